//! Values that several resources write in their own way.

use crate::json::{Node, Str, Value, time};
use crate::shape::Shape::{Number, Object, Text, Within};
use crate::shape::{Codec, Shape, takes};

/// Platform: the application and the entity that something belongs to (CPaaS X).
pub(super) const PLATFORM: Shape =
    Object(&[takes("applicationId", "applicationId", Within(0, 255, &Text)), takes("entityId", "entityId", Within(0, 255, &Text))]);

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

/// Whether this is a number that 64 bits hold.
pub(super) fn is_digits(text: &str) -> bool {
    text.len() < 19 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'))
}

/// A point in time: read from any offset, with or without a colon, into UTC (fact sheet, section 2).
pub(super) const MOMENT: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    read: |node| {
        let text = node.text()?;
        Some(Node::new(Value::String(time::milliseconds(text).map_or(Str::Borrowed(text), |at| Str::Owned(time::iso(at))))))
    },
    write: |node, _, writer| node.and_then(Node::text).map(|text| writer.string(&written(text))).is_some(),
    face: Text,
};

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
