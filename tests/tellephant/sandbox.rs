//! Tellephant as a server.

use serde_json::Value;
use waxwing::operation::Category;
use waxwing::sandbox::{Reply, Sandbox, Staged};

use crate::answers::answer;
use crate::page::{bodies, failures};
use crate::support::{provider, renamed};

const URL: &str = "https://sandbox.invalid/tellephant/v1/send-message";

fn post(sandbox: &mut Sandbox, body: &str) -> Reply {
    sandbox.answer("POST", URL, &[], body).unwrap()
}

fn with_sandbox_key(body: &Value) -> Value {
    let options: Value = serde_json::from_str(provider("tellephant").provider.server().options()).unwrap();
    let mut body = body.clone();
    body["apikey"] = options["apiKey"].clone();
    body
}

#[test]
fn every_example_is_accepted_and_every_renamed_key_refused() {
    let mut sandbox = Sandbox::default();
    for (name, body) in bodies() {
        let body = with_sandbox_key(&body);
        let reply = post(&mut sandbox, &body.to_string());
        assert_eq!(reply.status, 200, "{name}: {}", reply.body);
        assert_eq!(answer(reply.status, &reply.body).unwrap()[0].id, sandbox.world.sent.last().unwrap().id);
        for other in renamed(&body) {
            let reply = post(&mut sandbox, &other.to_string());
            assert_eq!(reply.status, 422, "{name}: {other}");
            assert!(matches!(answer(reply.status, &reply.body).unwrap_err().category, Category::Invalid | Category::Auth));
        }
    }
}

#[test]
fn a_wrong_key_is_refused() {
    let mut sandbox = Sandbox::default();
    let reply = post(&mut sandbox, r#"{"apikey":"another"}"#);
    assert_eq!((reply.status, reply.body.as_str()), (401, r#"{"status":false,"error":"Invalid API Key Provided"}"#));
    assert_eq!(post(&mut sandbox, "{}").status, 422);
    assert_eq!(post(&mut sandbox, "nothing").status, 422);
    assert_eq!(sandbox.answer("GET", URL, &[], "").unwrap().status, 404);
    assert!(sandbox.world.sent.is_empty());
}

#[test]
fn every_failure_of_the_page_can_be_provoked() {
    let known = provider("tellephant").provider.server().errors();
    let failures = failures();
    for (line, status, body) in &failures {
        let name = known.iter().find(|error| error.status == *status && serde_json::from_str::<Value>(error.body).unwrap() == *body);
        let name = name.unwrap_or_else(|| panic!("line {line} is missing")).name;
        let mut sandbox = Sandbox::default();
        sandbox.stage(Staged::Error(name.to_owned()));
        let reply = post(&mut sandbox, "{}");
        assert_eq!((reply.status, serde_json::from_str::<Value>(&reply.body).unwrap()), (*status, body.clone()));
    }
    assert!(failures.is_empty() || failures.len() == known.len());
}
