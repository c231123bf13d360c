//! Phone numbers as integers.

use crate::json::{Node, Str, Value};
use crate::message::bare;
use crate::shape::{Codec, Shape};

/// A phone number, written as an integer: `919999999999` (body parameters, `to`).
///
/// Text is read too: an early client library of a third party sends it, with a plus.
pub(in crate::provider::tellephant) const PHONE: Codec = Codec {
    inspect: |node, reader| {
        if !digits(node).is_some_and(is_number) {
            reader.mismatch(node, "a phone number as an integer");
        }
    },
    write: |node, _, writer| {
        let Some(number) = node.and_then(Node::text).map(bare).filter(|number| is_number(number)) else { return false };
        writer.node(&Node::new(Value::Number(Str::Borrowed(&number))));
        true
    },
    read: |node| digits(node).map(Node::text_of),
    face: Shape::Text,
};

fn digits<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    node.loose_text().map(|letters| letters.strip_prefix('+').unwrap_or(letters))
}

fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
