//! Moments as tyntec writes them: milliseconds since 1970.

use crate::json::{Node, time};
use crate::shape::{Codec, Shape, inspect};

/// A moment; neutral messages write it as ISO 8601 with any offset.
pub(super) const MOMENT: Codec = Codec {
    inspect: |node, reader| inspect(&Shape::Whole, node, None, reader),
    write: |node, _, writer| {
        let moment = node.and_then(Node::text).map(milliseconds);
        moment.map(|moment| writer.raw(&moment.to_string())).is_some()
    },
    read: |node| node.whole().map(|moment| Node::text_of(time::iso(i64::try_from(moment).unwrap_or(i64::MAX)))),
    ..Codec::SAME
};

/// The moment in milliseconds. What ended before 1970 has ended at its beginning too.
fn milliseconds(time: &str) -> u64 {
    time::milliseconds(time).and_then(|moment| u64::try_from(moment).ok()).unwrap_or_default()
}
