//! What stands above a body: a line of text, a file, a place, a product.

use super::node::{any, either};
use super::sheet::{Sheet, Words};
use crate::json::Node;

/// The texts that a header holds beside its kind.
const TEXTS: &[&str] = &["url", "id", "filename", "name", "address", "catalogId", "productId"];

/// What the plain text says of it: the first of some members, behind what stands before it.
const LINE: &[(&str, &[&str])] =
    &[(" ", &["filename", "name", "url", "productId"]), (", ", &["address"]), (" ", &["latitude"]), (" ", &["longitude"])];

/// A header that is a line of text; WhatsApp shows no formatting in it.
pub(super) fn text_header(words: Words<'_>, sheet: &mut Sheet) {
    if !words.text.is_empty() {
        sheet.object("header");
        sheet.pair("type", "text");
        sheet.spans("spans", words, false);
        sheet.end(b'}');
    }
}

/// A header that is anything else, with what two objects say of it, the first one first, and an address where they have
/// none.
pub(super) fn header(kind: &str, one: &Node<'_>, other: &Node<'_>, url: &str, sheet: &mut Sheet) {
    sheet.object("header");
    sheet.pair("type", kind);
    sheet.copy(TEXTS, one, other);
    if !url.is_empty() && any(&["url"], one, other).is_empty() {
        sheet.pair("url", url);
    }
    for key in ["latitude", "longitude", "voice"] {
        let node = either(one, other, key);
        if if key == "voice" { node.bool().is_some() } else { node.number().is_some() } {
            sheet.keep(key, node);
        }
    }
    sheet.end(b'}');
    sheet.line("[");
    sheet.more("", kind);
    sheet.more("", "]");
    for (before, keys) in LINE {
        sheet.more(before, any(keys, one, other));
    }
}
