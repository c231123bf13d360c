//! Payments: what depends on their type.

use crate::json::{Node, Path, Value};
use crate::rules::{Checking, Format, Rule};

/// Beneficiary.postalCode: `^[0-9]{6}$`.
pub(super) const SIX_DIGITS: Format = Format { must_be: "six digits", test: is_six_digits };

fn is_six_digits(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// 1 to 25 characters with `upi_payu`; else `[A-Za-z0-9\-_.]{1,35}`, taken as anchored, as the path parameters have it.
pub(super) fn id(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let (Some(kind), Some(id)) = (node.text_at("type"), node.text_at("id")) else { return };
    let at = path.pointer_to("id");
    if kind == "upi_payu" {
        if !(1..=25).contains(&id.encode_utf16().count()) || id.trim().is_empty() {
            checking.found(rule, at, "The payment's id has 1 to 25 characters, not blanks alone.");
        }
    } else if !(1..=35).contains(&id.len()) || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
        checking.found(rule, at, "The payment's id must be 1 to 35 letters, digits, hyphens, underscores and dots.");
    }
}

/// "Each payment must have same ID."
pub(super) fn same_id(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some((first, others)) = node.items().split_first() else { return };
    for (index, other) in others.iter().enumerate() {
        if other.text_at("id") != first.text_at("id") {
            let base = path.pointer();
            checking.clash(rule, format!("{base}/{}/id", index + 1), format!("{base}/0/id"), "All ways to pay have the same id.");
        }
    }
}

/// "must be omitted for Brazil link, Brazil Boleto, Brazil Payments and UPI Intent payment"
pub(super) fn configuration(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let without = ["brazil_link", "brazil_boleto", "brazil_payments", "upi_intent"];
    if has_configuration(node) && payment_type(node).is_some_and(|kind| without.contains(&kind)) {
        checking.found(rule, path.pointer_to("paymentConfiguration"), "This kind of payment takes no configuration.");
    }
}

/// "Can be omitted for Brazil PIX, UPI Link": so not for those that need one.
pub(super) fn unconfigured(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let with = ["upi_payu", "brazil", "pg_payu", "pg_razorpay"];
    if !has_configuration(node) && payment_type(node).is_some_and(|kind| with.contains(&kind)) {
        checking.found(rule, path.pointer_to("paymentConfiguration"), "This kind of payment seems to need a configuration.");
    }
}

fn payment_type<'n>(order: &'n Node<'_>) -> Option<&'n str> {
    order.find("payment/type")?.text()
}

fn has_configuration(order: &Node<'_>) -> bool {
    order.get("paymentConfiguration").is_some_and(|name| !name.is_null())
}

/// At most five texts of 255 characters with `upi_payu`, four of 1 to 255 with `pg_payu`, texts by name with
/// `pg_razorpay`.
pub(super) fn callback_data(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(data) = node.get("callbackData").filter(|data| !data.is_null()) else { return };
    let at = path.pointer_to("callbackData");
    let (most, least) = match node.text_at("type") {
        Some("upi_payu") => (5, 0),
        Some("pg_payu") => (4, 1),
        Some("pg_razorpay") => {
            let texts = matches!(data.value, Value::Object(_)) && data.members().iter().all(|(_, text)| text.text().is_some());
            if !texts {
                checking.found(rule, at, "Callback data is an object of texts by name here.");
            }
            return;
        }
        _ => return,
    };
    if data.items().len() > most {
        checking.found(rule, at.as_str(), format!("There are {} texts; at most {most}.", data.items().len()));
    }
    for (index, text) in data.items().iter().enumerate() {
        if text.text().is_some_and(|text| !(least..=255).contains(&text.encode_utf16().count())) {
            checking.found(rule, format!("{at}/{index}"), format!("A text of callback data has {least} to 255 characters."));
        }
    }
}
