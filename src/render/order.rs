//! Orders: what is bought, what it costs, how far it is.

use super::node::{at, first, items, letters, text};
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
        let quantity = at(item, "quantity");
        let sum = price.whole().zip(quantity.whole()).and_then(|(one, count)| one.checked_mul(count));
        let label = [letters(quantity), " × ", text(item, "name")].concat();
        line(&label, "", &sum.map_or_else(|| amount(price), hundredths), sheet);
    }
    for (key, name, sign) in CHARGES {
        let charge = at(order, key);
        if !charge.is_null() {
            let value = at(charge, "value");
            line(first(&[text(charge, "description"), name]), sign, &amount(if value.is_null() { charge } else { value }), sheet);
        }
    }
    sheet.end(b']');
    let total = amount(at(order, "totalAmount"));
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

/// A whole number of hundredths as people write it; any other number as it is.
fn amount(node: &Node<'_>) -> String {
    node.whole().map_or_else(|| letters(node).to_owned(), hundredths)
}

fn hundredths(amount: u64) -> String {
    let (whole, rest) = (amount / 100, amount % 100);
    [whole.to_string().as_str(), if rest < 10 { ".0" } else { "." }, rest.to_string().as_str()].concat()
}

/// News about an order.
pub(super) fn update(news: &Node<'_>, sheet: &mut Sheet) {
    let id = text(at(news, "payment"), "id");
    sheet.item();
    sheet.pair("id", id);
    sheet.copy("status", news);
    sheet.copy("description", news);
    sheet.end(b'}');
    sheet.line("Order ");
    sheet.more("", id);
    sheet.more(": ", text(news, "status"));
    sheet.more(". ", text(news, "description"));
}
