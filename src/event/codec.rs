//! Values that events and entries have in different forms.

use crate::json::Node;
#[cfg(feature = "sandbox")]
use crate::json::{Writer, time};
use crate::message::bare;
use crate::shape::{Codec, INSTANT, Shape};

/// Who sent something or got it: digits, or an id as it is.
pub const PARTY: Codec = Codec { read: |node| Some(Node::text_of(bare(node.loose_text()?))), face: Shape::Text, ..Codec::SAME };

/// A word in small letters.
pub const LOWER: Codec = Codec { read: |node| Some(Node::text_of(node.text()?.to_ascii_lowercase())), face: Shape::Text, ..Codec::SAME };

/// A point in time, written as a text of seconds since 1970.
pub const SECONDS: Codec = Codec {
    #[cfg(feature = "sandbox")]
    write: |node, _, writer| write_number(node, writer, |at| Node::text_of((at / 1_000).to_string())),
    ..INSTANT
};

/// A point in time, written as a number of milliseconds since 1970.
pub const MILLISECONDS: Codec = Codec {
    #[cfg(feature = "sandbox")]
    write: |node, _, writer| write_number(node, writer, |at| Node::whole_of(at.unsigned_abs())),
    ..INSTANT
};

#[cfg(feature = "sandbox")]
fn write_number(node: Option<&Node<'_>>, writer: &mut Writer, form: fn(i64) -> Node<'static>) -> bool {
    let Some(at) = node.and_then(Node::text).and_then(time::milliseconds) else { return false };
    writer.node(&form(at));
    true
}
