//! What stands above a body: a line of text, a file, a place, a product.

use super::node::{NOTHING, either, first, letters};
use super::sheet::{Sheet, Words};
use crate::json::Node;

/// The texts that a header holds beside its kind.
const TEXTS: &[&str] = &["url", "id", "filename", "name", "address", "catalogId", "productId"];

/// A header that is a line of text; WhatsApp shows no formatting in it.
pub(super) fn text_header(words: Words<'_>, sheet: &mut Sheet) {
    if !words.text.is_empty() {
        sheet.object("header");
        sheet.pair("type", "text");
        sheet.spans("spans", words, false);
        sheet.end(b'}');
    }
}

/// A header that is anything else, with what two objects say of it, the first one first.
pub(super) fn header(kind: &str, one: &Node<'_>, other: &Node<'_>, sheet: &mut Sheet) {
    let text = |key: &str| letters(either(one, other, key));
    sheet.object("header");
    sheet.pair("type", kind);
    for key in TEXTS {
        let text = text(key);
        if !text.is_empty() {
            sheet.pair(key, text);
        }
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
    let name = text("name");
    sheet.more(" ", first(&[text("filename"), name, text("url"), text("productId"), text("latitude")]));
    sheet.more(", ", first(&[text("address"), if name.is_empty() { text("longitude") } else { "" }]));
}

/// The header of an interactive message or a card, where it has one.
pub(super) fn message_header(node: &Node<'_>, sheet: &mut Sheet) {
    if let Some((kind, value)) = node.get("header").and_then(|header| header.members().first()) {
        match value.text() {
            Some(text) => text_header(Words::plain(text), sheet),
            None => header(kind, value, &NOTHING, sheet),
        }
    }
}
