//! What no table can say of Infobip's operations.

use crate::json::{Node, Str, Value, time};
use crate::provider::infobip::definition::is_digits;
use crate::shape::Shape::{List, Number, Object, Text, Whole, Words};
use crate::shape::{self, Codec, Shape, takes};

/// An id that is a whole number of 64 bits here and text in neutral terms.
pub(super) const NUMERIC_ID: Codec = Codec {
    inspect: |node, reader| {
        if node.loose_text().is_none_or(|text| !is_digits(text)) {
            reader.mismatch(node, "a whole number");
        }
    },
    write: |node, _, writer| {
        let Some(text) = node.and_then(Node::loose_text) else { return false };
        if is_digits(text) {
            writer.raw(text)
        } else {
            writer.string(text)
        }
        true
    },
    read: |node| node.loose_text().map(|text| Node::new(Value::String(text.into()))),
    face: Text,
};

/// A point in time: read from any offset, with or without a colon, into UTC (fact sheet, section 2).
pub(super) const MOMENT: Codec =
    Codec { write: |node, _, writer| node.and_then(Node::text).map(|text| writer.string(&written(text))).is_some(), ..shape::MOMENT };

/// `yyyy-MM-dd'T'HH:mm:ss.SSSZ`, in UTC.
fn written(text: &str) -> Str<'_> {
    let Some(moment) = time::milliseconds(text) else { return Str::Borrowed(text) };
    let mut native = time::iso(moment);
    native.pop();
    if !native.contains('.') {
        native.push_str(".000");
    }
    native.push_str("+0000");
    Str::Owned(native)
}

/// `{ amount, timeUnit }` as seconds; minutes where no unit is said. An amount of -1 has no unit. Seconds are always written, since
/// every number of them can be.
pub(super) const PERIOD: Codec = Codec {
    inspect: |node, reader| {
        if node.get("amount").and_then(Node::number).is_none() {
            reader.mismatch(node, "an amount of time");
        }
    },
    read: |node| {
        let text = node.get("amount")?.loose_text()?;
        let amount: i64 = text.parse().ok()?;
        let unit = match node.text_at("timeUnit") {
            _ if amount < 0 => 1,
            Some("SECONDS") => 1,
            Some("HOURS") => 3_600,
            _ => 60,
        };
        Some(Node::new(Value::Number(amount.saturating_mul(unit).to_string().into())))
    },
    write: |node, _, writer| {
        let Some(seconds) = node.and_then(Node::loose_text) else { return false };
        writer.sign(b'{');
        writer.key("amount");
        writer.raw(seconds);
        writer.key("timeUnit");
        writer.string("SECONDS");
        writer.sign(b'}');
        true
    },
    face: Number,
};

/// PageInfo: the cursor is the number of the next page.
pub(super) const PAGE_INFO: Codec = Codec {
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

/// A number in a header.
pub(super) const COUNT: Codec = Codec {
    read: |node| node.text()?.trim().parse().ok().map(Node::whole_of),
    write: |node, _, writer| node.and_then(Node::loose_text).map(|count| writer.string(count)).is_some(),
    face: Whole,
    ..Codec::SAME
};

/// Status. A flagged template is in danger of a pause, and still sent; a reinstated one is approved again.
pub(super) const STATUSES: &[(&str, &str)] = &[
    ("APPROVED", "approved"),
    ("REINSTATED", "approved"),
    ("FLAGGED", "approved"),
    ("IN_APPEAL", "in_appeal"),
    ("PENDING", "pending"),
    ("REJECTED", "rejected"),
    ("PENDING_DELETION", "pending_deletion"),
    ("DELETED", "deleted"),
    ("FIRST_PAUSED", "paused"),
    ("SECOND_PAUSED", "paused"),
    ("DISABLED", "disabled"),
];

/// A list of statuses to look for: a neutral word stands for all of Infobip's that mean it.
pub(super) const WANTED: Codec = Codec {
    inspect: |node, reader| {
        let known = |item: &Node<'_>| STATUSES.iter().any(|(word, _)| item.text() == Some(word));
        if !one_or_many(node).iter().all(known) {
            reader.not_one_of(node, STATUSES.iter().map(|(word, _)| *word).collect());
        }
    },
    write: |node, _, writer| {
        let Some(wanted) = node else { return false };
        writer.sign(b'[');
        for (word, _) in STATUSES.iter().filter(|(_, word)| wanted.items().iter().any(|item| item.text() == Some(word))) {
            writer.separate();
            writer.string(word);
        }
        writer.sign(b']');
        true
    },
    read: |node| {
        let neutral = |item: &Node<'_>| STATUSES.iter().find(|(word, _)| item.text() == Some(word)).map(|(_, word)| Node::text_of(*word));
        Some(Node::new(Value::Array(one_or_many(node).iter().filter_map(neutral).collect())))
    },
    face: List(&Words(&["approved", "in_appeal", "pending", "rejected", "pending_deletion", "deleted", "paused", "disabled"])),
};

fn one_or_many<'n, 'a>(node: &'n Node<'a>) -> &'n [Node<'a>] {
    if let Value::Array(items) = &node.value { items } else { std::slice::from_ref(node) }
}

/// A credential in a body: a server finds it there, an input never has it.
pub(super) const SECRET: Codec =
    Codec { inspect: |node, reader| reader.check_text(node), write: |_, _, _| false, read: |_| None, face: Shape::As(&Codec::SAME) };
