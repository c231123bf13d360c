//! The buttons under a message and on cards.

use super::places::PLAIN_LABEL;
use super::{TEMPLATE, advice, error, look, observed, warning};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::format::is_http_url;
use crate::rules::rule::{Rule, Test};
use crate::template::{Braces, Variable};
use crate::text::{cut, has};

const LABEL: Test = Test::Length { min: 1, max: 25 };
const URL: Test = Test::Length { min: 1, max: 2000 };
const PHONE: Test = Test::Length { min: 1, max: 20 };
const ACTIONS: &[&str] = &["navigate", "data_exchange"];

pub(super) const RULES: &[Rule] = &[
    error("template_definition.button.count", "/buttons", "The template", Test::Items { min: 1, max: 10 }),
    look("template_definition.button.kind.count", "/buttons", too_many_of_a_kind),
    Rule::warning("template_definition.button.flow.count", TEMPLATE, "/buttons", "", Test::With(many_flows), "Providers' documents"),
    look("template_definition.button.order", "/buttons", scattered),
    look("template_definition.button.otp.alone", "/buttons", not_alone),
    error("template_definition.button.label.length", "/buttons/*/text", "The label", LABEL),
    error("template_definition.button.label.length", "/cards/*/buttons/*/text", "The label", LABEL),
    observed(error("template_definition.button.label.form", "/buttons/*/text", "The label", Test::Form(PLAIN_LABEL))),
    observed(error("template_definition.button.label.form", "/cards/*/buttons/*/text", "The label", Test::Form(PLAIN_LABEL))),
    observed(warning("template_definition.button.label.unique", "/buttons/*/text", "The label", Test::Unique)),
    advice("template_definition.button.label.fixed", "/buttons/*", fixed_label),
    error("template_definition.button.url.length", "/buttons/*:url/url", "The URL", URL),
    error("template_definition.button.url.length", "/cards/*/buttons/*:url/url", "The URL", URL),
    look("template_definition.button.url.form", "/buttons/*:url/url", odd_url),
    look("template_definition.button.url.form", "/cards/*/buttons/*:url/url", odd_url),
    look("template_definition.button.url.example", "/buttons/*:url", missing_example),
    look("template_definition.button.url.example", "/cards/*/buttons/*:url", missing_example),
    observed(advice("template_definition.button.url.whatsapp", "/buttons/*:url/url", to_whatsapp)),
    observed(advice("template_definition.button.url.whatsapp", "/cards/*/buttons/*:url/url", to_whatsapp)),
    error("template_definition.button.phone.length", "/buttons/*:phone_number/phoneNumber", "The phone number", PHONE),
    error("template_definition.button.phone.length", "/cards/*/buttons/*:phone_number/phoneNumber", "The phone number", PHONE),
    look("template_definition.button.code.example", "/buttons/*:copy_code", missing_code),
    error("template_definition.button.code.length", "/buttons/*:copy_code/example", "The code", Test::Length { min: 1, max: 20 }),
    Rule::warning(
        "template_definition.button.code.length.advised",
        TEMPLATE,
        "/buttons/*:copy_code/example",
        "The code",
        Test::Length { min: 0, max: 15 },
        "WhatsApp, coupon code templates",
    ),
    error("template_definition.button.flow.action", "/buttons/*:flow/action", "The action", Test::OneOf(ACTIONS)),
];

/// Of quick replies there are ten, which is all there can be; a code's button stands alone.
const MOST: &[(&str, usize)] =
    &[("url", 2), ("phone_number", 1), ("copy_code", 1), ("voice_call", 1), ("catalog", 1), ("multi_product", 1), ("single_product", 1)];

fn kind<'n>(button: &'n Node<'_>) -> &'n str {
    button.text_at("type").unwrap_or_default()
}

fn count(buttons: &Node<'_>, of: &str) -> usize {
    buttons.items().iter().filter(|button| kind(button) == of).count()
}

fn too_many_of_a_kind(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    for (kind, most) in MOST {
        let count = count(node, kind);
        if count > *most {
            let message = ["There are ", &count.to_string(), " buttons of type ", kind, "; at most ", &most.to_string(), "."].concat();
            checking.found(rule, path.pointer(), message);
        }
    }
}

/// More than one may have been allowed since April 2025.
fn many_flows(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if count(node, "flow") > 1 {
        checking.found(rule, path.pointer(), "More than one button of type flow may be refused.");
    }
}

fn scattered(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let is_quick = |button: &Node<'_>| kind(button) == "quick_reply";
    if node.items().chunk_by(|one, next| is_quick(one) == is_quick(next)).nth(2).is_some() {
        checking.found(rule, path.pointer(), "Buttons of type quick_reply stand together, and so do the others.");
    }
}

fn not_alone(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.items().len() > 1 && count(node, "otp") > 0 {
        checking.found(rule, path.pointer(), "A button of type otp stands alone.");
    }
}

/// Some labels are WhatsApp's.
fn fixed_label(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(text) = node.text_at("text") else { return };
    let label = match kind(node) {
        "copy_code" => return checking.found(rule, path.pointer_to("text"), "WhatsApp gives this button its label; leave it out."),
        "catalog" => "View catalog",
        "multi_product" => "View items",
        "single_product" => "View",
        _ => return,
    };
    if text != label {
        checking.found(rule, path.pointer_to("text"), ["WhatsApp gives this button its label, “", label, "”."].concat());
    }
}

/// `https://shop.example/{{1}}`: one variable at most, and that at the end.
fn odd_url(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(url) = node.text().filter(|url| !url.is_empty()) else { return };
    let (fixed, variable) = match cut(url, "{{") {
        Some((fixed, _)) => (fixed, url.get(fixed.len()..).unwrap_or_default()),
        None => (url, ""),
    };
    let braces = Braces::of(variable);
    let is_variable = match braces.pairs.as_slice() {
        [] => variable.is_empty(),
        [pair] => braces.rest.is_empty() && !braces.is_unbalanced && matches!(pair.variable(), Variable::Number(_) | Variable::Name),
        _ => false,
    };
    if !is_http_url(fixed) || fixed.contains(['{', '}']) || !is_variable {
        checking.found(rule, path.pointer(), "The URL begins with http:// or https:// and has one variable at most, at its end.");
    }
}

fn missing_example(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if !node.text_at("url").is_some_and(|url| has(url, "{{")) {
        return;
    }
    let is_whole = |url: &str| is_http_url(url) && !has(url, "{{");
    match node.present("example") {
        None if checking.is_answer() => {}
        None => checking.found(rule, path.pointer_to("example"), "A URL with a variable needs an example, a whole URL."),
        Some(example) if example.text().is_some_and(|url| !is_whole(url)) => {
            checking.found(rule, path.pointer_to("example"), "The example is a whole URL with the variable filled in.");
        }
        Some(_) => {}
    }
}

fn missing_code(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.present("example").is_none() && !checking.is_answer() {
        checking.found(rule, path.pointer_to("example"), "An example of the code is needed for the review.");
    }
}

const WHATSAPP: &[&str] = &["wa.me", "api.whatsapp.com", "whatsapp.com"];

fn to_whatsapp(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let host = node.text().and_then(|url| cut(url, "://")).and_then(|(_, rest)| rest.split('/').next()).unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    if WHATSAPP.contains(&host) {
        checking.found(rule, path.pointer(), "A button must not lead to WhatsApp itself.");
    }
}
