//! Recipients in each provider's own terms, and what a check says that knows when something was.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot read its data has failed")]

use serde_json::{Value, json};
use waxwing::edge;

const PROVIDERS: [&str; 5] = ["infobip", "tyntec", "tellephant", "woztell", "telinfy"];

/// What stands for a recipient in the body of a text, and what the check says.
fn recipient(provider: &str, to: &Value) -> (Option<Value>, Vec<Value>) {
    let message = json!({ "type": "text", "to": to, "text": "Hello" });
    let options = json!({ "provider": provider });
    let body = edge::build(&message.to_string(), &options.to_string()).ok();
    let body: Option<Value> = body.map(|body| serde_json::from_str(&body).unwrap());
    let native = body.map(|body| ["to", "recipientId", "memberId"].iter().find_map(|key| body.get(key)).unwrap().clone());
    (native, check(&message, &options))
}

fn check(message: &Value, options: &Value) -> Vec<Value> {
    let report = edge::check(&message.to_string(), &options.to_string()).unwrap();
    let report: Value = if report.is_empty() { json!({}) } else { serde_json::from_str(&report).unwrap() };
    report["issues"].as_array().cloned().unwrap_or_default()
}

fn rules(issues: &[Value]) -> Vec<&str> {
    issues.iter().map(|issue| issue["rule"].as_str().unwrap()).collect()
}

#[test]
fn each_provider_has_its_own_form_of_a_number() {
    let forms =
        [json!("4915112345678"), json!("4915112345678"), json!(4_915_112_345_678_u64), json!("4915112345678"), json!("+4915112345678")];
    for (provider, native) in PROVIDERS.iter().zip(forms) {
        for written in ["4915112345678", "+49 (151) 1234-5678", "0049 151.12345678"] {
            let (given, issues) = recipient(provider, &json!(written));
            // tyntec takes numbers with and without a plus; a caller's is kept.
            let native = if *provider == "tyntec" && written.starts_with('+') { json!("+4915112345678") } else { native.clone() };
            assert_eq!(given, Some(native), "{provider} {written}");
            let warned: &[&str] = if written.starts_with("00") { &["to.zero"] } else { &[] };
            assert_eq!(rules(&issues), warned, "{provider} {written}");
        }
    }
}

#[test]
fn ids_go_where_they_are_taken() {
    let (user, member) = (json!("US.1349120865530274191"), json!({ "member": "63f1c" }));
    for provider in PROVIDERS {
        let takes_users = ["infobip", "tyntec"].contains(&provider);
        assert_eq!(recipient(provider, &user).0, takes_users.then(|| user.clone()), "{provider}");
        assert_eq!(recipient(provider, &member).0, (provider == "woztell").then(|| json!("63f1c")), "{provider}");
    }
}

#[test]
fn what_is_no_recipient_goes_nowhere() {
    for provider in PROVIDERS {
        for to in [json!("call me"), json!("123456"), json!(null), json!(17), json!({}), json!([]), json!({ "member": "" }), json!("+")] {
            let (native, issues) = recipient(provider, &to);
            assert!(native.is_none() && issues.iter().any(|issue| issue["severity"] == "error"), "{provider} {to}");
            assert!(issues.iter().all(|issue| issue["path"].as_str().unwrap().starts_with("/to")), "{provider} {to}");
        }
    }
}

#[test]
fn the_quirks_of_countries_are_warnings_everywhere() {
    for provider in PROVIDERS {
        for to in ["5215512345678", "541112345678", "551187654321"] {
            let (native, issues) = recipient(provider, &json!(to));
            assert_eq!((rules(&issues), native.is_some()), (vec!["to.wa_id"], true), "{provider} {to}");
            assert_eq!(issues[0]["path"], "/to");
        }
    }
}

#[test]
fn nobody_writes_to_the_number_that_it_is_sent_from() {
    let message = json!({ "type": "text", "to": "+49 151 12345678", "text": "Hello" });
    for (from, found) in [("4915112345678", true), ("004915112345678", true), ("4915112345679", false)] {
        let issues = check(&message, &json!({ "provider": "infobip", "from": from }));
        assert_eq!(rules(&issues).contains(&"to.self"), found, "{from}");
    }
    let with_sender = json!({ "type": "text", "to": "4915112345678", "from": "4915112345670", "text": "Hello" });
    assert!(check(&with_sender, &json!({ "provider": "infobip", "from": "4915112345678" })).is_empty(), "the message's own sender counts");
}

#[test]
fn rows_of_a_batch_are_held_against_the_same_rules() {
    let message = r#"{"type":"text","to":"4915112345678","text":"Hello"}"#;
    let rows = r#"[["4915112345670"],["5215512345678"],["9876543210"],["004915112345671"],["4915112345679"]]"#;
    let batch = edge::batch(message, r#"["/to"]"#, rows, r#"{"provider":"infobip","from":"4915112345679"}"#).unwrap();
    let found: Vec<_> = batch.issues.iter().map(|issue| (issue.rule.as_ref(), issue.path.as_str())).collect();
    assert_eq!(found, [("to.wa_id", "/1/to"), ("to.country_code", "/2/to"), ("to.zero", "/3/to"), ("to.self", "/4/to")]);
    let bodies: Vec<_> = batch.lines.split('\n').collect();
    assert!(bodies[3].contains(r#""to":"4915112345671""#) && bodies[4].is_empty());
}

#[test]
fn a_closed_window_names_the_way_out() {
    let day = 86_400_000;
    let message = json!({ "type": "text", "to": "4915112345678", "text": "Hello" });
    for (now, found) in [(day, false), (day + 1, true), (0, false)] {
        let issues = check(&message, &json!({ "provider": "tyntec", "lastInboundAt": 0, "now": now }));
        assert_eq!(rules(&issues), if found { vec!["window.closed"] } else { vec![] }, "{now}");
    }
    let issues = check(&message, &json!({ "provider": "tyntec", "lastInboundAt": 0, "now": day * 3 / 2 }));
    let [issue] = &issues[..] else { panic!("{issues:?}") };
    let said = ["path", "severity", "nearest", "limit", "actual", "unit"].map(|key| issue[key].clone());
    assert_eq!(said, [json!("/type"), json!("warning"), json!("template"), json!(24), json!(36), json!("hours")]);
    let template = json!({ "type": "template", "to": "4915112345678", "name": "offer", "language": "en" });
    assert!(check(&template, &json!({ "provider": "tyntec", "lastInboundAt": 0, "now": day * 3 })).is_empty());
}

#[test]
fn a_quote_ages_sooner_at_infobip() {
    let day = 86_400_000_i64;
    let message = json!({ "type": "text", "to": "4915112345678", "text": "Hello", "replyTo": "wamid.1" });
    for (provider, days) in [("infobip", 4), ("tyntec", 30)] {
        for (now, found) in [(days * day, false), (days * day + 1, true)] {
            let issues = check(&message, &json!({ "provider": provider, "replyToAt": 0, "now": now }));
            assert_eq!(rules(&issues), if found { vec!["reply_to.age"] } else { vec![] }, "{provider} {now}");
            assert!(issues.iter().all(|issue| issue["limit"] == days && issue["unit"] == "days" && issue["path"] == "/replyTo"));
        }
        let plain = json!({ "type": "text", "to": "4915112345678", "text": "Hello" });
        assert!(check(&plain, &json!({ "provider": provider, "replyToAt": 0, "now": 90 * day })).is_empty(), "nothing is quoted");
    }
}

#[test]
fn who_has_no_place_for_a_quote_says_so() {
    let message = json!({ "type": "text", "to": "4915112345678", "text": "Hello", "replyTo": "wamid.1" });
    for provider in PROVIDERS {
        let issues = check(&message, &json!({ "provider": provider }));
        let expected: &[&str] = if ["infobip", "tyntec"].contains(&provider) { &[] } else { &["unsupported.field"] };
        assert_eq!(rules(&issues), expected, "{provider}");
    }
    let template = json!({ "type": "template", "to": "4915112345678", "name": "offer", "language": "en", "replyTo": "wamid.1" });
    assert_eq!(rules(&check(&template, &json!({ "provider": "infobip" }))), ["reply_to.template"]);
    assert!(check(&template, &json!({ "provider": "tyntec" })).is_empty());
}
