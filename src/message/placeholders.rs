//! What fills the variables of a template's text.

use serde::ser::{Serialize, Serializer};

use crate::json::{Node, Read, Reader, Str, Value};

/// One text, several in order, or texts by the variables' names.
#[derive(Debug, Clone, PartialEq)]
pub enum Placeholders<'a> {
    /// One variable.
    One(Str<'a>),
    /// Variables in order.
    Many(Vec<Str<'a>>),
    /// Variables by name; they are put in order from the template's definition.
    Named(Vec<(Str<'a>, Str<'a>)>),
}

impl<'a> Placeholders<'a> {
    /// The texts in order.
    pub fn texts(&self) -> Vec<&Str<'a>> {
        match self {
            Self::One(text) => vec![text],
            Self::Many(texts) => texts.iter().collect(),
            Self::Named(texts) => texts.iter().map(|(_, text)| text).collect(),
        }
    }

    /// Placeholders from texts in order; a single one stands alone.
    pub fn from_texts(mut texts: Vec<Str<'a>>) -> Self {
        match texts.pop() {
            Some(text) if texts.is_empty() => Self::One(text),
            Some(text) => {
                texts.push(text);
                Self::Many(texts)
            }
            None => Self::Many(texts),
        }
    }
}

impl Default for Placeholders<'_> {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl<'a> Read<'a> for Placeholders<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        match &node.value {
            Value::String(_) => Self::One(reader.text(node)),
            Value::Array(_) => Self::Many(Vec::read(node, reader)),
            Value::Object(members) => {
                Self::Named(members.iter().map(|(name, _)| (Str::Borrowed(name.as_ref()), reader.field(node, name.as_ref()))).collect())
            }
            _ => reader.mismatch(node, "text, a list of texts or an object of texts by name"),
        }
    }
}

impl Serialize for Placeholders<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(text) => serializer.serialize_str(text),
            Self::Many(texts) => serializer.collect_seq(texts),
            Self::Named(texts) => serializer.collect_map(texts.iter().map(|(name, text)| (name, text))),
        }
    }
}
