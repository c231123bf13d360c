//! Refusals, in the shapes that differ by call.

use serde_json::{Map, Value, json};

use super::{CREATE_TAGS, HISTORY, LIST_CONTACTS, LOGS, UPDATE_CONTACTS, UPDATE_TAGS};
use crate::rules::Issue;
use crate::sandbox::{Denied, Incoming, Reply};

/// A key that is missing or does not work.
pub(super) fn key(path: &str, is_given: bool) -> Reply {
    let missing = json!({ "apikey": ["The apikey field is required."] });
    let wrong = json!("Invalid API Key Provided");
    match path {
        HISTORY if is_given => Reply::json(401, json!({ "error": wrong }).to_string()),
        _ if is_given => no("status", 401, &wrong),
        UPDATE_TAGS => no("success", 400, &missing),
        _ => no("status", 422, &missing),
    }
}

/// A refusal, its members in the page's order.
fn no(flag: &str, status: u16, error: &Value) -> Reply {
    Reply::json(status, format!("{{\"{flag}\":false,\"error\":{error}}}"))
}

/// Why an operation was not carried out.
pub(super) fn reply(incoming: &Incoming<'_>, denied: Denied) -> Reply {
    match denied {
        Denied::NotFound if incoming.path == HISTORY => Reply::json(404, json!({ "error": "Message not found" }).to_string()),
        Denied::NotFound => no("success", 400, &json!("Contact not found")),
        Denied::NoPath => no("success", 404, &json!("Not found")),
        // The last day of logs is the one fault in words that comes with 401 (Logs / Template).
        Denied::Conflict(words) => no("success", if incoming.path == LOGS { 401 } else { 400 }, &json!(words)),
        Denied::Invalid(issues) => {
            let body: Value = serde_json::from_str(incoming.body).unwrap_or_default();
            let faults: Map<String, Value> = issues.iter().map(|issue| fault(incoming.path, &body, issue)).collect();
            let is_two_way = body.get("log_type").is_some_and(|kind| kind == "incoming" || kind == "outgoing");
            let (flag, status) = match incoming.path {
                CREATE_TAGS | UPDATE_CONTACTS => ("success", 401),
                LOGS if is_two_way => ("success", 422),
                UPDATE_TAGS | LOGS | LIST_CONTACTS => ("success", 400),
                _ => ("status", 422),
            };
            no(flag, status, &Value::Object(faults))
        }
    }
}

/// A field with its sentences, in the page's words where it has some.
fn fault(path: &str, body: &Value, issue: &Issue) -> (String, Value) {
    let field = issue.path.trim_start_matches('/').replace('/', ".");
    let given = body.pointer(&issue.path).and_then(Value::as_str).unwrap_or_default();
    let words = match (path, field.as_str()) {
        _ if issue.rule == "required" => format!("The {} field is required.", named(path, &field)),
        (LOGS, "log_type") => format!("Log Type {given} is invalid. Must be one of [outgoing,incoming,template]"),
        (LOGS, "start_date") => "Start Date is not valid. Must be in DD-MM-YY format".to_owned(),
        (LOGS, "end_date") => "End Date is not valid. Must be in DD-MM-YY format".to_owned(),
        (UPDATE_CONTACTS, "type") => format!("type {given} is invalid. Must be in [unsubscribe,subscribe,block,unblock]"),
        (LIST_CONTACTS, "type") => format!("type {given} is invalid. Must be in [all,unsubscribed,blocked]"),
        _ => issue.message.clone(),
    };
    (field, json!([words]))
}

/// Webhooks' fields are named in words.
fn named(path: &str, field: &str) -> String {
    if path.starts_with("/api/") { field.replace('_', " ") } else { field.to_owned() }
}
