//! Sending a template: how the send fits the definition, where that is at hand.

use super::check::Checking;
use super::measure::Length;
use super::rule::{Look, Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};
use crate::template::{DefinedText, Definition, fill, variables};

const TEMPLATES: &str = "WhatsApp, message templates: sending";
const OBSERVED: &str = "WhatsApp errors 132000, 132005 and 131008, as observed on the Cloud API";
const CAROUSELS: &str = "WhatsApp, media card carousel templates";
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const OFFERS: &str = "WhatsApp, limited-time offer templates";

pub(super) const RULES: &[Rule] = &[
    error("template.definition", "The template's name", other_template, TEMPLATES),
    error("template.language.match", "The language", other_language, TEMPLATES),
    error("template.status", "The template", not_approved, TEMPLATES),
    Rule::error("template.names_need_definition", TEMPLATE, "", "Named parameters", Test::Local(unknown_names), TEMPLATES),
    error("template.parameter.missing", "A parameter", missing_parameters, OBSERVED),
    error("template.parameter.unknown", "A parameter", unknown_parameters, OBSERVED),
    error("template.header.match", "The header", other_header, TEMPLATES),
    error("template.body.length", "The filled body", long_body, OBSERVED),
    warning("template.body.length.advised", "The filled body", long_only_body, OBSERVED),
    warning("template.total.length", "The filled body with the labels of the buttons", long_total, OBSERVED),
    error("template.card.count.match", "The carousel", other_count, CAROUSELS),
    error("template.card.body.length", "The filled text of a card", long_card, CAROUSELS),
    error("template.offer.required", "The end of the offer", missing_offer, OFFERS),
];

pub(super) const fn error(id: &'static str, what: &'static str, look: Look, source: &'static str) -> Rule {
    Rule::error(id, TEMPLATE, "", what, Test::Fits(look), source)
}

const fn warning(id: &'static str, what: &'static str, look: Look, source: &'static str) -> Rule {
    Rule::warning(id, TEMPLATE, "", what, Test::Fits(look), source)
}

// The template as a whole

fn other_template(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let defined = checking.options.definition.and_then(|definition| definition.name.as_deref());
    if let (Some(defined), Some(name)) = (defined, node.text_at("name"))
        && defined != name
    {
        checking.found(rule, "/name", format!("The definition given is that of “{defined}”."));
    }
}

fn other_language(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let defined = checking.options.definition.and_then(|definition| definition.language.as_deref());
    if let (Some(defined), Some(language)) = (defined, node.text_at("language"))
        && defined != language
    {
        checking.found(rule, "/language", format!("The template is defined in {defined}; languages must be equal to the letter."));
    }
}

fn not_approved(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    let status = checking.options.definition.and_then(|definition| definition.status.as_deref());
    if let Some(status) = status.filter(|status| !status.eq_ignore_ascii_case("approved")) {
        checking.found(rule, "/name", format!("Only an approved template can be sent; this one is {}.", status.to_ascii_lowercase()));
    }
}

// Parameters

/// A text with variables: where what fills it stands, what stands there, and the text if the definition tells it.
struct Slot<'n, 'd> {
    path: String,
    given: Option<&'n Node<'n>>,
    defined: Option<&'d str>,
}

fn slots<'n, 'd>(node: &'n Node<'n>, definition: Option<&'d Definition<'_>>) -> Vec<Slot<'n, 'd>> {
    let given = |node: Option<&'n Node<'n>>, key| node.and_then(|node| node.get(key)).filter(|node| !node.is_null());
    let header = definition.and_then(|definition| definition.header.as_ref()).and_then(|header| header.text.as_deref());
    let body = definition.and_then(|definition| definition.body.as_ref()).map(DefinedText::text);
    let mut slots = vec![
        Slot { path: "/header/text".into(), given: given(node.get("header"), "text"), defined: header },
        Slot { path: "/body".into(), given: given(Some(node), "body"), defined: body },
    ];
    let cards = node.get("cards").map_or(&[][..], Node::items);
    let defined_cards = definition.and_then(|definition| definition.cards.as_deref()).unwrap_or_default();
    for (index, card) in cards.iter().enumerate() {
        let defined = defined_cards.get(index).and_then(|card| card.body.as_ref()).map(DefinedText::text);
        slots.push(Slot { path: format!("/cards/{index}/body"), given: given(Some(card), "body"), defined });
    }
    slots
}

impl Slot<'_, '_> {
    /// How many parameters stand here without names; `None` where they have names.
    fn positional(&self) -> Option<usize> {
        match self.given {
            None => Some(0),
            Some(node) if node.is_object() => None,
            Some(node) if node.text().is_some() => Some(1),
            Some(node) => Some(node.items().len()),
        }
    }

    /// The text with what is given filled in.
    fn filled(&self) -> Option<String> {
        let defined = self.defined?;
        let names = variables(defined);
        Some(fill(defined, |name| {
            let node = self.given?;
            let place = names.iter().position(|variable| *variable == name)?;
            match node.text() {
                Some(text) => (place == 0).then_some(text),
                None => node.items().get(place).or_else(|| node.get(name)).and_then(Node::text),
            }
        }))
    }
}

fn unknown_names(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let record = |node: Option<&Node<'_>>| node.is_some_and(Node::is_object);
    let cards = node.get("cards").map_or(&[][..], Node::items);
    if !record(node.find("header/text")) && !record(node.get("body")) && !cards.iter().any(|card| record(card.get("body"))) {
        return;
    }
    for slot in slots(node, checking.options.definition) {
        if slot.defined.is_none() && slot.positional().is_none() {
            let message = "Parameters by name need the template's definition, which tells their order.";
            checking.found(rule, slot.path, message);
        }
    }
}

fn missing_parameters(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let Some(definition) = checking.options.definition else { return };
    for slot in slots(node, Some(definition)) {
        let names = variables(slot.defined.unwrap_or_default());
        match slot.positional() {
            Some(count) if count < names.len() => {
                let message = format!("The template has {} variables here; {count} are filled.", names.len());
                checking.found(rule, slot.path, message);
            }
            Some(_) => {}
            None => {
                for name in names.iter().filter(|name| slot.given.is_none_or(|given| given.get(name).is_none_or(Node::is_null))) {
                    checking.found(rule, format!("{}/{name}", slot.path), format!("The variable {{{{{name}}}}} is not filled."));
                }
            }
        }
    }
}

fn unknown_parameters(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let Some(definition) = checking.options.definition else { return };
    for slot in slots(node, Some(definition)) {
        let (Some(given), Some(defined)) = (slot.given, slot.defined) else { continue };
        let names = variables(defined);
        if slot.positional().is_some_and(|count| count > names.len()) {
            let path = if given.items().is_empty() { slot.path } else { format!("{}/{}", slot.path, names.len()) };
            checking.found(rule, path, format!("The template has {} variables here; more are given.", names.len()));
            continue;
        }
        let mut path = Path::default();
        for (name, _) in given.members().iter().filter(|(name, _)| !names.contains(&name.as_ref())) {
            path.enter_key(name);
            checking.found(rule, slot.path.clone() + &path.pointer(), "The template has no variable of this name.");
            path.leave();
        }
    }
}

fn other_header(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let Some(header) = checking.options.definition.and_then(|definition| definition.header.as_ref()) else { return };
    let Some(kind) = header.kind() else { return };
    match node.get("header").filter(|header| !header.is_null()) {
        Some(given) if given.is_object() && given.get(kind).is_none() => {
            checking.found(rule, "/header", format!("The template was defined with a header of another kind: {kind}."));
        }
        None if kind != "text" => checking.found(rule, "/header", format!("The template's header needs its {kind}.")),
        _ => {}
    }
}

// Lengths once filled

fn long_body(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    long(checking, rule, node, 1024, |definition, slot| slot.path == "/body" && !definition.is_body_only());
}

fn long_only_body(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    long(checking, rule, node, 1024, |definition, slot| slot.path == "/body" && definition.is_body_only());
}

fn long_card(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    long(checking, rule, node, 160, |_, slot| slot.path.starts_with("/cards"));
}

fn long(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, max: u32, wanted: fn(&Definition<'_>, &Slot<'_, '_>) -> bool) {
    let Some(definition) = checking.options.definition else { return };
    for slot in slots(node, Some(definition)).into_iter().filter(|slot| wanted(definition, slot)) {
        if let Some(text) = slot.filled() {
            checking.length_at(rule, Length::of(&text), 0, max, &slot.path);
        }
    }
}

fn long_total(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let Some(definition) = checking.options.definition else { return };
    let labels: String = definition.buttons.iter().flatten().filter_map(|button| button.text.as_deref()).collect();
    let body = slots(node, Some(definition)).into_iter().find(|slot| slot.path == "/body").and_then(|slot| slot.filled());
    if let Some(body) = body.filter(|_| !labels.is_empty()) {
        checking.length_at(rule, Length::of(&(body + &labels)), 0, 1024, "/body");
    }
}

// Cards and offers

fn other_count(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(defined) = checking.options.definition.and_then(|definition| definition.cards.as_ref()) else { return };
    let given = node.get("cards").map_or(0, |cards| cards.items().len());
    if given != defined.len() {
        let message = format!("The template has {} cards; {given} are given.", defined.len());
        checking.found(rule, path.pointer_to("cards"), message);
    }
}

fn missing_offer(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let offer = checking.options.definition.and_then(|definition| definition.limited_time_offer);
    let ends = offer.and_then(|offer| offer.0).and_then(|offer| offer.get("hasExpiration")).and_then(Node::bool) == Some(true);
    if ends && node.get("limitedTimeOffer").is_none_or(Node::is_null) {
        checking.found(rule, "/limitedTimeOffer", "The template shows when its offer ends, so the send must say when.");
    }
}
