//! Values that tyntec's documents write in more than one way.

use serde::ser::{Serialize, Serializer};

use crate::json::{Node, Read, Reader, Str};
use crate::rules::{Issue, Severity};

/// Text that is also read from a number: the specification says string, its examples show ids as numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::provider::tyntec) struct Loose<'a>(pub Str<'a>);

impl<'a> Read<'a> for Loose<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        match node.loose_text() {
            Some(letters) if node.text().is_none() => Self(Str::Borrowed(letters)),
            _ => Self(reader.text(node)),
        }
    }
}

impl Serialize for Loose<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A list, or its only item without the list around it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::provider::tyntec) enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// The items in order.
    pub fn into_items(self) -> Vec<T> {
        match self {
            Self::One(item) => vec![item],
            Self::Many(items) => items,
        }
    }
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl<'a, T: Read<'a>> Read<'a> for OneOrMany<T> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        if node.is_object() { Self::One(T::read(node, reader)) } else { Self::Many(Vec::read(node, reader)) }
    }
}

impl<T: Serialize> Serialize for OneOrMany<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(item) => item.serialize(serializer),
            Self::Many(items) => items.serialize(serializer),
        }
    }
}

/// What stands in a list of at most one.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::provider::tyntec) struct AtMostOne<T>(pub Option<T>);

impl<T> Default for AtMostOne<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'a, T: Read<'a>> Read<'a> for AtMostOne<T> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let items: Vec<T> = Vec::read(node, reader);
        if items.len() > 1 {
            reader.fault("items", format!("There are {} entries; at most 1.", items.len()));
        }
        Self(items.into_iter().next())
    }

    fn absent(_: &mut Reader<'a>) -> Self {
        Self::default()
    }

    fn left_out(&self) -> bool {
        self.0.is_none()
    }
}

impl<T: Serialize> Serialize for AtMostOne<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

/// A member that is documented but changes nothing about the message; it is read, said, and never written.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::provider::tyntec) struct NoEffect;

impl<'a> Read<'a> for NoEffect {
    fn read(_: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let issue = Issue::error("no_effect", reader.path.pointer(), "This changes nothing about the message; it is left out.".into());
        reader.report.push(Issue { severity: Severity::Warning, ..issue });
        Self
    }

    fn absent(_: &mut Reader<'a>) -> Self {
        Self
    }

    fn left_out(&self) -> bool {
        true
    }
}

impl Serialize for NoEffect {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}
