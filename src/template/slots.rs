//! What a definition leaves open, so that a form can draw itself.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::definition::{DefinedButton, DefinedHeader, DefinedText, Definition};
use super::variables::variables;
use crate::json::Node;
use crate::rules::entry;
use crate::text::cut;

/// A place that a value goes to.
#[derive(Debug, PartialEq)]
pub struct Slot<'a> {
    /// Where the value stands in what [`filled`](super::filled) takes, as a JSON Pointer.
    pub path: String,
    /// What it takes: `text`, the kind of a header, or what a button is filled with.
    pub kind: &'static str,
    /// The name or number of the variable.
    pub name: Option<&'a str>,
    /// The zero-based place of the button.
    pub index: Option<usize>,
    /// The label of the button.
    pub label: Option<&'a str>,
    /// Whether the template cannot be sent without.
    pub required: bool,
    /// What the definition gives as an example.
    pub example: Option<&'a str>,
}

impl Serialize for Slot<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("kind", self.kind)?;
        entry(&mut map, "name", self.name)?;
        entry(&mut map, "index", self.index.as_ref())?;
        entry(&mut map, "label", self.label)?;
        map.serialize_entry("required", &self.required)?;
        entry(&mut map, "example", self.example)?;
        map.end()
    }
}

/// The slots of a definition in the order in which they are read. `node` is the definition as it was given: it has the
/// examples.
pub fn slots<'a>(definition: &'a Definition<'_>, node: &'a Node<'a>) -> Vec<Slot<'a>> {
    let mut slots = Vec::new();
    header(&mut slots, "", definition.header.as_ref(), node);
    let is_code = definition.is_category("authentication");
    texts(&mut slots, "/body", if is_code { "code" } else { "text" }, definition.body_text(), node.get("body"));
    let offer = definition.limited_time_offer.and_then(|offer| offer.0?.get("hasExpiration"));
    if offer.and_then(Node::bool) == Some(true) {
        add(&mut slots, "/limitedTimeOffer/expiresAt".into(), "offer", true, None);
    }
    buttons(&mut slots, "", definition.buttons.as_deref(), node, is_code);
    let nodes = node.get("cards").map_or(&[][..], Node::items);
    for (index, (card, node)) in definition.cards.iter().flatten().zip(nodes).enumerate() {
        let path = ["/cards/", &index.to_string()].concat();
        header(&mut slots, &path, card.header.as_ref(), node);
        texts(&mut slots, &[&path, "/body"].concat(), "text", card.body.as_ref().map(DefinedText::text), node.get("body"));
        buttons(&mut slots, &path, card.buttons.as_deref(), node, false);
    }
    slots
}

#[inline(never)]
fn add<'a>(slots: &mut Vec<Slot<'a>>, path: String, kind: &'static str, required: bool, example: Option<&'a str>) {
    slots.push(Slot { path, kind, name: None, index: None, label: None, required, example });
}

/// The example at a place: one of several, the one of a name, or the only one.
fn example<'a>(part: Option<&'a Node<'a>>, place: usize, name: &str) -> Option<&'a str> {
    let examples = part?.present("examples").or_else(|| part?.present("example"))?;
    let several = examples.items().get(place).or_else(|| examples.get(name));
    several.or(Some(examples).filter(|_| place == 0))?.text()
}

fn texts<'a>(slots: &mut Vec<Slot<'a>>, path: &str, kind: &'static str, text: Option<&'a str>, node: Option<&'a Node<'a>>) {
    for (place, name) in variables(text.unwrap_or_default()).into_iter().enumerate() {
        add(slots, [path, "/", name].concat(), kind, true, example(node, place, name));
        if let Some(slot) = slots.last_mut() {
            slot.name = Some(name);
        }
    }
}

fn header<'a>(slots: &mut Vec<Slot<'a>>, path: &str, defined: Option<&'a DefinedHeader<'_>>, node: &'a Node<'a>) {
    let Some(kind) = defined.and_then(DefinedHeader::kind) else { return };
    let (path, node) = ([path, "/header"].concat(), node.get("header"));
    if kind == "text" {
        return texts(slots, &path, kind, defined.and_then(DefinedHeader::text), node);
    }
    let own = example(node.and_then(|node| node.get(kind)), 0, "").or_else(|| example(node, 0, ""));
    add(slots, [&path, "/", kind].concat(), kind, true, own);
}

/// `is_code` says that the body has the code that a button repeats.
fn buttons<'a>(slots: &mut Vec<Slot<'a>>, path: &str, defined: Option<&'a [DefinedButton<'_>]>, node: &'a Node<'a>, is_code: bool) {
    let nodes = node.get("buttons").map_or(&[][..], Node::items);
    for (index, (button, node)) in defined.unwrap_or_default().iter().zip(nodes).enumerate() {
        let Some(kind) = button.filled_by().map(kind_of).filter(|kind| !is_code || *kind != "suffix") else { continue };
        let own = example(Some(node), 0, "").map(|example| suffix(example, button.url.as_deref()));
        add(slots, [path, "/buttons/", &index.to_string()].concat(), kind, button.is_required(), own);
        if let Some(slot) = slots.last_mut() {
            (slot.index, slot.label) = (Some(index), button.text.as_deref());
        }
    }
}

/// What a button takes, by the type of what fills it.
fn kind_of(filled_by: &'static str) -> &'static str {
    match filled_by {
        "url" => "suffix",
        "quick_reply" => "payload",
        "copy_code" => "code",
        "multi_product" => "products",
        "order_details" => "order",
        "voice_call" => "call",
        same => same,
    }
}

/// The end of an example that is a whole URL.
fn suffix<'a>(example: &'a str, url: Option<&str>) -> &'a str {
    let start = url.and_then(|url| cut(url, "{{")).map_or("", |(start, _)| start);
    example.strip_prefix(start).unwrap_or(example)
}
