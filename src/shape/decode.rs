//! A provider's body to neutral messages.

use super::slot::{Slot, empty, merge, number, object, push, put};
use super::table::{Is, Member, Need, Shape, Union, Variant, When};
use super::typed::typed;
use crate::json::{Node, Value};
use crate::message::{Kind, MessageTree};
use crate::sorted::sorted_by_key;

/// Reads the messages in a body that was [inspected](super::inspect()) before; what does not fit is passed over.
/// `kind` is told where the body itself does not tell it.
pub fn decode<'a>(shape: &Shape, body: &'a Node<'a>, kind: Option<Kind>) -> Vec<MessageTree<'a>> {
    let mut decoder = Decoder { kind, typed: false, root: None, messages: Vec::new() };
    let mut slot = None;
    decoder.value(shape, body, &mut slot);
    let mut shared = slot;
    merge(&mut shared, decoder.root.take());
    let found = if has_each(shape) { decoder.messages } else { vec![shared.take()] };
    found.into_iter().filter_map(|message| finish(message, shared.clone(), kind)).collect()
}

/// Reads the neutral value for a native one, which need not have been inspected: what does not fit is passed over.
pub fn decode_value<'a>(shape: &Shape, value: &'a Node<'a>) -> Option<Node<'a>> {
    decode_onto(shape, value, None, false)
}

/// The same with each value of the type that the shape says, after words that the native value does not say: pairs of a
/// path and what stands there.
#[cfg(feature = "events")]
pub fn decode_typed<'a>(shape: &Shape, value: &'a Node<'a>, says: &[(&'static str, &'static str)]) -> Option<Node<'a>> {
    let mut slot = None;
    for (path, word) in says {
        put(&mut slot, path, Node::text_of(*word));
    }
    decode_onto(shape, value, slot, true)
}

fn decode_onto<'a>(shape: &Shape, value: &'a Node<'a>, mut slot: Slot<'a>, typed: bool) -> Slot<'a> {
    let mut decoder = Decoder { kind: None, typed, root: None, messages: Vec::new() };
    decoder.value(shape, value, &mut slot);
    merge(&mut slot, decoder.root.take());
    slot
}

/// Whether a body has a list of messages, be it empty or missing.
fn has_each(shape: &Shape) -> bool {
    match shape {
        Shape::Each(_) => true,
        Shape::Object(members) => members.iter().any(|member| matches!(member.shape, Shape::Each(_))),
        _ => false,
    }
}

/// The message with its kind first, then what it shares with others, then its own.
fn finish<'a>(own: Option<Node<'a>>, shared: Option<Node<'a>>, kind: Option<Kind>) -> Option<MessageTree<'a>> {
    let said = || [&own, &shared].into_iter().flatten().find_map(|node| node.text_at("type")).and_then(Kind::from_name);
    let kind = kind.or_else(said)?;
    let mut whole = Some(object("type", Node::text_of(kind.name())));
    merge(&mut whole, shared);
    merge(&mut whole, own);
    Some(MessageTree::owned(kind, whole?))
}

struct Decoder<'a> {
    kind: Option<Kind>,
    /// Whether each value is to be of the type that the shape says.
    typed: bool,
    /// What is said of the whole message from within.
    root: Option<Node<'a>>,
    messages: Vec<Option<Node<'a>>>,
}

impl<'a> Decoder<'a> {
    fn value(&mut self, shape: &Shape, node: &'a Node<'a>, slot: &mut Slot<'a>) {
        match *shape {
            Shape::Any | Shape::Open | Shape::Text | Shape::Bool | Shape::Whole | Shape::Number | Shape::Words(_) | Shape::File(..) => {
                *slot = if self.typed { typed(shape, node) } else { Some(node.clone()) }
            }
            Shape::Renamed(words) => {
                let word = words.iter().find(|(word, _)| Some(*word) == node.text()).map_or("unknown", |(_, word)| word);
                *slot = Some(Node::text_of(word));
            }
            Shape::Within(_, _, shape) | Shape::Setting(_, shape) => self.value(shape, node, slot),
            Shape::Raw(shape) => {
                self.value(shape, node, slot);
                put(slot, "raw", node.clone());
            }
            Shape::Capitals(_) => *slot = node.text().map(|word| Node::new(Value::String(word.to_ascii_lowercase().into()))),
            Shape::Flag(yes, _) => *slot = Some(Node::new(Value::Bool(node.text() == Some(yes)))),
            Shape::Constant(_) | Shape::Place => {}
            Shape::As(codec) => merge(slot, (codec.read)(node)),
            Shape::Object(members) | Shape::OneOf(members) => {
                for member in members {
                    self.member(member, node, slot);
                }
            }
            Shape::Union(union) => {
                if let Some(variant) = union.variant(node.text_at(union.tag)) {
                    self.variant(variant, node, slot);
                }
            }
            Shape::ByKind(kinds) => {
                if let Some((_, shape)) = kinds.iter().find(|(kinds, _)| self.kind.is_some_and(|kind| kinds.has(kind))) {
                    self.value(shape, node, slot);
                }
            }
            Shape::Filled(_) if node.items().is_empty() => {}
            Shape::List(_) if self.typed && !matches!(node.value, Value::Array(_)) => {}
            Shape::List(shape) | Shape::Filled(shape) => *slot = Some(self.list(shape, node.items().iter())),
            Shape::Placed(key, shape) => {
                let place = |item: &&Node<'_>| item.get(key).and_then(Node::whole).unwrap_or_default();
                *slot = Some(self.list(shape, sorted_by_key(node.items().iter().collect(), place).into_iter()));
            }
            Shape::Ordered(shape) => {
                let mut list = self.list(shape, node.items().iter());
                number(&mut list);
                *slot = Some(list);
            }
            Shape::OneOrMany(shape) if node.is_object() => *slot = Some(self.list(shape, std::iter::once(node))),
            Shape::OneOrMany(shape) => *slot = Some(self.list(shape, node.items().iter())),
            Shape::ListOrItem(shape) if node.is_object() => *slot = Some(self.list(shape.item(), std::iter::once(node))),
            Shape::ListOrItem(shape) => self.value(shape, node, slot),
            Shape::Single(shape) | Shape::AtMostOne(shape) | Shape::Sole(shape) => {
                if let Some(item) = node.items().first() {
                    self.value(shape, item, slot);
                }
            }
            Shape::Texts(shape) => {
                let list = self.list(shape, node.items().iter());
                *slot = match list.value {
                    Value::Array(mut texts) if texts.len() == 1 => texts.pop(),
                    Value::Array(texts) if texts.is_empty() => None,
                    _ => Some(list),
                };
            }
            Shape::Parts(union) => self.parts(union, node, slot),
            Shape::Spread(keys, shape) => {
                let items = node.items().iter().flat_map(|item| self.spread(keys, shape, item));
                *slot = Some(Node::new(Value::Array(items.collect())));
            }
            Shape::Each(shape) => {
                for item in node.items() {
                    let shared = self.root.take();
                    let mut own = None;
                    self.value(shape, item, &mut own);
                    merge(&mut own, std::mem::replace(&mut self.root, shared));
                    self.messages.push(own);
                }
            }
        }
    }

    /// A neutral item for each of those within an object.
    fn spread(&mut self, keys: &[&str], shape: &Shape, item: &'a Node<'a>) -> Vec<Node<'a>> {
        let members = match *shape {
            Shape::Object(members) | Shape::Raw(&Shape::Object(members)) => members,
            _ => &[],
        };
        let (within, around): (Vec<&Member>, Vec<&Member>) = members.iter().partition(|member| keys.contains(&member.key));
        let mut shared = None;
        for member in around {
            self.member(member, item, &mut shared);
        }
        if matches!(shape, Shape::Raw(_)) {
            put(&mut shared, "raw", item.clone());
        }
        let inner = within.first().map_or(Shape::Any, |member| *match &member.shape {
            Shape::Single(inner) => inner,
            other => other,
        });
        let list = keys.iter().find_map(|key| item.present(key)).map_or(&[][..], Node::items);
        let mut items = Vec::new();
        for node in list {
            let mut own = None;
            self.value(&inner, node, &mut own);
            merge(&mut own, shared.clone());
            items.extend(own);
        }
        if items.is_empty() {
            items.extend(shared);
        }
        items
    }

    fn member(&mut self, member: &Member, node: &'a Node<'a>, slot: &mut Slot<'a>) {
        if let When::Kinds(kinds) = member.when
            && !self.kind.is_some_and(|kind| kinds.has(kind))
        {
            return;
        }
        if member.need == Need::NoEffect {
            return;
        }
        if member.key.is_empty() && member.at.is_empty() {
            return self.value(&member.shape, node, slot);
        }
        if member.key.is_empty() {
            let mut inner = None;
            self.value(&member.shape, node, &mut inner);
            return inner.map_or((), |inner| put(slot, member.at, inner));
        }
        let Some(node) = node.get(member.key).filter(|node| matches!(member.shape, Shape::Any) || !node.is_null()) else { return };
        if member.at.is_empty() {
            return self.value(&member.shape, node, slot);
        }
        let mut inner = None;
        self.value(&member.shape, node, &mut inner);
        let Some(inner) = inner.or_else(|| member.shape.may_be_empty().then(empty)) else { return };
        match member.at.strip_prefix('/') {
            Some(at) => put(&mut self.root, at, inner),
            None => put(slot, member.at, inner),
        }
    }

    fn variant(&mut self, variant: &Variant, node: &'a Node<'a>, slot: &mut Slot<'a>) {
        match variant.is {
            Is::Key(key) => {
                let mut inner = None;
                self.value(&variant.shape, node, &mut inner);
                put(slot, key, inner.unwrap_or_else(empty));
            }
            Is::Each(key) => {
                let mut inner = None;
                self.value(&variant.shape, node, &mut inner);
                push(slot, key, inner.unwrap_or_else(empty));
            }
            Is::Word(key, word) => {
                match key.strip_prefix('/') {
                    Some(key) => put(&mut self.root, key, Node::text_of(word)),
                    None => put(slot, key, Node::text_of(word)),
                }
                self.value(&variant.shape, node, slot);
            }
            Is::Has(_) | Is::Else => self.value(&variant.shape, node, slot),
        }
    }

    fn parts(&mut self, union: &Union, node: &'a Node<'a>, slot: &mut Slot<'a>) {
        let mut found = Vec::new();
        for item in node.items() {
            let Some(variant) = union.variant(item.text_at(union.tag)) else { continue };
            let Is::Key(key) = variant.is else {
                self.variant(variant, item, slot);
                continue;
            };
            if found.contains(&key) {
                continue;
            }
            found.push(key);
            let mut inner = None;
            self.value(&variant.shape, item, &mut inner);
            // As on writing, what fills no variable is no part.
            if let Some(inner) = inner.or_else(|| variant.is_bare().then(empty)) {
                put(slot, key, inner);
            }
        }
    }

    fn list(&mut self, shape: &Shape, items: impl Iterator<Item = &'a Node<'a>>) -> Node<'a> {
        let read = |item| {
            let mut slot = None;
            self.value(shape, item, &mut slot);
            // Of what is no item at all, nothing is said.
            slot.or_else(|| (!self.typed).then(empty))
        };
        Node::new(Value::Array(items.filter_map(read).collect()))
    }
}
