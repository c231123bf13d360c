//! What no table can say of Tellephant's operations.

use crate::json::{Node, Str, Value, time};
use crate::provider::tellephant::settings::WEBHOOK_STATUS;
use crate::shape::Shape::{Bool, List, Object, Text};
use crate::shape::{Codec, LOOSE_TEXT, RECIPIENT, needs, takes};

/// A contact's number, in digits alone; the table of tags calls it an integer, all examples have text.
pub(super) const CONTACT: Codec = Codec { write: RECIPIENT.write, ..LOOSE_TEXT };

/// A contact that is a text by itself.
pub(super) const LISTED_CONTACT: Codec = Codec {
    write: |node, source, writer| (CONTACT.write)(node.and_then(|contact| contact.get("phoneNumber")), source, writer),
    read: |node| Some(object(vec![("phoneNumber", Node::text_of(node.loose_text()?))])),
    face: Object(&[needs("phoneNumber", "phoneNumber", Text)]),
    ..LOOSE_TEXT
};

/// A day, which Tellephant writes DD-MM-YYYY.
pub(super) const DATE: Codec = Codec {
    inspect: |node, reader| {
        if !node.text().and_then(turned).is_some_and(|day| is_day(&day)) {
            reader.mismatch(node, "a date written DD-MM-YYYY");
        }
    },
    write: |node, _, writer| node.and_then(Node::text).and_then(turned).map(|day| writer.string(&day)).is_some(),
    read: |node| node.text().and_then(turned).map(Node::text_of),
    face: Text,
};

/// Whether there is such a day; YYYY-MM-DD.
pub(in crate::provider::tellephant) fn is_day(day: &str) -> bool {
    time::milliseconds(&[day, "T00:00Z"].concat()).is_some()
}

/// A date with its parts in the other order.
fn turned(date: &str) -> Option<String> {
    let (first, rest) = date.split_once('-')?;
    let (second, third) = rest.split_once('-')?;
    Some([third, "-", second, "-", first].concat())
}

/// A moment, in whole seconds since the epoch.
pub(super) const SECONDS: Codec = Codec {
    write: |node, _, writer| {
        let moment = node.and_then(Node::text).and_then(time::milliseconds);
        moment.map(|moment| writer.raw(&moment.div_euclid(1_000).to_string())).is_some()
    },
    read: |node| Some(Node::text_of(time::iso(i64::try_from(node.whole()?).ok()?.checked_mul(1_000)?))),
    face: Text,
    ..Codec::SAME
};

/// A one-time password: an integer by the page. One that begins with a zero would be another as an integer, so it stays
/// text.
pub(super) const CODE: Codec = Codec {
    write: |node, _, writer| {
        let Some(code) = node.and_then(Node::text) else { return false };
        let is_integer = !code.starts_with('0') && !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
        if is_integer {
            writer.raw(code);
        } else {
            writer.string(code);
        }
        true
    },
    ..LOOSE_TEXT
};

/// The page after this one, of which a link tells.
pub(super) const NEXT: Codec = Codec {
    write: |page, _, writer| {
        let next = page.and_then(|page| page.text_at("next"));
        next.map(|next| writer.string(&["https://api.tellephant.com/v1/user/logs?page=", next].concat())).is_some()
    },
    read: |link| {
        let (_, page) = crate::text::cut(link.text()?, "page=")?;
        let page = page.split('&').next().unwrap_or_default();
        Some(object(vec![("next", Node::text_of(page.to_owned()))]))
    },
    face: Object(&[takes("next", "next", Text)]),
    ..Codec::SAME
};

/// The contacts that could not be changed: a sentence for each, under its number. An empty list where there are none.
pub(super) const FAILED: Codec = Codec {
    write: |failed, _, writer| {
        writer.sign(if failed.is_some() { b'{' } else { b'[' });
        for contact in failed.map(Node::items).unwrap_or_default() {
            writer.key(contact.text_at("phoneNumber").unwrap_or_default());
            writer.string(contact.text_at("message").unwrap_or_default());
        }
        writer.sign(if failed.is_some() { b'}' } else { b']' });
        true
    },
    read: |error| {
        let contact = |(number, words): &(Str<'_>, Node<'_>)| {
            let words = words.text().unwrap_or_default().to_owned();
            object(vec![("phoneNumber", Node::text_of(number.to_string())), ("message", Node::text_of(words))])
        };
        let failed: Vec<_> = error.members().iter().map(contact).collect();
        Some(Node::new(Value::Array(failed))).filter(|_| error.is_object())
    },
    face: List(&Object(&[needs("phoneNumber", "phoneNumber", Text), needs("message", "message", Text)])),
    ..Codec::SAME
};

/// Whether a webhook is on. A word in the only example, true or false by the table: written as the client's setting says,
/// read both ways.
pub(super) const ACTIVE: Codec = Codec {
    inspect: |node, reader| {
        if active(node).is_none() {
            reader.mismatch(node, "true or false");
        }
    },
    write: |node, source, writer| {
        let Some(flag) = node.and_then(Node::bool) else { return false };
        let word = if flag { "true" } else { "false" };
        if source.settings.text(WEBHOOK_STATUS.key) == Some("text") {
            writer.string(word);
        } else {
            writer.raw(word);
        }
        true
    },
    read: |node| active(node).map(|flag| Node::new(Value::Bool(flag))),
    face: Bool,
};

fn active(node: &Node<'_>) -> Option<bool> {
    node.bool().or_else(|| match node.text()? {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    })
}

fn object<'a>(members: Vec<(&'static str, Node<'a>)>) -> Node<'a> {
    Node::new(Value::Object(members.into_iter().map(|(key, value)| (Str::Borrowed(key), value)).collect()))
}
