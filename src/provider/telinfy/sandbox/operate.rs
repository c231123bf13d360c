//! What the calls beside sends do.

use serde_json::{Value, json};

use crate::http::base64;
use crate::sandbox::{Asked, Denied, World};

/// An account, a template of the samples and the files of the samples' campaigns.
pub(super) const SEEDS: &[(&str, &str)] = &[
    ("accounts", r#"{"id":"sandbox-business","quickReplyEnabled":true,"chatbotEnabled":false,"phoneNumberIds":["sandbox-phone-number"]}"#),
    (
        "templates",
        r#"{"id":"1","name":"order_confirmation","language":"en","category":"utility","status":"approved","quality":"green","body":{"text":"Thank you, {{1}}."}}"#,
    ),
    ("files", r#"{"id":"FILE_ID"}"#),
];

/// How long a report is being made is not documented; here it is a minute.
const MINUTE: u64 = 60_000;

const NAME: &str = "telinfy";

pub(super) fn operate(asked: &Asked, world: &mut World) -> Option<Result<Value, Denied>> {
    let input = &asked.input;
    let is = |value: &Value, key: &str, other: &str| value.get(key).and_then(Value::as_str) == Some(other);
    let text = |key: &str| input.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    // An account that is not there is refused by a status within; accounts themselves are not asked for by one.
    let account = input.get("accountId").and_then(Value::as_str);
    if account.is_some_and(|account| !world.store.shelf(NAME, "accounts").iter().any(|own| is(own, "id", account))) {
        return Some(Err(Denied::NotFound));
    }
    Some(match asked.operation.id {
        "templates.listApproved" => {
            let approved = world.store.shelf(NAME, "templates").iter().filter(|template| is(template, "status", "approved"));
            let items: Vec<Value> = approved.cloned().collect();
            Ok(json!({ "success": true, "total": items.len(), "items": items }))
        }
        "campaigns.upload" | "campaigns.uploadRecipients" => {
            let id = format!("file-{}", world.count());
            let file = json!({ "id": id, "filename": input.pointer("/file/name"), "size": input.pointer("/file/size").map(Value::to_string),
                "url": format!("https://fs.telinfy.net/files/{id}"), "message": "Uploaded" });
            world.store.shelf(NAME, "files").push(file.clone());
            Ok(file)
        }
        "campaigns.create" => {
            let file = text("fileId");
            if !world.store.shelf(NAME, "files").iter().any(|own| is(own, "id", &file)) {
                return Some(Err(Denied::NotFound));
            }
            let id = format!("campaign-{}", world.count());
            Ok(json!({ "id": id, "accountId": account, "name": text("name"), "scheduledAt": text("scheduledAt"),
                "rawStatus": "SCHEDULED", "from": "+910000000000", "message": "Created" }))
        }
        "reports.request" => {
            let (id, now) = (format!("report-{}", world.count()), world.now);
            world.store.shelf(NAME, "reports").push(json!({ "id": id, "at": now }));
            Ok(json!({ "success": true, "id": id }))
        }
        "reports.download" => report(&text("id"), world),
        _ => return None,
    })
}

/// JSON while it is being made, then a row for each message that was sent.
fn report(id: &str, world: &mut World) -> Result<Value, Denied> {
    let now = world.now;
    let report = world.store.shelf(NAME, "reports").iter().find(|report| report.get("id").is_some_and(|own| own == id));
    let asked = report.and_then(|report| report.get("at")).and_then(Value::as_u64).ok_or(Denied::NotFound)?;
    if now < asked + MINUTE {
        return Ok(file("application/json", r#"{"success":true,"status":"IN_PROGRESS"}"#));
    }
    let mut rows = "messageId,mobileNumber,status\n".to_owned();
    for sent in world.sent.iter().filter(|sent| sent.provider == NAME) {
        let message: Value = serde_json::from_str(&sent.message).unwrap_or_default();
        let to = message.get("to").and_then(Value::as_str).unwrap_or_default();
        rows.push_str(&format!("{},{to},sent\n", sent.id));
    }
    Ok(file("text/csv", &rows))
}

fn file(kind: &str, text: &str) -> Value {
    json!({ "type": kind, "data": base64(text.as_bytes()) })
}
