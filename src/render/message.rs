//! Messages of every kind.

use super::Options;
use super::button::{Button, reply, title_of};
use super::contacts::contacts;
use super::order::{order, update};
use super::sheet::{Sheet, Words};
use super::template::template;
use crate::convert::decode;
use crate::json::{Document, Node, write};
use crate::message::Kind;
use crate::provider::find;

/// Kinds with one button below: the kind, the button's `type`, and the member that has its label where the sender gives
/// it. Labels that WhatsApp gives stand with those of templates.
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

/// The texts that a header holds beside its kind.
const HEADER: &[&str] = &["url", "id", "filename", "name", "address", "catalogId", "productId"];

/// Shows a message, a definition or a text.
pub(super) fn show(node: &Node<'_>, options: Options<'_>, sheet: &mut Sheet) {
    let word = node.text_at("type");
    match word.and_then(Kind::from_name) {
        Some(Kind::Template) => {
            sheet.pair("kind", "template");
            template(options.template, Some(node), options.has_examples, sheet);
        }
        Some(Kind::Raw) => raw(node, options, sheet),
        Some(kind) => message(kind, node, sheet),
        None if node.is_object() && word.is_none() => {
            sheet.pair("kind", "template");
            template(Some(node), options.values, options.has_examples, sheet);
        }
        None => {
            let text = node.text();
            sheet.pair("kind", if text.is_some() { "text" } else { "unknown" });
            match text {
                Some(text) => sheet.blocks("body", Words::plain(text)),
                None if node.is_null() => {}
                None => sheet.code("body", &write(node)),
            }
            sheet.list("buttons", |_| {});
        }
    }
}

fn message(kind: Kind, node: &Node<'_>, sheet: &mut Sheet) {
    sheet.pair("kind", kind.name());
    let media = node.present("media");
    match kind {
        Kind::Image | Kind::Video | Kind::Audio | Kind::Document | Kind::Sticker => header(kind.name(), &[media, Some(node)], sheet),
        Kind::Location | Kind::Product => header(kind.name(), &[Some(node)], sheet),
        _ => message_header(node, sheet),
    }
    if kind == Kind::Reaction {
        sheet.object("reaction", |sheet| sheet.copy(&["messageId", "emoji"], Some(node)));
        sheet.line(&[node.text_at("emoji").unwrap_or_default()]);
    }
    let body = ["text", "caption", "body"].into_iter().find_map(|key| node.text_at(key)).unwrap_or_default();
    sheet.blocks("body", Words::plain(body));
    sheet.spans("footer", Words::plain(node.text_at("footer").unwrap_or_default()), true);
    if let Some(ordered) = node.present("order") {
        order(ordered, sheet);
    }
    if kind == Kind::OrderStatus {
        sheet.list("updates", |sheet| update(node, sheet));
    }
    contacts(node, sheet);
    sheet.list("buttons", |sheet| buttons(kind, node, sheet));
    sections(node.present("sections"), sheet);
    if let Some(cards) = node.present("cards") {
        sheet.list("cards", |sheet| cards.items().iter().for_each(|card| sheet.item(|sheet| show_card(card, sheet))));
    }
}

fn buttons(kind: Kind, node: &Node<'_>, sheet: &mut Sheet) {
    for button in entries(node, "buttons") {
        reply(button, sheet);
    }
    for (_, word, label) in PRESSES.iter().filter(|(of, ..)| *of == kind) {
        let title = node.text_at(label).filter(|title| !title.is_empty()).unwrap_or_else(|| title_of(word));
        Button { kind: word, title, url: node.text_at("url"), code: None, variable: None }.show(&[Some(node)], sheet);
    }
}

fn show_card(card: &Node<'_>, sheet: &mut Sheet) {
    message_header(card, sheet);
    sheet.blocks("body", Words::plain(card.text_at("body").unwrap_or_default()));
    sheet.list("buttons", |sheet| {
        for button in entries(card, "buttons") {
            reply(button, sheet);
        }
        if let Some(button) = card.present("urlButton") {
            let title = button.text_at("label").unwrap_or_default();
            Button { kind: "url", title, url: button.text_at("url"), code: None, variable: None }.show(&[], sheet);
        }
    });
}

/// The header of an interactive message or a card.
fn message_header(node: &Node<'_>, sheet: &mut Sheet) {
    let Some((kind, value)) = node.present("header").and_then(|header| header.members().first()) else { return };
    match value.text() {
        Some(text) => text_header(Words::plain(text), sheet),
        None => header(kind, &[Some(value)], sheet),
    }
}

/// A header that is a line of text; WhatsApp shows no formatting in it.
pub(super) fn text_header(words: Words<'_>, sheet: &mut Sheet) {
    if !words.text.is_empty() {
        sheet.object("header", |sheet| {
            sheet.pair("type", "text");
            sheet.spans("spans", words, false);
        });
    }
}

/// A header that is a file, a place or a product, with what several objects say of it, the first one first.
pub(super) fn header(kind: &str, from: &[Option<&Node<'_>>], sheet: &mut Sheet) {
    let said = |key: &str| from.iter().flatten().copied().find(|node| node.present(key).is_some());
    sheet.object("header", |sheet| {
        sheet.pair("type", kind);
        for key in HEADER {
            sheet.copy(&[key], said(key));
        }
        for key in ["latitude", "longitude", "voice"] {
            let sound = |node: &&Node<'_>| if key == "voice" { node.bool().is_some() } else { node.number().is_some() };
            if let Some(node) = said(key).and_then(|from| from.get(key)).filter(sound) {
                sheet.keep(key, node);
            }
        }
    });
    let text = |key: &str| said(key).and_then(|node| node.get(key)?.loose_text()).filter(|text| !text.is_empty());
    let shown = ["filename", "name", "url", "productId", "latitude"].into_iter().find_map(text).unwrap_or_default();
    let rest = text("address").or_else(|| text("longitude").filter(|_| text("name").is_none())).unwrap_or_default();
    let parts = ["[", kind, "]", gap(" ", shown), shown, gap(", ", rest), rest];
    sheet.line(&parts);
}

/// What parts a text from what stands before it; nothing where there is no text.
pub(super) fn gap<'g>(gap: &'g str, text: &str) -> &'g str {
    if text.is_empty() { "" } else { gap }
}

/// The items of a member that is a list; none where there is no such member.
pub(super) fn entries<'n, 'a>(node: &'n Node<'a>, key: &str) -> &'n [Node<'a>] {
    node.get(key).map(Node::items).unwrap_or_default()
}

/// The rows of a menu, or products by their ids.
pub(super) fn sections(sections: Option<&Node<'_>>, sheet: &mut Sheet) {
    let Some(sections) = sections else { return };
    sheet.list("sections", |sheet| {
        for section in sections.items() {
            sheet.item(|sheet| {
                sheet.copy(&["title"], Some(section));
                sheet.line(&[section.text_at("title").unwrap_or_default()]);
                sheet.list("rows", |sheet| {
                    for row in entries(section, "rows") {
                        let detail = row.text_at("description").unwrap_or_default();
                        sheet.item(|sheet| sheet.copy(&["id", "title", "description"], Some(row)));
                        sheet.line(&["• ", row.text_at("title").unwrap_or_default(), gap(": ", detail), detail]);
                    }
                    for id in entries(section, "productIds").iter().filter_map(Node::text) {
                        sheet.item(|sheet| sheet.pair("productId", id));
                        sheet.line(&["• ", id]);
                    }
                });
            });
        }
    });
}

/// A provider's own body: the message in it where it is one that can be read, else its JSON.
fn raw(node: &Node<'_>, options: Options<'_>, sheet: &mut Sheet) {
    let body = node.present("body");
    let registered = node.text_at("provider").and_then(find);
    if let (Some(body), Some(registered)) = (body, registered) {
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
    if let Some(body) = body {
        sheet.code("body", &write(body));
    }
    sheet.list("buttons", |_| {});
}
