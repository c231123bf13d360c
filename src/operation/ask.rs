//! The request of an operation for its neutral input.

use super::catalogue::Operation;
use super::error::Error;
use super::wire::{Content, Wire};
use crate::http::percent_encode;
use crate::json::{Node, Value, Writer, parse};
use crate::provider::Settings;
use crate::rules::Issue;
use crate::shape::encode_value;

/// The request of an operation that is no send, for an input that was checked before.
///
/// # Errors
/// A value that the path needs is missing, or has no place in a path.
pub fn ask(operation: &'static Operation, input: &Node<'_>, settings: &Settings<'_>) -> Result<Wire, Error> {
    let text = operation.input.and_then(|shape| encode_value(shape, input, settings)).unwrap_or_default();
    let document = parse(&text).ok();
    let part = |name: &str| document.as_ref().and_then(|document| document.root.get(name));
    let mut target = path(operation.path, part("path"))?;
    let from = part("link").and_then(Node::text);
    match from.filter(|link| link.strip_prefix(target.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('?'))) {
        // A provider's own link to the next page, of which only the path was kept.
        Some(link) => link.clone_into(&mut target),
        None => push_pairs(&mut target, part("query"), '?'),
    }
    let headers = part("header").map(Node::members).unwrap_or_default();
    let mut headers: Vec<_> = headers.iter().filter_map(|(name, value)| Some((name.as_ref().to_owned(), scalar(value)?))).collect();
    // A file that says what it is.
    headers.extend(part("file").and_then(|file| Some(("content-type".to_owned(), file.text_at("type")?.to_owned()))));
    let (content, body) = body(&part);
    Ok(Wire { operation, target, headers, content, body })
}

fn body<'n>(part: &dyn Fn(&str) -> Option<&'n Node<'n>>) -> (Content, String) {
    let written = |node: &Node<'_>| {
        let mut writer = Writer::default();
        writer.node(node);
        writer.into_text()
    };
    if let Some(node) = part("body") {
        return (Content::Json, written(node));
    }
    if let Some(node) = part("form") {
        let mut pairs = String::new();
        push_pairs(&mut pairs, Some(node), '\0');
        return (Content::UrlEncoded, pairs);
    }
    if let Some(node) = part("multipart") {
        return (Content::Multipart, written(node));
    }
    if let Some(node) = part("file") {
        return (Content::File, written(node));
    }
    (Content::Nothing, String::new())
}

/// The path with its parameters, each one step of it whatever is in it.
fn path(pattern: &str, values: Option<&Node<'_>>) -> Result<String, Error> {
    let mut path = String::new();
    for (place, part) in pattern.split('{').enumerate() {
        let Some((name, rest)) = part.split_once('}').filter(|_| place > 0) else {
            path.push_str(part);
            continue;
        };
        let value = values.and_then(|values| values.get(name)).and_then(scalar).unwrap_or_default();
        if value.is_empty() {
            return Err(unfit(name, "is needed in the path; give it, or set it in the client."));
        }
        // These two steps would lead elsewhere, encoded or not.
        if value == "." || value == ".." {
            return Err(unfit(name, "cannot be a step of a path."));
        }
        path.push_str(&percent_encode(&value));
        path.push_str(rest);
    }
    Ok(path)
}

fn unfit(name: &str, what: &str) -> Error {
    let message = ["The value for ", name, " ", what].concat();
    Error::Validation(vec![Issue::error("path", String::new(), message)])
}

/// Appends `name=value` for each member; a list has a pair for each item.
fn push_pairs(text: &mut String, values: Option<&Node<'_>>, mut separator: char) {
    for (name, value) in values.map(Node::members).unwrap_or_default() {
        let items = if let Value::Array(items) = &value.value { items.as_slice() } else { std::slice::from_ref(value) };
        for value in items.iter().filter_map(scalar) {
            if separator != '\0' {
                text.push(separator);
            }
            separator = '&';
            text.push_str(&percent_encode(name));
            text.push('=');
            text.push_str(&percent_encode(&value));
        }
    }
}

/// A value as a path, a query or a header has it.
fn scalar(node: &Node<'_>) -> Option<String> {
    match node.value {
        Value::Bool(flag) => Some((if flag { "true" } else { "false" }).to_owned()),
        _ => node.loose_text().map(str::to_owned),
    }
}
