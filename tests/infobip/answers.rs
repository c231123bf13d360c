//! Infobip's answers, as its documents publish them, and the requests that they answer.

use crate::support::{load, provider, specs};
use serde_json::Value;
use waxwing::http::Answer;
use waxwing::json::parse;
use waxwing::operation::Wire;
use waxwing::operation::{Category, Failure, Receipt, Retry, Status};
use waxwing::provider::Settings;

fn read(status: u16, text: &str) -> Result<Vec<Receipt>, Failure> {
    provider("infobip").provider.read_answer(&Answer::new(status, None, text))
}

/// The published answers of the sends with their statuses.
fn answers() -> Vec<(String, u16, Value)> {
    let Some(folder) = specs().map(|folder| folder.join("infobip/fixtures")) else { return Vec::new() };
    let index = load(&folder, "INDEX.json");
    let mut answers = Vec::new();
    for row in index["rows"].as_array().unwrap() {
        let (kind, path) = (row["kind"].as_str().unwrap(), row["path"].as_str().unwrap_or_default());
        let shared = kind == "shared-response";
        let send = kind.starts_with("response-") && path.starts_with("/whatsapp/1/message/");
        let Some(file) = row["file"].as_str().filter(|_| shared || send) else { continue };
        let digits: String = file.chars().filter(char::is_ascii_digit).collect();
        let status = if shared { digits.get(digits.len() - 3..).unwrap() } else { kind.get(9..).unwrap() };
        answers.push((file.to_owned(), status.parse().unwrap(), load(&folder, file)));
    }
    assert!(answers.len() > 60, "only {} answers", answers.len());
    answers
}

fn category(status: u16) -> Category {
    match status {
        400 => Category::Invalid,
        401 => Category::Auth,
        403 => Category::Forbidden,
        404 => Category::NotFound,
        429 => Category::Throttled,
        500 => Category::Unavailable,
        other => panic!("no error is published with {other}"),
    }
}

#[test]
fn every_published_success_is_a_receipt() {
    for (file, status, body) in answers().into_iter().filter(|(_, status, _)| *status == 200) {
        let receipts = read(status, &body.to_string()).unwrap_or_else(|failure| panic!("{file}: {failure:?}"));
        let info = body.get("messages").map_or(&body, |messages| &messages[0]);
        let [receipt] = receipts.as_slice() else { panic!("{file}: {receipts:?}") };
        assert_eq!(receipt.id, info["messageId"], "{file}");
        assert_eq!(receipt.to.as_deref(), info["to"].as_str(), "{file}");
        assert_eq!(receipt.bulk_id.as_deref(), body["bulkId"].as_str(), "{file}");
        assert_eq!((receipt.status, receipt.raw_status.as_deref()), (Status::Accepted, info["status"]["name"].as_str()), "{file}");
    }
}

#[test]
fn every_published_error_is_a_failure() {
    for (file, status, body) in answers().into_iter().filter(|(_, status, _)| *status != 200) {
        let failure = read(status, &body.to_string()).expect_err(&file);
        let exception = &body["requestError"]["serviceException"];
        let code = body["errorCode"].as_str().or(exception["messageId"].as_str());
        assert_eq!((failure.category, failure.status), (category(status), Some(status)), "{file}");
        assert_eq!(failure.provider_code.as_deref(), code, "{file}");
        assert!(!failure.message.is_empty(), "{file}");
        let Some(errors) = exception["validationErrors"].as_object() else { continue };
        let Retry::Fix(issues) = failure.retry else { panic!("{file}: nothing to fix") };
        let texts: usize = errors.values().map(|texts| texts.as_array().unwrap().len()).sum();
        assert_eq!(issues.len(), texts, "{file}");
        for issue in issues {
            let dotted = issue.path.trim_start_matches('/').replace('/', ".");
            let known = errors.keys().any(|key| key.replace('[', ".").replace(']', "") == dotted);
            assert!(known, "{file}: {}", issue.path);
        }
    }
}

/// SingleMessageInfo with a status object of the registry.
fn info(group: u64, id: u64, name: &str) -> Value {
    serde_json::json!({ "to": "441134960001", "messageCount": 1, "messageId": "m",
        "status": { "groupId": group, "id": id, "name": name, "description": "…" } })
}

#[test]
fn every_registered_rejection_under_200_is_a_failure() {
    let Some(folder) = specs() else { return };
    let registry = load(&folder, "infobip/status_and_error_codes.json");
    let rows = registry.as_array().unwrap().iter().filter(|row| row["kind"] == "status");
    let mut seen = 0;
    for row in rows {
        let (group, id, name) = (row["group_id"].as_u64().unwrap(), row["id"].as_u64().unwrap(), row["name"].as_str().unwrap());
        let answer = read(200, &info(group, id, name).to_string());
        match group {
            1 => assert_eq!(answer.unwrap()[0].status, Status::Accepted, "{name}"),
            3 => assert_eq!(answer.unwrap()[0].status, Status::Delivered, "{name}"),
            _ => assert_eq!(answer.expect_err(name).provider_code.as_deref(), Some(name)),
        }
        seen += 1;
    }
    assert!(seen > 30, "only {seen} statuses");
    let category = |id, name| read(200, &info(5, id, name).to_string()).unwrap_err().category;
    assert_eq!(category(12, "REJECTED_NOT_ENOUGH_CREDITS"), Category::Balance);
    assert_eq!(category(18, "REJECTED_DESTINATION_NOT_REGISTERED"), Category::Recipient);
    assert_eq!(category(23, "REJECTED_DUPLICATE_MESSAGE_ID"), Category::Conflict);
    // A rejection is certain: there is nothing to look up.
    assert_eq!(read(200, &info(5, 21, "REJECTED_SYSTEM_ERROR").to_string()).unwrap_err().retry, Retry::Wait(1_000));
}

#[test]
fn the_error_of_the_chat_family_tells_more_than_the_status() {
    let mut body = info(5, 99, "REJECTED");
    for (id, category) in [(7009, Category::Template), (7010, Category::Window), (7013, Category::Media), (7033, Category::Policy)] {
        body["error"] = serde_json::json!({ "groupId": 1, "id": id, "name": "EC" });
        assert_eq!(read(200, &body.to_string()).unwrap_err().category, category, "{id}");
    }
}

#[test]
fn in_a_bulk_each_message_has_its_own_state() {
    let body = serde_json::json!({ "bulkId": "b", "messages": [info(1, 7, "PENDING_ENROUTE"), info(5, 11, "REJECTED_SOURCE")] });
    let receipts = read(200, &body.to_string()).unwrap();
    let states: Vec<_> = receipts.iter().map(|receipt| (receipt.status, receipt.raw_status.as_deref())).collect();
    assert_eq!(states, [(Status::Accepted, Some("PENDING_ENROUTE")), (Status::Failed, Some("REJECTED_SOURCE"))]);
}

#[test]
fn anything_else_is_a_failure_too() {
    for (status, text, expected) in [
        (400, r#"{"error":"no such message"}"#, Category::Invalid),
        (404, "", Category::NotFound),
        (409, "", Category::Conflict),
        (502, "<html>", Category::Other),
        (200, "", Category::Other),
        (200, "{}", Category::Other),
        (200, r#"{"messages":[]}"#, Category::Other),
        (200, "[1]", Category::Other),
        (200, r#"{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"x"}}}"#, Category::Auth),
    ] {
        assert_eq!(read(status, text).expect_err(text).category, expected, "{status} {text}");
    }
    let answer = Answer::new(429, Some("7"), r#"{"requestError":{"serviceException":{"messageId":"TOO_MANY_REQUESTS","text":"x"}}}"#);
    assert_eq!(provider("infobip").provider.read_answer(&answer).unwrap_err().retry, Retry::Wait(7_000));
}

#[test]
fn the_catalogue_is_the_specification() {
    let Some(folder) = specs() else { return };
    let document = load(&folder, "infobip/infobip-whatsapp-openapi.json");
    let paths = document["paths"].as_object().unwrap().keys().filter(|path| path.starts_with("/whatsapp/1/message/"));
    let mut published: Vec<&str> = paths.map(String::as_str).collect();
    let operations: Vec<_> = provider("infobip").provider.catalogue().filter(|operation| operation.is_send()).collect();
    let mut known: Vec<&str> = operations.iter().map(|operation| operation.path).collect();
    published.sort_unstable();
    known.sort_unstable();
    assert_eq!(known, published);
    for operation in operations {
        let item = &document["paths"][operation.path][operation.method.name().to_lowercase()];
        assert!(operation.source.ends_with(item["operationId"].as_str().unwrap()), "{}", operation.path);
        let options = r#"{"baseUrl":"x1.api.infobip.example/","from":"1","credentials":["apiKey"]}"#;
        let request = request(Wire::json(operation, "{}".into()), options);
        assert_eq!(request.url.shown(), format!("https://x1.api.infobip.example{}", operation.path));
        let headers: Vec<_> = request.headers.iter().map(|(name, value)| (name.clone(), value.shown())).collect();
        let json = || "application/json".to_owned();
        assert_eq!(headers, [("content-type".into(), json()), ("accept".into(), json()), ("authorization".into(), "App ***".to_owned())]);
    }
}

fn request(wire: Wire, options: &str) -> waxwing::http::Request {
    let document = parse(options).unwrap();
    provider("infobip").provider.request(wire, &Settings::new(&document.root))
}

#[test]
fn all_four_ways_to_sign_in_are_written_as_published() {
    let operation = provider("infobip").provider.catalogue().next().unwrap();
    let secrets = |name: &str| Some(format!("<{name}>"));
    for (credentials, expected) in [
        (r#"["apiKey"]"#, "App <apiKey>"),
        // base64 of `<username>:<password>`
        (r#"["username","password"]"#, "Basic PHVzZXJuYW1lPjo8cGFzc3dvcmQ+"),
        (r#"["ibssoToken"]"#, "IBSSO <ibssoToken>"),
        (r#"["accessToken"]"#, "Bearer <accessToken>"),
        ("[]", "App <apiKey>"),
    ] {
        let options = format!(r#"{{"from":"1","credentials":{credentials}}}"#);
        let request = request(Wire::json(operation, "{}".into()), &options);
        assert!(request.url.shown().starts_with("https://api.infobip.com/"));
        let (_, value) = request.headers.last().unwrap();
        assert_eq!(value.filled(&secrets).unwrap(), expected);
    }
}
