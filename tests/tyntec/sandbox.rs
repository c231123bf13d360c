//! The sandbox against the vendor's own requests and answers.
#![cfg(feature = "sandbox")]

use serde_json::{Value, json};
use waxwing::sandbox::{Reply, Sandbox, Staged};

use crate::documents::published;
use crate::support::{load, provider, specs};

fn post(sandbox: &mut Sandbox, path: &str, key: &str, body: &str) -> Reply {
    let headers = [("apikey".to_owned(), key.to_owned()), ("content-type".to_owned(), "application/json".to_owned())];
    sandbox.answer("POST", &format!("https://api.tyntec.com/conversations/v3{path}"), &headers, body).unwrap()
}

fn send(path: &str, body: &Value) -> (u16, Value) {
    let reply = post(&mut Sandbox::default(), path, "sandbox-tyntec-key", &body.to_string());
    (reply.status, serde_json::from_str(&reply.body).unwrap())
}

#[test]
fn takes_every_published_request_and_answers_as_published() {
    let Some(folder) = specs() else { return };
    let examples = load(&folder.join("tyntec"), "seed-examples.json");
    let documented = |schema: &str| examples.as_array().unwrap().iter().find(|one| one["schema_name"] == schema).unwrap()["body"].clone();
    for document in published() {
        let (status, answer) = send(document.path(), &document.body);
        assert_eq!(status, 202, "{}: {answer}", document.name);
        let schema = if document.path() == "/bulks" { "BulkMessageResponse" } else { "MessageResponse" };
        assert!(keys(&answer).eq(keys(&documented(schema))), "{answer}");
    }
}

fn keys(object: &Value) -> impl Iterator<Item = &String> {
    object.as_object().unwrap().keys()
}

#[test]
fn refuses_every_published_request_with_any_key_renamed() {
    for document in published() {
        let mut count = 0;
        while let Some(renamed) = with_key_renamed(&document.body, count) {
            let (status, answer) = send(document.path(), &renamed);
            assert_eq!((status, &answer["title"]), (400, &json!("Constraint Violation")), "{}: {renamed}", document.name);
            assert!(answer["violations"][0]["field"].as_str().unwrap().starts_with("validate.request"), "{answer}");
            count += 1;
        }
        assert!(count > 4, "{}", document.name);
    }
}

/// The body with its n-th key renamed. What a flow's screen gets, and which fields of an address were wrong, are the
/// caller's own words; `example` says nothing.
fn with_key_renamed(body: &Value, place: usize) -> Option<Value> {
    let mut left = place;
    let renamed = rename(body, &mut left);
    (renamed != *body).then_some(renamed)
}

fn rename(value: &Value, left: &mut usize) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| rename(item, left)).collect(),
        Value::Object(members) => {
            let mut renamed = serde_json::Map::new();
            for (key, member) in members {
                let own_words = ["data", "example"].contains(&key.as_str());
                let is_it = *left == 0;
                *left = left.wrapping_sub(1);
                let member = if own_words { member.clone() } else { rename(member, left) };
                renamed.insert(if is_it { format!("{key}X") } else { key.clone() }, member);
            }
            Value::Object(renamed)
        }
        other => other.clone(),
    }
}

#[test]
fn asks_for_the_key_and_knows_two_paths() {
    let body =
        json!({ "to": "4915112345678", "from": "49123456789", "channel": "whatsapp", "content": { "contentType": "text", "text": "Hi" } });
    let mut sandbox = Sandbox::default();
    sandbox.world.now = 1_767_225_600_500;
    assert_eq!(post(&mut sandbox, "/messages", "another", &body.to_string()).status, 403);
    let reply = post(&mut sandbox, "/messages", "sandbox-tyntec-key", &body.to_string());
    let expected = json!({ "messageId": "00000000-0000-4000-8000-000000000001", "timestamp": "2026-01-01T00:00:00.500Z" });
    assert_eq!((reply.status, serde_json::from_str::<Value>(&reply.body).unwrap()), (202, expected));
    assert_eq!(sandbox.world.sent.len(), 1);
    assert_eq!(post(&mut sandbox, "/elsewhere", "sandbox-tyntec-key", &body.to_string()).status, 404);
    let reply = post(&mut sandbox, "/messages", "sandbox-tyntec-key", "{\"to\":");
    assert_eq!((reply.status, reply.content_type), (400, "application/problem+json".into()));
    assert!(reply.body.contains("DataNotParseable"), "{}", reply.body);
}

#[test]
fn a_sender_is_required() {
    let body = json!({ "to": "4915112345678", "channel": "whatsapp", "content": { "contentType": "text", "text": "Hi" } });
    let (status, answer) = send("/messages", &body);
    assert_eq!((status, &answer["violations"][0]["field"]), (400, &json!("validate.request.from")));
}

#[test]
fn a_broken_limit_is_a_violation() {
    let body = json!({ "to": "4915112345678", "from": "49123456789", "channel": "whatsapp", "context": "x".repeat(126),
        "content": { "contentType": "text", "text": "" } });
    let (status, answer) = send("/messages", &body);
    assert_eq!((status, answer["violations"].as_array().unwrap().len()), (400, 2), "{answer}");
}

#[test]
fn every_published_problem_can_be_provoked_word_for_word() {
    let Some(folder) = specs() else { return };
    let folder = folder.join("tyntec");
    let errors = provider("tyntec").provider.server().errors();
    let bodies: Vec<Value> = errors.iter().map(|error| serde_json::from_str(error.body).unwrap()).collect();
    for entry in std::fs::read_dir(folder.join("fixtures/v3.17/responses")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(bodies.contains(&load(&folder, &format!("fixtures/v3.17/responses/{name}"))), "{name}");
    }
    let examples = load(&folder, "seed-examples.json");
    for problem in examples.as_array().unwrap().iter().filter(|one| one["schema_name"] == "Problem") {
        assert!(bodies.contains(&problem["body"]), "{problem}");
    }
    for (error, body) in errors.iter().zip(&bodies) {
        let mut sandbox = Sandbox::default();
        sandbox.stage(Staged::Error(error.name.into()));
        let reply = post(&mut sandbox, "/messages", "sandbox-tyntec-key", "{}");
        assert_eq!((reply.status, reply.body.as_str()), (error.status, error.body));
        assert_eq!(body.get("status"), Some(&json!(error.status)), "{}", error.name);
    }
}
