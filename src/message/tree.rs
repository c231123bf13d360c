//! A message as the tree it was read into: what checks and providers work on.

use serde::ser::{Serialize, Serializer};

use super::envelope::Common;
use super::kind::{CONTENT, Kind};
use crate::json::{Node, Read, Reader};
use crate::provider;
use crate::shape::{Packed, Shape, flat, inspect, inspect_members, needs, packed};

/// The members of a message.
static MESSAGE: Packed = packed!(Shape::Object(&[
    needs("type", "type", Shape::Words(Kind::NAMES)),
    flat(<Common<'static> as Read<'static>>::SHAPE),
    flat(CONTENT),
    flat(provider::EXTRAS),
]));

/// A message as a tree whose kind is known.
#[derive(Debug, Clone, PartialEq)]
pub struct MessageTree<'a> {
    /// The kind.
    pub kind: Kind,
    tree: Tree<'a>,
}

// Not a `Cow`, whose lifetime could not be shortened.
#[derive(Debug, Clone, PartialEq)]
enum Tree<'a> {
    Borrowed(&'a Node<'a>),
    Owned(Node<'a>),
}

impl<'a> MessageTree<'a> {
    /// A tree of its own.
    pub const fn owned(kind: Kind, node: Node<'a>) -> Self {
        Self { kind, tree: Tree::Owned(node) }
    }

    /// The message that a tree is; `None` where the kind cannot be told.
    pub fn of(node: &'a Node<'a>) -> Option<Self> {
        let kind = node.text_at("type").and_then(Kind::from_name)?;
        Some(Self { kind, tree: Tree::Borrowed(node) })
    }

    /// The same with every fault noted.
    pub fn inspect(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Option<Self> {
        let message = Self::of(node);
        match &message {
            Some(message) => inspect(&MESSAGE, node, Some(message.kind), reader),
            None if node.is_object() => {
                inspect_members(&<Common<'static> as Read<'static>>::SHAPE, node, None, reader);
                reader.not_among(node, "type", Kind::NAMES.to_vec());
            }
            None => reader.mismatch(node, "a message object"),
        }
        message
    }

    /// The tree.
    pub const fn node(&self) -> &Node<'a> {
        match &self.tree {
            Tree::Borrowed(node) => node,
            Tree::Owned(node) => node,
        }
    }

    /// The tree as one of its own.
    pub fn into_node(self) -> Node<'a> {
        match self.tree {
            Tree::Borrowed(node) => node.clone(),
            Tree::Owned(node) => node,
        }
    }

    /// The value that a path such as `media/url` leads to, if it is not `null`.
    pub fn get(&self, path: &str) -> Option<&Node<'a>> {
        self.node().find(path).filter(|node| !node.is_null())
    }

    /// The text that a path leads to.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.get(path).and_then(Node::text)
    }
}

impl Serialize for MessageTree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.node().serialize(serializer)
    }
}
