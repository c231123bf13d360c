//! Telinfy as a server.

use serde_json::{Value, json};
use waxwing::http::Answer;
use waxwing::operation::Category;
use waxwing::sandbox::{Reply, Sandbox, Staged};

use crate::answers::read;
use crate::support::provider;
use crate::{SENDS, examples, send_requests};

fn post(sandbox: &mut Sandbox, path: &str, key: (&str, &str), body: &Value) -> Reply {
    let headers = [(key.0.to_owned(), key.1.to_owned())];
    sandbox.answer("POST", &format!("{}/telinfy{path}", Sandbox::ORIGIN), &headers, &body.to_string()).unwrap()
}

const KEY: (&str, &str) = ("api-key", "sandbox-telinfy-key");
const HUB_KEY: (&str, &str) = ("x-api-key", "sandbox-telinfy-key");

fn key(path: &str) -> (&'static str, &'static str) {
    if path == SENDS[3] { HUB_KEY } else { KEY }
}

#[test]
fn every_request_example_is_accepted_raw_and_refused_with_a_renamed_key() {
    for (title, path, body) in send_requests() {
        let mut sandbox = Sandbox::default();
        let reply = post(&mut sandbox, &path, key(&path), &body);
        assert_eq!(reply.status, 200, "{title}: {}", reply.body);
        let count = body["recipients"].as_array().map_or(1, Vec::len);
        assert_eq!((sandbox.world.sent.len(), sandbox.world.sent[0].provider), (count, "telinfy"), "{title}");
        let answer: Value = serde_json::from_str(&reply.body).unwrap();
        let receipts = read(200, &answer).unwrap();
        assert_eq!(receipts.len(), count, "{title}");
        assert_eq!(receipts[0].id, sandbox.world.sent[0].id, "{title}");

        for (name, _) in body.as_object().unwrap().iter().filter(|(_, value)| !value.is_null()) {
            let mut renamed = body.clone();
            let object = renamed.as_object_mut().unwrap();
            let value = object.remove(name).unwrap();
            object.insert(format!("{name}X"), value);
            let reply = post(&mut Sandbox::default(), &path, key(&path), &renamed);
            assert_eq!(reply.status, 400, "{title} without {name}: {}", reply.body);
            let failure = read(400, &serde_json::from_str(&reply.body).unwrap()).unwrap_err();
            assert_eq!(failure.category, Category::Invalid, "{title}");
        }
    }
}

/// The members of a record, in any order.
fn keys(value: &Value) -> Vec<&String> {
    let mut keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    keys.sort();
    keys
}

#[test]
fn answers_have_the_members_of_the_examples() {
    let bodies = [
        (SENDS[0], json!({ "to": "+919999999999", "templateName": "hello", "language": "en" })),
        (SENDS[3], json!({ "phoneNumber": "+919999999999", "template": { "name": "hello", "language": { "code": "en" } } })),
    ];
    for (path, body) in bodies {
        let reply = post(&mut Sandbox::default(), path, key(path), &body);
        let ours: Value = serde_json::from_str(&reply.body).unwrap();
        for (title, _, theirs, _) in examples("response").into_iter().filter(|(_, theirs, ..)| theirs == path) {
            assert_eq!((keys(&ours), keys(&ours["data"])), (keys(&theirs), keys(&theirs["data"])), "{title}");
        }
    }
}

#[test]
fn credentials_are_demanded() {
    let body = json!({ "to": "+919999999999", "templateName": "hello", "language": "en" });
    let cases = [(("api-key", "wrong"), "Wrong Api Key"), (("authorization", "Bearer wrong"), "Wrong authentication token")];
    for (key, words) in cases {
        let reply = post(&mut Sandbox::default(), SENDS[0], key, &body);
        assert_eq!((reply.status, reply.body), (401, json!({ "message": words }).to_string()));
    }
    assert_eq!(post(&mut Sandbox::default(), SENDS[3], KEY, &body).status, 401);
    assert_eq!(post(&mut Sandbox::default(), "/nowhere", KEY, &body).status, 404);
}

#[test]
fn a_token_works_for_an_hour() {
    let mut sandbox = Sandbox::default();
    let log_in = |sandbox: &mut Sandbox, password: &str| {
        let body = json!({ "userName": "sandbox-telinfy-user", "password": password }).to_string();
        sandbox.answer("POST", "https://api.telinfy.net/gaus/login", &[], &body).unwrap()
    };
    assert_eq!(log_in(&mut sandbox, "wrong").body, r#"{"message":"Username or Password is incorrect"}"#);
    let reply = log_in(&mut sandbox, "sandbox-telinfy-password");
    let telinfy = provider("telinfy").provider;
    let token = telinfy.read_log_in(&Answer::new(reply.status, None, &reply.body)).unwrap().value;
    let bearer = format!("Bearer {token}");
    let body = json!({ "to": "+919999999999", "type": "text", "text": { "body": "Hello" } });
    assert_eq!(post(&mut sandbox, SENDS[1], ("authorization", &bearer), &body).status, 200);
    sandbox.world.now += 3_600_000;
    let late = post(&mut sandbox, SENDS[1], ("authorization", &bearer), &body);
    assert_eq!((late.status, late.body.as_str()), (401, r#"{"message":"Invalid session"}"#));
}

#[test]
fn every_known_error_body_can_be_provoked_and_is_a_failure() {
    let telinfy = provider("telinfy").provider;
    for error in telinfy.server().errors() {
        let mut sandbox = Sandbox::default();
        sandbox.stage(Staged::Error(error.name.into()));
        let reply = post(&mut sandbox, SENDS[0], KEY, &json!({}));
        assert_eq!((reply.status, reply.body.as_str()), (error.status, error.body));
        let failure = telinfy.read_answer(&Answer::new(reply.status, None, &reply.body)).unwrap_err();
        assert_ne!(failure.category, Category::Other, "{}", error.name);
    }
}
