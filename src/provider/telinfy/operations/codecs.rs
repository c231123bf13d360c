//! What no table can say of Telinfy's operations.

use crate::json::{Node, Value};
use crate::shape::Codec;
use crate::shape::Shape::{List, Text};

/// A list that is written as its only item.
pub(super) const ONE: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    read: |node| Some(Node::new(Value::Array(vec![node.clone()]))),
    face: List(&Text),
    ..Codec::SAME
};

/// The samples for a template's variables: one text with a comma between them (X-66783240226).
pub(super) const SAMPLES: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, _, writer| {
        let samples: Vec<&str> = node.map(Node::items).unwrap_or_default().iter().filter_map(Node::text).collect();
        writer.string(&samples.join(", "));
        !samples.is_empty()
    },
    read: |node| Some(Node::new(Value::Array(node.text()?.split(',').map(|sample| Node::text_of(sample.trim().to_owned())).collect()))),
    face: List(&Text),
};

/// What a template is called in the dashboard: its name unless told otherwise (X-66627076476).
pub(super) const LABEL: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, source, writer| {
        let label = node.and_then(Node::text).or_else(|| source.whole.text_at("name"));
        label.map(|label| writer.string(label)).is_some()
    },
    face: Text,
    ..Codec::SAME
};
