//! Messages of every kind.

use super::Options;
use super::contacts::contacts;
use super::header::header;
use super::node::{NOTHING, at, items, text};
use super::order::update;
use super::part::Part;
use super::sheet::{Sheet, Words};
use super::template::template;
use crate::json::{Node, write};
use crate::message::Kind;

/// Kinds with one button below, and its `type`.
const PRESSES: &[(Kind, &str)] = &[
    (Kind::List, "list"),
    (Kind::UrlButton, "url"),
    (Kind::LocationRequest, "location_request"),
    (Kind::AddressRequest, "address_request"),
    (Kind::ContactRequest, "request_contact_info"),
    (Kind::Product, "product"),
    (Kind::ProductList, "multi_product"),
    (Kind::Flow, "flow"),
    (Kind::OrderDetails, "order_details"),
    (Kind::VoiceButton, "voice_call"),
    (Kind::CallPermissionRequest, "call_permission_request"),
    (Kind::AuthenticationRequest, "authentication_request"),
];

/// Shows a message, a definition or a text.
pub(super) fn show(node: &Node<'_>, options: Options<'_>, sheet: &mut Sheet) {
    let word = at(node, "type");
    match word.text().and_then(Kind::from_name) {
        Some(Kind::Template) => template(options.template, node, options.has_examples, sheet),
        Some(kind) => message(kind, node, sheet),
        None if node.is_object() && word.is_null() => template(node, options.values, options.has_examples, sheet),
        None => {
            let text = node.text();
            sheet.pair("kind", if text.is_some() { "text" } else { "unknown" });
            match text {
                Some(text) => sheet.blocks(Words::plain(text)),
                None => json(node, sheet),
            }
            sheet.list("buttons");
            sheet.end(b']');
        }
    }
}

fn message(kind: Kind, node: &Node<'_>, sheet: &mut Sheet) {
    sheet.pair("kind", kind.name());
    match kind {
        Kind::Image | Kind::Video | Kind::Audio | Kind::Document | Kind::Sticker => header(kind.name(), at(node, "media"), node, "", sheet),
        Kind::Location | Kind::Product => header(kind.name(), node, &NOTHING, "", sheet),
        _ => {}
    }
    if kind == Kind::Reaction {
        sheet.object("reaction");
        sheet.copy(&["messageId", "emoji"], node, &NOTHING);
        sheet.end(b'}');
        sheet.line(text(node, "emoji"));
    }
    if kind == Kind::Raw {
        json(at(node, "body"), sheet);
    }
    let press = PRESSES.iter().find(|(of, _)| *of == kind).map_or("", |(_, press)| press);
    Part::of(node, press).show(sheet);
    if kind == Kind::OrderStatus {
        sheet.list("updates");
        update(node, sheet);
        sheet.end(b']');
    }
    contacts(node, sheet);
    sections(at(node, "sections"), sheet);
}

/// The rows of a menu, or products by their ids, where there are some.
pub(super) fn sections(sections: &Node<'_>, sheet: &mut Sheet) {
    if sections.is_null() {
        return;
    }
    sheet.list("sections");
    for section in sections.items() {
        sheet.item();
        sheet.copy(&["title"], section, &NOTHING);
        sheet.line(text(section, "title"));
        sheet.list("rows");
        for row in items(section, "rows") {
            sheet.record(&["id", "title", "description"], &[("• ", "title"), (": ", "description")], row, &NOTHING);
        }
        for id in items(section, "productIds").iter().filter_map(Node::text) {
            sheet.item();
            sheet.pair("productId", id);
            sheet.end(b'}');
            sheet.line("• ");
            sheet.more("", id);
        }
        sheet.end(b']');
        sheet.end(b'}');
    }
    sheet.end(b']');
}

/// What cannot be read, as its JSON.
fn json(node: &Node<'_>, sheet: &mut Sheet) {
    if !node.is_null() {
        sheet.code(&write(node));
    }
}
