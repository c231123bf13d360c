//! Orders: what is bought, what it costs, how far it is.

use super::node::{at, items, letters, or, text};
use super::sheet::Sheet;
use crate::json::Node;

/// The lines below the items: the member, what it is called where it does not say so itself, and the sign before it.
const CHARGES: &[(&str, &str, &str)] =
    &[("subtotal", "Subtotal", ""), ("tax", "Tax", ""), ("shipping", "Shipping", ""), ("discount", "Discount", "-")];

/// Shows an order, where there is one.
pub(super) fn order(order: &Node<'_>, sheet: &mut Sheet) {
    if order.is_null() {
        return;
    }
    let currency = text(order, "currency").to_ascii_uppercase();
    sheet.object("order");
    sheet.pair("currency", &currency);
    sheet.list("lines");
    for item in items(order, "items") {
        let price = at(item, if at(item, "saleAmount").is_null() { "amount" } else { "saleAmount" });
        let label = [text(item, "quantity"), " × ", text(item, "name")].concat();
        line(&label, "", &amount(price, at(item, "quantity").whole().unwrap_or(1)), sheet);
    }
    for (key, name, sign) in CHARGES {
        let charge = at(order, key);
        if !charge.is_null() {
            let value = if charge.is_object() { at(charge, "value") } else { charge };
            line(or(text(charge, "description"), name), sign, &amount(value, 1), sheet);
        }
    }
    sheet.end(b']');
    let total = amount(at(order, "totalAmount"), 1);
    sheet.pair("total", &total);
    sheet.line("Total");
    sheet.more(" ", &currency);
    sheet.more(" ", &total);
    sheet.end(b'}');
}

fn line(label: &str, sign: &str, amount: &str, sheet: &mut Sheet) {
    let amount = [sign, amount].concat();
    sheet.item();
    sheet.pair("label", label);
    sheet.pair("amount", &amount);
    sheet.end(b'}');
    sheet.line(label);
    sheet.more(" ", &amount);
}

/// So many times a whole number of hundredths, as people write it; any other number as it is.
fn amount(node: &Node<'_>, count: u64) -> String {
    let Some(amount) = node.whole() else { return letters(node).to_owned() };
    let amount = amount.saturating_mul(count);
    let rest = amount % 100;
    [(amount / 100).to_string().as_str(), if rest < 10 { ".0" } else { "." }, rest.to_string().as_str()].concat()
}

/// News about an order.
pub(super) fn update(news: &Node<'_>, sheet: &mut Sheet) {
    let line = [("Order ", "id"), (": ", "status"), (". ", "description")];
    sheet.record(&["id", "status", "description"], &line, news, at(news, "payment"));
}
