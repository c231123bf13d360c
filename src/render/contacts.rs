//! Contact cards.

use super::node::{at, items, text};
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
    if at(node, "contacts").is_null() {
        return;
    }
    sheet.list("contacts");
    for contact in items(node, "contacts") {
        card(contact, sheet);
    }
    sheet.end(b']');
}

fn card(contact: &Node<'_>, sheet: &mut Sheet) {
    let name = text(at(contact, "name"), "formatted");
    sheet.item();
    sheet.pair("name", name);
    sheet.line(name);
    if items(contact, "phones").iter().any(|phone| !at(phone, "waId").is_null()) {
        sheet.keep("hasChat", &Node::new(Value::Bool(true)));
    }
    sheet.list("details");
    for (key, parts) in DETAILS {
        let member = at(contact, key);
        // Someone has one place of work, and lists of the rest.
        for entry in if member.is_object() { std::slice::from_ref(member) } else { member.items() } {
            let mut detail = String::new();
            for part in *parts {
                let said = text(entry, part);
                if !said.is_empty() && !detail.is_empty() {
                    detail.push_str(", ");
                }
                detail.push_str(said);
            }
            if !detail.is_empty() {
                sheet.entry(&detail);
                sheet.line(&detail);
            }
        }
    }
    sheet.end(b']');
    sheet.end(b'}');
}
