//! Contact cards.

use super::message::entries;
use super::sheet::Sheet;
use crate::json::{Node, Value};

/// What a card shows below the name: the member, and what of it is shown.
const DETAILS: &[(&str, &[&str])] = &[
    ("org", &["title", "department", "company"]),
    ("phones", &["phone"]),
    ("emails", &["email"]),
    ("urls", &["url"]),
    ("addresses", &["street", "city", "state", "zip", "country"]),
];

/// Shows the cards of a message.
pub(super) fn contacts(node: &Node<'_>, sheet: &mut Sheet) {
    if node.present("contacts").is_some() {
        sheet.list("contacts", |sheet| entries(node, "contacts").iter().for_each(|contact| sheet.item(|sheet| card(contact, sheet))));
    }
}

fn card(contact: &Node<'_>, sheet: &mut Sheet) {
    let name = contact.find("name/formatted").and_then(Node::text).unwrap_or_default();
    sheet.pair("name", name);
    sheet.line(&[name]);
    if entries(contact, "phones").iter().any(|phone| phone.present("waId").is_some()) {
        sheet.keep("hasChat", &Node::new(Value::Bool(true)));
    }
    sheet.list("details", |sheet| {
        for (key, parts) in DETAILS {
            // Someone has one place of work, and lists of the rest.
            let own = contact.get(key).filter(|node| node.is_object()).map(std::slice::from_ref);
            for entry in own.unwrap_or_else(|| entries(contact, key)) {
                let said: Vec<&str> = parts.iter().filter_map(|part| entry.text_at(part)).filter(|text| !text.is_empty()).collect();
                if !said.is_empty() {
                    let said = said.join(", ");
                    sheet.entry(&said);
                    sheet.line(&[&said]);
                }
            }
        }
    });
}
