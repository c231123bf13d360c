//! Limited-time offers, and templates that show several products.

use super::header::KINDS;
use super::{TEMPLATE, error, look};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Rule, Test};

const OFFERS: &str = "WhatsApp, limited-time offer templates";
const PRODUCTS: &str = "WhatsApp, multi-product message templates";
const HEADING: Test = Test::Length { min: 1, max: 16 };

pub(super) const RULES: &[Rule] = &[
    Rule { source: OFFERS, ..error("template_definition.offer.text.length", "/limitedTimeOffer/text", "The offer", HEADING) },
    of_offers("template_definition.offer.category", not_marketing),
    of_offers("template_definition.offer.footer", with_footer),
    of_offers("template_definition.offer.header", other_header),
    of_offers("template_definition.offer.button.url", without_url),
    of_offers("template_definition.offer.button.code", late_code),
    Rule { source: PRODUCTS, ..look("template_definition.products.category", "", products_not_marketing) },
    Rule { source: PRODUCTS, ..look("template_definition.products.header", "", products_without_header) },
];

const fn of_offers(id: &'static str, look: crate::rules::Look) -> Rule {
    Rule::error(id, TEMPLATE, "/limitedTimeOffer", "", Test::With(look), OFFERS)
}

fn not_marketing(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if checking.is_not("marketing") {
        checking.found(rule, path.pointer(), "Only a marketing template has an offer.");
    }
}

fn with_footer(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    if node.is_object() && checking.has_part("footer") {
        checking.found(rule, "/footer", "A template with an offer has no footer.");
    }
}

fn other_header(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    let Some(header) = checking.root.get("header") else { return };
    if KINDS.iter().any(|kind| !matches!(*kind, "image" | "video") && header.present(kind).is_some()) {
        checking.found(rule, "/header", "Above an offer stands an image or a video.");
    }
}

fn without_url(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    if node.is_object() && !checking.buttons().iter().any(|button| button.text_at("type") == Some("url")) {
        checking.found(rule, "/buttons", "An offer needs a button of type url.");
    }
}

fn late_code(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let expires = node.get("hasExpiration").and_then(Node::bool) == Some(true);
    if expires && checking.buttons().iter().skip(1).any(|button| button.text_at("type") == Some("copy_code")) {
        checking.found(rule, "/buttons", "In an offer that expires, the button of type copy_code comes first.");
    }
}

fn has_products(checking: &Checking<'_>) -> bool {
    checking.buttons().iter().any(|button| button.text_at("type") == Some("multi_product"))
}

fn products_not_marketing(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    if has_products(checking) && checking.is_not("marketing") {
        checking.found(rule, "/category", "Only a marketing template has a button of type multi_product.");
    }
}

fn products_without_header(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    if has_products(checking) && !checking.has_part("header") {
        checking.found(rule, "/header", "A template with a button of type multi_product needs a header.");
    }
}
