//! Sending a template: how its buttons and its code fit the definition, where that is at hand.

use super::check::Checking;
use super::format;
use super::measure::Length;
use super::rule::Rule;
use super::template_match::error;
use crate::json::{Node, Path};
use crate::template::{DefinedButton, Definition, fill};
use crate::text::has;

const TEMPLATES: &str = "WhatsApp, message templates: sending";
const OBSERVED: &str = "WhatsApp error 131008, as observed on the Cloud API";
const CODES: &str = "WhatsApp, authentication templates";

pub(super) const RULES: &[Rule] = &[
    error("template.button.match", "A button", other_button, TEMPLATES),
    error("template.button.required", "A button", missing_button, OBSERVED),
    error("template.button.url.length", "The whole URL", long_url, TEMPLATES),
    error("template.code.twice", "The code", different_codes, CODES),
    error("template.code.length", "The code", long_code, CODES),
    error("template.code.plain", "The code", fancy_code, CODES),
];

/// The greatest index of a button.
const LAST: usize = 9;
/// The most characters of a URL.
const LONGEST_URL: u32 = 2000;

/// What is done with a list of buttons: where it stands, and what the definition has there.
type Visit<'v, 'n, 'd> = dyn FnMut(&str, &'n [Node<'n>], &'d [DefinedButton<'d>]) + 'v;

/// Visits the lists of buttons with what the definition says of them.
fn button_lists<'n, 'd>(node: &'n Node<'n>, definition: Option<&'d Definition<'_>>, visit: &mut Visit<'_, 'n, 'd>) {
    let Some(definition) = definition else { return };
    let mut list = |path: &str, node: &'n Node<'n>, defined: Option<&'d [DefinedButton<'d>]>| {
        if let Some(defined) = defined {
            visit(path, node.get("buttons").map_or(&[][..], Node::items), defined);
        }
    };
    list("/buttons", node, definition.buttons.as_deref());
    let cards = node.get("cards").map_or(&[][..], Node::items);
    for (index, (card, defined)) in cards.iter().zip(definition.cards.iter().flatten()).enumerate() {
        list(&["/cards/", &index.to_string(), "/buttons"].concat(), card, defined.buttons.as_deref());
    }
}

fn place_of(button: &Node<'_>) -> Option<usize> {
    button.get("index").and_then(Node::loose_text).and_then(|letters| letters.parse().ok())
}

fn other_button(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    button_lists(node, checking.options.definition, &mut |path, given, defined| {
        for (place, button) in given.iter().enumerate() {
            let (Some(index), Some(kind)) = (place_of(button), button.text_at("type")) else { continue };
            let (number, all) = (index.to_string(), defined.len().to_string());
            let (member, message) = match defined.get(index).map(DefinedButton::filled_by) {
                // Past the last index there can be, that is the fault; so is one that two have.
                _ if index > LAST || given.iter().filter(|other| place_of(other) == Some(index)).count() > 1 => continue,
                None => ("index", ["The template has ", &all, " buttons; there is none at ", &number, "."].concat()),
                Some(None) => ("index", ["The template's button ", &number, " takes nothing."].concat()),
                Some(Some(right)) if right != kind => ("type", ["The template's button ", &number, " is filled by ", right, "."].concat()),
                Some(Some(_)) => continue,
            };
            checking.found(rule, [path, "/", &place.to_string(), "/", member].concat(), message);
        }
    });
}

fn missing_button(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    button_lists(node, checking.options.definition, &mut |path, given, defined| {
        let mut missing: Vec<Option<&str>> = Vec::new();
        for (index, button) in defined.iter().enumerate() {
            if !button.is_required() || given.iter().any(|given| place_of(given) == Some(index)) {
                continue;
            }
            let kind = button.filled_by();
            let before = missing.iter().filter(|other| **other == kind).count();
            missing.push(kind);
            // One of this type in a wrong place is the same fault.
            if (0..given.len()).filter(|place| is_misplaced(given, *place, defined, kind)).count() <= before {
                let message =
                    ["The template's button ", &index.to_string(), " needs a button of type ", kind.unwrap_or_default(), " here."];
                checking.found(rule, path, message.concat());
            }
        }
    });
}

/// Whether a button of a type stands where none of it is filled, or where another is filled already.
fn is_misplaced(given: &[Node<'_>], place: usize, defined: &[DefinedButton<'_>], kind: Option<&str>) -> bool {
    let Some(button) = given.get(place).filter(|button| button.text_at("type") == kind) else { return false };
    let index = place_of(button);
    let filled_by = index.and_then(|index| defined.get(index)).and_then(DefinedButton::filled_by);
    filled_by != kind || given.iter().take(place).any(|other| place_of(other) == index)
}

fn long_url(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    button_lists(node, checking.options.definition, &mut |path, given, defined| {
        for (place, button) in given.iter().enumerate() {
            let url = place_of(button).and_then(|index| defined.get(index)).and_then(|button| button.url.as_deref());
            // A suffix too long by itself is refused for that.
            let suffix = button.text_at("suffix").filter(|suffix| Length::of(suffix).utf16 <= LONGEST_URL as usize);
            if let (Some(url), Some(suffix)) = (url, suffix) {
                let whole = fill(url, |_| Some(suffix));
                checking.length_at(rule, Length::of(&whole), 0, LONGEST_URL, &[path, "/", &place.to_string(), "/suffix"].concat());
            }
        }
    });
}

// One-time codes

/// The code of an authentication template as its body has it, and as its button has it.
fn codes<'n>(checking: &Checking<'_>, node: &'n Node<'n>) -> Option<(&'n str, Option<&'n str>)> {
    checking.options.definition.filter(|definition| definition.is_category("authentication"))?;
    let body = node.get("body")?;
    let first = body.items().first().or_else(|| body.members().first().map(|(_, node)| node));
    let button = node.get("buttons").and_then(|buttons| buttons.items().first()).and_then(|button| button.text_at("suffix"));
    Some((first.unwrap_or(body).text()?, button))
}

fn different_codes(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let Some((body, button)) = codes(checking, node) else { return };
    // A button that is missing is said to be so where the definition has it.
    let has_buttons = checking.options.definition.is_some_and(|definition| definition.buttons.is_some());
    let path = match button {
        Some(code) if code != body => "/buttons/0/suffix",
        None if !has_buttons => "/buttons",
        _ => return,
    };
    checking.clash(rule, path.into(), "/body".into(), "The code is given twice: in the body and, equal, as the button's suffix.");
}

fn long_code(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    if let Some((code, _)) = codes(checking, node) {
        checking.length_at(rule, Length::of(code), 1, 15, "/body");
    }
}

fn fancy_code(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    if codes(checking, node).is_some_and(|(code, _)| has(code, "://") || has(code, "www.") || !format::has_no_emoji(code)) {
        checking.found(rule, "/body", "A code holds neither URL nor emoji.");
    }
}
