//! Who a message goes to, where it is a phone number or a user id.

use super::check::Checking;
use super::format;
use super::rule::{Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};
use crate::phone;

const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const SENDING: &str = "WhatsApp Cloud API, sending messages";
const ERRORS: &str = "WhatsApp Cloud API, error codes";
const USER_IDS: &str = "WhatsApp, business-scoped user IDs";

pub(super) const RULES: &[Rule] = &[
    Rule::warning("to.country_code", Kinds::ALL, "/to", "The recipient", Test::Local(advised), SENDING),
    Rule::warning("to.zero", Kinds::ALL, "/to", "The recipient", Test::Local(advised), SENDING),
    Rule::warning("to.wa_id", Kinds::ALL, "/to", "The recipient", Test::Local(advised), SENDING),
    Rule::error("to.self", Kinds::ALL, "/to", "The recipient", Test::With(to_sender), ERRORS),
    Rule::error("to.user_id", TEMPLATE, "/to", "The recipient", Test::Fits(authentication), USER_IDS),
];

fn advised(checking: &mut Checking<'_>, rule: &Rule, to: &Node<'_>, path: &Path<'_>) {
    if let Some((id, message)) = to.text().and_then(phone::advice)
        && id == rule.id
    {
        checking.found(rule, path.pointer(), message);
    }
}

pub(crate) fn to_sender(checking: &mut Checking<'_>, rule: &Rule, to: &Node<'_>, path: &Path<'_>) {
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
        checking.found(rule, path.pointer(), "Authentication templates go to phone numbers only.");
    }
}
