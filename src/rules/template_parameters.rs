//! Sending a template: how the texts that fill its variables fit the definition, where that is at hand.

use super::check::Checking;
use super::format;
use super::measure::Length;
use super::rule::{Rule, Test};
use super::template_match::{error, warning};
use super::template_send::longest_parameter;
use crate::json::{Node, Path, Value};
use crate::message::{Kind, Kinds};
use crate::template::{DefinedText, Definition, fill, variables};

const TEMPLATES: &str = "WhatsApp, message templates: sending";
const OBSERVED: &str = "WhatsApp errors 132000, 132005 and 131008, as observed on the Cloud API";
const CAROUSELS: &str = "WhatsApp, media card carousel templates";
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);

pub(super) const RULES: &[Rule] = &[
    Rule::error("template.names_need_definition", TEMPLATE, "", "Named parameters", Test::Local(unknown_names), TEMPLATES),
    error("template.parameter.missing", "A parameter", missing_parameters, OBSERVED),
    error("template.parameter.unknown", "A parameter", unknown_parameters, OBSERVED),
    error("template.header.length", "The filled header", long_header, TEMPLATES),
    error("template.body.length", "The filled body", long_body, OBSERVED),
    warning("template.body.length.advised", "The filled body", long_only_body, OBSERVED),
    warning("template.total.length", "The filled body with the labels of the buttons", long_total, OBSERVED),
    error("template.card.body.length", "The filled text of a card", long_card, CAROUSELS),
];

/// The most characters of a header.
const HEADER: u32 = 60;
/// The most characters of a body.
const BODY: u32 = 1024;
/// The most characters of a card's text.
const CARD: u32 = 160;

/// A text with variables: where what fills it stands, what stands there, and the text if the definition tells it.
struct Slot<'n, 'd> {
    path: String,
    given: Option<&'n Node<'n>>,
    defined: Option<&'d str>,
    /// Whether the definition tells enough to know that there is no such text.
    is_known: bool,
}

/// Visits the slots of a message. A header or a card that is of the wrong kind or number is no slot: that is said
/// elsewhere.
fn slots<'n, 'd>(node: &'n Node<'n>, definition: Option<&'d Definition<'_>>, visit: &mut dyn FnMut(Slot<'n, 'd>)) {
    let header = definition.and_then(|definition| definition.header.as_ref());
    let body = definition.and_then(Definition::body_text);
    let mut visit = |path: String, given: Option<&'n Node<'n>>, defined, is_known| {
        // What is neither a text nor several is the reader's affair.
        if given.is_none_or(|node| matches!(node.value, Value::String(_) | Value::Array(_) | Value::Object(_))) {
            visit(Slot { path, given, defined, is_known: is_known || body.is_some() });
        }
    };
    let text = node.find("header/text").filter(|text| !text.is_null());
    if text.map_or_else(|| node.present("header").is_none(), |text| count(text) == 1) {
        visit("/header/text".into(), text, header.and_then(|header| header.text.as_deref()), header.is_some());
    }
    visit("/body".into(), node.present("body"), body, false);
    let cards = definition.and_then(|definition| definition.cards.as_deref());
    for (index, card) in node.get("cards").map_or(&[][..], Node::items).iter().enumerate() {
        let defined = cards.and_then(|cards| cards.get(index)?.body.as_ref()).map(DefinedText::text);
        visit(["/cards/", &index.to_string(), "/body"].concat(), card.present("body"), defined, cards.is_some());
    }
}

/// How many parameters stand here.
fn count(node: &Node<'_>) -> usize {
    if node.text().is_some() { 1 } else { node.items().len() + node.members().len() }
}

impl Slot<'_, '_> {
    /// How many parameters stand here without names; `None` where they have names.
    fn positional(&self) -> Option<usize> {
        self.given.map_or(Some(0), |node| Some(count(node)).filter(|_| !node.is_object()))
    }

    /// The text with what is given filled in, unless one of the parameters is too long by itself.
    fn filled(&self, longest: u32) -> Option<String> {
        let defined = self.defined?;
        let is_long = |node: &Node<'_>| node.text().is_some_and(|text| Length::of(text).utf16 > longest as usize);
        let given = self
            .given
            .filter(|node| is_long(node) || node.items().iter().any(is_long) || node.members().iter().any(|(_, node)| is_long(node)));
        if given.is_some() {
            return None;
        }
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

// Names and numbers

fn unknown_names(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    // Where the languages are known but not this one, that is the fault.
    if checking.options.definition.is_none() && !checking.options.languages.is_empty() {
        return;
    }
    slots(node, checking.options.definition, &mut |slot| {
        if slot.defined.is_none() && !slot.is_known && slot.positional().is_none() {
            checking.found(rule, slot.path, "Parameters by name need the template's definition, which tells their order.");
        }
    });
}

fn missing_parameters(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    slots(node, checking.options.definition, &mut |slot| {
        let names = variables(slot.defined.unwrap_or_default());
        let Some(count) = slot.positional() else {
            for name in names.iter().filter(|name| slot.given.is_some_and(|given| given.get(name).is_none())) {
                checking.found(rule, [&slot.path, "/", name].concat(), ["The variable {{", name, "}} is not filled."].concat());
            }
            return;
        };
        if count < names.len() {
            let message = ["The template has ", &names.len().to_string(), " variables here; ", &count.to_string(), " are filled."];
            checking.found(rule, slot.path, message.concat());
        }
    });
}

fn unknown_parameters(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    slots(node, checking.options.definition, &mut |slot| {
        let (Some(given), Some(defined)) = (slot.given, slot.defined) else { return };
        let names = variables(defined);
        if slot.positional().is_some_and(|count| count > names.len()) {
            let number = names.len().to_string();
            let path = if given.items().is_empty() { slot.path } else { [&slot.path, "/", &number].concat() };
            checking.found(rule, path, ["The template has ", &number, " variables here; more are given."].concat());
            return;
        }
        for (name, _) in given.members() {
            // A name of no good form is refused for that, and needs no escape in a pointer otherwise.
            if !names.contains(&name.as_ref()) && !name.is_empty() && format::is_template_name(name) {
                checking.found(rule, [&slot.path, "/", name].concat(), "The template has no variable of this name.");
            }
        }
    });
}

// Lengths once filled

fn long_header(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    long(checking, rule, node, (HEADER, HEADER), |_, slot| slot.path == "/header/text");
}

fn long_body(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let longest = longest_parameter(node);
    long(checking, rule, node, (BODY, longest), |definition, slot| slot.path == "/body" && !definition.is_body_only());
}

fn long_only_body(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let longest = longest_parameter(node);
    long(checking, rule, node, (BODY, longest), |definition, slot| slot.path == "/body" && definition.is_body_only());
}

fn long_card(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    long(checking, rule, node, (CARD, u32::MAX), |_, slot| slot.path.starts_with("/cards"));
}

/// Holds filled texts against a bound. A parameter past the second bound is refused by itself.
fn long(
    checking: &mut Checking<'_>,
    rule: &Rule,
    node: &Node<'_>,
    (max, longest): (u32, u32),
    wanted: fn(&Definition<'_>, &Slot<'_, '_>) -> bool,
) {
    let Some(definition) = checking.options.definition else { return };
    slots(node, Some(definition), &mut |slot| {
        if wanted(definition, &slot)
            && let Some(text) = slot.filled(longest)
        {
            checking.length_at(rule, Length::of(&text), 0, max, &slot.path);
        }
    });
}

fn long_total(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let Some(definition) = checking.options.definition else { return };
    let labels: String = definition.buttons.iter().flatten().filter_map(|button| button.text.as_deref()).collect();
    slots(node, Some(definition), &mut |slot| {
        if slot.path == "/body"
            && !labels.is_empty()
            && let Some(body) = slot.filled(longest_parameter(node))
        {
            checking.length_at(rule, Length::of(&(body + &labels)), 0, BODY, "/body");
        }
    });
}
