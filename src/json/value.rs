//! The tree that JSON text is parsed into. It borrows from the text.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::decimal;
use super::writer::serialize_letters;

/// Text that is borrowed where it can be and owned where it was put together.
pub type Str<'a> = Cow<'a, str>;

/// A value and where it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'a> {
    /// The value itself.
    pub value: Value<'a>,
    /// Its first byte in the text.
    pub at: u32,
}

/// A JSON value. Numbers keep the letters they were written with, so nothing is rounded on the way.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as written.
    Number(Str<'a>),
    /// A string with its escapes resolved.
    String(Str<'a>),
    /// The items in order.
    Array(Vec<Node<'a>>),
    /// The members in order; of a repeated name the last one counts.
    Object(Vec<(Str<'a>, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// A node that stands in no text.
    pub const fn new(value: Value<'a>) -> Self {
        Self { value, at: 0 }
    }

    /// A text that stands in no document.
    pub fn text_of(text: impl Into<Str<'a>>) -> Self {
        Self::new(Value::String(text.into()))
    }

    /// A whole number that stands in no document.
    pub fn whole_of(number: u64) -> Self {
        Self::new(Value::Number(number.to_string().into()))
    }

    /// The member called `key`, if this is an object that has one.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        for (name, node) in self.members().iter().rev() {
            // Lengths first: most names differ in that, and this runs for every field of every message.
            let name = plain(name);
            if name.len() == key.len() && name.as_bytes() == key.as_bytes() {
                return Some(node);
            }
        }
        None
    }

    /// The member called `key`, if there is one and it is not `null`.
    pub fn present(&self, key: &str) -> Option<&Node<'a>> {
        self.get(key).filter(|node| !node.is_null())
    }

    /// The node that keys and places between slashes lead to; an empty path leads here.
    pub fn find(&self, path: &str) -> Option<&Node<'a>> {
        let (mut node, mut rest) = (self, path);
        while !rest.is_empty() {
            let end = rest.as_bytes().iter().position(|byte| *byte == b'/').unwrap_or(rest.len());
            let step = rest.get(..end)?;
            node = match &node.value {
                Value::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => node.get(step)?,
            };
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        Some(node)
    }

    /// The members of an object; none for anything else.
    pub fn members(&self) -> &[(Str<'a>, Node<'a>)] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of an array; none for anything else.
    pub fn items(&self) -> &[Node<'a>] {
        match &self.value {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(plain(text)),
            _ => None,
        }
    }

    /// The text of a string, or the letters of a number: for ids that vendors write both ways.
    pub fn loose_text(&self) -> Option<&str> {
        match &self.value {
            Value::Number(letters) => Some(letters),
            _ => self.text(),
        }
    }

    /// The text of the member called `key`.
    pub fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// The truth value, if this is one.
    pub fn bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if this is one that a double can hold.
    pub fn number(&self) -> Option<f64> {
        match &self.value {
            Value::Number(letters) => Some(decimal::value(letters)).filter(|number| number.is_finite()),
            _ => None,
        }
    }

    /// The number, if this is a whole one that is not negative.
    pub fn whole(&self) -> Option<u64> {
        match &self.value {
            Value::Number(letters) => letters.parse().ok(),
            _ => None,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// Whether this is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.value, Value::Object(_))
    }

    /// The kind of value in a word for messages: "text", "a number", …
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}

/// The text of a [`Str`]. Its own `deref` is left out of line when code is compiled for size.
#[inline(always)]
fn plain<'s>(text: &'s Str<'_>) -> &'s str {
    match text {
        Str::Borrowed(text) => text,
        Str::Owned(text) => text,
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(letters) => serialize_letters(letters, serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(items) => serializer.collect_seq(items),
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, node) in members {
                    map.serialize_entry(key, node)?;
                }
                map.end()
            }
        }
    }
}
