//! What no table can say of tyntec's operations.

use crate::json::{Node, Str, Value};
use crate::provider::tyntec::errors::whatsapp_code;
use crate::shape::Shape::{Bool, Constant, Object, Text, Words};
use crate::shape::{Codec, Shape, takes};
use crate::text::{cut, find, has};

/// A number that is text: in a header, and in the fields that the specification calls strings and shows as numbers.
pub(super) const COUNT: Codec = Codec {
    read: |node| node.loose_text()?.trim().parse().ok().map(Node::whole_of),
    write: |node, _, writer| node.and_then(Node::loose_text).map(|count| writer.string(count)).is_some(),
    face: Shape::Whole,
    ..Codec::SAME
};

/// The link whose `rel` is `next`.
pub(super) const NEXT: Codec = Codec {
    read: |node| {
        let link = next(node.text()?)?;
        Some(Node::new(Value::Object(vec![(Str::Borrowed("next"), Node::text_of(link.to_owned()))])))
    },
    write: |node, _, writer| {
        let Some(path) = node.and_then(|page| page.text_at("link")) else { return false };
        writer.string(&["<https://api.tyntec.com/conversations/v3", path, ">; rel=\"next\""].concat());
        true
    },
    face: Object(&[takes("next", "next", Text)]),
    ..Codec::SAME
};

/// The path and the query of the link to the next page, after the base URL, whatever that is. All that is paged stands
/// under one path.
fn next(header: &str) -> Option<&str> {
    let link = header.split(',').find(|link| has(link, "rel=\"next\"") || has(link, "rel=next"))?;
    let (_, url) = cut(link, "<")?;
    let (url, _) = cut(url, ">")?;
    url.get(find(url, "/channels/whatsapp/")?..)
}

/// How far a message is. The specification has no list of words: events have the names of webhook events, the status
/// is a text of which there is no example.
pub(in super::super) const STATUS: Codec = Codec {
    read: |node| {
        let word = node.text()?;
        let word = cut(word, "::").map_or(word, |(_, word)| word);
        Some(Node::text_of(match word {
            "accepted" => "accepted",
            "dispatched" | "sent" => "sent",
            "delivered" => "delivered",
            "seen" | "read" => "read",
            "failed" | "channelFailed" => "failed",
            "deleted" => "deleted",
            _ => "unknown",
        }))
    },
    write: |node, _, writer| {
        let Some(word) = node.and_then(Node::text) else { return false };
        let word = match word {
            "sent" => "dispatched",
            "read" => "seen",
            word => word,
        };
        writer.string(&["MessageStatus::", word].concat());
        true
    },
    face: Words(&["accepted", "sent", "delivered", "read", "failed", "deleted", "unknown"]),
    ..Codec::SAME
};

/// WhatsApp's number in the code of an error.
pub(super) const WHATSAPP_CODE: Codec =
    Codec { read: |node| Some(Node::whole_of(whatsapp_code(node.text()?)?.into())), face: Shape::Whole, ..Codec::SAME };

/// Always true.
pub(super) const ALWAYS: Codec = Codec {
    read: |_| None,
    write: |_, _, writer| {
        writer.raw("true");
        true
    },
    face: Constant(""),
    ..Codec::SAME
};

/// The name that is given, or the file's own.
pub(super) const FILENAME: Codec = Codec {
    write: |node, source, writer| {
        let name = node.or_else(|| source.whole.find("file/name")).and_then(Node::text);
        name.map(|name| writer.string(name)).is_some()
    },
    face: Text,
    ..Codec::SAME
};

/// An id that is a number in the body and text in a program, which would round a longer one.
pub(super) const NUMERIC: Codec = Codec {
    read: |node| node.loose_text().map(|id| Node::text_of(id.to_owned())),
    write: |node, _, writer| {
        let id = node.and_then(Node::loose_text).filter(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()));
        id.map(|id| writer.raw(id)).is_some()
    },
    face: Text,
    ..Codec::SAME
};

/// Whether it worked; the sandbox says so where nothing else is known.
pub(super) const SUCCESS: Codec = Codec {
    write: |node, _, writer| {
        writer.raw(if node.and_then(Node::bool) == Some(false) { "false" } else { "true" });
        true
    },
    face: Bool,
    ..Codec::SAME
};
