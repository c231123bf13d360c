//! The neutral output of an operation for an answer.

use super::catalogue::{Gives, Operation};
use crate::http::Answer;
use crate::json::{Node, Str, Value, Writer};
use crate::shape::decode_value;

/// The neutral output as JSON: what was read, what the answer leaves out and the input says, and the answer itself as
/// `raw`. Items of a page have their own.
pub fn tell(operation: &Operation, answer: &Answer<'_>, input: &Node<'_>) -> String {
    let whole = whole(answer);
    let output = operation.output.and_then(|shape| decode_value(shape, &whole));
    let mut writer = Writer::with_capacity(answer.text.len() + 256);
    writer.sign(b'{');
    let members = output.as_ref().map(Node::members).unwrap_or_default();
    let is_page = operation.gives == Gives::Page;
    if is_page && !members.iter().any(|(key, _)| key == "items") {
        writer.key("items");
        writer.raw("[]");
    }
    for (key, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        writer.key(key);
        writer.node(value);
    }
    // What names the thing asked about is known even where the answer is empty.
    for key in ["id", "name", "language"] {
        let said = input.present(key).filter(|_| !is_page && !members.iter().any(|(own, value)| own == key && !value.is_null()));
        if let Some(value) = said {
            writer.key(key);
            writer.node(value);
        }
    }
    if !is_page && let Some(body) = whole.get("body") {
        writer.key("raw");
        writer.node(body);
    }
    writer.sign(b'}');
    writer.into_text()
}

/// The answer as the tables of outputs have it.
fn whole<'a>(answer: &'a Answer<'_>) -> Node<'a> {
    let header = |(name, value): &(&'a str, &'a str)| (Str::Borrowed(*name), Node::text_of(*value));
    let mut members = vec![(Str::Borrowed("headers"), Node::new(Value::Object(answer.headers.iter().map(header).collect())))];
    if let Some(document) = &answer.document {
        members.push((Str::Borrowed("body"), document.root.clone()));
    } else if !answer.text.is_empty() {
        members.push((Str::Borrowed("body"), Node::text_of(answer.text)));
    }
    Node::new(Value::Object(members))
}
