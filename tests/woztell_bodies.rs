//! Every body of WOZTELL's document on its public API, through the tables of its operations.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used, reason = "a test fails by panicking")]

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::bodies::{operation, reads_answer, reads_request};
use support::definitions::{Definitions, answer_errors, request_errors};
use support::{load, provider, specs};
use waxwing::edge::prepare;
use waxwing::http::{Form, Sealed};
use waxwing::operation::Operation;
use waxwing::shape::{Shape, decode_value, encode_value, inspect};

const CONTEXT: &str = "Open API GraphQL apiViewer.channel";

/// The examples that belong to no operation: the two headers.
const HEADERS: &[&str] = &["auth X-Woztell-Payload", "auth X-Woztell-SignedContext"];

fn examples() -> Option<Vec<Value>> {
    Some(load(&specs()?.join("woztell"), "seed-examples.json").as_array().unwrap().clone())
}

fn of(example: &Value) -> &'static Operation {
    let line = example["operation"].as_str().unwrap();
    operation(provider("woztell"), if line == CONTEXT { "POST /v3" } else { line })
}

/// Components in the order in which they are written; their order means nothing, and one example begins with the body.
fn in_order(body: &mut Value) {
    let order = ["HEADER", "BODY", "FOOTER", "BUTTONS"];
    if let Some(components) = body.get_mut("components").and_then(Value::as_array_mut) {
        components.sort_by_key(|component| order.iter().position(|kind| component["type"] == *kind));
    }
}

/// A query is text throughout, so it is read and written again by itself.
fn reads_query(operation: &Operation, query: &Value) -> Result<(), String> {
    let Shape::Object(members) = &**operation.input.unwrap() else { panic!("no object") };
    let shape = members.iter().find(|member| member.key == "query").unwrap().shape;
    let text = query.to_string();
    let document = waxwing::json::parse(&text).unwrap();
    let mut reader = waxwing::json::Reader::new(waxwing::json::Unknown::Refused);
    inspect(&shape, &document.root, None, &mut reader);
    if !reader.report.issues.is_empty() {
        return Err(waxwing::json::write(&reader.report.issues));
    }
    let neutral = decode_value(&shape, &document.root).ok_or("nothing typed")?;
    let again = encode_value(&shape, &neutral, &waxwing::provider::Settings::default()).ok_or("nothing written")?;
    let again: Value = serde_json::from_str(&again).unwrap();
    // A number is text in a query.
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let same = again.as_object().unwrap().len() == query.as_object().unwrap().len()
        && query.as_object().unwrap().iter().all(|(key, value)| text(value) == text(&again[key]));
    if same { Ok(()) } else { Err(format!("\n  is     {again}\n  wanted {query}")) }
}

#[test]
fn every_example_is_read() {
    let Some(examples) = examples() else { return };
    let (mut read, mut faults) = (0, Vec::new());
    for example in &examples {
        let (line, at) = (example["operation"].as_str().unwrap(), &example["seed_line"]);
        if HEADERS.contains(&line) {
            continue;
        }
        let mut body = example["body"].clone();
        let operation = of(example);
        // The token is no part of an input: it is put in with the other credentials.
        let taken = |part: &mut Value| part.as_object_mut().and_then(|part| part.remove("accessToken"));
        let result = match example["kind"].as_str().unwrap() {
            "request" if operation.method.name() == "GET" => {
                taken(&mut body["query"]);
                reads_query(operation, &body["query"])
            }
            "request" => {
                taken(&mut body);
                in_order(&mut body);
                reads_request(operation, &body, &json!({}))
            }
            "response" => reads_answer(provider("woztell"), operation, 200, &body).map(|_| ()),
            other => panic!("{other}"),
        };
        read += 1;
        faults.extend(result.err().map(|fault| format!("{line}, line {at}: {fault}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!((read, examples.len()), (44, 46));
}

#[test]
fn every_template_of_the_document_is_a_definition_that_passes() {
    let Some(examples) = examples() else { return };
    let mut definitions = Definitions::default();
    for example in &examples {
        let line = example["operation"].as_str().unwrap();
        if HEADERS.contains(&line) || !line.contains("message-template") {
            continue;
        }
        let (name, woztell, mut body) = (format!("{line}, line {}", example["seed_line"]), provider("woztell"), example["body"].clone());
        if example["kind"] == "request" {
            in_order(&mut body);
            definitions.take(&name, request_errors(woztell, of(example), &body));
        } else {
            let output = reads_answer(woztell, of(example), 200, &body).unwrap();
            definitions.take(&name, answer_errors(woztell, of(example), &output));
        }
    }
    let old = ("GET /whatsapp-message-templates", "one_of /category", "TICKET_UPDATE, a category that WhatsApp has no more");
    definitions.hold(&[old], 5);
}

/// What the server writes has all that the document's answers have: each is read, written from that, and compared.
#[test]
fn every_answer_is_written_again() {
    let Some(examples) = examples() else { return };
    let mut written = 0;
    for example in examples.iter().filter(|example| example["kind"] == "response") {
        let (mut body, output) = (example["body"].clone(), of(example).output.unwrap());
        let answer = json!({ "body": body }).to_string();
        let document = waxwing::json::parse(&answer).unwrap();
        let neutral = decode_value(output, &document.root).unwrap();
        let again = encode_value(output, &neutral, &waxwing::provider::Settings::default()).unwrap();
        let mut again = serde_json::from_str::<Value>(&again).unwrap()["body"].take();
        match example["operation"].as_str().unwrap() {
            // Its meaning is not documented; it stays in `raw`.
            "GET /flow" => drop(body["data"][0].as_object_mut().unwrap().remove("triggerMatchingObject")),
            // An entry with all its languages becomes an entry for each, the first with the same template.
            "GET /whatsapp-message-templates" => {
                assert_eq!(again["data"].as_array().unwrap().len(), 4);
                assert_eq!(again["data"][0]["templates"][0], body["data"][0]["templates"][0]);
                continue;
            }
            _ => {}
        }
        // Cursors are the server's own.
        for whole in [&mut body, &mut again] {
            whole.as_object_mut().unwrap().remove("paging");
        }
        for time in ["/data/0/assets/0/data", "/payload/data", "/payload/screens/0/data"] {
            // The same JSON with other spaces.
            for whole in [&mut body, &mut again] {
                if let Some(text) = whole.pointer_mut(time) {
                    *text = serde_json::from_str(text.as_str().unwrap()).unwrap();
                }
            }
        }
        assert_eq!(again, body, "{}", example["operation"]);
        written += 1;
    }
    assert_eq!(written, 24);
}

/// The payload is what the context says; the page's own example of a context lacks its closing brace, and is sent as it is.
#[test]
fn the_headers_are_as_the_document_has_them() {
    let Some(examples) = examples() else { return };
    let part = |name: &str| examples.iter().find(|example| example["operation"] == name).unwrap()["body"].clone();
    let context = part(HEADERS[1])["X-Woztell-SignedContext"].as_str().unwrap().to_owned();
    let payload = Sealed::default().secret("signedContext", Form::Signed).filled(&|_| Some(context.clone())).unwrap();
    assert_eq!(
        payload,
        r#"{"app":"62062c0b717195320192b18f7","appIntegration":"6420fig28e65b466d4607ea2","channel":"721f32ac4e12363de120d29d""#
    );
    assert_eq!(part(HEADERS[0]).as_object().unwrap().keys().collect::<Vec<_>>(), ["app", "appIntegration", "channel"]);
}

/// Each operation of the document has an example there; beside those there are the send and the query for the context.
#[test]
fn every_documented_operation_is_there() {
    let Some(examples) = examples() else { return };
    let lines = examples.iter().map(|example| example["operation"].as_str().unwrap().to_owned());
    let mut documented: BTreeSet<String> = lines.filter(|line| line.contains(" /")).collect();
    assert_eq!(documented.len(), 24, "{documented:?}");
    documented.extend(["POST /sendResponses".to_owned(), "POST /v3".to_owned()]);
    let all: Vec<String> = provider("woztell").provider.catalogue().map(|entry| [entry.method.name(), " ", entry.path].concat()).collect();
    assert_eq!(all.len(), documented.len());
    assert_eq!(all.into_iter().collect::<BTreeSet<_>>(), documented);
}

/// Nothing that a request shows holds a credential, wherever its service has it.
#[test]
fn requests_show_no_credentials() {
    for scheme in ["auto", "token", "channel", "context"] {
        for operation in provider("woztell").provider.catalogue().filter(|entry| !entry.is_send()) {
            let options = json!({ "provider": "woztell", "accountId": "1", "phoneNumberId": "2", "channelId": "3", "environmentId": "4", "scheme": scheme });
            let input = json!({ "id": "1", "name": "n", "language": "en", "category": "marketing", "body": { "text": "b" } });
            if let Ok(request) = prepare(operation.id, &input.to_string(), &options.to_string()) {
                let names: BTreeSet<_> = request.secrets().collect();
                assert!(!names.is_empty(), "{}", operation.id);
            }
        }
    }
}
