//! Definitions of every make are filled, and what is filled passes; every way not to fit is told once.
#![cfg(feature = "templates")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

mod fill {
    pub mod generate;
    pub mod mismatches;
}

use fill::generate::{PROFILES, Random, definition, values};
use serde_json::{Value, json};
use waxwing::edge::{check, fill_template, prepare, repair_values, template_slots};
use waxwing::operation::Error;

/// The issues of a check with the definition: rule, path and severity.
fn issues(message: &Value, provider: &str, definition: &Value) -> Vec<[String; 3]> {
    let found = check(&message.to_string(), &json!({ "provider": provider, "template": definition }).to_string()).unwrap();
    let report: Value = if found.is_empty() { json!({ "issues": [] }) } else { serde_json::from_str(&found).unwrap() };
    let text = |issue: &Value, key: &str| issue[key].as_str().unwrap().to_owned();
    report["issues"].as_array().unwrap().iter().map(|issue| ["rule", "path", "severity"].map(|key| text(issue, key))).collect()
}

fn slots(definition: &Value) -> Vec<Value> {
    serde_json::from_str(&template_slots(&definition.to_string()).unwrap()).unwrap()
}

/// The message, or the issues as rule and path.
fn filled(definition: &Value, values: &Value) -> Result<Value, Vec<(String, String)>> {
    match fill_template(&definition.to_string(), &values.to_string()) {
        Ok(message) => Ok(serde_json::from_str(&message).unwrap()),
        Err(Error::Validation(issues)) => Err(issues.into_iter().map(|issue| (issue.rule.into_owned(), issue.path)).collect()),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn a_thousand_definitions_are_filled_and_pass() {
    let mut random = Random(17);
    for round in 0..1000 {
        let profile = &PROFILES[round % PROFILES.len()];
        let definition = definition(&mut random, profile);
        let values = values(&mut random, profile, &slots(&definition));
        let message = filled(&definition, &values).unwrap_or_else(|issues| panic!("{round}: {definition} {values}: {issues:?}"));
        let errors: Vec<_> =
            issues(&message, profile.provider, &definition).into_iter().filter(|[_, _, severity]| severity == "error").collect();
        assert!(errors.is_empty(), "{round} {}: {definition} {message}: {errors:?}", profile.provider);
        // What is filled needs no definition more: names have become places.
        let bare = check(&message.to_string(), &json!({ "provider": profile.provider }).to_string()).unwrap();
        assert!(!bare.contains(r#""severity":"error""#), "{round}: {message}: {bare}");
    }
}

#[test]
fn a_value_that_is_left_out_is_missed_at_its_slot() {
    let mut random = Random(4);
    let mut tried = 0;
    for round in 0..500 {
        let profile = &PROFILES[round % PROFILES.len()];
        let definition = definition(&mut random, profile);
        let all = slots(&definition);
        let required: Vec<&Value> = all.iter().filter(|slot| slot["required"] == true).collect();
        if required.is_empty() {
            continue;
        }
        let left = required[random.below(required.len())];
        let kept: Vec<Value> = all.iter().filter(|slot| *slot != left && slot["required"] == true).cloned().collect();
        let values = values(&mut random, profile, &kept);
        let missed = filled(&definition, &values).expect_err("something is missing");
        let path = left["path"].as_str().unwrap();
        // The last value of a header, body or card takes that with it, and then the part is what is missing.
        assert!(
            missed.iter().any(|(_, other)| path.starts_with(other.as_str()) && !other.is_empty()),
            "{path}: {definition} {values} {missed:?}"
        );
        tried += 1;
    }
    assert!(tried > 300, "{tried}");
}

#[test]
fn each_mismatch_is_told_once_and_all_of_them_together() {
    fill::mismatches::run(issues);
}

/// Something else in one place of a value.
fn broken(random: &mut Random, value: &mut Value) {
    let others = [
        Value::Null,
        json!(17),
        json!(""),
        json!("{{"),
        json!([]),
        json!({}),
        json!(["x", null, 5]),
        json!({ "text": { "a": [] } }),
        json!(-1.5e300),
    ];
    let at = random.below(4);
    match value {
        Value::Array(items) if at > 0 && !items.is_empty() => {
            let place = random.below(items.len());
            broken(random, &mut items[place]);
        }
        Value::Object(members) if at > 0 && !members.is_empty() => {
            let place = random.below(members.len());
            broken(random, members.values_mut().nth(place).unwrap());
        }
        other => *other = others[random.below(others.len())].clone(),
    }
}

#[test]
fn whatever_is_given_has_an_answer() {
    let mut random = Random(99);
    for round in 0..1500 {
        let profile = &PROFILES[round % PROFILES.len()];
        let mut definition = definition(&mut random, profile);
        let mut values = values(&mut random, profile, &slots(&definition));
        let mut message = filled(&definition, &values).unwrap();
        for value in [&mut definition, &mut values, &mut message] {
            (0..random.below(3)).for_each(|_| broken(&mut random, value));
        }
        slots(&definition);
        let _ = filled(&definition, &values);
        let mut found = issues(&message, profile.provider, &definition);
        let all = found.len();
        found.sort();
        found.dedup();
        assert!(found.len() + 3 >= all, "hardly anything is said twice: {message} {definition} {found:?}");
        let repaired: Value = serde_json::from_str(&repair_values(&values.to_string()).unwrap()).unwrap();
        assert!(repaired["changes"].is_array());
    }
}

fn order() -> Value {
    json!({ "name": "order_sent", "language": "en", "header": { "text": "Order {{number}}" }, "body": "Dear {{name}}, {{thing}} left.",
        "buttons": [{ "type": "url", "text": "Follow", "url": "https://shop.example/{{1}}", "example": "https://shop.example/17" },
            { "type": "phone_number", "text": "Call" }, { "type": "flow", "text": "Rate" }] })
}

#[test]
fn values_may_be_written_shortly_or_as_messages_have_them() {
    let wanted = json!({ "type": "template", "name": "order_sent", "language": "en", "header": { "text": ["17"] }, "body": ["Ann", "shoes"],
        "buttons": [{ "type": "url", "index": 0, "suffix": "17" }, { "type": "flow", "index": 2, "token": "t" }],
        "to": "919999999999", "replyTo": "wamid.1", "infobip": { "entityId": "e" } });
    let base = |header: Value, body: Value, buttons: Value| json!({ "to": "919999999999", "header": header, "body": body, "buttons": buttons, "replyTo": "wamid.1", "infobip": { "entityId": "e" } });
    for values in [
        base(json!({ "number": "17" }), json!({ "thing": "shoes", "name": "Ann" }), json!({ "0": "17", "2": { "token": "t" } })),
        base(json!(["17"]), json!(["Ann", "shoes"]), json!(["17", null, "t"])),
        base(json!({ "text": { "number": "17" } }), json!(["Ann", "shoes"]), json!({ "0": { "suffix": "17" }, "1": null, "2": "t" })),
    ] {
        assert_eq!(filled(&order(), &values), Ok(wanted.clone()), "{values}");
    }
}

#[test]
fn issues_lead_to_the_values() {
    let wrong = json!({ "to": "919999999999", "header": { "nummer": "17" }, "body": { "name": "a\nb", "thing": "shoes", "colour": "red" },
        "buttons": { "1": "call", "2": { "tokn": "t" }, "x": "y" }, "boddy": 1 });
    let mut found = filled(&order(), &wrong).unwrap_err();
    found.sort();
    let wanted = [
        ("template.button.match", "/buttons/1"),
        ("template.button.required", "/buttons/0"),
        ("template.parameter.form", "/body/name"),
        ("template.parameter.missing", "/header/number"),
        ("template.parameter.unknown", "/body/colour"),
        ("template.parameter.unknown", "/header/nummer"),
        ("type", "/buttons/x"),
        ("unknown", "/boddy"),
        ("unknown", "/buttons/2/tokn"),
    ];
    assert_eq!(found, wanted.map(|(rule, path)| (rule.to_owned(), path.to_owned())));
    let parts = filled(
        &json!({ "name": "a", "language": "en", "body": "Hello" }),
        &json!({ "to": "919999999999", "header": "x", "buttons": ["y"] }),
    );
    assert_eq!(parts.unwrap_err().iter().map(|(_, path)| path.as_str()).collect::<Vec<_>>(), ["/header", "/buttons"]);
}

#[test]
fn a_definition_of_several_languages_is_filled_in_the_one_that_is_named() {
    let localizations = json!({ "name": "hello", "category": "utility", "localizations": [
        { "language": "en", "status": "approved", "body": "Dear {{name}}!" }, { "language": "de", "status": "rejected", "body": "Hallo {{name}}!" }] });
    let values = |language: &str| json!({ "to": "919999999999", "language": language, "body": { "name": "Ann" } });
    let message = filled(&localizations, &values("de")).unwrap();
    assert_eq!((&message["language"], &message["name"], &message["body"]), (&json!("de"), &json!("hello"), &json!(["Ann"])));
    assert_eq!(filled(&localizations, &values("fr")).unwrap_err(), [("template.language.match".into(), "/language".into())]);
    assert_eq!(slots(&localizations)[0]["path"], "/body/name");
}

#[test]
fn slots_tell_all_that_a_form_needs() {
    let definition = json!({ "header": { "image": { "example": "https://files.example/a.jpg" } },
        "body": { "text": "Hi {{1}}, {{2}}", "examples": ["Ann", "17"] }, "limitedTimeOffer": { "hasExpiration": true },
        "buttons": [{ "type": "phone_number" }, { "type": "url", "text": "Follow", "url": "https://a.example/{{1}}", "example": "https://a.example/17" },
            { "type": "quick_reply", "text": "Stop" }],
        "cards": [{ "header": { "video": {} }, "body": "{{sum}}", "buttons": [{ "type": "quick_reply", "text": "Buy" }] }] });
    let wanted = json!([
        { "path": "/header/image", "kind": "image", "required": true, "example": "https://files.example/a.jpg" },
        { "path": "/body/1", "kind": "text", "name": "1", "required": true, "example": "Ann" },
        { "path": "/body/2", "kind": "text", "name": "2", "required": true, "example": "17" },
        { "path": "/limitedTimeOffer/expiresAt", "kind": "offer", "required": true },
        { "path": "/buttons/1", "kind": "suffix", "index": 1, "label": "Follow", "required": true, "example": "17" },
        { "path": "/buttons/2", "kind": "payload", "index": 2, "label": "Stop", "required": false },
        { "path": "/cards/0/header/video", "kind": "video", "required": true },
        { "path": "/cards/0/body/sum", "kind": "text", "name": "sum", "required": true },
        { "path": "/cards/0/buttons/0", "kind": "payload", "index": 0, "label": "Buy", "required": false },
    ]);
    assert_eq!(Value::from(slots(&definition)), wanted);
    assert_eq!(slots(&json!("no definition")), Vec::<Value>::new());
}

#[test]
fn repair_makes_texts_legal_and_says_which() {
    let values = json!({ "to": "1", "header": { "number": "1\t7" }, "body": ["a\r\n  b", "c    d", "e      f", 5], "replyTo": "x\ny",
        "cards": [{ "body": "\n", "buttons": { "0": "a\nb" } }, { "header": { "image": { "url": "https://a.example" } } }] });
    let repaired: Value = serde_json::from_str(&repair_values(&values.to_string()).unwrap()).unwrap();
    let mut wanted = values.clone();
    wanted["header"]["number"] = "1 7".into();
    wanted["body"] = json!(["a b", "c    d", "e    f", 5]);
    wanted["cards"][0]["body"] = " ".into();
    assert_eq!(repaired["values"], wanted);
    let changes: Vec<_> = repaired["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| (change["path"].as_str().unwrap(), change["to"].as_str().unwrap()))
        .collect();
    assert_eq!(changes, [("/body/0", "a b"), ("/body/2", "e    f"), ("/cards/0/body", " "), ("/header/number", "1 7")]);
    assert_eq!(repaired["changes"][0]["from"], "a\r\n  b");
}

#[test]
fn a_store_serves_the_messages_of_its_names() {
    let stored = json!([{ "name": "hello", "language": "en", "body": "Dear {{name}}!" }, { "name": "hello", "language": "de", "body": "Hallo {{name}}!" }]);
    let message = |name: &str, language: &str| json!({ "type": "template", "to": "919999999999", "name": name, "language": language, "body": { "name": "Ann" } });
    let rules = |message: &Value, key: &str| {
        let found = check(&message.to_string(), &json!({ "provider": "tyntec", key: stored }).to_string()).unwrap();
        let report: Value = serde_json::from_str(if found.is_empty() { r#"{"issues":[]}"# } else { &found }).unwrap();
        report["issues"].clone()
    };
    assert_eq!(rules(&message("hello", "de"), "templates"), json!([]));
    let missed = rules(&message("hello", "fr"), "templates");
    assert_eq!(
        (missed.as_array().unwrap().len(), &missed[0]["rule"], &missed[0]["allowed"]),
        (1, &json!("template.language.match"), &json!(["en", "de"]))
    );
    // One that the store does not know is as one without a store.
    assert_eq!(rules(&message("bye", "en"), "templates")[0]["rule"], "template.names_need_definition");
    let body = |key: &str| {
        prepare(
            "messages.sendBulk",
            &json!([message("hello", "en"), message("hello", "de")]).to_string(),
            &json!({ "provider": "tyntec", key: stored, "from": "49123456789" }).to_string(),
        )
    };
    assert!(body("templates").unwrap().body.shown().contains("Ann"));
    assert!(matches!(body("others"), Err(Error::Validation(issues)) if issues.len() == 2));
}

#[test]
fn the_age_of_a_definition_is_a_warning_after_a_day() {
    let message = json!({ "type": "template", "to": "919999999999", "name": "hello", "language": "en" });
    let issues = |fetched_at: Value| {
        let options = json!({ "provider": "tyntec", "now": 1_700_000_000_000_i64, "template": { "name": "hello", "language": "en", "body": "Hello", "fetchedAt": fetched_at } });
        let found = check(&message.to_string(), &options.to_string()).unwrap();
        if found.is_empty() { json!([]) } else { serde_json::from_str::<Value>(&found).unwrap()["issues"].clone() }
    };
    let old = issues(json!(1_700_000_000_000_i64 - 3 * 86_400_000 - 5));
    assert_eq!(
        (&old[0]["rule"], &old[0]["severity"], &old[0]["path"]),
        (&json!("template.definition.age"), &json!("warning"), &json!("/name"))
    );
    assert_eq!(old[0]["message"], "The stored definition is 3 days old; the template may have changed since.");
    assert!(issues(json!("2023-11-12T22:13:19Z"))[0]["message"].as_str().unwrap().contains(" 2 days old"));
    assert!(issues(json!("2023-11-13T22:13:19Z"))[0]["message"].as_str().unwrap().contains(" 1 day old"));
    for fresh in [json!("2023-11-13T22:13:21Z"), json!(1_700_000_000_000_i64), json!("yesterday"), json!(null)] {
        assert_eq!(issues(fresh), json!([]));
    }
}
