//! Templates, flows, files and events of Infobip against what the vendor publishes: the operations of its OpenAPI, and
//! every body of theirs in the fixtures and in the OpenAPI itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test that cannot read its data has failed"
)]

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::bodies::{operation, reads_answer, reads_request};
use support::definitions::{Defect, Definitions, answer_errors, request_errors};
use support::{load, provider, specs};
use waxwing::http::Answer;
use waxwing::json::parse;
use waxwing::provider::Settings;
use waxwing::shape::{decode_value, encode_value};

/// Whether a path is of these resources.
fn is_ours(path: &str) -> bool {
    let parts = ["/templates", "/flows", "/senders/{sender}/media", "/whatsapp/1/events", "/message/{messageId}/read"];
    parts.iter().any(|part| path.contains(part))
}

/// The operations of the OpenAPI that are neither deprecated nor early access, as `GET /path`.
fn published() -> Option<BTreeSet<String>> {
    let document = load(&specs()?, "infobip/infobip-whatsapp-openapi.json");
    let mut lines = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap().iter().filter(|(path, _)| is_ours(path)) {
        for (method, entry) in methods.as_object().unwrap().iter().filter(|(_, entry)| entry["operationId"].is_string()) {
            if entry["deprecated"] != true && entry["x-is-early-access"] != true {
                lines.insert(format!("{} {path}", method.to_uppercase()));
            }
        }
    }
    Some(lines)
}

#[test]
fn has_every_published_operation_and_no_other() {
    let Some(published) = published() else { return };
    let catalogue = provider("infobip").provider.catalogue().filter(|entry| !entry.is_send() && is_ours(entry.path));
    let ours: BTreeSet<String> = catalogue.map(|entry| format!("{} {}", entry.method.name(), entry.path)).collect();
    assert_eq!(ours, published);
    assert_eq!(published.len(), 20);
}

/// A published body.
struct Body {
    name: String,
    line: String,
    kind: String,
    value: Value,
}

/// The bodies of the fixtures and those of the OpenAPI.
fn bodies() -> Vec<Body> {
    let (Some(folder), Some(lines)) = (specs(), published()) else { return Vec::new() };
    let folder = folder.join("infobip");
    let fixtures = folder.join("fixtures");
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let mut bodies = Vec::new();
    for row in load(&fixtures, "INDEX.json")["rows"].as_array().unwrap().iter().filter(|row| row["file"].is_string()) {
        let line = format!("{} {}", text(row, "method"), text(row, "path"));
        let (name, kind) = (text(row, "file"), text(row, "kind"));
        let value = load(&fixtures, &name);
        bodies.push(Body { name, line, kind, value });
    }
    let document = load(&folder, "infobip-whatsapp-openapi.json");
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, entry) in methods.as_object().unwrap() {
            let line = format!("{} {path}", method.to_uppercase());
            let answers = entry["responses"].as_object().into_iter().flatten();
            let parts = answers.map(|(status, part)| (format!("response-{status}"), part));
            for (kind, part) in parts.chain([("request".to_owned(), &entry["requestBody"])]) {
                for (name, example) in part["content"].as_object().into_iter().flatten().flat_map(|(_, content)| examples(content)) {
                    let value = example["value"].clone();
                    bodies.push(Body { name: format!("OpenAPI {line}, {kind} {name}"), line: line.clone(), kind: kind.clone(), value });
                }
            }
        }
    }
    bodies.retain(|body| lines.contains(&body.line));
    bodies
}

fn examples(content: &Value) -> Vec<(String, Value)> {
    let examples = content["examples"].as_object().into_iter().flatten();
    examples.map(|(name, example)| (name.clone(), example.clone())).collect()
}

/// A period in seconds, which is how it is always written.
fn in_seconds(mut body: Value) -> Value {
    let period = &mut body["validityPeriod"];
    if period["timeUnit"] == "MINUTES" {
        *period = json!({ "amount": period["amount"].as_u64().unwrap() * 60, "timeUnit": "SECONDS" });
    }
    body.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    body
}

/// What is wrong with the body itself, and what is said of it.
const DEFECTS: &[(&str, &str)] = &[
    // 13 letters, since one of them is percent-encoded; the schema and WhatsApp have 11 (fact sheet, section 16).
    ("ONE_TAP", "signatureHash"),
];

#[test]
fn reads_every_published_body() {
    let infobip = provider("infobip");
    let bodies = bodies();
    let (mut requests, mut answers, mut refusals, mut defects) = (0, 0, 0, 0);
    let mut faults = Vec::new();
    for Body { name, line, kind, value } in &bodies {
        let entry = operation(infobip, line);
        if kind == "request" {
            requests += 1;
            let read = reads_request(entry, &in_seconds(value.clone()), &json!({}));
            let defect = DEFECTS.iter().find(|(mark, _)| value.to_string().contains(mark));
            match (read, defect) {
                (Ok(()), None) => {}
                (Err(fault), Some((_, key))) if fault.contains(key) => defects += 1,
                (read, _) => faults.push(format!("{name}: {read:?}")),
            }
            continue;
        }
        let status: u16 = kind.trim_start_matches("response-").parse().unwrap();
        if status < 300 {
            answers += 1;
            faults.extend(reads_answer(infobip, entry, status, value).err().map(|fault| format!("{name}: {fault}")));
            continue;
        }
        refusals += 1;
        let text = value.to_string();
        let failure = infobip.provider.read_refusal(&Answer::new(status, None, &text));
        if failure.is_none_or(|failure| !failure.documented || failure.provider_code.is_none()) {
            faults.push(format!("{name}: no documented refusal"));
        }
    }
    println!("{requests} requests ({defects} with a defect), {answers} answers, {refusals} refusals");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    if !bodies.is_empty() {
        // The defect stands once in a fixture, once in the OpenAPI.
        assert_eq!((requests, answers, refusals, defects), (80, 116, 70, 2));
    }
}

/// What WhatsApp would refuse in the vendor's own templates, or what an example lacks.
const UNFIT: &[Defect] = &[
    (
        "arousel",
        "template_definition.card.count /cards",
        "one card, which Infobip's schema takes and WhatsApp does not (fact sheet of WhatsApp, section 4)",
    ),
    ("one-tap", "template_definition.otp.hash", "13 letters, see above"),
];

#[test]
fn every_published_template_is_a_definition_that_passes() {
    let infobip = provider("infobip");
    let (bodies, mut definitions) = (bodies(), Definitions::default());
    for Body { name, line, kind, value } in &bodies {
        let entry = operation(infobip, line);
        if kind == "request" {
            definitions.take(name, request_errors(infobip, entry, value));
        } else if kind.starts_with("response-2") {
            let output = reads_answer(infobip, entry, 200, value).unwrap();
            definitions.take(name, answer_errors(infobip, entry, &output));
        }
    }
    if !bodies.is_empty() {
        definitions.hold(UNFIT, 172);
    }
}

/// An answer without what is never written: labels that WhatsApp gives and what only a live server knows; times and
/// periods in the form that is written.
fn as_written(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let kind = members.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
            if ["COPY_CODE", "CATALOG", "MULTI_PRODUCT"].contains(&kind.as_str()) {
                members.remove("text");
            }
            if members.contains_key("groupName") {
                members.retain(|key, _| !["id", "groupId"].contains(&key.as_str()));
            }
            for (key, member) in members {
                match (key.as_str(), &*member) {
                    ("expiresAt", Value::String(time)) => *member = time.replace('Z', ".000+0000").into(),
                    ("validityPeriod", _) => *member = in_seconds(json!({ "validityPeriod": member }))["validityPeriod"].take(),
                    ("paging", _) => *member = json!({ "page": 0, "size": 0, "totalPages": 0, "totalResults": member["totalResults"] }),
                    _ => as_written(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(as_written),
        _ => {}
    }
}

/// The tables say all that an answer says, and the sandbox can say it too.
#[test]
fn writes_every_published_answer() {
    let infobip = provider("infobip");
    for Body { name, line, kind, mut value } in bodies().into_iter().filter(|body| body.kind.starts_with("response-2")) {
        let shape = operation(infobip, &line).output.unwrap_or_else(|| panic!("{name} {kind}"));
        let text = json!({ "body": value }).to_string();
        let document = parse(&text).unwrap();
        let neutral = decode_value(shape, &document.root).unwrap();
        let written = encode_value(shape, &neutral, &Settings::default()).unwrap();
        let written: Value = serde_json::from_str(&written).unwrap();
        as_written(&mut value);
        assert_eq!(written["body"], value, "{name}");
    }
}

/// What the sandbox takes each published request with, in a world of its own.
#[cfg(feature = "sandbox")]
#[test]
fn the_sandbox_takes_every_published_request() {
    use waxwing::sandbox::Sandbox;

    let headers = [("authorization".to_owned(), "App sandbox-infobip-key".to_owned())];
    for Body { name, line, value, .. } in bodies().into_iter().filter(|body| body.kind == "request") {
        let mut sandbox = Sandbox::default();
        // The vendor's examples of names stand in the world from the beginning.
        let taken = ["text_template", "My flow"].iter().any(|taken| value["name"] == *taken) && line.starts_with("POST");
        let recategorized = line.starts_with("PATCH") && value["category"].as_str().is_some_and(|category| category != "MARKETING");
        let defective = value.to_string().contains("ONE_TAP");
        let path = line.replace("{sender}", "447860099299").replace("{id}", "111").replace("{flowId}", "123456");
        let (method, path) = path.split_once(' ').unwrap();
        let reply = sandbox.answer(method, &format!("https://api.infobip.com{path}"), &headers, &value.to_string()).unwrap();
        assert_eq!((200..300).contains(&reply.status), !(taken || recategorized || defective), "{name}: {} {}", reply.status, reply.body);
    }
}
