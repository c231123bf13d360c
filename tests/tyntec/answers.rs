//! The vendor's answers, read.

use serde_json::{Value, json};
use waxwing::http::Answer;
use waxwing::operation::{Category, Failure, Receipt, Retry, Status};

use crate::support::{load, provider, specs};

fn read(status: u16, body: &str) -> Result<Vec<Receipt>, Failure> {
    provider("tyntec").provider.read_answer(&Answer::new(status, None, body))
}

/// What a status is taken for where a problem says no more than its own.
fn category(status: u64) -> Category {
    match status {
        403 => Category::Forbidden,
        404 => Category::NotFound,
        _ => Category::Invalid,
    }
}

#[test]
fn every_published_problem_is_a_failure() {
    let Some(folder) = specs() else { return };
    let folder = folder.join("tyntec");
    let mut problems = Vec::new();
    for entry in std::fs::read_dir(folder.join("fixtures/v3.17/responses")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        problems.push(load(&folder, &format!("fixtures/v3.17/responses/{name}")));
    }
    let examples = load(&folder, "seed-examples.json");
    problems.extend(examples.as_array().unwrap().iter().filter(|one| one["schema_name"] == "Problem").map(|one| one["body"].clone()));
    assert!(problems.len() > 20, "{}", problems.len());
    for problem in problems {
        let status = problem["status"].as_u64().unwrap();
        // With its own status, and under one of success.
        for under in [u16::try_from(status).unwrap(), 200] {
            let failure = read(under, &problem.to_string()).unwrap_err();
            assert_eq!((failure.category, failure.status), (category(status), Some(under)), "{problem}");
            let title = problem["title"].as_str().unwrap_or_default();
            assert!(failure.message.starts_with(title) && !failure.message.is_empty(), "{problem}");
        }
    }
}

#[test]
fn every_published_receipt_is_read() {
    let Some(folder) = specs() else { return };
    let examples = load(&folder.join("tyntec"), "seed-examples.json");
    let of = |schema: &str| {
        examples.as_array().unwrap().iter().filter(|one| one["schema_name"] == schema).map(|one| &one["body"]).collect::<Vec<_>>()
    };
    let (single, bulk) = (of("MessageResponse"), of("BulkMessageResponse"));
    assert!(!single.is_empty() && !bulk.is_empty());
    for body in single {
        let receipts = read(202, &body.to_string()).unwrap();
        assert_eq!(receipts.len(), 1);
        assert_eq!((receipts[0].id.as_str(), receipts[0].status), (body["messageId"].as_str().unwrap(), Status::Accepted));
    }
    for body in bulk {
        let receipts = read(202, &body.to_string()).unwrap();
        let ids: Vec<_> = receipts.iter().map(|receipt| json!(receipt.id)).collect();
        assert_eq!(&json!(ids), &body["messageIds"]);
        assert!(receipts.iter().all(|receipt| receipt.bulk_id.as_deref() == body["bulkId"].as_str()));
    }
}

#[test]
fn a_bulk_may_come_without_the_ids_of_its_messages() {
    for body in [r#"{"bulkId":"b"}"#, r#"{"bulkId":"b","messageIds":[]}"#] {
        let receipts = read(202, body).unwrap();
        assert_eq!((receipts.len(), receipts[0].id.as_str(), receipts[0].bulk_id.as_deref()), (1, "", Some("b")));
    }
}

#[test]
fn the_moment_may_have_either_name() {
    let receipts = read(202, r#"{"messageId":"77185196-664a-43ec-b14a-fe97036c697f","acceptedAt":"2019-08-24T14:15:22Z"}"#).unwrap();
    assert_eq!(receipts[0].id, "77185196-664a-43ec-b14a-fe97036c697f");
}

#[test]
fn violations_are_issues_with_a_path() {
    let body = json!({ "title": "Constraint Violation", "status": "400", "violations": [
        { "field": "validate.request.content.text", "message": "must not be empty" },
        { "field": "messages[1].text", "message": "too long" }, { "message": "no field" } ] });
    let failure = read(400, &body.to_string()).unwrap_err();
    let Retry::Fix(issues) = failure.retry else { panic!("{:?}", failure.retry) };
    let found: Vec<_> = issues.iter().map(|issue| (issue.path.as_str(), issue.message.as_str())).collect();
    assert_eq!(found, [("/content/text", "must not be empty"), ("/messages/1/text", "too long")]);
}

#[test]
fn codes_are_kept() {
    let failure = read(400, r#"{"status":400,"title":"Profile update failed.","code":1009}"#).unwrap_err();
    assert_eq!((failure.provider_code.as_deref(), failure.whatsapp_code), (Some("1009"), None));
    let failure = read(400, r#"{"status":400,"code":"whatsapp::error::131049"}"#).unwrap_err();
    assert_eq!((failure.provider_code.as_deref(), failure.whatsapp_code), (Some("whatsapp::error::131049"), Some(131_049)));
}

#[test]
fn what_is_not_documented_is_said_to_be_so() {
    for (status, body) in [(202, "{}"), (202, "[]"), (202, r#"{"messageId":7}"#), (200, "<html>"), (502, "<html>")] {
        assert_eq!(read(status, body).unwrap_err().category, Category::Other, "{body}");
    }
    let receipt: Value = json!({ "messageId": "77185196-664a-43ec-b14a-fe97036c697f" });
    assert!(read(500, &receipt.to_string()).is_err());
    assert_eq!(read(503, r#"{"status":503}"#).unwrap_err().category, Category::Unavailable);
}
