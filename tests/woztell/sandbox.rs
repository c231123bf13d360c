//! WOZTELL's Bot API as a server.

use serde_json::{Value, json};
use waxwing::operation::Category;
use waxwing::sandbox::{Reply, Sandbox, Staged};

use crate::answers::answer;
use crate::items::{envelope, fixtures};
use crate::support::{provider, renamed};

const URL: &str = "https://sandbox.invalid/woztell/sendResponses";

fn token() -> String {
    let options: Value = serde_json::from_str(provider("woztell").provider.server().options()).unwrap();
    options["accessToken"].as_str().unwrap().to_owned()
}

fn post(sandbox: &mut Sandbox, body: &Value) -> Reply {
    let headers = [("authorization".to_owned(), format!("Bearer {}", token()))];
    sandbox.answer("POST", URL, &headers, &body.to_string()).unwrap()
}

#[test]
fn every_documented_item_is_accepted_and_a_renamed_key_refused() {
    let mut sandbox = Sandbox::default();
    for (name, item, _) in fixtures() {
        let reply = post(&mut sandbox, &envelope(&json!([item])));
        assert_eq!(answer(reply.status, &reply.body).unwrap_or_else(|failure| panic!("{name}: {}", failure.message)).len(), 1);
        // What a flow's screen gets may have any names.
        for other in renamed(&envelope(&json!([item]))).iter().filter(|body| !body.to_string().contains("orderx")) {
            let reply = post(&mut sandbox, other);
            assert!(answer(reply.status, &reply.body).is_err(), "{name}: {other}");
        }
    }
    let together: Vec<Value> = fixtures().into_iter().map(|(_, item, _)| item).collect();
    let reply = post(&mut sandbox, &envelope(&json!(together)));
    assert_eq!(answer(reply.status, &reply.body).unwrap().len(), together.len());
    assert_eq!(sandbox.world.sent.len(), 2 * together.len());
}

#[test]
fn the_documented_credentials_are_demanded() {
    let mut sandbox = Sandbox::default();
    let body = envelope(&json!([{ "type": "TEXT", "text": "Hi" }])).to_string();
    let query = format!("{URL}?accessToken={}", token());
    assert!(answer(200, &sandbox.answer("POST", &query, &[], &body).unwrap().body).is_ok());
    for url in [URL, "https://sandbox.invalid/woztell/sendResponses?accessToken=another"] {
        let reply = sandbox.answer("POST", url, &[], &body).unwrap();
        assert_eq!(answer(reply.status, &reply.body).unwrap_err().category, Category::Auth);
    }
    assert_eq!(sandbox.answer("GET", URL, &[], "").unwrap().status, 404);
}

#[test]
fn documented_failures_can_be_provoked() {
    let mut sandbox = Sandbox::default();
    let wrong = json!({ "channelId": "c", "recipientId": "+852 91", "response": [{ "type": "TEXT", "text": "Hi" }] });
    let reply = post(&mut sandbox, &wrong);
    assert_eq!(answer(reply.status, &reply.body).unwrap_err().category, Category::Recipient);
    for error in provider("woztell").provider.server().errors() {
        sandbox.stage(Staged::Error(error.name.to_owned()));
        let reply = post(&mut sandbox, &json!({}));
        assert_eq!((reply.status, reply.body.as_str()), (error.status, error.body));
        let category = if error.name == "invalid_number" { Category::Recipient } else { Category::Auth };
        assert_eq!(answer(reply.status, &reply.body).unwrap_err().category, category);
    }
}
