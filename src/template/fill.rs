//! A message out of a definition and what fills it.
//!
//! Values are written shorter than a message: what a header, a button or a card is, the definition says. Where something
//! is wrong with the message, [`Filled::path`] leads back to the value.

use super::definition::{DefinedButton, DefinedHeader, Definition};
use super::order::{member as part, put_in_order};
use crate::json::{Node, Str, Value};
use crate::message::{Kind, MessageTree, TemplateHeader};

/// A message made of values, and where these came from.
#[derive(Debug)]
pub struct Filled<'a> {
    /// The message.
    pub message: Node<'a>,
    /// The places of buttons that need a value and have none.
    pub lacking: Vec<String>,
    places: Vec<Place>,
}

/// Where a part of the message stands in the values.
#[derive(Debug)]
struct Place {
    in_message: String,
    in_values: String,
    /// Whether the part is put together around a single value.
    is_single: bool,
}

type Members<'a> = Vec<(Str<'a>, Node<'a>)>;

/// The message that fills a definition. Nothing is checked: what does not fit stands in the message where checks find it.
pub fn filled<'a>(definition: &Definition<'_>, mut values: Node<'a>) -> Filled<'a> {
    let mut filled = Filled { message: Node::new(Value::Null), lacking: Vec::new(), places: Vec::new() };
    let is_code = definition.is_category("authentication");
    filled.fill(&mut values, "", definition.header.as_ref(), definition.buttons.as_deref(), is_code);
    if let Some(Node { value: Value::Array(cards), .. }) = part(&mut values, "cards") {
        for (index, card) in cards.iter_mut().enumerate() {
            let defined = definition.cards.as_deref().and_then(|cards| cards.get(index));
            let (header, buttons) = defined.map_or((None, None), |card| (card.header.as_ref(), card.buttons.as_deref()));
            filled.fill(card, &["/cards/", &index.to_string()].concat(), header, buttons, false);
        }
    }
    if let Value::Object(members) = &mut values.value {
        for (key, own) in [("language", &definition.language), ("name", &definition.name)] {
            if let (Some(own), false) = (own, members.iter().any(|(other, _)| other == key)) {
                members.insert(0, member(key, Node::text_of(own.to_string())));
            }
        }
        members.insert(0, member("type", Node::text_of("template")));
    }
    filled.message = values;
    filled
}

fn member<'a>(key: &'static str, node: Node<'a>) -> (Str<'a>, Node<'a>) {
    (Str::Borrowed(key), node)
}

impl<'a> Filled<'a> {
    /// Where the value stands that a path of the message leads to.
    pub fn path(&self, path: &str) -> String {
        for place in &self.places {
            if let Some(rest) = path.strip_prefix(place.in_message.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/')) {
                let rest = if place.is_single || matches!(rest, "/type" | "/index") { "" } else { rest };
                return [&place.in_values, rest].concat();
            }
        }
        path.to_owned()
    }

    /// Puts header and buttons of a message or a card in its form. `is_code` says that the body has the code that a button
    /// repeats.
    fn fill(
        &mut self,
        values: &mut Node<'a>,
        path: &str,
        header: Option<&DefinedHeader<'_>>,
        buttons: Option<&[DefinedButton<'_>]>,
        is_code: bool,
    ) {
        let kind = header.and_then(DefinedHeader::kind).unwrap_or("text");
        let given = part(values, "header").filter(|header| !header.is_null());
        if given.as_ref().is_none_or(|header| !is_whole(header)) {
            let place = [path, "/header"].concat();
            self.places.push(Place { in_message: [&place, "/", kind].concat(), in_values: place, is_single: false });
            if let Some(header) = given {
                let value = std::mem::replace(header, Node::new(Value::Null));
                header.value = Value::Object(vec![member(kind, value)]);
            }
        }
        let code = values.present("body").filter(|_| is_code).map(|body| first(body).clone());
        let path = [path, "/buttons"].concat();
        let mut given = part(values, "buttons").map(|buttons| std::mem::replace(&mut buttons.value, Value::Null));
        let mut list = Vec::new();
        match &mut given {
            Some(Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.button(&mut list, &path, index.to_string(), item, buttons);
                }
            }
            Some(Value::Object(members)) => {
                for (key, item) in members {
                    self.button(&mut list, &path, key.to_string(), item, buttons);
                }
            }
            _ => {}
        }
        for (index, _) in buttons.unwrap_or_default().iter().enumerate().filter(|(_, button)| button.is_required()) {
            let index = index.to_string();
            if list.iter().any(|button| button.get("index").and_then(Node::loose_text) == Some(&index)) {
                continue;
            }
            match &code {
                Some(code) => self.button(&mut list, &path, index, &mut code.clone(), buttons),
                None => self.lacking.push([&path, "/", &index].concat()),
            }
        }
        if let Value::Object(members) = &mut values.value {
            members.retain(|(key, node)| key != "buttons" && key != "type" && !node.is_null());
            if !list.is_empty() {
                members.push(member("buttons", Node::new(Value::Array(list))));
            }
        }
    }

    /// Adds a button as a message has it.
    fn button(&mut self, list: &mut Vec<Node<'a>>, path: &str, key: String, value: &mut Node<'a>, defined: Option<&[DefinedButton<'_>]>) {
        if value.is_null() {
            return;
        }
        let index = key.parse::<usize>().ok();
        // One that takes nothing is refused as whatever it is.
        let kind = index.and_then(|index| defined?.get(index)?.filled_by()).unwrap_or("url");
        let place = |key: &str| [path, "/", key].concat();
        let is_single = !value.is_object();
        self.places.push(Place { in_message: place(&list.len().to_string()), in_values: place(&key), is_single });
        let index = if index.is_some() { Value::Number(key.into()) } else { Value::String(key.into()) };
        let mut members: Members<'a> = vec![member("type", Node::text_of(kind)), member("index", Node::new(index))];
        let value = std::mem::replace(value, Node::new(Value::Null));
        match value.value {
            // What a reader finds twice, it takes from the end.
            Value::Object(own) => members.splice(0..0, own).for_each(drop),
            _ => members.push(member(text_member(kind), value)),
        }
        list.push(Node::new(Value::Object(members)));
    }
}

/// Whether a header is as a message has it, and not what stands in one.
fn is_whole(header: &Node<'_>) -> bool {
    let mut members = header.members().iter();
    members.any(|(key, node)| key == "text" || (TemplateHeader::KEYS.contains(&key.as_ref()) && node.is_object()))
}

/// The member of a button that a value without a name fills.
fn text_member(kind: &str) -> &'static str {
    match kind {
        "copy_code" => "code",
        "flow" => "token",
        "catalog" => "thumbnailProductId",
        "multi_product" => "sections",
        "order_details" => "order",
        "quick_reply" | "voice_call" => "payload",
        _ => "suffix",
    }
}

/// The first of several texts, or the only one.
fn first<'n, 'a>(node: &'n Node<'a>) -> &'n Node<'a> {
    node.items().first().or_else(|| node.members().first().map(|(_, node)| node)).unwrap_or(node)
}

/// The message with its parameters in the order of the definition and without their names: it needs no definition more.
pub fn in_order<'a>(message: Node<'a>, definition: &Definition<'_>) -> Node<'a> {
    let mut node = put_in_order(MessageTree::owned(Kind::Template, message), definition).into_node();
    list(part(&mut node, "header").and_then(|header| part(header, "text")));
    list(part(&mut node, "body"));
    if let Some(Node { value: Value::Array(cards), .. }) = part(&mut node, "cards") {
        cards.iter_mut().for_each(|card| list(part(card, "body")));
    }
    node
}

fn list(texts: Option<&mut Node<'_>>) {
    if let Some(node) = texts
        && let Value::Object(members) = &mut node.value
    {
        let mut texts = Vec::new();
        for (_, text) in members.drain(..) {
            texts.push(text);
        }
        node.value = Value::Array(texts);
    }
}
