//! Sending a template: what can be told without its definition.

use super::check::Checking;
use super::flow::filled_object;
use super::format;
use super::issue::Severity;
use super::rule::{NO_MAX, Rule, Test};
use crate::json::{Node, Path, time};
use crate::message::{Kind, Kinds, TemplateHeader};

const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const TEMPLATES: &str = "WhatsApp, message templates: sending";
const OBSERVED: &str = "WhatsApp error 132018, as observed on the Cloud API";
const SDK: &str = "whatsapp-api-js and pywa";
const INFOBIP: &str = "Infobip's model of quick-reply buttons; WhatsApp states no length";
const COUPONS: &str = "WhatsApp, coupon code templates";
const CAROUSELS: &str = "WhatsApp, media card carousel templates";
const OFFERS: &str = "WhatsApp, limited-time offer templates";
const PRODUCTS: &str = "WhatsApp, multi-product message templates";
const CALLS: &str = "WhatsApp Cloud API, calling: call button messages";

const GIVEN: Test = Test::Length { min: 1, max: NO_MAX };
const PARAMETER: Test = Test::Form(format::PARAMETER);
const INDEX: Test = Test::Range { min: 0, max: 9 };
const NAMES: Test = Test::Local(misnamed_parameter);

/// The places of text parameters: header, body, and the bodies of cards.
pub(super) const TEXTS: [&str; 3] = ["/header/text/**", "/body/**", "/cards/*/body/**"];

pub(super) const RULES: &[Rule] = &[
    error("template.name.length", "/name", "The template's name", Test::Length { min: 1, max: 512 }, TEMPLATES),
    error("template.name.form", "/name", "The template's name", Test::Form(format::TEMPLATE_NAME), TEMPLATES),
    error("template.language.length", "/language", "The language", GIVEN, TEMPLATES),
    // Text parameters
    error("template.parameter.empty", TEXTS[0], "The parameter", GIVEN, OBSERVED),
    error("template.parameter.empty", TEXTS[1], "The parameter", GIVEN, OBSERVED),
    error("template.parameter.empty", TEXTS[2], "The parameter", GIVEN, OBSERVED),
    error("template.parameter.form", TEXTS[0], "The parameter", PARAMETER, OBSERVED),
    error("template.parameter.form", TEXTS[1], "The parameter", PARAMETER, OBSERVED),
    error("template.parameter.form", TEXTS[2], "The parameter", PARAMETER, OBSERVED),
    error("template.parameter.name.form", "/header/text", "A parameter's name", NAMES, TEMPLATES),
    error("template.parameter.name.form", "/body", "A parameter's name", NAMES, TEMPLATES),
    error("template.parameter.name.form", "/cards/*/body", "A parameter's name", NAMES, TEMPLATES),
    error("template.parameter.length", "/body/**", "The parameter", Test::Local(long_parameter), SDK),
    // The header
    error("template.header.text.length", TEXTS[0], "The header's parameter", Test::Length { min: 0, max: 60 }, SDK),
    error("template.header.text.count", "/header/text", "The header", Test::With(several_in_header), TEMPLATES),
    error("template.header.location.name", "/header/location/name", "The name of the place", Test::Present, TEMPLATES),
    error("template.header.location.address", "/header/location/address", "The address", Test::Present, TEMPLATES),
    warning("template.header.document.pdf", "/header/document", "The document", Test::With(no_pdf), TEMPLATES),
    // Buttons
    error("template.button.index.range", "/buttons/*/index", "The button's index", INDEX, TEMPLATES),
    error("template.button.index.range", "/cards/*/buttons/*/index", "The button's index", INDEX, TEMPLATES),
    error("template.button.index.unique", "/buttons", "The button's index", Test::With(shared_index), SDK),
    error("template.button.index.unique", "/cards/*/buttons", "The button's index", Test::With(shared_index), SDK),
    error("template.button.url.suffix.length", "/buttons/*:url/suffix", "The suffix", Test::Length { min: 1, max: 2000 }, TEMPLATES),
    error(
        "template.button.url.suffix.length",
        "/cards/*/buttons/*:url/suffix",
        "The suffix",
        Test::Length { min: 1, max: 2000 },
        TEMPLATES,
    ),
    error("template.parameter.form", "/buttons/*:url/suffix", "The suffix", PARAMETER, OBSERVED),
    error("template.parameter.form", "/cards/*/buttons/*:url/suffix", "The suffix", PARAMETER, OBSERVED),
    warning("template.button.url.suffix.form", "/buttons/*:url/suffix", "The suffix", Test::Form(format::URL_SUFFIX), TEMPLATES),
    warning("template.button.url.suffix.form", "/cards/*/buttons/*:url/suffix", "The suffix", Test::Form(format::URL_SUFFIX), TEMPLATES),
    warning("template.button.payload.length", "/buttons/*:quick_reply/payload", "The payload", PAYLOAD, INFOBIP),
    warning("template.button.payload.length", "/cards/*/buttons/*:quick_reply/payload", "The payload", PAYLOAD, INFOBIP),
    error("template.button.code.length", "/buttons/*:copy_code/code", "The code", Test::Length { min: 1, max: 20 }, COUPONS),
    warning("template.button.code.length.advised", "/buttons/*:copy_code/code", "The code", Test::Length { min: 0, max: 15 }, COUPONS),
    warning("template.button.code.form", "/buttons/*:copy_code/code", "The code", Test::Form(format::ALPHANUMERIC), COUPONS),
    warning("template.button.flow.token", "/buttons/*:flow/token", "A token that is hard to guess", Test::Present, TEMPLATES),
    error("template.button.flow.data.properties", "/buttons/*:flow/data", "The data", Test::With(filled_object), SDK),
    error("template.button.product.section.count", "/buttons/*:multi_product/sections", "The button", SECTIONS, PRODUCTS),
    error("template.button.product.total", "/buttons/*:multi_product/sections", "The button", Test::With(product_total), PRODUCTS),
    error("template.button.product.title.required", "/buttons/*:multi_product/sections/*/title", "Section title", Test::Present, PRODUCTS),
    error(
        "template.button.product.title.length",
        "/buttons/*:multi_product/sections/*/title",
        "Section title",
        Test::Length { min: 1, max: 24 },
        PRODUCTS,
    ),
    error(
        "template.button.product.thumbnail",
        "/buttons/*:multi_product/thumbnailProductId",
        "The product to show",
        Test::Present,
        PRODUCTS,
    ),
    error(
        "template.button.call.valid_minutes.range",
        "/buttons/*:voice_call/validMinutes",
        "Validity",
        Test::Range { min: 1, max: 43_200 },
        CALLS,
    ),
    error("template.button.call.payload.length", "/buttons/*:voice_call/payload", "The payload", Test::Length { min: 0, max: 512 }, CALLS),
    // Cards and offers
    error("template.card.count", "/cards", "The carousel", Test::Items { min: 2, max: 10 }, CAROUSELS),
    error("template.card.header", "/cards/*/header", "The header of a card", Test::Present, CAROUSELS),
    error("template.card.header.kind", "/cards/*/header", "The header of a card", PICTURE, CAROUSELS),
    error("template.offer.expires_at.form", "/limitedTimeOffer/expiresAt", "The end of the offer", Test::Form(format::TIME), OFFERS),
    error("template.offer.expires_at.past", "/limitedTimeOffer/expiresAt", "The end of the offer", Test::With(past), OFFERS),
];

const PAYLOAD: Test = Test::Length { min: 1, max: 128 };
const SECTIONS: Test = Test::Items { min: 1, max: 10 };
const PICTURE: Test = Test::Choice { allowed: &["image", "video"], of: TemplateHeader::KEYS };

const fn error(id: &'static str, path: &'static str, what: &'static str, test: Test, source: &'static str) -> Rule {
    Rule::error(id, TEMPLATE, path, what, test, source)
}

const fn warning(id: &'static str, path: &'static str, what: &'static str, test: Test, source: &'static str) -> Rule {
    Rule::warning(id, TEMPLATE, path, what, test, source)
}

fn misnamed_parameter(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    for (name, _) in node.members() {
        if name.is_empty() || !format::is_template_name(name) {
            let message = "A parameter's name is made of lower-case letters, digits and underscores.";
            checking.found(rule, path.pointer_to(name), message);
        }
    }
}

fn long_parameter(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(text) = node.text().filter(|text| text.len() > 1024 || checking.counters.is_some()) else { return };
    let longest = longest_parameter(checking.root);
    let severity = if longest == 1024 { rule.severity } else { Severity::Warning };
    checking.length(&Rule { severity, ..*rule }, text, 0, longest, path);
}

/// A template of nothing but a body may take very long parameters; beside other parts each has 1024 characters.
pub(super) fn longest_parameter(message: &Node<'_>) -> u32 {
    let parts = ["header", "buttons", "cards", "limitedTimeOffer"];
    if parts.iter().any(|part| message.present(part).is_some()) { 1024 } else { 32_768 }
}

fn several_in_header(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let count = if node.text().is_some() { 1 } else { node.items().len() + node.members().len() };
    checking.items(rule, count, 1, 1, path);
}

fn no_pdf(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let extension = |name: &str| name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    if node.text_at("filename").and_then(extension).is_some_and(|extension| extension != "pdf") {
        checking.found(rule, path.pointer_to("filename"), "The document in a template's header is a PDF.");
    }
}

fn shared_index(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let mut seen: [Option<usize>; 10] = [None; 10];
    for (place, button) in node.items().iter().enumerate() {
        let index = button.get("index").and_then(Node::loose_text).and_then(|letters| letters.parse::<usize>().ok());
        let Some(first) = index.and_then(|index| seen.get_mut(index)) else { continue };
        match *first {
            None => *first = Some(place),
            Some(first) => {
                let base = path.pointer();
                let message = "Another button has the same index; each button is filled once.";
                checking.clash(rule, format!("{base}/{place}/index"), format!("{base}/{first}/index"), message);
            }
        }
    }
}

fn product_total(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let products = |section: &Node<'_>| section.get("productIds").map_or(0, |products| products.items().len());
    if !node.items().is_empty() {
        checking.items(rule, node.items().iter().map(products).sum(), 1, 30, path);
    }
}

/// An offer ends in the future, where the time now is known.
fn past(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let ends = node.text().and_then(time::milliseconds);
    if ends.zip(checking.options.now).is_some_and(|(ends, now)| ends <= now) {
        checking.found(rule, path.pointer(), "The offer has already ended.");
    }
}
