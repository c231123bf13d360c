//! Orders: what is bought, what it costs, how far it is.

use super::message::{entries, gap};
use super::sheet::Sheet;
use crate::json::{Node, Value};

/// The lines below the items: the member, what it is called where it does not say so itself, and the sign before it.
const CHARGES: &[(&str, &str, &str)] =
    &[("subtotal", "Subtotal", ""), ("tax", "Tax", ""), ("shipping", "Shipping", ""), ("discount", "Discount", "-")];

/// Shows an order.
pub(super) fn order(order: &Node<'_>, sheet: &mut Sheet) {
    let currency = order.text_at("currency").unwrap_or_default().to_ascii_uppercase();
    sheet.object("order", |sheet| {
        sheet.pair("currency", &currency);
        sheet.list("lines", |sheet| {
            for item in entries(order, "items") {
                let quantity = item.present("quantity").and_then(Node::loose_text).unwrap_or_default();
                let price = item.present("saleAmount").or_else(|| item.present("amount"));
                let sum = price
                    .and_then(Node::whole)
                    .zip(item.present("quantity").and_then(Node::whole))
                    .and_then(|(one, count)| one.checked_mul(count));
                let sum = sum.map_or_else(|| amount(price), |sum| hundredths(&sum.to_string()));
                line(&[quantity, gap(" × ", quantity), item.text_at("name").unwrap_or_default()].concat(), &sum, sheet);
            }
            for (key, name, sign) in CHARGES {
                if let Some(charge) = order.present(key) {
                    let said = charge.text_at("description").filter(|text| !text.is_empty()).unwrap_or(name);
                    line(said, &[sign, amount(charge.present("value").or(Some(charge))).as_str()].concat(), sheet);
                }
            }
        });
        let total = amount(order.present("totalAmount"));
        sheet.pair("total", &total);
        sheet.line(&["Total ", &currency, gap(" ", &currency), &total]);
    });
}

fn line(label: &str, amount: &str, sheet: &mut Sheet) {
    sheet.item(|sheet| {
        sheet.pair("label", label);
        sheet.pair("amount", amount);
    });
    sheet.line(&[label, gap(" ", amount), amount]);
}

/// A whole number of hundredths as people write it; any other number as it is.
fn amount(node: Option<&Node<'_>>) -> String {
    match node.map(|node| &node.value) {
        Some(Value::Number(letters)) if letters.bytes().all(|letter| letter.is_ascii_digit()) => hundredths(letters),
        Some(Value::Number(letters)) => letters.clone().into_owned(),
        _ => String::new(),
    }
}

fn hundredths(digits: &str) -> String {
    let zeros = "00".get(digits.len().saturating_sub(1).min(2)..).unwrap_or_default();
    let padded = [zeros, digits].concat();
    padded.split_at_checked(padded.len().saturating_sub(2)).map(|(whole, rest)| [whole, ".", rest].concat()).unwrap_or_default()
}

/// News about an order.
pub(super) fn update(news: &Node<'_>, sheet: &mut Sheet) {
    let id = news.find("payment/id").and_then(Node::text).unwrap_or_default();
    sheet.item(|sheet| {
        sheet.pair("id", id);
        sheet.copy(&["status", "description"], Some(news));
    });
    let [status, said] = ["status", "description"].map(|key| news.text_at(key).unwrap_or_default());
    sheet.line(&["Order ", id, gap(": ", status), status, gap(". ", said), said]);
}
