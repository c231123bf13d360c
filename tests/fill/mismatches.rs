//! Every way in which a send may not fit its definition, alone and together.

use serde_json::{Value, json};

/// What is changed in the message or the definition, by pointer, and what a check then says.
struct Mismatch {
    message: Value,
    definition: Value,
    rule: &'static str,
    path: &'static str,
}

/// A change of the message.
fn sent(changes: Value, rule: &'static str, path: &'static str) -> Mismatch {
    Mismatch { message: changes, definition: json!({}), rule, path }
}

/// A change of the definition.
fn defined(changes: Value, rule: &'static str, path: &'static str) -> Mismatch {
    Mismatch { message: json!({}), definition: changes, rule, path }
}

/// A send that fits, with the ways in which it may not, and which of them can stand together.
struct Case {
    definition: Value,
    message: Value,
    together: Vec<Mismatch>,
    alone: Vec<Mismatch>,
}

const ERROR: &str = "error";

/// Text, named parameters, every kind of button.
fn order() -> Case {
    let long = |length: usize| "x".repeat(length);
    Case {
        definition: json!({ "name": "order_sent", "language": "en", "category": "utility", "status": "approved",
            "header": { "text": "Order {{number}}" }, "body": { "text": "Dear {{name}}, your {{thing}} left." },
            "infobip": { "shorteningOptions": { "customDomain": "go.example" } },
            "buttons": [{ "type": "quick_reply", "text": "Stop" }, { "type": "url", "text": "Follow", "url": "https://shop.example/{{1}}" },
                { "type": "phone_number", "text": "Call" }, { "type": "url", "text": "Shop", "url": "https://shop.example" },
                { "type": "copy_code", "text": "Code" }] }),
        message: json!({ "type": "template", "to": "919999999999", "name": "order_sent", "language": "en", "header": { "text": { "number": "17" } },
            "body": { "name": "Ann", "thing": "shoes" }, "infobip": { "urlOptions": { "customDomain": "go.example" } },
            "buttons": [{ "type": "quick_reply", "index": 0, "payload": "stop" }, { "type": "url", "index": 1, "suffix": "17" },
                { "type": "copy_code", "index": 4, "code": "SAVE20" }] }),
        together: vec![
            sent(json!({ "/name": "order_send" }), "template.definition", "/name"),
            sent(json!({ "/language": "en_US" }), "template.language.match", "/language"),
            defined(json!({ "/status": "paused" }), "template.status", "/name"),
            sent(
                json!({ "/infobip/urlOptions/customDomain": "go.other.example" }),
                "infobip.url_options.custom_domain",
                "/infobip/urlOptions/customDomain",
            ),
            sent(json!({ "/header/text": { "number": long(55) } }), "template.header.length", "/header/text"),
            sent(json!({ "/body/thing": null }), "template.parameter.missing", "/body/thing"),
            sent(json!({ "/body/colour": "red" }), "template.parameter.unknown", "/body/colour"),
            sent(json!({ "/body/name": "A\nnn" }), "template.parameter.form", "/body/name"),
            sent(json!({ "/buttons/1/index": 9 }), "template.button.match", "/buttons/1/index"),
            sent(json!({ "/buttons/-": { "type": "url", "index": 3, "suffix": "17" } }), "template.button.match", "/buttons/3/index"),
            sent(json!({ "/buttons/0": { "type": "flow", "index": 0, "token": "t" } }), "template.button.match", "/buttons/0/type"),
        ],
        alone: vec![
            sent(json!({ "/header": null }), "template.parameter.missing", "/header/text"),
            sent(json!({ "/header/text": {} }), "template.header.text.count", "/header/text"),
            sent(json!({ "/header/text": ["1", "2"] }), "template.header.text.count", "/header/text"),
            sent(json!({ "/header/text": long(61) }), "template.header.text.length", "/header/text"),
            sent(json!({ "/header": { "image": { "url": "https://files.example/a.jpg" } } }), "template.header.match", "/header"),
            sent(json!({ "/header/text": { "nummer": "17", } }), "template.parameter.missing", "/header/text/number"),
            sent(json!({ "/body": ["Ann"] }), "template.parameter.missing", "/body"),
            sent(json!({ "/body": null }), "template.parameter.missing", "/body"),
            sent(json!({ "/body": ["Ann", "shoes", "red"] }), "template.parameter.unknown", "/body/2"),
            sent(json!({ "/body": "Ann" }), "template.parameter.missing", "/body"),
            sent(json!({ "/body/name": "A\tnn" }), "template.parameter.form", "/body/name"),
            sent(json!({ "/body/name": "A     nn" }), "template.parameter.form", "/body/name"),
            sent(json!({ "/body/name": "" }), "template.parameter.empty", "/body/name"),
            sent(json!({ "/body/name": long(1010) }), "template.body.length", "/body"),
            sent(json!({ "/body/name": long(1025) }), "template.parameter.length", "/body/name"),
            sent(json!({ "/body/Name": "Ann" }), "template.parameter.name.form", "/body/Name"),
            sent(json!({ "/buttons/1/index": 2 }), "template.button.match", "/buttons/1/index"),
            sent(json!({ "/buttons/1/index": 12 }), "template.button.index.range", "/buttons/1/index"),
            sent(json!({ "/buttons/1/index": 0 }), "template.button.index.unique", "/buttons/1/index"),
            sent(json!({ "/buttons/1": null }), "template.button.required", "/buttons"),
            sent(json!({ "/buttons/1/suffix": long(1980) }), "template.button.url.length", "/buttons/1/suffix"),
            sent(json!({ "/buttons/1/suffix": long(2001) }), "template.button.url.suffix.length", "/buttons/1/suffix"),
            defined(json!({ "/status": "REJECTED" }), "template.status", "/name"),
            defined(json!({ "/status": "disabled" }), "template.status", "/name"),
            defined(json!({ "/status": "pending" }), "template.status", "/name"),
            defined(json!({ "/infobip": {} }), "infobip.url_options.custom_domain", "/infobip/urlOptions/customDomain"),
            defined(json!({ "/header": { "text": "News" } }), "template.parameter.unknown", "/header/text/number"),
            defined(json!({ "/header": { "format": "DOCUMENT" } }), "template.header.match", "/header"),
        ],
    }
}

/// A picture above, and an offer that ends.
fn offer() -> Case {
    Case {
        definition: json!({ "name": "sale", "language": "en", "header": { "image": {} }, "body": "Hello {{1}}", "limitedTimeOffer": { "hasExpiration": true },
            "buttons": [{ "type": "copy_code" }] }),
        message: json!({ "type": "template", "to": "919999999999", "name": "sale", "language": "en", "header": { "image": { "url": "https://files.example/a.jpg" } },
            "body": "Ann", "limitedTimeOffer": { "expiresAt": "2040-01-01T00:00:00Z" }, "buttons": [{ "type": "copy_code", "index": 0, "code": "SAVE20" }] }),
        together: vec![
            sent(json!({ "/header": null }), "template.header.match", "/header"),
            sent(json!({ "/limitedTimeOffer": null }), "template.offer.required", "/limitedTimeOffer"),
            sent(json!({ "/body": ["Ann", "17"] }), "template.parameter.unknown", "/body/1"),
            sent(json!({ "/buttons": null }), "template.button.required", "/buttons"),
        ],
        alone: vec![
            sent(json!({ "/header": { "text": { "name": "Ann" } } }), "template.header.match", "/header"),
            sent(json!({ "/header": { "video": { "url": "https://files.example/a.mp4" } } }), "template.header.match", "/header"),
            sent(json!({ "/header": {} }), "exactly_one", "/header"),
            defined(json!({ "/limitedTimeOffer": { "hasExpiration": false } }), "template.offer.match", "/limitedTimeOffer"),
        ],
    }
}

/// Cards.
fn carousel() -> Case {
    let card = |button: &str| json!({ "header": { "image": {} }, "body": "{{name}}", "buttons": [{ "type": "url", "url": "https://a.example/{{1}}" }, { "type": button }] });
    let sent_card = |name: &str| {
        json!({ "header": { "image": { "url": "https://files.example/a.jpg" } }, "body": { "name": name },
            "buttons": [{ "type": "url", "index": 0, "suffix": "17" }, { "type": "quick_reply", "index": 1, "payload": "p" }] })
    };
    Case {
        definition: json!({ "name": "shoes", "language": "en", "body": "New", "cards": [card("quick_reply"), card("quick_reply"), card("quick_reply")] }),
        message: json!({ "type": "template", "to": "919999999999", "name": "shoes", "language": "en", "cards": [sent_card("a"), sent_card("b"), sent_card("c")] }),
        together: vec![
            sent(
                json!({ "/cards/-": { "header": { "image": { "url": "https://files.example/a.jpg" } }, "body": { "name": "d" } } }),
                "template.card.count.match",
                "/cards",
            ),
            sent(
                json!({ "/cards/0/header": { "video": { "url": "https://files.example/a.mp4" } } }),
                "template.card.header.match",
                "/cards/0/header",
            ),
            sent(json!({ "/cards/1/header": null }), "template.card.header", "/cards/1/header"),
            sent(json!({ "/cards/0/body/name": "x".repeat(161) }), "template.card.body.length", "/cards/0/body"),
            sent(json!({ "/cards/1/body": null }), "template.parameter.missing", "/cards/1/body"),
            sent(json!({ "/cards/2/body/colour": "red" }), "template.parameter.unknown", "/cards/2/body/colour"),
            sent(json!({ "/cards/0/buttons/0/index": 1 }), "template.button.index.unique", "/cards/0/buttons/1/index"),
            sent(json!({ "/cards/1/buttons/0": null }), "template.button.required", "/cards/1/buttons"),
            sent(json!({ "/body": ["Ann"] }), "template.parameter.unknown", "/body/0"),
        ],
        alone: vec![
            sent(json!({ "/cards/2": null }), "template.card.count.match", "/cards"),
            sent(json!({ "/cards/1/header": { "text": "a" } }), "template.card.header.kind", "/cards/1/header"),
            sent(json!({ "/cards/1/body/name": "a\nb" }), "template.parameter.form", "/cards/1/body/name"),
        ],
    }
}

/// A one-time code in WhatsApp's own words.
fn code() -> Case {
    Case {
        definition: json!({ "name": "code", "language": "en", "category": "authentication", "body": { "addSecurityRecommendation": true },
            "buttons": [{ "type": "otp", "otpType": "copy_code" }] }),
        message: json!({ "type": "template", "to": "919999999999", "name": "code", "language": "en", "body": ["1234"],
            "buttons": [{ "type": "url", "index": 0, "suffix": "1234" }] }),
        together: vec![],
        alone: vec![
            sent(json!({ "/buttons/0/suffix": "4321" }), "template.code.twice", "/buttons/0/suffix"),
            sent(json!({ "/buttons": null }), "template.button.required", "/buttons"),
            sent(json!({ "/body": null }), "template.parameter.missing", "/body"),
            sent(json!({ "/body": ["1234", "5"] }), "template.parameter.unknown", "/body/1"),
        ],
    }
}

/// Holds every case against a check, which gives rule, path and severity.
pub fn run(check: impl Fn(&Value, &str, &Value) -> Vec<[String; 3]>) {
    let mut count = 0;
    for case in [order(), offer(), carousel(), code()] {
        let found = check(&case.message, "infobip", &case.definition);
        let soft = |issues: Vec<[String; 3]>| -> Vec<_> {
            issues.into_iter().filter(|[_, _, severity]| severity == ERROR).map(|[rule, path, _]| (rule, path)).collect()
        };
        assert!(found.is_empty(), "the case fits: {found:?}");
        for one in case.together.iter().chain(&case.alone) {
            let found = check(&edited(&case.message, &one.message), "infobip", &edited(&case.definition, &one.definition));
            let mut wanted = vec![(one.rule.to_owned(), one.path.to_owned())];
            // A wrong name is one that is missing too.
            if one.path == "/header/text/number" && one.message != json!({}) {
                wanted.push(("template.parameter.unknown".into(), "/header/text/nummer".into()));
            }
            assert_eq!(soft(found), wanted, "{} {}", one.message, one.definition);
            count += 1;
        }
        let all =
            |key: fn(&Mismatch) -> &Value, base: &Value| case.together.iter().fold(base.clone(), |value, one| edited(&value, key(one)));
        let (message, definition) = (all(|one| &one.message, &case.message), all(|one| &one.definition, &case.definition));
        let mut found = soft(check(&message, "infobip", &definition));
        let mut wanted: Vec<_> = case.together.iter().map(|one| (one.rule.to_owned(), one.path.to_owned())).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{message} {definition}");
    }
    assert!(count > 50, "{count}");
}

/// A value with changes by pointer: `null` takes away, `-` appends.
fn edited(value: &Value, changes: &Value) -> Value {
    let mut value = value.clone();
    for (pointer, change) in changes.as_object().unwrap() {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match value.pointer_mut(parent).unwrap() {
            Value::Array(items) if key == "-" => items.push(change.clone()),
            Value::Array(items) if change.is_null() => drop(items.remove(key.parse().unwrap())),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = change.clone(),
            Value::Object(members) if change.is_null() => drop(members.remove(key)),
            Value::Object(members) => drop(members.insert(key.to_owned(), change.clone())),
            other => panic!("{pointer} leads into {other}"),
        }
    }
    value
}
