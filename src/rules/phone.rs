//! Who a message goes to, where it is a phone number or a user id.

use super::check::Checking;
use super::format;
use super::rule::{Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};
use crate::phone;

const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const SENDING: &str = "WhatsApp Cloud API, sending messages: phone number formats";
const ERRORS: &str = "WhatsApp Cloud API, error codes: 131021";
const USER_IDS: &str = "WhatsApp, business-scoped user IDs";

pub(super) const RULES: &[Rule] = &[
    Rule::warning("to.country_code", Kinds::ALL, "/to", "The recipient", Test::Local(national), SENDING),
    Rule::warning("to.zero", Kinds::ALL, "/to", "The recipient", Test::Local(zero), SENDING),
    Rule::warning("to.wa_id", Kinds::ALL, "/to", "The recipient", Test::Local(quirk), SENDING),
    Rule::error("to.self", Kinds::ALL, "/to", "The recipient", Test::With(sender), ERRORS),
    Rule::error("to.user_id", TEMPLATE, "/to", "The recipient", Test::Fits(authentication), USER_IDS),
];

/// WhatsApp puts the sender's own country code before a number that has none.
fn national(checking: &mut Checking<'_>, rule: &Rule, to: &Node<'_>, path: &Path<'_>) {
    if to.text().is_some_and(phone::is_maybe_national) {
        let message = "So short a number may lack its country code, and reach a stranger; a plus before it says that it is there.";
        checking.found(rule, path.pointer(), message);
    }
}

fn zero(checking: &mut Checking<'_>, rule: &Rule, to: &Node<'_>, path: &Path<'_>) {
    let Some(to) = to.text().filter(|to| format::is_phone_number(to)) else { return };
    if phone::bare(to).starts_with('0') {
        checking.found(rule, path.pointer(), "No country code begins with 0; in its place stands the code of the country.");
    } else if to.trim_start_matches(|letter: char| !letter.is_ascii_digit()).starts_with('0') {
        checking.found(rule, path.pointer(), "The 00 is no part of the number, which goes out without it; write a plus.");
    }
}

fn quirk(checking: &mut Checking<'_>, rule: &Rule, to: &Node<'_>, path: &Path<'_>) {
    if let Some(message) = to.text().and_then(|to| phone::quirk(&phone::bare(to))) {
        checking.found(rule, path.pointer(), message);
    }
}

fn sender(checking: &mut Checking<'_>, rule: &Rule, to: &Node<'_>, path: &Path<'_>) {
    let from = checking.root.text_at("from").or(checking.options.from);
    if let (Some(from), Some(to)) = (from, to.text())
        && phone::is_phone_number(to)
        && phone::is_same(from, to)
    {
        checking.found(rule, path.pointer(), "Sender and recipient are the same number.");
    }
}

/// One-tap, zero-tap and copy-code templates alike.
fn authentication(checking: &mut Checking<'_>, rule: &Rule, to: &Node<'_>, path: &Path<'_>) {
    let is_code = checking.options.definition.is_some_and(|definition| definition.is_category("authentication"));
    if is_code && to.text().is_some_and(format::is_user_id) {
        checking.found(rule, path.pointer(), "Authentication templates go to a phone number only, not to a user id.");
    }
}
