//! What no table can say of tyntec's operations.

use crate::json::{Node, Str, Value};
use crate::shape::Shape::{Object, Text};
use crate::shape::{Codec, Shape, takes};
use crate::text::{cut, has};

/// All of them.
pub(in crate::provider::tyntec) const CODECS: &[&Codec] = &[&COUNT, &NEXT];

/// A number in a header.
pub(super) const COUNT: Codec = Codec {
    name: "count",
    read: |node| node.text()?.trim().parse().ok().map(Node::whole_of),
    write: |node, _, writer| node.and_then(Node::loose_text).map(|count| writer.string(count)).is_some(),
    face: Shape::Whole,
    ..Codec::SAME
};

/// The link whose `rel` is `next`.
pub(super) const NEXT: Codec = Codec {
    name: "next",
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

/// The path and the query of the link to the next page, after the base URL.
fn next(header: &str) -> Option<&str> {
    let link = header.split(',').find(|link| has(link, "rel=\"next\"") || has(link, "rel=next"))?;
    let (_, url) = cut(link, "<")?;
    let (url, _) = cut(url, ">")?;
    let (_, path) = cut(url, "/conversations/v3")?;
    Some(path)
}
