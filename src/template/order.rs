//! Named parameters into the order of the definition.

use super::definition::{DefinedHeader, DefinedText, Definition};
use super::variables::variables;
use crate::json::{Node, Value};
use crate::message::{Kind, MessageTree};
use crate::sorted::sorted_by_key;

/// Puts the named parameters of a template send into the order in which the definition uses them.
#[must_use]
pub fn put_in_order<'a>(message: MessageTree<'a>, definition: &Definition<'_>) -> MessageTree<'a> {
    if message.kind != Kind::Template {
        return message;
    }
    let mut node = message.into_node();
    let header = definition.header.as_ref().and_then(DefinedHeader::text);
    sort(member(&mut node, "header").and_then(|header| member(header, "text")), header);
    sort(member(&mut node, "body"), definition.body_text());
    if let Some(Node { value: Value::Array(cards), .. }) = member(&mut node, "cards") {
        for (card, defined) in cards.iter_mut().zip(definition.cards.iter().flatten()) {
            sort(member(card, "body"), defined.body.as_ref().map(DefinedText::text));
        }
    }
    MessageTree::owned(Kind::Template, node)
}

/// The member of an object, to be changed.
pub(super) fn member<'n, 'a>(node: &'n mut Node<'a>, key: &str) -> Option<&'n mut Node<'a>> {
    let Value::Object(members) = &mut node.value else { return None };
    members.iter_mut().find(|(name, _)| name == key).map(|(_, node)| node)
}

fn sort(texts: Option<&mut Node<'_>>, defined: Option<&str>) {
    if let Some(Node { value: Value::Object(texts), .. }) = texts {
        let order = variables(defined.unwrap_or_default());
        let place = |name: &str| order.iter().position(|variable| *variable == name).map_or(0, |place| place as u64 + 1);
        *texts = sorted_by_key(std::mem::take(texts), |(name, _)| place(name));
    }
}
