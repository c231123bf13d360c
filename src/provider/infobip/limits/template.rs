//! Templates.

use super::{OPENAPI, add, between, most, set};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};
use crate::rules::{Change, Checking, NO_MAX, Rule, Severity, Test};

const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const LOCATION: &str = "Infobip OpenAPI 3.210.0, TemplateLocationHeaderContent";
const HEADER: &str = "Infobip OpenAPI 3.210.0, TemplateHeaderContent";
const PRODUCTS: &str = "/buttons/*:multi_product/sections/*/productIds/*";

pub(super) const CHANGES: &[Change] = &[
    Change::Drop("template.header.location.name", "Infobip's location header has neither name nor address."),
    Change::Drop("template.header.location.address", "Infobip's location header has neither name nor address."),
    Change::lost(TEMPLATE, "/header/location/name", "The name of the place", LOCATION),
    Change::lost(TEMPLATE, "/header/location/address", "The address", LOCATION),
    Change::lost(TEMPLATE, "/header/audio", "A sound as a header", HEADER),
    add("template.header.document.filename.required", TEMPLATE, "/header/document/filename", "The file name", Test::Present),
    add("template.header.document.filename.length", TEMPLATE, "/header/document/filename", "The file name", between(1, NO_MAX)),
    add("infobip.url_options.custom_domain", TEMPLATE, "", "The domain", Test::Fits(other_domain)),
    // Buttons
    add("template.buttons.together", TEMPLATE, "/buttons", "The buttons", Test::With(together)),
    set("template.button.payload.length", between(1, 128)),
    set("template.button.code.length", between(1, 15)),
    Change::Drop("template.button.code.length.advised", "Infobip's own bound is the same."),
    add("template.button.flow.token.length", TEMPLATE, "/buttons/*:flow/token", "The token", most(3000)),
    add("template.button.catalog.thumbnail.length", TEMPLATE, "/buttons/*:catalog/thumbnailProductId", "The product to show", most(3000)),
    add(
        "template.button.product.thumbnail.length",
        TEMPLATE,
        "/buttons/*:multi_product/thumbnailProductId",
        "The product to show",
        most(3000),
    ),
    add("template.button.product.id.length", TEMPLATE, PRODUCTS, "The product's id", most(3000)),
    Change::Set("template.button.product.thumbnail", Test::Present, Severity::Warning, OPENAPI),
    set("template.button.call.payload.length", between(1, 512)),
    // Cards
    set("template.card.count", Test::Items { min: 1, max: 10 }),
    add("template.card.button.count", TEMPLATE, "/cards/*/buttons", "The card", Test::Items { min: 1, max: 2 }),
    add("template.card.button.type", TEMPLATE, "/cards/*/buttons/*/type", "The button of a card", Test::OneOf(&["url", "quick_reply"])),
];

/// Up to ten buttons; two with a URL, one with a code, one with a flow; a catalogue, products or an order stand alone.
fn together(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let types: Vec<&str> = node.items().iter().filter_map(|button| button.text_at("type")).collect();
    for (tag, most) in [("url", 2), ("copy_code", 1), ("flow", 1)] {
        if types.iter().filter(|other| **other == tag).count() > most {
            checking.found(rule, path.pointer(), format!("A template has at most {most} {tag} buttons that are filled."));
        }
    }
    let alone = types.iter().find(|tag| matches!(**tag, "catalog" | "multi_product" | "order_details"));
    if let Some(tag) = alone.filter(|_| types.len() > 1) {
        checking.found(rule, path.pointer(), format!("A {tag} button is the only one that is filled."));
    }
}

/// "customDomain must equal the domain registered in the template's shorteningOptions." A definition without anything of
/// Infobip's own does not tell.
fn other_domain(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let own = checking.options.definition_node.and_then(|definition| definition.present("infobip"));
    let given = node.find("infobip/urlOptions/customDomain").and_then(Node::text);
    if let (Some(own), Some(given)) = (own, given) {
        let message = match own.find("shorteningOptions/customDomain").and_then(Node::text) {
            Some(defined) if defined == given => return,
            Some(defined) => ["The template was made with the domain ", defined, "; a send cannot have another."].concat(),
            None => "The template was made without a domain of its own, so a send cannot have one.".into(),
        };
        checking.found(rule, "/infobip/urlOptions/customDomain", message);
    }
}
