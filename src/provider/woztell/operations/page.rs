//! Pages of a list: `paging: {cursors: {before, after}, hasNext, hasPrevious}` (S:404, 447, 609).

use crate::json::{Node, Str, Value, Writer};
use crate::shape::Shape::{As, Object, Text, Whole, Within};
use crate::shape::{Codec, Member, Need, When, needs, takes};

/// The parameters of a page; what comes before a cursor is a page of its own.
pub(super) const AFTER: Member = takes("after", "cursor", Text);
pub(super) const BEFORE: Member = takes("before", "before", Text);
/// For the server: a cursor says which page it is, from whichever side.
pub(super) const TURNED: Member = takes("before", "cursor", Text).when(When::Read);

/// `paging` in an answer.
pub(super) const PAGING: Member = needs("paging", "", As(&CURSORS));

const CURSORS: Codec = Codec {
    read: |node| {
        let mut members = Vec::new();
        for (key, flag, cursor) in [("next", "hasNext", "cursors/after"), ("previous", "hasPrevious", "cursors/before")] {
            let there = node.get(flag).and_then(Node::bool).unwrap_or_default();
            if let Some(cursor) = node.find(cursor).filter(|cursor| there && cursor.text().is_some()) {
                members.push((Str::Borrowed(key), cursor.clone()));
            }
        }
        Some(Node::new(Value::Object(members)))
    },
    write: |node, _, writer| {
        let number = |key| node.and_then(|page| page.get(key)?.whole());
        let (page, has_next) = (number("page").unwrap_or_default(), node.is_some_and(|page| page.get("next").is_some()));
        let cursor = |writer: &mut Writer, key: &str, page: u64| {
            writer.key(key);
            writer.string(&page.to_string());
        };
        writer.sign(b'{');
        writer.key("cursors");
        writer.sign(b'{');
        cursor(writer, "before", page.saturating_sub(1));
        cursor(writer, "after", page + 1);
        writer.sign(b'}');
        for (key, flag) in [("hasNext", has_next), ("hasPrevious", page > 0)] {
            writer.key(key);
            writer.raw(if flag { "true" } else { "false" });
        }
        writer.sign(b'}');
        true
    },
    face: Object(&[takes("next", "next", Text), takes("previous", "previous", Text)]),
    ..Codec::SAME
};

/// How many templates, at most 100 (S:469).
pub(super) const FIRST: Member = takes("first", "limit", As(&LIMIT)).absent(Need::Implied);

/// How many flows; no bound is documented (S:851).
pub(super) const FLOW_LIMIT: Member = takes("limit", "limit", As(&Codec { face: Whole, ..LIMIT })).absent(Need::Implied);

/// WOZTELL demands a number of items; where the caller says none it is 100.
const LIMIT: Codec = Codec {
    inspect: |node, reader| {
        let number = node.loose_text().and_then(|text| text.parse::<u32>().ok());
        if !number.is_some_and(|number| (1..=100).contains(&number)) {
            reader.mismatch(node, "a number from 1 to 100");
        }
    },
    read: |node| node.loose_text()?.parse().ok().map(Node::whole_of),
    write: |node, _, writer| {
        match node {
            Some(node) => writer.node(node),
            None => writer.raw("100"),
        }
        true
    },
    face: Within(1, 100, &Whole),
};
