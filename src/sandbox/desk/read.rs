//! A request to the neutral input of its operation.

use serde_json::{Map, Value, json};

use super::{Asked, Denied};
use crate::http::base64;
use crate::json::{Node, Reader, Unknown, parse, write};
use crate::operation::Operation;
use crate::provider::Registered;
use crate::rules::{Issue, Severity};
use crate::sandbox::Incoming;
use crate::shape::{Shape, decode_value, inspect};

/// Reads a request as strictly as a server may.
pub(super) fn read(registered: &Registered, incoming: &Incoming<'_>) -> Result<Asked, Denied> {
    let (operation, path) = find(registered, incoming).ok_or(Denied::NoPath)?;
    let Some(shape) = operation.input else { return Ok(Asked { operation, input: json!({}) }) };
    let request = request(incoming, path, shape)?;
    let text = request.to_string();
    let Ok(document) = parse(&text) else { return Err(Denied::field("", "The body is no JSON.")) };
    let mut reader = Reader::new(Unknown::Refused);
    inspect(shape, &document.root, None, &mut reader);
    let faults: Vec<_> = reader.report.into_issues().into_iter().filter(|issue| issue.severity == Severity::Error).map(placed).collect();
    if !faults.is_empty() {
        return Err(Denied::Invalid(faults));
    }
    let input = decode_value(shape, &document.root).as_ref().map(write::<Node<'_>>).unwrap_or_default();
    Ok(Asked { operation, input: serde_json::from_str(&input).unwrap_or_else(|_| json!({})) })
}

/// With the path in the body alone, as providers have it.
fn placed(issue: Issue) -> Issue {
    let path = ["/body", "/query", "/path", "/form", "/multipart"].iter().find_map(|part| issue.path.strip_prefix(part)).map(str::to_owned);
    Issue { path: path.unwrap_or_else(|| issue.path.clone()), ..issue }
}

/// The operation for a method and a path, with the path's parameters. Of several the one with the most fixed steps.
fn find(registered: &Registered, incoming: &Incoming<'_>) -> Option<(&'static Operation, Map<String, Value>)> {
    let server = registered.provider.server();
    let is_meant = |entry: &&Operation| !entry.is_send() && entry.method.name() == incoming.method && server.is_for(entry, incoming);
    let entries = registered.provider.catalogue().filter(is_meant);
    let matching = entries.filter_map(|entry| matched(entry.path, incoming.path).map(|path| (entry, path)));
    matching.min_by_key(|(_, path)| path.len())
}

fn matched(pattern: &str, path: &str) -> Option<Map<String, Value>> {
    let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    if pattern.len() != path.len() {
        return None;
    }
    let mut found = Map::new();
    for (step, given) in pattern.into_iter().zip(path) {
        match step.strip_prefix('{').and_then(|step| step.strip_suffix('}')) {
            Some(name) if !given.is_empty() => {
                found.insert(name.to_owned(), Value::String(decoded(given)));
            }
            None if step == given => {}
            _ => return None,
        }
    }
    Some(found)
}

/// The request as the tables of inputs have it.
fn request(incoming: &Incoming<'_>, path: Map<String, Value>, shape: &Shape) -> Result<Value, Denied> {
    let mut request = Map::new();
    if !path.is_empty() {
        request.insert("path".into(), typed(shape, "path", path));
    }
    let query = pairs(incoming.query);
    if !query.is_empty() {
        request.insert("query".into(), typed(shape, "query", query));
    }
    if let Some(Shape::Object(headers)) = part(shape, "header") {
        let given = headers.iter().filter_map(|member| Some((member.key.to_owned(), Value::from(incoming.header(member.key)?))));
        request.insert("header".into(), Value::Object(given.collect()));
    }
    if !incoming.body.is_empty() {
        let kind = incoming.header("content-type").unwrap_or_default();
        let json = || serde_json::from_str(incoming.body).map_err(|_| Denied::field("", "The body is no JSON."));
        let (name, value) = match kind.split(';').next().unwrap_or_default() {
            "application/x-www-form-urlencoded" => ("form", Value::Object(pairs(incoming.body))),
            "multipart/form-data" => ("multipart", json()?),
            kind if part(shape, "file").is_some() => ("file", file(incoming.body, kind)),
            _ => ("body", json()?),
        };
        request.insert(name.into(), value);
    }
    Ok(Value::Object(request))
}

/// What a file is, as whoever stands before the servers tells it; a file that is text comes as it is.
fn file(body: &str, kind: &str) -> Value {
    let told = serde_json::from_str(body).ok().filter(|told: &Value| told.get("size").is_some());
    told.unwrap_or_else(|| json!({ "size": body.len(), "type": kind, "data": base64(body.as_bytes()) }))
}

/// A part of the table of an input.
fn part<'s>(shape: &'s Shape, name: &str) -> Option<&'s Shape> {
    let Shape::Object(members) = shape else { return None };
    members.iter().find(|member| member.key == name).map(|member| &member.shape)
}

/// Texts as the values that the table wants: in a query everything is text.
fn typed(shape: &Shape, name: &str, values: Map<String, Value>) -> Value {
    let members = match part(shape, name) {
        Some(Shape::Object(members)) => *members,
        _ => &[],
    };
    let value = |(name, value): (String, Value)| {
        let shape = members.iter().find(|member| member.key == name).map(|member| member.shape);
        let value = shape.map_or(value.clone(), |shape| of_shape(&shape, value));
        (name, value)
    };
    Value::Object(values.into_iter().map(value).collect())
}

fn of_shape(shape: &Shape, value: Value) -> Value {
    match *shape {
        Shape::Whole | Shape::Number | Shape::Bool => value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(value),
        Shape::Within(_, _, shape) | Shape::Setting(_, shape) => of_shape(shape, value),
        Shape::List(_) | Shape::Filled(_) if !value.is_array() => Value::Array(vec![value]),
        _ => value,
    }
}

fn pairs(query: &str) -> Map<String, Value> {
    let mut pairs = Map::new();
    for (name, value) in query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, ""))) {
        let (name, value) = (decoded(name), Value::String(decoded(&value.replace('+', " "))));
        match pairs.get_mut(&name) {
            Some(Value::Array(values)) => values.push(value),
            Some(other) => *other = Value::Array(vec![other.take(), value]),
            None => {
                pairs.insert(name, value);
            }
        }
    }
    pairs
}

/// Percent-encoded text.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let code = others.get(..2).filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { others.get(2..).unwrap_or_default() } else { others };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
