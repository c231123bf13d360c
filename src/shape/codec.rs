//! Values that are written otherwise than neutral messages write them.

use super::items::texts;
use super::table::Shape;
use crate::json::{Node, Reader, Str, Value, Writer, time};
use crate::message::{Kind, MessageTree, bare};
use crate::provider::Settings;

/// What a body is written from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'s> {
    /// The whole neutral value; where there are several messages, the one at hand.
    pub whole: &'s Node<'s>,
    /// The kind of the message, if it is one.
    pub kind: Option<Kind>,
    /// All messages that go into the body.
    pub messages: &'s [MessageTree<'s>],
    /// The client's options.
    pub settings: &'s Settings<'s>,
    /// The place of the item at hand.
    pub(super) place: usize,
}

/// How a value that no table can describe is looked at, written and read.
#[derive(Debug, Clone, Copy)]
pub struct Codec {
    /// Notes the faults of a native value.
    pub inspect: for<'a> fn(&'a Node<'a>, &mut Reader<'a>),
    /// Writes the native value for the neutral one, if that is there; says whether anything was written.
    pub write: fn(Option<&Node<'_>>, &Source<'_>, &mut Writer) -> bool,
    /// The neutral value for a native one.
    pub read: for<'a> fn(&'a Node<'a>) -> Option<Node<'a>>,
    /// What the neutral value looks like.
    pub face: Shape,
}

impl Codec {
    /// What both sides write alike; the base of those that only need their own look at it.
    pub const SAME: Self = Self {
        inspect: |_, _| {},
        write: |node, _, writer| node.map(|node| writer.node(node)).is_some(),
        read: |node| Some(node.clone()),
        face: Shape::Any,
    };
}

/// Text that is also read from a number: ids that specifications call strings and examples show as numbers.
pub const LOOSE_TEXT: Codec = Codec {
    inspect: |node, reader| {
        if !matches!(node.value, Value::Number(_)) {
            reader.check_text(node);
        }
    },
    write: |node, _, writer| node.and_then(Node::loose_text).map(|text| writer.string(text)).is_some(),
    read: |node| node.loose_text().map(|text| Node::new(Value::String(text.into()))),
    face: Shape::Text,
};

/// A point in time in UTC, whatever offset it came with; what is no time stays as it is.
pub const MOMENT: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    read: |node| {
        let text = node.text()?;
        Some(Node::text_of(time::milliseconds(text).map_or(Str::Borrowed(text), |at| Str::Owned(time::iso(at)))))
    },
    face: Shape::Text,
    ..Codec::SAME
};

/// A point in time however it is written: ISO 8601 with or without an offset - without one it is UTC -, seconds or
/// milliseconds since 1970 as a number or as text. What is no time stays as it is.
pub const INSTANT: Codec = Codec {
    inspect: |_, _| {},
    read: |node| {
        let text = node.loose_text()?;
        let whole = text.parse::<i64>().ok().filter(|number| *number >= 0);
        // No one counts the seconds of the year 5138, nor sends milliseconds of March 1973.
        let counted = whole.map(|number| if number < 100_000_000_000 { number * 1_000 } else { number });
        let at = counted.or_else(|| time::milliseconds(text)).or_else(|| time::milliseconds(&[text, "Z"].concat()));
        Some(Node::text_of(at.map_or(Str::Borrowed(text), |at| Str::Owned(time::iso(at)))))
    },
    face: Shape::Text,
    ..Codec::SAME
};

/// The recipient as digits, or an id as it is.
pub const RECIPIENT: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, _, writer| {
        let id = node.and_then(|node| node.get("member").unwrap_or(node).text());
        id.map(|id| writer.string(&bare(id))).is_some()
    },
    face: Shape::Text,
    ..Codec::SAME
};

/// The only text of what may be several: for headers, which have one variable.
pub const ONE_TEXT: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, _, writer| {
        let text = node.and_then(|node| texts(node).first().copied()).and_then(Node::text);
        text.map(|text| writer.string(text)).is_some()
    },
    ..Codec::SAME
};

/// The sender: the message's own or the client's, as digits.
pub const SENDER: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, source, writer| {
        let Some(from) = node.and_then(Node::text).or_else(|| source.settings.text("from")) else { return false };
        writer.string(&bare(from));
        true
    },
    face: Shape::Text,
    ..Codec::SAME
};
