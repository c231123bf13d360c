//! Templates: which definition is shown, and what a template has beside its parts.

use super::node::{at, items, text};
use super::order::update;
use super::part::Part;
use super::sheet::Sheet;
use crate::json::Node;

/// Shows a template: its definition filled, or what would fill it where the definition is not known.
pub(super) fn template(defined: &Node<'_>, given: &Node<'_>, has_examples: bool, sheet: &mut Sheet) {
    let defined = chosen(defined, given);
    sheet.pair("kind", "template");
    sheet.object("template");
    sheet.copy(&["name", "language"], given, defined);
    sheet.end(b'}');
    Part::filled_by(defined, given, has_examples).show(sheet);
    if !at(given, "orderStatuses").is_null() {
        sheet.list("updates");
        items(given, "orderStatuses").iter().for_each(|news| update(news, sheet));
        sheet.end(b']');
    }
}

/// The definition in the language of the message, of a list or of one with its localizations; else the first of its name.
fn chosen<'n>(defined: &'n Node<'n>, given: &Node<'_>) -> &'n Node<'n> {
    let all = if defined.is_object() { items(defined, "localizations") } else { defined.items() };
    let (mut best, mut fits) = (all.first().unwrap_or(defined), 0);
    for one in all {
        let is_of = |key: &str| text(given, key).is_empty() || ["", text(given, key)].contains(&text(one, key));
        let rank = if !is_of("name") { 0 } else { 1 + u8::from(is_of("language")) };
        if rank > fits {
            (best, fits) = (one, rank);
        }
    }
    best
}
