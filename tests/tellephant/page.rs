//! The examples of the API page.

use serde_json::{Value, json};

use crate::support::{load, specs};

const SEND: &str = "POST /v1/send-message";

/// The page's examples of one kind for sends, where the vendors' files are there.
pub fn examples(kind: &str) -> Vec<Value> {
    let Some(folder) = specs() else { return Vec::new() };
    let Value::Array(entries) = load(&folder, "tellephant/seed-examples.json") else { panic!("a list of examples") };
    entries.into_iter().filter(|entry| entry["operation"] == SEND && entry["kind"] == kind).collect()
}

/// The whole bodies of the page: every component in the envelope that its section shows.
///
/// The envelope of session messages is an example too, with nothing in `whatsapp`: alone it is no message (fact
/// sheet 3, "PHP session sample sends an empty list for it").
pub fn bodies() -> Vec<(String, Value)> {
    let requests = examples("request");
    let mut bodies = Vec::new();
    for component in examples("component") {
        let section = component["section"].as_str().unwrap();
        let of_section = |entry: &&Value| {
            let also = entry["also_at"].as_array().into_iter().flatten().any(|place| place["section"] == section);
            entry["section"] == section || also
        };
        let mut body = requests.iter().find(of_section).unwrap_or_else(|| panic!("no envelope for {section}"))["body"].clone();
        match component["body"].get("components") {
            Some(components) => body["whatsapp"]["template"]["components"] = components.clone(),
            None => body["whatsapp"] = component["body"]["whatsapp"].clone(),
        }
        bodies.push((format!("line {}: {}", component["seed_line"], component["title"]), body));
    }
    for request in requests.iter().filter(|request| request["body"]["whatsapp"] != json!({})) {
        bodies.push((format!("line {}: {}", request["seed_line"], request["title"]), request["body"].clone()));
    }
    bodies
}

pub fn without_key(body: &Value) -> Value {
    let mut body = body.clone();
    body.as_object_mut().unwrap().remove("apikey");
    body
}

/// Every answer of the page that is a failure: the line, the status, the body.
pub fn failures() -> Vec<(u64, u16, Value)> {
    let Some(folder) = specs() else { return Vec::new() };
    let Value::Array(entries) = load(&folder, "tellephant/seed-examples.json") else { panic!("a list of examples") };
    let mut failures: Vec<(u64, u16, Value)> = Vec::new();
    for entry in entries.iter().filter(|entry| entry["kind"] == "response") {
        let body = &entry["body"];
        let failed = match (&body["error"], &body["success"]) {
            (Value::String(words), _) => !words.is_empty(),
            (Value::Object(_), _) | (_, Value::Bool(false)) => true,
            _ => false,
        };
        let status = u16::try_from(entry["status"].as_u64().unwrap()).unwrap();
        if failed && !failures.iter().any(|(_, other, known)| *other == status && known == body) {
            failures.push((entry["seed_line"].as_u64().unwrap(), status, body.clone()));
        }
    }
    failures
}
