//! Authentication templates: one code, one button, and the words are WhatsApp's.

use super::places::{AUTOFILL, NO_URL};
use super::{TEMPLATE, look};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Format, Rule, Test};

const AUTHENTICATION: &str = "WhatsApp, authentication templates";
const MINUTES: Test = Test::Range { min: 1, max: 90 };
const PACKAGE: Format = Format {
    must_be: "two or more words parted by dots, each of letters, digits and underscores after a letter",
    test: |name| name.contains('.') && name.split('.').all(is_word),
};
const HASH: Format = Format { must_be: "11 letters, digits or signs of +, / and =", test: is_hash };

pub(super) const RULES: &[Rule] = &[
    of(look("template_definition.authentication.text", "", own_words)),
    of(look("template_definition.authentication.only", "", elsewhere)),
    of(look("template_definition.authentication.button", "", without_button)),
    error("template_definition.authentication.expiry", "/footer/codeExpirationMinutes", "The code's life in minutes", MINUTES),
    error("template_definition.otp.label.form", "/buttons/*:otp/text", "The label", Test::Form(NO_URL)),
    error("template_definition.otp.autofill.length", "/buttons/*:otp/autofillText", "The label", Test::Length { min: 1, max: 25 }),
    error("template_definition.otp.autofill.form", "/buttons/*:otp/autofillText", "The label", Test::Form(AUTOFILL)),
    of(look("template_definition.otp.app", "/buttons/*:otp", without_app)),
    error("template_definition.otp.package.length", "/buttons/*:otp/packageName", "The package name", Test::Length { min: 1, max: 224 }),
    error("template_definition.otp.package.form", "/buttons/*:otp/packageName", "The package name", Test::Form(PACKAGE)),
    error("template_definition.otp.hash", "/buttons/*:otp/signatureHash", "The hash of the signature", Test::Form(HASH)),
    of(look("template_definition.otp.terms", "/buttons/*:otp", without_terms)),
];

const fn error(id: &'static str, path: &'static str, what: &'static str, test: Test) -> Rule {
    Rule::error(id, TEMPLATE, path, what, test, AUTHENTICATION)
}

const fn of(rule: Rule) -> Rule {
    Rule { source: AUTHENTICATION, ..rule }
}

/// The words are there only in what a provider answers.
fn own_words(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    if !checking.is_authentication() {
        return;
    }
    let is_answer = checking.is_answer();
    for (part, path) in [("header", "/header"), ("body/text", "/body/text"), ("footer/text", "/footer/text")] {
        if checking.has_part(part) && (part == "header" || !is_answer) {
            let message = if part == "header" {
                "An authentication template has no header."
            } else {
                "WhatsApp gives an authentication template its words."
            };
            checking.found(rule, path, message);
        }
    }
}

fn elsewhere(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    if !checking.is_not("authentication") {
        return;
    }
    for (part, path) in [
        ("body/addSecurityRecommendation", "/body/addSecurityRecommendation"),
        ("footer/codeExpirationMinutes", "/footer/codeExpirationMinutes"),
    ] {
        if checking.has_part(part) {
            checking.found(rule, path, "Only an authentication template has this.");
        }
    }
    if let Some(place) = checking.buttons().iter().position(is_otp) {
        checking.found(rule, ["/buttons/", &place.to_string(), "/type"].concat(), "Only an authentication template has this button.");
    }
}

fn is_otp(button: &Node<'_>) -> bool {
    button.text_at("type") == Some("otp")
}

fn without_button(checking: &mut Checking<'_>, rule: &Rule, root: &Node<'_>, _: &Path<'_>) {
    // A change of the category alone has no parts.
    if !checking.is_authentication() || root.get("body").is_none() || checking.buttons().iter().any(is_otp) {
        return;
    }
    let is_answer = checking.is_answer();
    let is_url = |button: &Node<'_>| is_answer && button.text_at("type") == Some("url");
    if !checking.buttons().iter().any(is_url) {
        let path = if checking.buttons().is_empty() { "/buttons" } else { "/buttons/0/type" };
        checking.found(rule, path, "An authentication template has one button, of type otp.");
    }
}

fn without_app(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if !matches!(node.text_at("otpType"), Some("one_tap" | "zero_tap")) {
        return;
    }
    for key in ["packageName", "signatureHash"] {
        if node.present(key).is_none() {
            checking.found(rule, path.pointer_to(key), "A button that fills the code in needs its app.");
        }
    }
}

fn without_terms(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.text_at("otpType") == Some("zero_tap") && node.get("zeroTapTermsAccepted").and_then(Node::bool) != Some(true) {
        checking.found(rule, path.pointer_to("zeroTapTermsAccepted"), "The terms of zero-tap must be accepted.");
    }
}

fn is_word(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_alphabetic()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn is_hash(hash: &str) -> bool {
    hash.len() == 11 && hash.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
}
