//! The faults of a value.

use super::table::{Member, Need, Shape, Union, When};
use crate::json::{Node, Reader, Value};
use crate::message::Kind;
use crate::rules::{Length, Unit};

/// Notes every fault of a value; none hides another. `kind` is told where shapes depend on it.
pub fn inspect<'a>(shape: &Shape, node: &'a Node<'a>, kind: Option<Kind>, reader: &mut Reader<'a>) {
    Inspector { kind, reader }.value(shape, node);
}

/// The same for an object that may have other members too.
pub fn inspect_members<'a>(shape: &Shape, node: &'a Node<'a>, kind: Option<Kind>, reader: &mut Reader<'a>) {
    Inspector { kind, reader }.members(shape, node);
}

struct Inspector<'i, 'a> {
    kind: Option<Kind>,
    reader: &'i mut Reader<'a>,
}

impl<'a> Inspector<'_, 'a> {
    fn value(&mut self, shape: &Shape, node: &'a Node<'a>) {
        match *shape {
            Shape::Any => {}
            Shape::Open if node.is_object() => {}
            Shape::Text => self.reader.check_text(node),
            Shape::Bool if node.bool().is_some() => {}
            Shape::Bool => self.reader.mismatch(node, "true or false"),
            Shape::Whole | Shape::Place if node.whole().is_some() => {}
            Shape::Whole | Shape::Place => self.reader.mismatch(node, "a whole number"),
            Shape::Number if node.number().is_some() => {}
            Shape::Number => self.reader.mismatch(node, "a finite number"),
            Shape::Words(words) => self.words(node, words.contains(&node.text().unwrap_or_default()), &|| words.to_vec()),
            Shape::Capitals(words) => {
                let is_one = node.text().is_some_and(|text| words.iter().any(|word| is_capitals_of(text, word)));
                self.words(node, is_one, &|| words.to_vec());
            }
            Shape::Flag(yes, no) => {
                let is_one = node.text().is_some_and(|text| !text.is_empty() && (text == yes || text == no));
                self.words(node, is_one, &|| [yes, no].into_iter().filter(|word| !word.is_empty()).collect());
            }
            Shape::Renamed(words) => {
                let is_one = words.iter().any(|(word, _)| Some(*word) == node.text());
                self.words(node, is_one, &|| words.iter().map(|(word, _)| *word).collect());
            }
            Shape::Within(least, most, shape) => {
                self.value(shape, node);
                self.bounds(node, least, most);
            }
            Shape::Setting(_, shape) | Shape::Raw(shape) => self.value(shape, node),
            Shape::File(types, most) => self.file(node, types, most),
            Shape::Constant(word) => self.words(node, node.text() == Some(word), &|| vec![word]),
            Shape::As(codec) => (codec.inspect)(node, self.reader),
            Shape::Open | Shape::Object(_) | Shape::Union(_) | Shape::ByKind(_) | Shape::OneOf(_) if !node.is_object() => {
                self.reader.mismatch(node, "an object");
            }
            Shape::Open => {}
            Shape::Object(_) | Shape::Union(_) | Shape::ByKind(_) => {
                self.unknown(shape, node);
                self.members(shape, node);
            }
            Shape::OneOf(members) => {
                self.unknown(shape, node);
                self.one_of(members, node);
            }
            Shape::OneOrMany(shape) if node.is_object() => self.value(shape, node),
            Shape::ListOrItem(shape) => {
                let is_item = node.is_object() || (node.text().is_some() && matches!(shape.item(), Shape::Text | Shape::Words(_)));
                self.value(if is_item { shape.item() } else { shape }, node);
            }
            Shape::List(shape)
            | Shape::Filled(shape)
            | Shape::Placed(_, shape)
            | Shape::Ordered(shape)
            | Shape::OneOrMany(shape)
            | Shape::Texts(shape)
            | Shape::Spread(_, shape)
            | Shape::Each(shape) => self.items(shape, node),
            Shape::Single(shape) => {
                self.items(shape, node);
                self.at_most_one(node);
                if matches!(&node.value, Value::Array(items) if items.is_empty()) {
                    self.reader.fault("required", "Exactly one entry is required here.".into());
                }
            }
            Shape::AtMostOne(shape) => {
                self.items(shape, node);
                self.at_most_one(node);
            }
            Shape::Sole(shape) => {
                self.items(shape, node);
                if node.items().len() > 1 {
                    self.reader.fault("items", format!("There are {} entries; at most 1.", node.items().len()));
                }
            }
            Shape::Parts(union) => {
                self.items(&Shape::Union(union), node);
                self.repeated(union, node);
            }
        }
    }

    fn bounds(&mut self, node: &Node<'a>, least: u32, most: u32) {
        let (actual, unit) = match &node.value {
            Value::String(text) => (Some(Length::of(text).characters as f64), Unit::Characters),
            Value::Array(items) => (Some(items.len() as f64), Unit::Items),
            _ => (node.number(), Unit::Value),
        };
        let Some(actual) = actual else { return };
        if actual < f64::from(least) || actual > f64::from(most) {
            self.reader.out_of_bounds(actual, least, most, unit);
        }
    }

    fn file(&mut self, node: &'a Node<'a>, types: &'static [&'static str], most: u32) {
        let kind = node.text_at("type").map(|kind| kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
        if !node.is_object() {
            self.reader.mismatch(node, "a file: bytes, a Blob or a stream");
        } else if !types.is_empty() && !kind.is_some_and(|kind| types.iter().any(|known| *known == kind)) {
            self.reader.fault("file.type", ["A file of one of these types is expected here: ", &types.join(", "), "."].concat());
        }
        if let Some(size) = node.get("size").and_then(Node::number).filter(|size| *size > f64::from(most) || *size < 1.0) {
            self.reader.out_of_bounds(size, 1, most, Unit::Bytes);
        }
    }

    fn words(&mut self, node: &Node<'a>, is_one: bool, words: &dyn Fn() -> Vec<&'static str>) {
        if !is_one {
            self.reader.not_one_of(node, words());
        }
    }

    fn at_most_one(&mut self, node: &Node<'a>) {
        if node.items().len() > 1 {
            self.reader.warn("not_carried", "One entry is taken here; the others are left out.".into());
        }
    }

    fn items(&mut self, shape: &Shape, node: &'a Node<'a>) {
        if !matches!(node.value, Value::Array(_)) {
            return self.reader.mismatch(node, "a list");
        }
        for (index, item) in node.items().iter().enumerate() {
            self.reader.path.enter_index(index);
            self.value(shape, item);
            self.reader.path.leave();
        }
    }

    /// Says which parts come a second time where there can be one.
    fn repeated(&mut self, union: &Union, node: &'a Node<'a>) {
        let mut found = Vec::new();
        for (index, item) in node.items().iter().enumerate() {
            let Some(variant) = union.variant(item.text_at(union.tag)).filter(|variant| variant.is_single()) else { continue };
            if !found.contains(&variant.tag) {
                found.push(variant.tag);
                continue;
            }
            self.reader.path.enter_index(index);
            self.reader.warn_at(union.tag, "not_carried", "There is one of these already; this one is left out.".into());
            self.reader.path.leave();
        }
    }

    fn members(&mut self, shape: &Shape, node: &'a Node<'a>) {
        match *shape {
            Shape::Object(members) => {
                for member in members {
                    self.member(member, node);
                }
            }
            Shape::Union(union) => match union.variant(node.text_at(union.tag)) {
                Some(variant) => self.members(&variant.shape, node),
                None => self.reader.not_among(node, union.tag, union.tags()),
            },
            Shape::ByKind(_) => {
                if let Some(shape) = self.of_kind(shape) {
                    self.members(shape, node);
                }
            }
            Shape::OneOf(members) => self.one_of(members, node),
            _ => {}
        }
    }

    fn of_kind<'s>(&self, shape: &'s Shape) -> Option<&'s Shape> {
        let Shape::ByKind(kinds) = shape else { return None };
        let kind = self.kind?;
        kinds.iter().find(|(kinds, _)| kinds.has(kind)).map(|(_, shape)| shape)
    }

    fn is_there(&self, member: &Member) -> bool {
        !matches!(member.when, When::Kinds(kinds) if !self.kind.is_some_and(|kind| kinds.has(kind)))
    }

    fn member(&mut self, member: &Member, node: &'a Node<'a>) {
        if !self.is_there(member) {
            return;
        }
        if member.key.is_empty() {
            return self.members(&member.shape, node);
        }
        self.reader.path.enter_key(member.key);
        match node.get(member.key).filter(|node| matches!(member.shape, Shape::Any) || !node.is_null()) {
            Some(_) if member.need == Need::NoEffect => {
                self.reader.warn("no_effect", "This changes nothing about the message; it is left out.".into());
            }
            Some(node) => self.value(&member.shape, node),
            None if member.is_required() => self.reader.missing(),
            None => {}
        }
        self.reader.path.leave();
    }

    fn one_of(&mut self, members: &'static [Member], node: &'a Node<'a>) {
        let mut present = members.iter().filter(|member| node.present(member.key).is_some());
        let (first, second) = (present.next(), present.next());
        if first.is_none() || second.is_some() {
            self.reader.not_exactly_one(first.is_some(), members.iter().map(|member| member.key).collect());
        }
        if let Some(member) = first {
            self.member(member, node);
        }
    }

    /// Says which members the shape does not have.
    fn unknown(&mut self, shape: &Shape, node: &'a Node<'a>) {
        for (key, _) in node.members() {
            if !self.knows(shape, node, key) {
                let mut names = Vec::new();
                self.names(shape, node, &mut names);
                self.reader.unknown(key, &names);
            }
        }
    }

    fn knows(&self, shape: &Shape, node: &Node<'a>, key: &str) -> bool {
        match *shape {
            Shape::Object(members) | Shape::OneOf(members) => members.iter().any(|member| {
                let is_it = if member.key.is_empty() { self.knows(&member.shape, node, key) } else { member.key == key };
                is_it && self.is_there(member)
            }),
            Shape::Union(union) => {
                let variant = union.variant(node.text_at(union.tag));
                // Of what an unknown tag would allow nothing can be said.
                union.tag == key || variant.is_none_or(|variant| self.knows(&variant.shape, node, key))
            }
            Shape::ByKind(_) => self.of_kind(shape).is_some_and(|shape| self.knows(shape, node, key)),
            _ => false,
        }
    }

    /// The names that an object may have.
    fn names(&self, shape: &Shape, node: &Node<'a>, names: &mut Vec<&'static str>) {
        match *shape {
            Shape::Object(members) | Shape::OneOf(members) => {
                for member in members.iter().filter(|member| self.is_there(member)) {
                    if member.key.is_empty() {
                        self.names(&member.shape, node, names);
                    } else {
                        names.push(member.key);
                    }
                }
            }
            Shape::Union(union) => {
                names.push(union.tag);
                if let Some(variant) = union.variant(node.text_at(union.tag)) {
                    self.names(&variant.shape, node, names);
                }
            }
            Shape::ByKind(_) => {
                if let Some(shape) = self.of_kind(shape) {
                    self.names(shape, node, names);
                }
            }
            _ => {}
        }
    }
}

fn is_capitals_of(text: &str, word: &str) -> bool {
    text.eq_ignore_ascii_case(word) && !text.bytes().any(|byte| byte.is_ascii_lowercase())
}

impl Shape {
    /// Whether a value has all members that an object of this shape needs.
    pub fn is_fit(&self, node: &Node<'_>) -> bool {
        let Self::Object(members) = self else { return true };
        members.iter().all(|member| !member.is_required() || node.present(member.key).is_some())
    }
}
