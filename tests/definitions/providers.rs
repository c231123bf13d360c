//! What the providers' tables and documents add to WhatsApp's rules.

use serde_json::{Value, json};
use waxwing::json::{Reader, Unknown, parse};
use waxwing::rules::{Issue, Severity};
use waxwing::shape::{Is, Shape, inspect};

use super::bases::{base, edited, put};
use super::probe::issues_of;
use crate::support::provider;

fn errors(name: &str, definition: &Value) -> Vec<Issue> {
    issues_of(name, definition, None).into_iter().filter(|issue| issue.severity == Severity::Error).collect()
}

/// A definition that a provider refuses for one fault, said once at its place, which WhatsApp itself takes.
fn refuses(name: &str, definition: &Value, at: &str) {
    assert!(errors("tellephant", definition).is_empty(), "{name} {at}: {:?}", errors("tellephant", definition));
    let found = errors(name, definition);
    let paths: Vec<_> = found.iter().map(|issue| issue.path.as_str()).collect();
    assert_eq!(paths, [at], "{name}: {found:?}");
}

fn takes(name: &str, definition: &Value) {
    assert!(errors(name, definition).is_empty(), "{name}: {:?}", errors(name, definition));
}

#[test]
fn infobip_has_its_own() {
    let code = |changes: Value| edited("code", &changes);
    for (definition, at) in [
        (edited("bare", &json!({ "/language": "be_BY" })), "/language"),
        (edited("flow", &json!({ "/buttons/0/screen": null })), "/buttons/0/screen"),
        (edited("flow", &json!({ "/buttons/0/flowId": "x1" })), "/buttons/0/flowId"),
        (edited("flow", &json!({ "/buttons/0/action": null })), "/buttons/0/action"),
        (edited("voice_call", &json!({ "/buttons/0/validMinutes": 1_439 })), "/buttons/0/validMinutes"),
        (edited("copy_code", &json!({ "/buttons/0/example": "x".repeat(16) })), "/buttons/0/example"),
        (code(json!({ "/footer": null })), "/footer"),
        (edited("utility", &json!({ "/validitySeconds": 60 })), "/validitySeconds"),
        (edited("offer", &json!({ "/buttons": [base("offer")["buttons"][1]] })), "/buttons"),
        (edited("marketing", &json!({ "/infobip": { "subCategory": "order_status" } })), "/infobip/subCategory"),
        (
            edited("plain", &json!({ "/buttons": null, "/infobip": { "shorteningOptions": { "customDomain": "a.b" } } })),
            "/infobip/shorteningOptions",
        ),
        (edited("cards", &json!({ "/cards/0/body": null, "/cards/1/body": null })), "/cards/0/body"),
        (edited("bare", &json!({ "/allowCategoryChange": true })), "/allowCategoryChange"),
        (base("single_product"), "/buttons/0/type"),
        // Twice as long where the letters are counted in UTF-16.
        (edited("bare", &json!({ "/footer": { "text": "𝒳".repeat(31) } })), "/footer/text"),
    ] {
        let found = errors("infobip", &definition);
        let mut paths: Vec<_> = found.iter().map(|issue| issue.path.as_str()).collect();
        // Each card without a body is named.
        paths.dedup_by(|other, first| other.starts_with("/cards") && first.starts_with("/cards"));
        assert_eq!(paths, [at], "{found:?}");
        assert!(errors("tellephant", &definition).is_empty(), "{at}");
    }
    for name in
        ["plain", "bare", "marketing", "code", "one_tap", "picture", "offer", "cards", "products", "flow", "copy_code", "voice_call"]
    {
        takes("infobip", &base(name));
    }
    takes("infobip", &code(json!({ "/footer": {}, "/validitySeconds": -1 })));
    takes(
        "infobip",
        &edited("bare", &json!({ "/infobip": { "subCategory": "order_status" }, "/tyntec": { "userContext": "x", "other": 1 } })),
    );
}

#[test]
fn tyntec_has_its_own() {
    let quick =
        |count: usize| (0..count).map(|index| json!({ "type": "quick_reply", "text": format!("Reply {index}") })).collect::<Vec<_>>();
    let url = json!({ "type": "url", "text": "Open", "url": "https://shop.example" });
    let other = json!({ "type": "url", "text": "Other", "url": "https://shop.example" });
    for (definition, at) in [
        (edited("bare", &json!({ "/buttons": quick(4) })), "/buttons"),
        (edited("bare", &json!({ "/buttons": [url, other] })), "/buttons"),
        (edited("bare", &json!({ "/buttons": [url, quick(1)[0]] })), "/buttons"),
        (edited("quick_reply", &json!({ "/buttons/0/text": "x".repeat(21) })), "/buttons/0/text"),
        (edited("phone_number", &json!({})), "/buttons/0/phoneNumber"),
        (edited("flow", &json!({ "/buttons/0/screen": null })), "/buttons/0/screen"),
        (edited("one_tap", &json!({ "/buttons/0/autofillText": null })), "/buttons/0/autofillText"),
        (edited("code", &json!({ "/buttons/0/text": null })), "/buttons/0/text"),
        (edited("utility", &json!({ "/validitySeconds": 601 })), "/validitySeconds"),
        (edited("voice_call", &json!({ "/buttons/0/validMinutes": 43_201 })), "/buttons/0/validMinutes"),
        (edited("code", &json!({ "/body": {} })), "/body/addSecurityRecommendation"),
        (edited("picture", &json!({ "/header/image/example": format!("https://a.b/{}", "x".repeat(244)) })), "/header/image/example"),
        (edited("picture", &json!({ "/header": { "gif": { "example": "https://a.b/c" } } })), "/header/gif"),
        (base("copy_code"), "/buttons/0/type"),
        (edited("bare", &json!({ "/infobip": { "platform": {} }, "/tyntec": { "userContext": 1 } })), "/tyntec/userContext"),
        (edited("bare", &json!({ "/tyntec": { "userContxt": "x" } })), "/tyntec/userContxt"),
    ] {
        refuses("tyntec", &definition, at);
    }
    let plain = edited(
        "plain",
        &json!({ "/buttons": [{ "type": "url", "text": "Open", "url": "https://shop.example" }, { "type": "phone_number", "text": "Call", "phoneNumber": "+4912345" }] }),
    );
    takes("tyntec", &plain);
    for name in ["bare", "marketing", "code", "one_tap", "zero_tap", "picture", "cards", "flow", "url", "quick_reply", "voice_call"] {
        takes("tyntec", &base(name));
    }
    takes("tyntec", &edited("flow", &json!({ "/buttons/0/text": "x".repeat(25) })));
    takes("tyntec", &edited("utility", &json!({ "/validitySeconds": -1 })));
}

#[test]
fn woztell_and_telinfy_have_their_own() {
    refuses("woztell", &edited("bare", &json!({ "/validitySeconds": 60 })), "/validitySeconds");
    refuses("woztell", &edited("bare", &json!({ "/callPermissionRequest": {} })), "/callPermissionRequest");
    refuses("woztell", &edited("catalog", &json!({ "/buttons/0/text": null })), "/buttons/0/text");
    for name in ["plain", "code", "one_tap", "zero_tap", "picture", "offer", "cards", "products", "flow", "copy_code", "catalog"] {
        takes("woztell", &base(name));
    }
    refuses("telinfy", &base("picture"), "/header/image");
    refuses("telinfy", &base("cards"), "/cards");
    refuses("telinfy", &edited("plain", &json!({ "/header": null, "/buttons": null, "/body/examples/1": "17, 18" })), "/body/examples/1");
    takes(
        "telinfy",
        &edited("plain", &json!({ "/header": null, "/buttons/1": { "type": "url", "text": "Open", "url": "https://shop.example" } })),
    );
}

/// A bound of a provider's table, and where in a definition it holds.
struct Bound {
    pattern: String,
    least: u32,
    most: u32,
}

/// Every bound in the neutral side of a table.
fn bounds(shape: &Shape, pattern: String, found: &mut Vec<Bound>) {
    match *shape {
        Shape::Within(least, most, inner) => {
            bounds(inner, pattern.clone(), found);
            found.push(Bound { pattern, least, most });
        }
        Shape::Object(members) => members.iter().for_each(|member| bounds(&member.shape, format!("{pattern}/{}", member.key), found)),
        Shape::List(item) => bounds(item, format!("{pattern}/*"), found),
        Shape::Union(union) => union.of.iter().for_each(|variant| {
            if let Is::Word(_, word) = variant.is {
                bounds(&variant.shape, format!("{pattern}:{word}"), found);
            }
        }),
        _ => {}
    }
}

/// A definition with nothing but a value where a pattern leads, and the pointer to it.
fn only(pattern: &str, value: Value) -> (Value, String) {
    let mut definition = json!({});
    let mut pointer = String::new();
    let steps: Vec<&str> = pattern.split('/').skip(1).collect();
    for (index, step) in steps.iter().enumerate() {
        pointer.push('/');
        pointer.push_str(if step.starts_with('*') { "0" } else { step });
        let is_list = steps.get(index + 1).is_some_and(|next| next.starts_with('*'));
        let mut here = if index + 1 == steps.len() {
            value.clone()
        } else if is_list {
            json!([])
        } else {
            json!({})
        };
        if let Some((_, word)) = step.split_once(':') {
            here["type"] = word.into();
        }
        put(&mut definition, &pointer, here);
    }
    (definition, pointer)
}

/// The bounds of a table are not told by it but by the rules, which must know them all; only extras have none there.
#[test]
fn every_bound_of_a_table_is_a_rule() {
    let mut counts = Vec::new();
    for name in ["infobip", "tyntec", "woztell", "telinfy"] {
        let create = provider(name).provider.catalogue().find(|operation| operation.id == "templates.create").unwrap();
        let face = create.input.unwrap().face();
        let mut found = Vec::new();
        bounds(face, String::new(), &mut found);
        counts.push(found.len());
        for Bound { pattern, least, most } in found {
            for size in [least.checked_sub(1), Some(most + 1)].into_iter().flatten() {
                let values = [json!("x".repeat(size as usize)), json!(vec![json!({}); size as usize]), json!(size)];
                for value in values {
                    let (definition, pointer) = only(&pattern, value);
                    let text = definition.to_string();
                    let document = parse(&text).unwrap();
                    let mut reader = Reader::new(Unknown::Refused);
                    inspect(face, &document.root, None, &mut reader);
                    let issues = reader.report.into_issues();
                    let here = |issue: &&Issue| issue.path == pointer;
                    // Of another type than the table has: no bound of it.
                    if issues.iter().filter(here).any(|issue| issue.rule == "type")
                        || !issues.iter().filter(here).any(|issue| issue.rule == "range")
                    {
                        continue;
                    }
                    let said = errors(name, &definition);
                    // What cards do not have at all has no bound on them.
                    let absent =
                        ["template_definition.card.header.kind", "template_definition.card.button.kind", "template_definition.header.kind"];
                    let is_absent = pattern.starts_with("/cards/") && said.iter().any(|issue| absent.contains(&issue.rule.as_ref()));
                    assert!(
                        is_absent || said.iter().any(|issue| issue.path == pointer && issue.rule != "type"),
                        "{name}: {pattern} of {size}: {said:?}"
                    );
                    let is_extra = pattern.starts_with(&format!("/{name}/"));
                    assert!(said.iter().all(|issue| issue.rule != "range" || (is_extra && issue.path == pointer)), "{said:?}");
                }
            }
        }
    }
    assert!(counts.iter().all(|count| *count > 3) && counts.iter().sum::<usize>() > 60, "{counts:?}");
}
