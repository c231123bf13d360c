//! Pages with numbers (PageInfo), the first of which is 0. The cursor is the number of the next one.

use crate::json::{Node, Str, Value};
use crate::shape::Shape::{As, Object, Text, Whole};
use crate::shape::{Codec, Member, needs, takes};

/// The page that is asked for.
pub(super) const CURSOR: Member = takes("page", "cursor", Text);

/// PageInfo.
pub(super) const PAGING: Member = needs("paging", "", As(&PAGE_INFO));

const PAGE_INFO: Codec = Codec {
    read: |node| {
        let number = |key: &str| node.get(key).and_then(Node::whole);
        let mut page = Vec::new();
        if let Some(total) = number("totalResults") {
            page.push((Str::Borrowed("total"), Node::whole_of(total)));
        }
        let next = number("page")?.saturating_add(1);
        if number("totalPages").is_some_and(|pages| next < pages) {
            page.push((Str::Borrowed("next"), Node::text_of(next.to_string())));
        }
        Some(Node::new(Value::Object(page)))
    },
    write: |node, _, writer| {
        let Some(page) = node else { return false };
        writer.sign(b'{');
        for (native, key) in [("page", "page"), ("size", "limit"), ("totalPages", "pages"), ("totalResults", "total")] {
            writer.key(native);
            writer.raw(page.get(key).and_then(Node::loose_text).unwrap_or("0"));
        }
        writer.sign(b'}');
        true
    },
    face: Object(&[takes("total", "total", Whole), takes("next", "next", Text)]),
    ..Codec::SAME
};
