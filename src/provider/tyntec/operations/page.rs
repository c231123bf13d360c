//! Pages of a list: the headers `x-total-*` and `Link` (RFC 8288).
//!
//! No parameter for a page is documented, so the cursor is the link itself, of which only path and query are kept.

use crate::json::{Node, Str, Value};
use crate::shape::Shape::{As, Object, Text};
use crate::shape::{Codec, Member, Shape, When, takes};

/// The cursor of an input: the link to the page.
pub(super) const CURSOR: Member = takes("link", "cursor", Text);

/// What the link has in its query; no parameter is documented, so none is ever written.
pub(super) const PAGE: Member = takes("page", "cursor", Text).when(When::Read);

/// A query of nothing but that.
pub(super) const PAGED: Member = takes("query", "", Object(&[PAGE]));

/// The headers of a page.
pub(super) const HEADERS: Member = takes(
    "headers",
    "",
    Object(&[
        takes("x-total-items", "total", As(&COUNT)),
        takes("x-total-pages", "pages", As(&COUNT)),
        takes("x-current-page", "page", As(&COUNT)),
        takes("x-page-size", "limit", As(&COUNT)),
        takes("link", "", As(&NEXT)),
    ]),
);

/// A number that is text: in a header, and in the fields that the specification calls strings and shows as numbers.
pub(super) const COUNT: Codec = Codec {
    read: |node| node.loose_text()?.trim().parse().ok().map(Node::whole_of),
    write: |node, _, writer| node.and_then(Node::loose_text).map(|count| writer.string(count)).is_some(),
    face: Shape::Whole,
    ..Codec::SAME
};

/// The link whose `rel` is `next`.
const NEXT: Codec = Codec {
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
    let link = header.split(',').find(|link| crate::text::has(link, "rel=\"next\"") || crate::text::has(link, "rel=next"))?;
    let (_, url) = crate::text::cut(link, "<")?;
    let (url, _) = crate::text::cut(url, ">")?;
    url.get(crate::text::find(url, "/channels/whatsapp/")?..)
}
