//! Sending a template: how the send as a whole fits the definition, where that is at hand.

use super::check::Checking;
use super::issue::{Issue, Severity};
use super::rule::{Look, Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds, TemplateHeader};
use crate::template::{DefinedHeader, Definition};

const TEMPLATES: &str = "WhatsApp, message templates: sending";
const CAROUSELS: &str = "WhatsApp, media card carousel templates";
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const OFFERS: &str = "WhatsApp, limited-time offer templates";
const STORED: &str = "Waxwing, stored definitions";

pub(super) const RULES: &[Rule] = &[
    error("template.definition", "The template's name", other_template, TEMPLATES),
    error("template.language.match", "The language", other_language, TEMPLATES),
    error("template.status", "The template", not_approved, TEMPLATES),
    warning("template.definition.age", "The stored definition", old_definition, STORED),
    warning("template.definition.part", "The definition", undefined_part, TEMPLATES),
    error("template.header.match", "The header", other_header, TEMPLATES),
    error("template.card.count.match", "The carousel", other_count, CAROUSELS),
    error("template.card.header.match", "The header of a card", other_card_header, CAROUSELS),
    error("template.offer.required", "The end of the offer", missing_offer, OFFERS),
    error("template.offer.match", "The end of the offer", endless_offer, OFFERS),
];

pub(super) const fn error(id: &'static str, what: &'static str, look: Look, source: &'static str) -> Rule {
    Rule::error(id, TEMPLATE, "", what, Test::Fits(look), source)
}

pub(super) const fn warning(id: &'static str, what: &'static str, look: Look, source: &'static str) -> Rule {
    Rule::warning(id, TEMPLATE, "", what, Test::Fits(look), source)
}

// Which definition it is

fn other_template(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let defined = checking.options.definition.and_then(|definition| definition.name.as_deref());
    if let (Some(defined), Some(name)) = (defined, node.text_at("name"))
        && defined != name
    {
        checking.found(rule, "/name", ["The definition given is that of “", defined, "”."].concat());
    }
}

fn other_language(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let own = checking.options.definition.and_then(|definition| definition.language.as_deref());
    let defined = own.as_ref().map_or(checking.options.languages, std::slice::from_ref);
    let is_other = |language| !defined.is_empty() && !defined.contains(&language);
    if node.text_at("language").is_some_and(is_other) {
        let message = ["The template is defined in ", &defined.join(", "), "; languages must be equal to the letter."].concat();
        let mut issue = Issue { source: rule.source, ..Issue::error(rule.id, "/language".into(), message) };
        issue.choices = Some(defined.join("\n"));
        checking.report.push(issue);
    }
}

/// A status that this version does not know is no reason to keep a message back.
fn not_approved(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    let status = checking.options.definition.and_then(|definition| definition.status.as_deref());
    if let Some(status) = status.map(str::to_ascii_lowercase).filter(|status| status != "approved") {
        let severity = if status == "unknown" { Severity::Warning } else { rule.severity };
        let message = ["Only an approved template can be sent; the status of this one is ", &status, "."].concat();
        checking.found(&Rule { severity, ..*rule }, "/name", message);
    }
}

/// Templates are paused and edited behind the back of whoever keeps their definitions.
fn old_definition(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    const DAY: i64 = 86_400_000;
    let age = checking.options.now.zip(checking.options.fetched_at).map_or(0, |(now, then)| now.saturating_sub(then));
    if age > DAY {
        let days = usize::try_from(age / DAY).unwrap_or_default();
        let unit = if days == 1 { " day" } else { " days" };
        let message = ["The stored definition is ", &days.to_string(), unit, " old; the template may have changed since."].concat();
        checking.found(rule, "/name", message);
    }
}

// Its parts

/// Where a definition says nothing of a part, it may be cut short: not every provider's answers have all parts.
fn undefined_part(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let is_whole = checking.options.definition.is_some_and(|definition| definition.body_text().is_some());
    let Some(defined) = checking.options.definition_node.filter(|_| is_whole) else { return };
    for part in ["header", "buttons", "cards", "limitedTimeOffer"] {
        let is_filled = node.get(part).is_some_and(|part| part.is_object() || !part.items().is_empty());
        if is_filled && defined.present(part).is_none() {
            let message = ["The definition has no ", part, "; a template without takes nothing here."].concat();
            checking.found(rule, ["/", part].concat(), message);
        }
    }
}

/// The kind of a defined header, where another is given.
fn other_kind<'n>(given: Option<&'n Node<'n>>, defined: Option<&DefinedHeader<'_>>) -> Option<(&'static str, Option<&'static str>)> {
    let kind = defined?.kind()?;
    let Some(header) = given else { return Some((kind, None)) };
    let mut kinds = TemplateHeader::KEYS.iter().copied().filter(|key| header.present(key).is_some());
    let own = kinds.next().filter(|own| *own != kind)?;
    // That there are several is said by the reader.
    kinds.next().is_none().then_some((kind, Some(own)))
}

fn other_header(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let defined = checking.options.definition.and_then(|definition| definition.header.as_ref());
    let message = match other_kind(node.present("header"), defined) {
        Some((kind, Some(_))) => [OTHER_HEADER, kind, "."].concat(),
        Some((kind, None)) if kind != "text" => ["The template's header needs its ", kind, "."].concat(),
        _ => return,
    };
    checking.found(rule, "/header", message);
}

const OTHER_HEADER: &str = "This was defined with a header of another kind: ";

fn other_count(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(defined) = checking.options.definition.and_then(|definition| definition.cards.as_ref()) else { return };
    let given = node.get("cards").map_or(0, |cards| cards.items().len());
    if given != defined.len() {
        let message = ["The template has ", &defined.len().to_string(), " cards; ", &given.to_string(), " are given."].concat();
        checking.found(rule, path.pointer_to("cards"), message);
    }
}

fn other_card_header(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let defined = checking.options.definition.and_then(|definition| definition.cards.as_deref()).unwrap_or_default();
    let cards = node.get("cards").map_or(&[][..], Node::items);
    for (index, (card, defined)) in cards.iter().zip(defined).enumerate() {
        // What is neither a picture nor a film has no place on a card at all.
        if let Some((kind, Some("image" | "video"))) = other_kind(card.present("header"), defined.header.as_ref()) {
            checking.found(rule, ["/cards/", &index.to_string(), "/header"].concat(), [OTHER_HEADER, kind, "."].concat());
        }
    }
}

/// Whether the offer ends; `None` where the definition has no offer.
fn offer_ends(definition: Option<&Definition<'_>>) -> Option<bool> {
    let offer = definition?.limited_time_offer?.0.filter(|offer| offer.is_object())?;
    Some(offer.get("hasExpiration").and_then(Node::bool) == Some(true))
}

fn missing_offer(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    if offer_ends(checking.options.definition) == Some(true) && node.present("limitedTimeOffer").is_none() {
        checking.found(rule, "/limitedTimeOffer", "The template shows when its offer ends, so the send must say when.");
    }
}

fn endless_offer(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    if offer_ends(checking.options.definition) == Some(false) && node.present("limitedTimeOffer").is_some() {
        checking.found(rule, "/limitedTimeOffer", "The template does not show when its offer ends, so the send must not say when.");
    }
}
