//! Golden webhook bodies, and what holds for every event whatever the body was.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use waxwing::edge::events;

/// The cases of a provider, each with its file: a source, a body and the events that it gives.
pub fn cases(provider: &str) -> Vec<(PathBuf, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/events").join(provider);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).unwrap();
        let list: Vec<Value> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        list.into_iter().map(move |case| (file.clone(), case)).collect::<Vec<_>>()
    };
    files.into_iter().flat_map(read).collect()
}

/// The events of a body.
pub fn read(provider: &str, body: &Value) -> Vec<Value> {
    read_text(provider, &body.to_string())
}

/// The events of a text, which need not be JSON.
pub fn read_text(provider: &str, text: &str) -> Vec<Value> {
    let found = events(provider, text).unwrap();
    match serde_json::from_str(&found) {
        Ok(list) => list,
        // A number of JSON that is more than a double holds is passed on by its letters; this reader has no place for it.
        Err(error) if error.to_string().starts_with("number out of range") && waxwing::json::parse(&found).is_ok() => Vec::new(),
        Err(error) => panic!("{error} in the events of {text}: {found}"),
    }
}

const TEXTS: &[&str] = &[
    "id",
    "provider",
    "at",
    "messageId",
    "whatsappId",
    "callId",
    "eventId",
    "from",
    "to",
    "senderName",
    "replyTo",
    "status",
    "rawStatus",
    "name",
    "language",
    "templateId",
    "reason",
    "url",
    "hash",
    "userId",
    "username",
    "category",
    "quality",
    "previousQuality",
    "property",
    "bulkId",
];
const STATUSES: &[&str] = &["accepted", "sent", "delivered", "read", "failed", "deleted", "unknown"];
const NEEDS: &[(&str, &[&str])] = &[
    ("text", &["text"]),
    ("image", &["media"]),
    ("video", &["media"]),
    ("document", &["media"]),
    ("audio", &["media"]),
    ("sticker", &["media"]),
    ("location", &["latitude", "longitude"]),
    ("contacts", &["contacts"]),
    ("reaction", &["messageId", "emoji"]),
    ("button_reply", &["id", "title"]),
    ("list_reply", &["id", "title"]),
    ("quick_reply", &["text"]),
    ("flow_reply", &[]),
    ("order", &["items"]),
    ("payment_reply", &[]),
    ("call_permission_reply", &["response"]),
    ("authentication_reply", &["status"]),
    ("unsupported", &[]),
    ("unknown", &[]),
];

/// Panics where an event is not what the declared types promise.
pub fn check_event(event: &Value) {
    let kind = event["type"].as_str().unwrap_or_else(|| panic!("no type: {event}"));
    for key in ["id", "provider", "raw"] {
        assert!(event.get(key).is_some(), "no {key}: {event}");
    }
    for key in TEXTS {
        assert!(event.get(key).is_none_or(Value::is_string), "{key} is no text: {event}");
    }
    if kind == "message.status" {
        assert!(STATUSES.contains(&event["status"].as_str().unwrap()), "{event}");
        assert_eq!(event["status"] == "failed", event.get("failure").is_some(), "{event}");
    }
    let has_content = matches!(kind, "message.received" | "message.echo" | "message.history");
    assert_eq!(has_content, event.get("content").is_some(), "{event}");
    if has_content {
        check_content(&event["content"]);
    }
}

fn check_content(content: &Value) {
    let kind = content["type"].as_str().unwrap();
    let (_, needs) = NEEDS.iter().find(|(name, _)| *name == kind).unwrap_or_else(|| panic!("{content}"));
    for key in *needs {
        let value = content.get(key).unwrap_or_else(|| panic!("no {key}: {content}"));
        let is_right = match *key {
            "media" => value["url"].is_string() || value["id"].is_string(),
            "latitude" | "longitude" => value.is_number(),
            "contacts" | "items" => value.as_array().is_some_and(|items| items.iter().all(Value::is_object)),
            _ => value.is_string(),
        };
        assert!(is_right, "{key}: {content}");
    }
}
