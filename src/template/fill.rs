//! A message out of a definition and what fills it.
//!
//! Values are written shorter than a message: what a header, a button or a card is, the definition says. Where something
//! is wrong with the message, [`Filled::path`] leads back to the value.

use super::definition::{DefinedButton, DefinedHeader, Definition};
use super::order::{member as part, put_in_order};
use super::variables::variables;
use crate::json::{Node, Str, Value};
use crate::message::{Kind, MessageTree, TemplateHeader};

/// A message made of values, and where these came from.
#[derive(Debug)]
pub struct Filled<'a> {
    /// The message.
    pub message: Node<'a>,
    /// The places of buttons that need a value and have none, each with the type of button that would fill it.
    pub lacking: Vec<(String, &'static str)>,
    /// Paths of the message with those of the values there.
    places: Vec<(String, String)>,
}

/// The members of a message or card that the definition tells how to read.
const PARTS: [&str; 4] = ["type", "header", "body", "buttons"];

/// The message that fills a definition. Nothing is checked: what does not fit stands in the message where checks find it.
pub fn filled<'a>(definition: &Definition<'_>, values: &Node<'a>) -> Filled<'a> {
    let mut filled = Filled { message: Node::new(Value::Null), lacking: Vec::new(), places: Vec::new() };
    let mut members = vec![member("type", Node::text_of("template"))];
    for (key, own) in [("name", &definition.name), ("language", &definition.language)] {
        if let (Some(own), None) = (own, values.present(key)) {
            members.push(member(key, Node::text_of(own.clone().into_owned())));
        }
    }
    let body = definition.body_text();
    let parts = Parts { header: definition.header.as_ref(), buttons: definition.buttons.as_deref(), is_code: is_code(definition, body) };
    filled.add_parts(&mut members, values, "", &parts);
    for (key, node) in rest(values) {
        let cards = (key == "cards").then_some(definition.cards.as_deref()).flatten();
        let node = match &node.value {
            Value::Array(items) if key == "cards" => {
                let defined = |index: usize| cards.and_then(|cards| cards.get(index));
                let card = |(index, card): (usize, &Node<'a>)| {
                    let defined = defined(index);
                    let header = defined.and_then(|card| card.header.as_ref());
                    let parts = Parts { header, buttons: defined.and_then(|card| card.buttons.as_deref()), is_code: false };
                    filled.card(card, &["/cards/", &index.to_string()].concat(), &parts)
                };
                Node { value: Value::Array(items.iter().enumerate().map(card).collect()), at: node.at }
            }
            _ => node.clone(),
        };
        members.push((key.clone(), node));
    }
    filled.message = Node::new(Value::Object(members));
    filled
}

/// Whether the body is a code that the button repeats.
fn is_code(definition: &Definition<'_>, body: Option<&str>) -> bool {
    definition.is_category("authentication") && variables(body.unwrap_or_default()).len() == 1
}

/// What a definition says of a message or a card.
struct Parts<'d> {
    header: Option<&'d DefinedHeader<'d>>,
    buttons: Option<&'d [DefinedButton<'d>]>,
    is_code: bool,
}

/// The members that are passed on.
fn rest<'n, 'a>(values: &'n Node<'a>) -> impl Iterator<Item = &'n (Str<'a>, Node<'a>)> {
    values.members().iter().filter(|(key, node)| !node.is_null() && !PARTS.contains(&key.as_ref()))
}

fn member<'a>(key: &'static str, node: Node<'a>) -> (Str<'a>, Node<'a>) {
    (Str::Borrowed(key), node)
}

impl<'a> Filled<'a> {
    /// Where the value stands that a path of the message leads to.
    pub fn path(&self, path: &str) -> String {
        let below = |from: &str| path.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        // Later places are further down.
        let found = self.places.iter().rev().find_map(|(from, to)| Some([to, below(from)?].concat()));
        found.unwrap_or_else(|| path.to_owned())
    }

    fn card(&mut self, values: &Node<'a>, path: &str, parts: &Parts<'_>) -> Node<'a> {
        if !values.is_object() {
            return values.clone();
        }
        let mut members = Vec::new();
        self.add_parts(&mut members, values, path, parts);
        members.extend(rest(values).cloned());
        Node { value: Value::Object(members), at: values.at }
    }

    fn add_parts(&mut self, members: &mut Vec<(Str<'a>, Node<'a>)>, values: &Node<'a>, path: &str, parts: &Parts<'_>) {
        if let Some(header) = values.present("header") {
            members.push(member("header", self.header(header, path, parts.header)));
        } else {
            self.places.push(([path, "/header/text"].concat(), [path, "/header"].concat()));
        }
        let body = values.present("body");
        if let Some(body) = body {
            members.push(member("body", body.clone()));
        }
        let code = body.filter(|_| parts.is_code).map(|body| first(body).clone());
        let buttons = self.buttons(values.present("buttons"), path, parts.buttons.unwrap_or_default(), code);
        if !buttons.is_empty() {
            members.push(member("buttons", Node::new(Value::Array(buttons))));
        }
    }

    /// A header as a message has it, or what stands in one.
    fn header(&mut self, value: &Node<'a>, path: &str, defined: Option<&DefinedHeader<'_>>) -> Node<'a> {
        let is_whole =
            |(key, node): &(Str<'_>, Node<'_>)| key == "text" || (TemplateHeader::KEYS.contains(&key.as_ref()) && node.is_object());
        if value.members().iter().any(is_whole) {
            return value.clone();
        }
        let kind = defined.and_then(DefinedHeader::kind).unwrap_or("text");
        let place = [path, "/header"].concat();
        self.places.push(([&place, "/", kind].concat(), place));
        Node { value: Value::Object(vec![member(kind, value.clone())]), at: value.at }
    }

    fn buttons(&mut self, values: Option<&Node<'a>>, path: &str, defined: &[DefinedButton<'_>], code: Option<Node<'a>>) -> Vec<Node<'a>> {
        let path = [path, "/buttons"].concat();
        let mut given: Vec<(Str<'a>, Node<'a>)> = match values.map(|values| &values.value) {
            Some(Value::Array(items)) => items.iter().enumerate().map(|(index, node)| (index.to_string().into(), node.clone())).collect(),
            Some(Value::Object(members)) => members.clone(),
            _ => Vec::new(),
        };
        given.retain(|(_, node)| !node.is_null());
        for (index, button) in defined.iter().enumerate().filter(|(_, button)| button.is_required()) {
            let key = index.to_string();
            if given.iter().any(|(other, _)| *other == key) {
                continue;
            }
            match (&code, button.filled_by()) {
                (Some(code), _) => given.push((key.into(), code.clone())),
                (None, kind) => self.lacking.push(([&path, "/", &key].concat(), kind.unwrap_or_default())),
            }
        }
        given.into_iter().enumerate().map(|(place, (key, value))| self.button(&path, place, key, value, defined)).collect()
    }

    /// A button as a message has it.
    fn button(&mut self, path: &str, place: usize, key: Str<'a>, value: Node<'a>, defined: &[DefinedButton<'_>]) -> Node<'a> {
        let (from, to) = ([path, "/", &place.to_string()].concat(), [path, "/", &key].concat());
        let index = key.parse::<usize>().ok();
        // One that takes nothing is refused as whatever it is.
        let kind = index.and_then(|index| defined.get(index)).and_then(DefinedButton::filled_by).unwrap_or("url");
        self.places.push((from.clone(), to.clone()));
        let index = index.map_or_else(|| Node::text_of(key), |index| Node::whole_of(index as u64));
        let mut members = vec![member("type", Node::text_of(kind)), member("index", index)];
        for key in ["/type", "/index"] {
            self.places.push(([&from, key].concat(), to.clone()));
        }
        let at = value.at;
        match value.value {
            Value::Object(own) => members.extend(own.into_iter().filter(|(key, _)| key != "type" && key != "index")),
            value => {
                let key = text_member(kind);
                self.places.push(([&from, "/", key].concat(), to));
                members.push(member(key, Node { value, at }));
            }
        }
        Node { value: Value::Object(members), at }
    }
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
        let texts = std::mem::take(members);
        node.value = Value::Array(texts.into_iter().map(|(_, text)| text).collect());
    }
}
