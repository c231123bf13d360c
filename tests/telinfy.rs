//! Telinfy against the examples that are known of its requests and answers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "telinfy/answers.rs"]
mod answers;
#[path = "telinfy/clients.rs"]
mod clients;
#[cfg(feature = "sandbox")]
#[path = "telinfy/sandbox.rs"]
mod sandbox;
mod support;

use serde_json::{Value, json};
use support::{load, provider, round_trip, round_trip_with, specs};
use waxwing::json::{parse, write};
use waxwing::provider::Settings;

/// The examples of one kind for the sends: title, path, body, status.
fn examples(kind: &str) -> Vec<(String, String, Value, Option<u16>)> {
    let Some(folder) = specs() else { return Vec::new() };
    let all = load(&folder, "telinfy/examples.json");
    let entries = all.as_array().unwrap().iter().filter(|entry| entry["kind"] == kind);
    let entry = |entry: &Value| {
        let operation = entry["operation"].as_str().unwrap();
        let path = operation.split(' ').find(|word| word.starts_with('/')).unwrap_or_default().to_owned();
        let status = entry["status"].as_u64().map(|status| u16::try_from(status).unwrap());
        let mut body = entry["body"].clone();
        placeholders(&mut body);
        (format!("{operation}: {}", entry["title"].as_str().unwrap()), path, body, status)
    };
    entries.map(entry).collect()
}

/// "TEMPLATE_NAME" stands for a name and is none: WhatsApp's are in lower case.
fn placeholders(body: &mut Value) {
    for pointer in ["/templateName", "/template/name"] {
        if let Some(name) = body.pointer_mut(pointer).filter(|name| *name == "TEMPLATE_NAME") {
            *name = json!("template_name");
        }
    }
}

const SENDS: [&str; 4] =
    ["/whatsapp/templates/message", "/whatsapp/message/direct", "/whatsapp/templates/notify", "/whatsapp/campaigns/send"];

fn send_requests() -> Vec<(String, String, Value)> {
    let requests = examples("request").into_iter().filter(|(_, path, ..)| SENDS.contains(&path.as_str()));
    requests.map(|(title, path, body, _)| (title, path, body)).collect()
}

/// Takes away what the sources contradict each other in; the numbers are those of the fact sheet's section 9.
fn settle(mut body: Value) -> Value {
    let object = body.as_object_mut().unwrap();
    if object.contains_key("templateName") {
        // `type` is sent by the plugin and left out by the vendor's own flow (section 4.2).
        object.entry("type").or_insert_with(|| json!("template"));
        for part in ["header", "body", "button"] {
            object.entry(part).or_insert(Value::Null);
        }
    }
    for button in object.get_mut("button").and_then(Value::as_array_mut).into_iter().flatten() {
        // 3: `index` as text and as a number.
        if let Some(index) = button["index"].as_u64() {
            button["index"] = json!(index.to_string());
        }
    }
    body
}

#[test]
fn every_request_example_survives_the_round_trip() {
    let requests = send_requests();
    for (title, path, body) in &requests {
        let options = if path == SENDS[3] { r#"{"variant":"hub"}"# } else { "{}" };
        if path == SENDS[2] {
            continue;
        }
        for path in [Some(path.as_str()), None] {
            let bodies = round_trip_with("telinfy", path, body, options).unwrap_or_else(|error| panic!("{title}: {error}"));
            let settled: Vec<Value> = bodies.into_iter().map(settle).collect();
            assert_eq!(settled, [settle(body.clone())], "{title}");
        }
    }
    assert!(specs().is_none() || requests.len() >= 14, "{} requests", requests.len());
}

#[test]
fn a_notify_example_becomes_messages_and_one_body_again() {
    for (title, path, body) in send_requests().into_iter().filter(|(_, path, _)| path == SENDS[2]) {
        for path in [Some(path.as_str()), None] {
            assert_eq!(bulk(path, &body), Some(body.clone()), "{title}");
        }
    }
}

/// Decodes a body with several messages and encodes them in one.
fn bulk(path: Option<&str>, body: &Value) -> Option<Value> {
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let telinfy = provider("telinfy").provider;
    let decoded = waxwing::convert::decode(&document, telinfy, path);
    assert_eq!(decoded.report.issues, []);
    let wire = telinfy.encode_bulk(&decoded.messages, &Settings::default())?;
    assert_eq!(wire.operation.path, SENDS[2]);
    Some(serde_json::from_str(&wire.body).unwrap())
}

#[test]
fn a_campaign_file_is_a_list_of_messages() {
    for (title, _, body, _) in examples("request").into_iter().filter(|(.., body, _)| body.is_array()) {
        let bodies: Vec<Value> = round_trip("telinfy", None, &body).unwrap().into_iter().map(settle).collect();
        let expected: Vec<Value> = body.as_array().unwrap().iter().cloned().map(settle).collect();
        assert_eq!(bodies, expected, "{title}");
    }
}

#[test]
fn messages_that_differ_go_one_by_one() {
    let message = |change: fn(&mut Value)| {
        let mut body = json!({ "templateName": "hello", "language": "en", "recipients": [{ "to": "919999999999" }] });
        change(&mut body);
        body
    };
    assert!(bulk(None, &message(|_| ())).is_some());
    let list = json!([
        { "to": "+919999999999", "templateName": "hello", "language": "en" },
        { "to": "+919999999998", "templateName": "hello", "language": "en_US" },
    ]);
    assert_eq!(bulk(None, &list), None);
    let reference = json!([{ "to": "+919999999999", "templateName": "hello", "language": "en", "callBackData": "17" }]);
    assert_eq!(bulk(None, &reference), None);
}

/// The messages in a body as JSON, and its issues as `severity rule path`.
fn read(path: &str, body: &Value) -> (Vec<Value>, Vec<String>) {
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = waxwing::convert::decode(&document, provider("telinfy").provider, Some(path));
    let said = decoded.report.issues.iter().map(|issue| format!("{} {} {}", issue.severity.word(), issue.rule, issue.path));
    (decoded.messages.iter().map(|message| serde_json::from_str(&write(message)).unwrap()).collect(), said.collect())
}

#[test]
fn a_part_with_nothing_in_it_is_none() {
    let none = json!({ "parameters": [] });
    let bare = json!({ "type": "template", "to": "+919999999999", "name": "hello", "language": "en" });
    let cloud = json!({ "to": "+919999999999", "templateName": "hello", "language": "en", "header": none, "body": none, "button": [] });
    assert_eq!(read(SENDS[0], &cloud), (vec![bare.clone()], vec![]));
    let components = json!([{ "type": "header", "parameters": [] }, { "type": "body", "parameters": [] }]);
    let hub =
        json!({ "phoneNumber": "+919999999999", "template": { "name": "hello", "language": { "code": "en" }, "components": components } });
    assert_eq!(read(SENDS[3], &hub), (vec![bare], vec![]));
    let nobody = json!({ "templateName": "hello", "language": "en", "recipients": [] });
    assert_eq!(read(SENDS[2], &nobody), (vec![], vec![]));

    let text = r#"{"type":"template","to":"919999999999","name":"hello","language":"en","body":{},"buttons":[]}"#;
    let document = parse(text).unwrap();
    let message = waxwing::message::MessageTree::of(&document.root).unwrap();
    let written = |options: &str| -> Value {
        let options = parse(options).unwrap();
        let wire = provider("telinfy").provider.encode(&message, &Settings::new(&options.root)).unwrap();
        serde_json::from_str(&wire.body).unwrap()
    };
    let parts = ["header", "body", "button"].map(|part| written("{}").get(part).cloned());
    assert_eq!(parts, [const { Some(Value::Null) }; 3]);
    assert_eq!(written(r#"{"variant":"hub"}"#)["template"], json!({ "name": "hello", "language": { "code": "en" } }));
}

#[test]
fn what_a_body_has_too_much_is_said_where_it_stands() {
    let image = |file: Value| json!({ "type": "image", "image": file });
    let (link, id) = (image(json!({ "link": "https://files.example/a.png" })), image(json!({ "id": "5" })));
    let cloud = |parameters: Value| json!({ "to": "+919999999999", "templateName": "hello", "language": "en", "header": { "parameters": parameters } });
    assert_eq!(read(SENDS[0], &cloud(json!([id]))).1, ["error unknown /header/parameters/0/image/id"]);
    assert_eq!(read(SENDS[0], &cloud(json!([link, link]))).1, ["warning not_carried /header/parameters"]);
    let header = json!({ "type": "header", "parameters": [id] });
    let button = json!({ "type": "button", "sub_type": "url", "index": 0, "parameters": [] });
    let template = json!({ "name": "hello", "language": { "code": "en" }, "components": [header, header, button] });
    let said = read(SENDS[3], &json!({ "phoneNumber": "+919999999999", "template": template })).1;
    assert_eq!(said, ["error required /template/components/2/parameters", "warning not_carried /template/components/1/type"]);
}

#[test]
fn the_callback_key_is_spelled_as_set() {
    let body = json!({ "to": "+919999999999", "type": "text", "text": { "body": "Hello" }, "callBackData": "17" });
    assert_eq!(round_trip("telinfy", None, &body).unwrap().first(), Some(&body));
    let other = json!({ "to": "+919999999999", "type": "text", "text": { "body": "Hello" }, "callbackData": "17" });
    assert_eq!(round_trip_with("telinfy", None, &body, r#"{"callbackKey":"callbackData"}"#).unwrap(), [other]);
}
