//! Carousels.

use super::header::KINDS;
use super::{TEMPLATE, look};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Rule, Test};

const CAROUSELS: &str = "WhatsApp, media card carousel templates";
const PICTURE: Test = Test::Choice { allowed: &["image", "video"], of: KINDS };
const ON_CARDS: Test = Test::OneOf(&["quick_reply", "url", "phone_number"]);

pub(super) const RULES: &[Rule] = &[
    error("template_definition.card.count", "/cards", "The carousel", Test::Items { min: 2, max: 10 }),
    error("template_definition.card.header.required", "/cards/*/header", "A header", Test::Present),
    error("template_definition.card.header.kind", "/cards/*/header", "A card", PICTURE),
    error("template_definition.card.body.length", "/cards/*/body/text", "The text of a card", Test::Length { min: 1, max: 160 }),
    error("template_definition.card.body.text", "/cards/*/body/text", "The text of a card", Test::Present),
    error("template_definition.card.button.required", "/cards/*/buttons", "A button", Test::Present),
    error("template_definition.card.button.count", "/cards/*/buttons", "The card", Test::Items { min: 1, max: 2 }),
    error("template_definition.card.button.kind", "/cards/*/buttons/*/type", "The button of a card", ON_CARDS),
    Rule { source: CAROUSELS, ..look("template_definition.card.same_shape", "/cards", different_shapes) },
    Rule { source: CAROUSELS, ..look("template_definition.card.category", "/cards", not_marketing) },
    Rule { source: CAROUSELS, ..look("template_definition.card.alone", "/cards", not_alone) },
];

const fn error(id: &'static str, path: &'static str, what: &'static str, test: Test) -> Rule {
    Rule::error(id, TEMPLATE, path, what, test, CAROUSELS)
}

fn different_shapes(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some((first, others)) = node.items().split_first() else { return };
    for (index, card) in others.iter().enumerate() {
        if let Some(what) = difference(first, card) {
            let base = path.pointer();
            let message = ["This card has ", what, " than the first; all cards must be alike."].concat();
            checking.clash(rule, [&base, "/", &(index + 1).to_string()].concat(), [&base, "/0"].concat(), message);
        }
    }
}

/// How a card differs from another, as far as both have the part where every card must.
fn difference(first: &Node<'_>, card: &Node<'_>) -> Option<&'static str> {
    let header =
        |card: &Node<'_>| KINDS.iter().copied().find(|kind| card.get("header").is_some_and(|header| header.present(kind).is_some()));
    let kinds = |card: &Node<'_>| -> Vec<String> {
        let buttons = card.get("buttons").map(Node::items).unwrap_or_default();
        buttons.iter().map(|button| button.text_at("type").unwrap_or_default().to_owned()).collect()
    };
    if let (Some(one), Some(other)) = (header(first), header(card))
        && one != other
    {
        return Some("another kind of header");
    }
    if first.present("body").is_some() != card.present("body").is_some() {
        return Some("other parts");
    }
    let are_there = first.present("buttons").is_some() && card.present("buttons").is_some();
    (are_there && kinds(first) != kinds(card)).then_some("other buttons")
}

fn not_marketing(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if checking.is_not("marketing") {
        checking.found(rule, path.pointer(), "Only a marketing template has cards.");
    }
}

fn not_alone(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    for part in ["header", "footer"] {
        if checking.has_part(part) {
            checking.found(rule, ["/", part].concat(), "Beside cards stands a body only; each card has its own header.");
        }
    }
}
