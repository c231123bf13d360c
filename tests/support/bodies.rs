//! Holds a table of an operation against a body that its vendor wrote.

use serde_json::{Value, json};
use waxwing::http::Answer;
use waxwing::json::{Reader, Unknown, parse, write};
use waxwing::operation::{Operation, tell};
use waxwing::provider::{Registered, Settings};
use waxwing::shape::{Shape, decode_value, encode_value, inspect};

/// The entry of the catalogue for a method and a path as the vendor writes it: `GET /media/{mediaId}`.
pub fn operation(registered: &Registered, line: &str) -> &'static Operation {
    let (method, path) = line.split_once(' ').expect("a method and a path");
    let found = registered.provider.catalogue().find(|entry| entry.method.name() == method && entry.path == path);
    found.unwrap_or_else(|| panic!("{} has no {line}", registered.provider.about().name))
}

fn part(shape: &'static Shape, name: &str) -> Shape {
    let Shape::Object(members) = shape else { panic!("no object") };
    members.iter().find(|member| member.key == name).map_or_else(|| panic!("no {name}"), |member| member.shape)
}

/// Reads a request's body and writes it again: what comes out must say all that went in. `Err` says what is lost.
pub fn reads_request(operation: &Operation, body: &Value, settings: &Value) -> Result<(), String> {
    let shape = part(operation.input.ok_or("takes nothing")?, "body");
    let text = body.to_string();
    let document = parse(&text).map_err(|error| format!("{error:?}"))?;
    let mut reader = Reader::new(Unknown::Refused);
    inspect(&shape, &document.root, None, &mut reader);
    if !reader.report.issues.is_empty() {
        return Err(write(&reader.report.issues));
    }
    let neutral = decode_value(&shape, &document.root).ok_or("nothing typed")?;
    let settings = settings.to_string();
    let settings = parse(&settings).unwrap();
    let again = encode_value(&shape, &neutral, &Settings::new(&settings.root)).ok_or("nothing written")?;
    let again: Value = serde_json::from_str(&again).map_err(|error| error.to_string())?;
    let (is, wanted) = (without_null(&again), without_null(body));
    if is == wanted { Ok(()) } else { Err(format!("\n  is     {is}\n  wanted {wanted}\n  neutral {}", write(&neutral))) }
}

/// Reads an answer: the typed part must not be empty, and the whole must be under `raw`.
pub fn reads_answer(registered: &Registered, operation: &Operation, status: u16, body: &Value) -> Result<Value, String> {
    let text = body.to_string();
    let answer = Answer::new(status, None, &text);
    if let Some(refusal) = registered.provider.read_refusal(&answer) {
        return Err(format!("refused: {}", refusal.message));
    }
    let nothing = parse("{}").unwrap();
    let mut output: Value = serde_json::from_str(&tell(operation, &answer, &nothing.root)).map_err(|error| error.to_string())?;
    let members = output.as_object_mut().ok_or("no object")?;
    if let Some(raw) = members.remove("raw") {
        if raw != *body {
            return Err(format!("raw is {raw}"));
        }
    } else {
        let items = members.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
        if let Some(item) = items.iter().find(|item| item.get("raw").is_none() || item.as_object().is_none_or(|item| item.len() < 2)) {
            return Err(format!("an item without a typed part, or without raw: {item}"));
        }
    }
    if members.values().all(|value| *value == json!([]) || *value == json!({})) && !is_empty(body) {
        return Err("the typed part is empty".into());
    }
    Ok(output)
}

fn is_empty(body: &Value) -> bool {
    match body {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_empty),
        _ => false,
    }
}

fn without_null(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            members.iter().filter(|(_, value)| !value.is_null()).map(|(key, value)| (key.clone(), without_null(value))).collect()
        }
        Value::Array(items) => items.iter().map(without_null).collect(),
        other => other.clone(),
    }
}
