//! Messages of every kind.

use super::Options;
use super::button::{Button, reply};
use super::contacts::contacts;
use super::header::{header, message_header};
use super::node::{NOTHING, at, first, items, text};
use super::order::{order, update};
use super::sheet::{Sheet, Words};
use super::template::template;
use crate::convert::decode;
use crate::json::{Document, Node, write};
use crate::message::Kind;
use crate::provider::find;

/// Kinds with one button below: the kind, the button's `type`, and the member that has its label where the sender gives
/// it.
const PRESSES: &[(Kind, &str, &str)] = &[
    (Kind::List, "list", "button"),
    (Kind::UrlButton, "url", "label"),
    (Kind::LocationRequest, "location_request", ""),
    (Kind::AddressRequest, "address_request", ""),
    (Kind::ContactRequest, "request_contact_info", ""),
    (Kind::Product, "product", ""),
    (Kind::ProductList, "multi_product", ""),
    (Kind::Flow, "flow", "button"),
    (Kind::OrderDetails, "order_details", ""),
    (Kind::VoiceButton, "voice_call", "label"),
    (Kind::CallPermissionRequest, "call_permission_request", ""),
    (Kind::AuthenticationRequest, "authentication_request", ""),
];

/// Shows a message, a definition or a text.
pub(super) fn show(node: &Node<'_>, options: Options<'_>, sheet: &mut Sheet) {
    let word = at(node, "type");
    match word.text().and_then(Kind::from_name) {
        Some(Kind::Template) => template(options.template, node, options.has_examples, sheet),
        Some(Kind::Raw) => raw(node, options, sheet),
        Some(kind) => message(kind, node, sheet),
        None if node.is_object() && word.is_null() => template(node, options.values, options.has_examples, sheet),
        None => {
            let text = node.text();
            sheet.pair("kind", if text.is_some() { "text" } else { "unknown" });
            match text {
                Some(text) => body(text, sheet),
                None => json(node, sheet),
            }
            no_buttons(sheet);
        }
    }
}

fn message(kind: Kind, node: &Node<'_>, sheet: &mut Sheet) {
    sheet.pair("kind", kind.name());
    match kind {
        Kind::Image | Kind::Video | Kind::Audio | Kind::Document | Kind::Sticker => header(kind.name(), at(node, "media"), node, sheet),
        Kind::Location | Kind::Product => header(kind.name(), node, &NOTHING, sheet),
        _ => message_header(node, sheet),
    }
    if kind == Kind::Reaction {
        sheet.object("reaction");
        sheet.copy("messageId", node);
        sheet.copy("emoji", node);
        sheet.end(b'}');
        sheet.line(text(node, "emoji"));
    }
    body(first(&[text(node, "text"), text(node, "caption"), text(node, "body")]), sheet);
    sheet.spans("footer", Words::plain(text(node, "footer")), true);
    order(at(node, "order"), sheet);
    if kind == Kind::OrderStatus {
        sheet.list("updates");
        update(node, sheet);
        sheet.end(b']');
    }
    contacts(node, sheet);
    sheet.list("buttons");
    items(node, "buttons").iter().for_each(|button| reply(button, sheet));
    for (_, word, label) in PRESSES.iter().filter(|(of, ..)| *of == kind) {
        Button { kind: word, title: text(node, label), url: text(node, "url"), ..Button::EMPTY }.show(node, &NOTHING, sheet);
    }
    sheet.end(b']');
    sections(at(node, "sections"), sheet);
    let cards = items(node, "cards");
    if !cards.is_empty() {
        sheet.list("cards");
        cards.iter().for_each(|card| show_card(card, sheet));
        sheet.end(b']');
    }
}

fn body(text: &str, sheet: &mut Sheet) {
    sheet.blocks(Words::plain(text));
}

fn show_card(card: &Node<'_>, sheet: &mut Sheet) {
    sheet.item();
    message_header(card, sheet);
    body(text(card, "body"), sheet);
    sheet.list("buttons");
    items(card, "buttons").iter().for_each(|button| reply(button, sheet));
    let button = at(card, "urlButton");
    if button.is_object() {
        Button { kind: "url", title: text(button, "label"), url: text(button, "url"), ..Button::EMPTY }.show(&NOTHING, &NOTHING, sheet);
    }
    sheet.end(b']');
    sheet.end(b'}');
}

/// The rows of a menu, or products by their ids, where there are some.
pub(super) fn sections(sections: &Node<'_>, sheet: &mut Sheet) {
    if sections.is_null() {
        return;
    }
    sheet.list("sections");
    for section in sections.items() {
        sheet.item();
        sheet.copy("title", section);
        sheet.line(text(section, "title"));
        sheet.list("rows");
        for row in items(section, "rows") {
            sheet.item();
            for key in ["id", "title", "description"] {
                sheet.copy(key, row);
            }
            sheet.end(b'}');
            sheet.line("• ");
            sheet.more("", text(row, "title"));
            sheet.more(": ", text(row, "description"));
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

/// A provider's own body: the message in it where it is one that can be read, else its JSON.
fn raw(node: &Node<'_>, options: Options<'_>, sheet: &mut Sheet) {
    let body = at(node, "body");
    if let Some(registered) = node.text_at("provider").and_then(find) {
        let document = Document { root: body.clone(), damaged: Vec::new() };
        let decoded = decode(&document, registered.provider, node.text_at("path"));
        if let [message] = decoded.messages.as_slice()
            && decoded.report.ok()
            && message.kind != Kind::Raw
        {
            return show(message.node(), options, sheet);
        }
    }
    sheet.pair("kind", "raw");
    json(body, sheet);
    no_buttons(sheet);
}

/// What cannot be read, as its JSON.
fn json(node: &Node<'_>, sheet: &mut Sheet) {
    if !node.is_null() {
        sheet.code(&write(node));
    }
}

fn no_buttons(sheet: &mut Sheet) {
    sheet.list("buttons");
    sheet.end(b']');
}
