//! Every rule of new templates from both sides: the rows and their numbers come from the documents, not from the crate's
//! own tables.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::should_panic_without_expect,
    missing_docs,
    reason = "a test that cannot read its data has failed"
)]

mod support;

mod definitions {
    pub mod bases;
    pub mod buttons;
    pub mod platform;
    pub mod probe;
    pub mod providers;
    pub mod special;
    pub mod texts;
    pub mod variables;
}

use definitions::bases::{base, put};
use definitions::platform;
use definitions::probe::{Row, issues_of, platform as check};
use serde_json::{Value, json};
use support::{load, specs};
use waxwing::rules::Severity;

#[test]
fn the_bases_are_right() {
    for name in ["plain", "bare", "marketing", "code", "one_tap", "zero_tap", "picture", "offer", "cards", "products", "flow", "url"] {
        let issues = check(&base(name), None);
        assert!(issues.is_empty(), "{name}: {issues:?}");
    }
}

#[test]
fn the_platform_holds_its_rules() {
    let Some(folder) = specs() else { return };
    let rules = load(&folder, "whatsapp/rules.json");
    // Rows of severity "info" are knowledge, not rules.
    let rows: Vec<&Value> =
        rules.as_array().unwrap().iter().filter(|row| row["area"] == "template-create" && row["severity"] != "info").collect();
    let known = |id: &str| rows.iter().any(|row| row["id"] == id);
    assert!(platform::NOT_ENFORCED.iter().all(|(id, _)| known(id)) && platform::COUNTED.iter().all(|id| known(id)));
    let (mut faults, mut probed) = (Vec::new(), 0);
    for row in &rows {
        let id = row["id"].as_str().unwrap();
        if let Some((_, reason)) = platform::NOT_ENFORCED.iter().find(|(listed, _)| *listed == id) {
            assert!(["no neutral field", "not visible to a client"].contains(reason), "{id}: {reason}");
            continue;
        }
        if platform::COUNTED.contains(&id) {
            continue;
        }
        let mut row = Row { id, limit: &row["limit"], warns: row["severity"] == "warning", faults: Vec::new() };
        let probes = platform::probes(id);
        if probes.is_empty() {
            faults.push(format!("{id} is neither tested nor listed"));
        }
        probed += probes.len();
        probes.iter().for_each(|probe| row.run(probe));
        faults.append(&mut row.faults);
    }
    println!(
        "{} of {} rules enforced, {} of them by the client; {probed} probes",
        rows.len() - platform::NOT_ENFORCED.len(),
        rows.len(),
        platform::COUNTED.len()
    );
    assert!(platform::NOT_ENFORCED.len() * 100 <= rows.len() * 15);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Many faults in one definition: each is there, once, and nothing else is.
#[test]
fn no_rule_hides_another() {
    let mut definition = base("plain");
    let changes = [
        ("/name", json!("Order-Sent"), "/name"),
        ("/language", json!("en-US"), "/language"),
        ("/category", json!("service"), "/category"),
        ("/colour", json!("red"), "/colour"),
        ("/header/text", json!("New *now* {{1}}"), "/header/text"),
        ("/header/example", json!(17), "/header/example"),
        ("/body/text", json!("{{1}}{{2}}, your {{Name}} and {{#x}} have left {{"), "/body/text"),
        ("/body/examples", json!(["Ann", "a\nb", "17"]), "/body/examples"),
        ("/footer/text", json!("x 🌷 {{1}}".repeat(10)), "/footer/text"),
        ("/buttons/0/text", json!(""), "/buttons/0/text"),
        ("/buttons/1/url", json!("shop.example/{{1}}"), "/buttons/1/url"),
        ("/buttons/1/example", Value::Null, "/buttons/1/example"),
        ("/buttons/2/phoneNumber", json!("1".repeat(21)), "/buttons/2/phoneNumber"),
        ("/buttons/3", json!({ "type": "quick_reply", "text": "Go {{1}}" }), "/buttons/3/text"),
        ("/buttons/4", json!({ "type": "flow", "text": "Book", "action": "open" }), "/buttons/4/action"),
    ];
    for (pointer, value, _) in &changes {
        put(&mut definition, pointer, value.clone());
    }
    let issues = check(&definition, None);
    let mut errors: Vec<_> =
        issues.iter().filter(|issue| issue.severity == Severity::Error).map(|issue| (issue.path.as_str(), issue.rule.as_ref())).collect();
    errors.sort_unstable();
    let mut wanted = vec![
        ("/body/examples", "template_definition.example.count"),
        ("/body/examples/1", "template_definition.example.form"),
        ("/body/text", "template_definition.variable.adjacent"),
        ("/body/text", "template_definition.variable.braces"),
        ("/body/text", "template_definition.variable.edges"),
        ("/body/text", "template_definition.variable.form"),
        ("/body/text", "template_definition.variable.special"),
        ("/buttons", "template_definition.button.order"),
        ("/buttons/0/text", "template_definition.button.label.length"),
        ("/buttons/1/example", "template_definition.button.url.example"),
        ("/buttons/1/url", "template_definition.button.url.form"),
        ("/buttons/2/phoneNumber", "template_definition.button.phone.length"),
        ("/buttons/3/text", "template_definition.button.label.form"),
        ("/buttons/4/action", "template_definition.button.flow.action"),
        ("/buttons/4/flowId", "required"),
        ("/category", "one_of"),
        ("/colour", "unknown"),
        ("/footer/text", "template_definition.footer.form"),
        ("/footer/text", "template_definition.footer.length"),
        ("/footer/text", "template_definition.footer.variables"),
        ("/header/example", "type"),
        ("/header/text", "template_definition.header.text.form"),
        ("/language", "template_definition.language"),
        ("/name", "template_definition.name.form"),
    ];
    wanted.sort_unstable();
    assert_eq!(errors, wanted);
}

#[test]
fn a_change_leaves_out_what_stays() {
    let current = json!({ "name": "a", "language": "en", "category": "utility", "status": "paused", "body": { "text": "Hi" } });
    let paths = |change: Value| -> Vec<String> { check(&change, Some(&current)).into_iter().map(|issue| issue.path).collect() };
    assert!(paths(json!({ "body": { "text": "Hello" } })).is_empty());
    assert!(paths(json!({ "category": "marketing" })).is_empty());
    // The parts change together.
    assert_eq!(paths(json!({ "footer": { "text": "Shop" } })), ["/body"]);
    // The category is the one that it has.
    assert_eq!(paths(json!({ "body": { "text": "Hello" }, "validitySeconds": 20 })), ["/validitySeconds"]);
    assert_eq!(paths(json!({ "name": "b", "language": "de", "body": { "text": "Hello" } })), ["/name", "/language"]);
}

/// What a provider answered has the words that are WhatsApp's, and no examples.
#[test]
fn an_answer_passes() {
    let answer = json!({ "id": "1", "name": "a", "language": "en", "category": "utility", "status": "approved", "rawStatus": "APPROVED", "raw": {},
        "quality": "green", "createdAt": "2026-01-01T00:00:00Z", "header": { "image": {} }, "body": { "text": "Dear {{1}}, your order has left." },
        "buttons": [{ "type": "url", "text": "Open", "url": "https://shop.example/{{1}}" }, { "type": "copy_code" }] });
    for provider in ["infobip", "woztell", "tellephant"] {
        let errors: Vec<_> = issues_of(provider, &answer, None).into_iter().filter(|issue| issue.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{provider}: {errors:?}");
    }
    let mut own = answer.clone();
    own.as_object_mut().unwrap().retain(|key, _| !["id", "status", "rawStatus", "raw", "quality", "createdAt"].contains(&key.as_str()));
    let paths: Vec<_> =
        issues_of("woztell", &own, None).into_iter().filter(|issue| issue.severity == Severity::Error).map(|issue| issue.path).collect();
    for path in ["/header/image/example", "/body/examples", "/buttons/0/example", "/buttons/1/example"] {
        assert_eq!(paths.iter().filter(|other| *other == path).count(), 1, "{path} in {paths:?}");
    }
}
