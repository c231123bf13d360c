//! Moments.

use crate::json::{Node, time};
use crate::shape::Codec;
use crate::shape::Shape::Text;

/// Seconds since 1970; neutral inputs have ISO 8601.
pub(in super::super) const SECONDS: Codec = Codec {
    inspect: |node, reader| {
        if node.loose_text().is_none_or(|text| text.parse::<u64>().is_err()) {
            reader.mismatch(node, "seconds since 1970");
        }
    },
    write: |node, _, writer| {
        let moment = node.and_then(Node::text).and_then(time::milliseconds);
        moment.map(|moment| writer.raw(&moment.div_euclid(1_000).to_string())).is_some()
    },
    read: |node| node.loose_text()?.parse::<i64>().ok().map(|seconds| Node::text_of(time::iso(seconds.saturating_mul(1_000)))),
    face: Text,
};

/// `2024-03-06T03:46:30+0000`; neutral outputs have ISO 8601 in UTC.
pub(in super::super) const OFFSET_TIME: Codec = Codec {
    write: |node, _, writer| {
        let text = node.and_then(Node::text);
        text.map(|text| writer.string(&[text.trim_end_matches('Z'), if text.ends_with('Z') { "+0000" } else { "" }].concat())).is_some()
    },
    read: |node| {
        let moment = node.text().and_then(time::milliseconds);
        Some(moment.map_or_else(|| node.clone(), |moment| Node::text_of(time::iso(moment))))
    },
    face: Text,
    ..Codec::SAME
};
