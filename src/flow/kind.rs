//! The types of values that a flow knows.

use crate::json::{Node, Value};

/// A type of value.
///
/// Source: Flow JSON guide, "Dynamic properties".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `string`
    Text,
    /// `number` and `integer`
    Number,
    /// `boolean`
    Bool,
    /// `array`
    List,
    /// `object`
    Object,
}

/// The words for types in a data model.
pub const WORDS: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

impl Kind {
    /// The type of a value; none for `null`.
    pub fn of(node: &Node<'_>) -> Option<Self> {
        Some(match node.value {
            Value::Null => return None,
            Value::String(_) => Self::Text,
            Value::Number(_) => Self::Number,
            Value::Bool(_) => Self::Bool,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        })
    }

    /// The type that a data model means by a word.
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "string" => Self::Text,
            "number" | "integer" => Self::Number,
            "boolean" => Self::Bool,
            "array" => Self::List,
            "object" => Self::Object,
            _ => return None,
        })
    }

    /// The type that a schema of a data model declares.
    pub fn declared(schema: &Node<'_>) -> Option<Self> {
        Self::named(schema.text_at("type")?)
    }

    /// The words for messages, the same as those of [`Node::kind`].
    pub const fn words(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "a number",
            Self::Bool => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}
