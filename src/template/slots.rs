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
    header(&mut slots, "", definition.header.as_ref(), node.get("header"));
    let is_code = definition.is_category("authentication");
    let kind = if is_code { "code" } else { "text" };
    texts(&mut slots, "/body", kind, definition.body_text(), examples(node.get("body")));
    let offer = definition.limited_time_offer.and_then(|offer| offer.0);
    if offer.and_then(|offer| offer.get("hasExpiration")).and_then(Node::bool) == Some(true) {
        slots.push(Slot { required: true, ..slot("/limitedTimeOffer/expiresAt".into(), "offer") });
    }
    buttons(&mut slots, "", definition.buttons.as_deref(), node.get("buttons"), is_code);
    for (index, card) in definition.cards.iter().flatten().enumerate() {
        let path = ["/cards/", &index.to_string()].concat();
        let node = node.get("cards").and_then(|cards| cards.items().get(index));
        let own = |key| node.and_then(|node| node.get(key));
        header(&mut slots, &path, card.header.as_ref(), own("header"));
        let body = card.body.as_ref().map(DefinedText::text);
        texts(&mut slots, &[&path, "/body"].concat(), "text", body, examples(own("body")));
        buttons(&mut slots, &path, card.buttons.as_deref(), own("buttons"), false);
    }
    slots
}

const fn slot<'a>(path: String, kind: &'static str) -> Slot<'a> {
    Slot { path, kind, name: None, index: None, label: None, required: false, example: None }
}

/// The examples of a text: several, or the only one.
fn examples<'a>(part: Option<&'a Node<'a>>) -> Option<&'a Node<'a>> {
    part.and_then(|part| part.present("examples").or_else(|| part.present("example")))
}

fn texts<'a>(slots: &mut Vec<Slot<'a>>, path: &str, kind: &'static str, text: Option<&'a str>, examples: Option<&'a Node<'a>>) {
    for (place, name) in variables(text.unwrap_or_default()).into_iter().enumerate() {
        let example = examples.and_then(|examples| match examples.text() {
            Some(text) => (place == 0).then_some(text),
            None => examples.items().get(place).or_else(|| examples.get(name)).and_then(Node::text),
        });
        slots.push(Slot { name: Some(name), required: true, example, ..slot([path, "/", name].concat(), kind) });
    }
}

fn header<'a>(slots: &mut Vec<Slot<'a>>, path: &str, defined: Option<&'a DefinedHeader<'_>>, node: Option<&'a Node<'a>>) {
    let Some(kind) = defined.and_then(DefinedHeader::kind) else { return };
    let path = [path, "/header"].concat();
    if kind == "text" {
        return texts(slots, &path, kind, defined.and_then(DefinedHeader::text), examples(node));
    }
    let example = examples(node.and_then(|node| node.get(kind))).or_else(|| examples(node)).and_then(Node::text);
    slots.push(Slot { required: true, example, ..slot([&path, "/", kind].concat(), kind) });
}

/// `is_code` says that the body has the code that a button repeats.
fn buttons<'a>(
    slots: &mut Vec<Slot<'a>>,
    path: &str,
    defined: Option<&'a [DefinedButton<'_>]>,
    nodes: Option<&'a Node<'a>>,
    is_code: bool,
) {
    for (index, button) in defined.unwrap_or_default().iter().enumerate() {
        let Some(kind) = button.filled_by().and_then(kind_of).filter(|kind| !is_code || *kind != "suffix") else { continue };
        let example = nodes.and_then(|nodes| nodes.items().get(index)).and_then(|node| examples(Some(node)));
        let example = example.and_then(|example| example.text().or_else(|| example.items().first().and_then(Node::text)));
        let label = button.text.as_deref();
        let example = example.map(|example| suffix(example, button.url.as_deref()));
        let path = [path, "/buttons/", &index.to_string()].concat();
        slots.push(Slot { index: Some(index), label, required: button.is_required(), example, ..slot(path, kind) });
    }
}

/// What a button takes, by the type of what fills it.
fn kind_of(filled_by: &str) -> Option<&'static str> {
    let kinds = [
        ("url", "suffix"),
        ("quick_reply", "payload"),
        ("copy_code", "code"),
        ("flow", "flow"),
        ("catalog", "catalog"),
        ("multi_product", "products"),
        ("order_details", "order"),
        ("voice_call", "call"),
    ];
    kinds.into_iter().find(|(filler, _)| *filler == filled_by).map(|(_, kind)| kind)
}

/// The end of an example that is a whole URL.
fn suffix<'a>(example: &'a str, url: Option<&str>) -> &'a str {
    let start = url.and_then(|url| cut(url, "{{")).map_or("", |(start, _)| start);
    example.strip_prefix(start).unwrap_or(example)
}
