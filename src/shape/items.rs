//! The items of neutral values in the order in which bodies have them.

use crate::json::{Node, Value};
use crate::sorted::sorted_by_key;

/// What fills the variables of a text, in order.
pub(super) fn texts<'n>(node: &'n Node<'n>) -> Vec<&'n Node<'n>> {
    match &node.value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(members) => members.iter().map(|(_, text)| text).collect(),
        _ => vec![node],
    }
}

/// The items by the place that they say.
pub(super) fn in_order<'n>(node: &'n Node<'n>) -> Vec<&'n Node<'n>> {
    sorted_by_key(node.items().iter().collect(), |item: &&Node<'_>| item.get("index").and_then(Node::whole).unwrap_or_default())
}
