//! Contact cards.

use super::check::Checking;
use super::format;
use super::rule::{NO_MAX, Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};

const CONTACTS: Kinds = Kinds::of(&[Kind::Contacts]);
const MESSAGES: &str = "WhatsApp Cloud API, contacts messages";
const OPENAPI: &str = "WhatsApp Business Messaging OpenAPI v23.0";
const SDK: &str = "whatsapp-api-js";
const GIVEN: Test = Test::Length { min: 1, max: NO_MAX };

pub(super) const RULES: &[Rule] = &[
    Rule::error("contacts.count", CONTACTS, "/contacts", "The message", Test::Items { min: 1, max: 257 }, MESSAGES),
    Rule::warning("contacts.count.advised", CONTACTS, "/contacts", "The message", Test::Items { min: 0, max: 5 }, OPENAPI),
    Rule::error("contacts.name.formatted.length", CONTACTS, "/contacts/*/name/formatted", "The formatted name", GIVEN, MESSAGES),
    Rule::warning("contacts.name.parts", CONTACTS, "/contacts/*/name", "The name", Test::With(name_without_parts), SDK),
    Rule::error("contacts.birthday.form", CONTACTS, "/contacts/*/birthday", "The birthday", Test::Form(format::DATE), MESSAGES),
    Rule::error("contacts.phone.length", CONTACTS, "/contacts/*/phones/*/phone", "The phone number", GIVEN, OPENAPI),
    Rule::error("contacts.email.length", CONTACTS, "/contacts/*/emails/*/email", "The e-mail address", GIVEN, OPENAPI),
    Rule::error("contacts.url.length", CONTACTS, "/contacts/*/urls/*/url", "The web address", GIVEN, OPENAPI),
    Rule::warning(
        "contacts.address.country_code.form",
        CONTACTS,
        "/contacts/*/addresses/*/countryCode",
        "The country code",
        Test::Form(format::COUNTRY),
        MESSAGES,
    ),
];

/// A formatted name alone.
pub(crate) fn name_without_parts(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let parts = ["first", "middle", "last", "prefix", "suffix"];
    if node.is_object() && !parts.iter().any(|part| node.text_at(part).is_some_and(|text| !text.is_empty())) {
        let message = "Besides the formatted name at least one of first, middle, last, prefix and suffix should be given.";
        checking.found(rule, path.pointer(), message);
    }
}
