//! A neutral value while it is put together from the parts of a native one.

use crate::json::{Node, Str, Value};

/// What has been put together so far.
pub(super) type Slot<'a> = Option<Node<'a>>;

pub(super) fn empty<'a>() -> Node<'a> {
    Node::new(Value::Object(Vec::new()))
}

pub(super) fn object<'a>(key: &'static str, value: Node<'a>) -> Node<'a> {
    Node::new(Value::Object(vec![(Str::Borrowed(key), value)]))
}

/// Puts a value where a path leads, making the objects on the way. What is there already stays; of two objects both
/// are kept.
pub(super) fn put<'a>(slot: &mut Slot<'a>, path: &'static str, value: Node<'a>) {
    let (key, rest) = path.split_once('/').unwrap_or((path, ""));
    let Value::Object(members) = &mut slot.get_or_insert_with(empty).value else { return };
    if !members.iter().any(|(name, _)| name == key) {
        members.push((Str::Borrowed(key), if rest.is_empty() { value } else { wrap(rest, value) }));
        return;
    }
    if let Some((_, node)) = members.iter_mut().find(|(name, _)| name == key) {
        let mut inner = Some(std::mem::replace(node, Node::new(Value::Null)));
        match rest {
            "" => merge(&mut inner, Some(value)),
            rest => put(&mut inner, rest, value),
        }
        *node = inner.unwrap_or_else(empty);
    }
}

pub(super) fn wrap<'a>(path: &'static str, value: Node<'a>) -> Node<'a> {
    let mut slot = None;
    put(&mut slot, path, value);
    slot.unwrap_or_else(empty)
}

/// Adds an item to the list that a member is.
pub(super) fn push<'a>(slot: &mut Slot<'a>, key: &'static str, item: Node<'a>) {
    let Value::Object(members) = &mut slot.get_or_insert_with(empty).value else { return };
    match members.iter_mut().find(|(name, _)| name == key) {
        Some((_, Node { value: Value::Array(items), .. })) => items.push(item),
        Some(_) => {}
        None => members.push((Str::Borrowed(key), Node::new(Value::Array(vec![item])))),
    }
}

/// Adds the members of one object to another; where both have one, the first is kept.
pub(super) fn merge<'a>(slot: &mut Slot<'a>, other: Option<Node<'a>>) {
    let Some(other) = other else { return };
    let Some(node) = slot else {
        *slot = Some(other);
        return;
    };
    if let (Value::Object(members), Value::Object(others)) = (&mut node.value, other.value) {
        for (key, value) in others {
            match members.iter_mut().find(|(name, _)| *name == key) {
                Some((_, own)) => {
                    let mut inner = Some(std::mem::replace(own, Node::new(Value::Null)));
                    merge(&mut inner, Some(value));
                    *own = inner.unwrap_or_else(empty);
                }
                None => members.push((key, value)),
            }
        }
    }
}

/// Says the place of each item, as neutral messages do.
pub(super) fn number(list: &mut Node<'_>) {
    let Value::Array(items) = &mut list.value else { return };
    for (index, item) in items.iter_mut().enumerate() {
        if let Value::Object(members) = &mut item.value {
            members.push((Str::Borrowed("index"), Node::whole_of(index as u64)));
        }
    }
}
