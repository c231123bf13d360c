//! Pages of a list.

use crate::json::{Node, Str, Value, Writer};
use crate::shape::Shape::{Object, Text, Whole, Within};
use crate::shape::{Codec, takes};

/// `paging`: the cursors, where there is a page behind them.
pub(in super::super) const CURSORS: Codec = Codec {
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

/// WOZTELL demands a number of items; where the caller says none it is 100.
pub(in super::super) const LIMIT: Codec = Codec {
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

/// The same where no bound is documented.
pub(in super::super) const LIMIT_OF_FLOWS: Codec = Codec { face: Whole, ..LIMIT };
