//! Reading without asking whether there is something to read: what is missing is nothing, and nothing has nothing.

use crate::json::{Node, Value};

/// What is not there.
pub(super) static NOTHING: Node<'static> = Node::new(Value::Null);

/// A member, or nothing.
pub(super) fn at<'n, 'a>(node: &'n Node<'a>, key: &str) -> &'n Node<'a> {
    node.get(key).unwrap_or(&NOTHING)
}

/// A member of the first of two that has it, or nothing.
pub(super) fn either<'n, 'a>(first: &'n Node<'a>, second: &'n Node<'a>, key: &str) -> &'n Node<'a> {
    let member = at(first, key);
    if member.is_null() { at(second, key) } else { member }
}

/// The letters of a text or a number; none of anything else.
pub(super) fn letters<'n>(node: &'n Node<'_>) -> &'n str {
    node.loose_text().unwrap_or_default()
}

/// The letters of a member.
pub(super) fn text<'n>(node: &'n Node<'_>, key: &str) -> &'n str {
    letters(at(node, key))
}

/// The letters of the first of some members, each of the first of two objects that has it, that are not empty.
pub(super) fn any<'n>(keys: &[&str], one: &'n Node<'_>, other: &'n Node<'_>) -> &'n str {
    for key in keys {
        let text = letters(either(one, other, key));
        if !text.is_empty() {
            return text;
        }
    }
    ""
}

/// The items of a member.
pub(super) fn items<'n, 'a>(node: &'n Node<'a>, key: &str) -> &'n [Node<'a>] {
    at(node, key).items()
}

/// An item, or nothing.
pub(super) fn nth<'n, 'a>(items: &'n [Node<'a>], index: usize) -> &'n Node<'a> {
    items.get(index).unwrap_or(&NOTHING)
}

/// A text, or another where it is empty.
pub(super) fn or<'t>(text: &'t str, other: &'t str) -> &'t str {
    if text.is_empty() { other } else { text }
}
