//! Values that Telinfy writes otherwise than neutral messages do.

use crate::json::Node;
use crate::message::{bare, is_phone_number};
use crate::shape::Codec;

/// A phone number with its plus (P2 lines 351-375); anything else as it is.
pub(super) const NUMBER: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, _, writer| {
        let Some(id) = node.and_then(|node| node.get("member").unwrap_or(node).text()) else { return false };
        if is_phone_number(id) {
            writer.string(&format!("+{}", bare(id)));
        } else {
            writer.string(id);
        }
        true
    },
    ..Codec::SAME
};

/// The zero-based place of a button: written as text like the official plugin does (P2 line 115), read as a number too.
pub(super) const INDEX: Codec = Codec {
    inspect: |node, reader| {
        if index(node).is_none() {
            reader.mismatch(node, "a whole number, as text or as such");
        }
    },
    write: |node, _, writer| node.and_then(Node::whole).map(|index| writer.string(&index.to_string())).is_some(),
    read: |node| index(node).map(Node::whole_of),
    ..Codec::SAME
};

fn index(node: &Node<'_>) -> Option<u64> {
    node.loose_text()?.parse().ok()
}

/// The id of an upload where the API fetches files from a URL only.
pub(super) const UPLOAD: Codec = Codec {
    inspect: |_, reader| reader.fault("unknown", "Only the hub takes the id of an upload; a link was expected.".into()),
    ..Codec::SAME
};
