//! What answers say otherwise than neutral outputs.

use crate::json::{Node, Str, Value, parse, write};
use crate::shape::Shape::{Any, Bool, Constant, Object, Text};
use crate::shape::{Codec, takes};

/// `ok`: 1.
pub(in super::super) const ONE: Codec = Codec {
    read: |node| node.number().map(|number| Node::new(Value::Bool(number > 0.0))),
    write: |_, _, writer| {
        writer.raw("1");
        true
    },
    face: Bool,
    ..Codec::SAME
};

/// `success`, which stands beside it in some answers.
pub(in super::super) const SUCCESS: Codec = Codec {
    write: |_, _, writer| {
        writer.raw("true");
        true
    },
    face: Bool,
    ..Codec::SAME
};

/// `ok` where the answer says more.
pub(in super::super) const SILENT: Codec = Codec { read: |_| None, face: Constant(""), ..ONE };

/// `NONE` is no reason.
pub(in super::super) const REASON: Codec = Codec {
    read: |node| Some(node.clone()).filter(|node| node.text() != Some("NONE")),
    write: |node, _, writer| {
        writer.string(node.and_then(Node::text).unwrap_or("NONE"));
        true
    },
    face: Text,
    ..Codec::SAME
};

/// The id is that of one language, the one changed last (S:772): known where there is no other.
pub(in super::super) const OWN_ID: Codec = Codec {
    read: |node| {
        let is_only = node.get("templates").is_none_or(|all| all.items().len() < 2);
        let id = node.get("id").filter(|_| is_only)?;
        Some(Node::new(Value::Object(vec![(Str::Borrowed("id"), id.clone())])))
    },
    face: Object(&[takes("id", "id", Text)]),
    ..Codec::SAME
};

/// The same where it is written.
pub(in super::super) const WRITTEN_ID: Codec = Codec { read: |_| None, face: Text, ..Codec::SAME };

/// JSON in a text: what a screen gets.
pub(in super::super) const JSON_TEXT: Codec = Codec {
    write: |node, _, writer| node.map(|node| writer.string(&write(node))).is_some(),
    read: |node| Some(node.text().and_then(|text| parse(text).ok()).map_or_else(|| node.clone(), |document| document.root)),
    face: Any,
    ..Codec::SAME
};
