//! Values of the type that a shape says, whatever was sent.

use super::slot::Slot;
use super::table::Shape;
use crate::json::{Node, Value, parse};

/// The value as the shape has it: an id that came as a number is text, a number that came as text is a number, and what
/// is of another type altogether is nothing.
pub(super) fn typed<'a>(shape: &Shape, node: &'a Node<'a>) -> Slot<'a> {
    match shape {
        Shape::Text | Shape::Words(_) => node.loose_text().map(Node::text_of),
        Shape::Bool => node.bool().map(|value| Node::new(Value::Bool(value))),
        Shape::Whole | Shape::Number => number(node),
        Shape::Open => node.is_object().then(|| node.clone()),
        _ => Some(node.clone()),
    }
}

fn number<'a>(node: &'a Node<'a>) -> Slot<'a> {
    let number = match node.text() {
        Some(text) => parse(text).ok()?.root,
        None => node.clone(),
    };
    number.number().is_some().then_some(number)
}
