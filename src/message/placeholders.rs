//! What fills the variables of a template's text.

use serde::ser::{Serialize, Serializer};

use crate::json::{Node, Read, Str, Value};
use crate::shape::{Codec, Shape, inspect};

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
}

impl Default for Placeholders<'_> {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

/// Text, a list of texts or an object of texts.
const PLACEHOLDERS: Codec = Codec {
    inspect: |node, reader| match &node.value {
        Value::String(_) => reader.check_text(node),
        Value::Array(_) => inspect(&Shape::List(&Shape::Text), node, None, reader),
        Value::Object(members) => {
            for (name, text) in members {
                reader.path.enter_key(name);
                reader.check_text(text);
                reader.path.leave();
            }
        }
        _ => reader.mismatch(node, "text, a list of texts or an object of texts by name"),
    },
    ..Codec::SAME
};

impl<'a> Read<'a> for Placeholders<'a> {
    const SHAPE: Shape = Shape::As(&PLACEHOLDERS);

    fn read(node: &'a Node<'a>) -> Self {
        match &node.value {
            Value::String(text) => Self::One(Str::Borrowed(text)),
            Value::Object(members) => {
                Self::Named(members.iter().map(|(name, text)| (Str::Borrowed(name.as_ref()), Str::read(text))).collect())
            }
            _ => Self::Many(Vec::read(node)),
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
