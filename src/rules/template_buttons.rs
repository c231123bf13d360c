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

/// The lists of buttons with what the definition says of them.
fn button_lists<'n, 'd>(
    node: &'n Node<'n>,
    definition: Option<&'d Definition<'_>>,
) -> Vec<(String, &'n [Node<'n>], &'d [DefinedButton<'d>])> {
    let given = |node: Option<&'n Node<'n>>| node.and_then(|node| node.get("buttons")).map_or(&[][..], Node::items);
    let Some(definition) = definition else { return Vec::new() };
    let mut lists: Vec<_> =
        definition.buttons.iter().map(|defined| ("/buttons".to_owned(), given(Some(node)), defined.as_slice())).collect();
    let cards = node.get("cards").map_or(&[][..], Node::items);
    for (index, (card, defined)) in cards.iter().zip(definition.cards.iter().flatten()).enumerate() {
        lists.extend(defined.buttons.iter().map(|defined| (format!("/cards/{index}/buttons"), given(Some(card)), defined.as_slice())));
    }
    lists
}

fn place_of(button: &Node<'_>) -> Option<usize> {
    button.get("index").and_then(Node::loose_text).and_then(|letters| letters.parse().ok())
}

fn other_button(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    for (path, given, defined) in button_lists(node, checking.options.definition) {
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
            checking.found(rule, [&path, "/", &place.to_string(), "/", member].concat(), message);
        }
    }
}

fn missing_button(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    for (path, given, defined) in button_lists(node, checking.options.definition) {
        let mut misplaced: Vec<_> = (0..given.len()).filter_map(|place| misplaced_kind(given, place, defined)).collect();
        for (index, kind) in missing(given, defined) {
            // One that was given a wrong place is the same fault.
            if let Some(place) = misplaced.iter().position(|own| *own == kind) {
                misplaced.remove(place);
                continue;
            }
            let message = ["The template's button ", &index.to_string(), " needs a button of type ", kind, " here."].concat();
            checking.found(rule, path.clone(), message);
        }
    }
}

/// The buttons of the definition that must be filled and are not, by place and by the type of what fills them.
fn missing<'d>(given: &[Node<'_>], defined: &'d [DefinedButton<'d>]) -> impl Iterator<Item = (usize, &'static str)> {
    let required = defined.iter().enumerate().filter(|(_, button)| button.is_required());
    required
        .filter(|(index, _)| !given.iter().any(|given| place_of(given) == Some(*index)))
        .filter_map(|(index, button)| Some((index, button.filled_by()?)))
}

/// The type of a button that stands where none of its type is filled, or where another is filled already.
fn misplaced_kind<'n>(given: &'n [Node<'n>], place: usize, defined: &[DefinedButton<'_>]) -> Option<&'n str> {
    let button = given.get(place)?;
    let (index, kind) = (place_of(button), button.text_at("type")?);
    let fits = index.and_then(|index| defined.get(index)).and_then(DefinedButton::filled_by) == Some(kind);
    let is_second = given.iter().take(place).any(|other| place_of(other) == index);
    (!fits || is_second).then_some(kind)
}

fn long_url(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    for (path, given, defined) in button_lists(node, checking.options.definition) {
        for (place, button) in given.iter().enumerate() {
            let url = place_of(button).and_then(|index| defined.get(index)).and_then(|button| button.url.as_deref());
            // A suffix too long by itself is refused for that.
            let suffix = button.text_at("suffix").filter(|suffix| Length::of(suffix).utf16 <= LONGEST_URL as usize);
            if let (Some(url), Some(suffix)) = (url, suffix) {
                let whole = fill(url, |_| Some(suffix));
                checking.length_at(rule, Length::of(&whole), 0, LONGEST_URL, &[&path, "/", &place.to_string(), "/suffix"].concat());
            }
        }
    }
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
