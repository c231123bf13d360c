//! Answers: receipts, refusals, tokens.

use serde_json::{Value, json};
use waxwing::http::Answer;
use waxwing::operation::{Category, Failure, Receipt, Retry, Status};

use crate::support::{provider, specs};
use crate::{SENDS, examples};

pub fn read(status: u16, body: &Value) -> Result<Vec<Receipt>, Failure> {
    provider("telinfy").provider.read_answer(&Answer::new(status, None, &body.to_string()))
}

#[test]
fn every_answer_example_to_a_send_is_a_receipt() {
    let mut count = 0;
    for (title, _, body, status) in examples("response").into_iter().filter(|(_, path, ..)| SENDS.contains(&path.as_str())) {
        let receipts = read(status.unwrap_or(200), &body).unwrap_or_else(|failure| panic!("{title}: {failure:?}"));
        let data = &body["data"];
        let text = |key: &str| data[key].as_str().map(str::to_owned);
        let id = text("messageId").or_else(|| text("recordId")).unwrap();
        let expected = Receipt {
            id,
            whatsapp_id: text("wamId"),
            to: text("to").or_else(|| text("phoneNumber")),
            status: Status::Accepted,
            raw_status: text("status").or_else(|| text("queueStatus")),
            ..Receipt::default()
        };
        assert_eq!(receipts, [expected], "{title}");
        count += 1;
    }
    assert!(specs().is_none() || count == 2, "{count} answers");
}

#[test]
fn every_refusal_example_is_a_failure_of_its_category() {
    let refusals = examples("response").into_iter().filter(|(title, ..)| title.starts_with("any:") || title.contains("wrong business id"));
    let mut count = 0;
    for (title, _, body, status) in refusals {
        let failure = read(status.unwrap_or(400), &body).expect_err(&title);
        let expected = match status {
            Some(401) => Category::Auth,
            Some(404) => Category::NotFound,
            _ if body["data"]["status"] == "404" => Category::NotFound,
            _ => Category::Invalid,
        };
        assert_eq!(failure.category, expected, "{title}");
        let words = body["message"].as_str().or_else(|| body[0]["message"].as_str());
        assert!(words.is_none_or(|words| failure.message == words), "{title}: {}", failure.message);
        count += 1;
    }
    assert!(specs().is_none() || count == 6, "{count} refusals");
}

#[test]
fn the_same_shapes_are_refusals_under_success_too() {
    let wrong_key = read(200, &json!({ "message": "Wrong Api Key" })).unwrap_err();
    assert_eq!((wrong_key.category, wrong_key.retry), (Category::Auth, Retry::Credentials));
    assert_eq!(read(200, &json!({ "data": { "error": "No such template" } })).unwrap_err().message, "No such template");
    assert_eq!(read(200, &json!([{ "message": "No" }])).unwrap_err().message, "No");
    let failed = json!({ "data": { "messageId": "m", "status": "FAILED", "statusCode": "132001" }, "message": "Not sent" });
    assert_eq!(read(200, &failed).unwrap_err().provider_code.as_deref(), Some("132001"));
    let hub = read(400, &json!({ "success": false, "code": "H31008", "message": "Unknown parameter" })).unwrap_err();
    assert_eq!((hub.category, hub.provider_code.as_deref()), (Category::Invalid, Some("H31008")));
    let bare = read(200, &json!({ "success": false })).unwrap_err();
    assert_eq!(bare.category, Category::Other);
}

#[test]
fn a_bare_yes_is_a_yes() {
    // The plugin looks at no more than this.
    assert_eq!(read(201, &json!({ "success": true })).unwrap()[0].status, Status::Accepted);
    let word = json!({ "data": { "messageId": "m", "status": "QUEUED" } });
    let receipts = read(200, &word).unwrap();
    assert_eq!((receipts[0].status, receipts[0].raw_status.as_deref()), (Status::Unknown, Some("QUEUED")));
}

#[test]
fn log_in_answers_give_a_token_or_a_refusal() {
    let read = |status, body: &Value| provider("telinfy").provider.read_log_in(&Answer::new(status, None, &body.to_string()));
    let mut count = 0;
    for (title, _, body, status) in examples("response").into_iter().filter(|(_, path, ..)| path == "/gaus/login") {
        match body["data"]["accessToken"].as_str() {
            Some(token) => {
                let learnt = read(200, &body).unwrap();
                assert_eq!((learnt.name, learnt.value.as_str(), learnt.seconds), ("accessToken", token, None), "{title}");
            }
            None => assert_eq!(read(status.unwrap_or(200), &body).unwrap_err().category, Category::Auth, "{title}"),
        }
        count += 1;
    }
    assert!(specs().is_none() || count == 3, "{count} answers");
    assert_eq!(read(500, &json!({ "data": { "error": "Down" } })).unwrap_err().category, Category::Unavailable);
}

#[test]
fn one_failure_among_several_does_not_hide_the_others() {
    let list = json!({ "data": [{ "messageId": "1", "status": "ACCEPTED" }, { "messageId": "2", "status": "FAILED" }] });
    let receipts = read(200, &list).unwrap();
    assert_eq!(receipts.iter().map(|receipt| receipt.status).collect::<Vec<_>>(), [Status::Accepted, Status::Failed]);
    // Under success an object that says neither yes nor no is none of the documented answers.
    assert!(!read(200, &json!({ "data": {}, "message": "Hm" })).unwrap_err().documented);
}
