//! A neutral message, or whatever else is neutral, to a provider's body.

use super::codec::Source;
use super::items::{in_order, texts};
use super::table::{Is, Member, Need, Shape, Union, Variant, When};
use crate::json::{Node, Writer};
use crate::message::{Kinds, MessageTree};
use crate::provider::Settings;

/// Writes the body for one message or several. `None` where there is none, or where the shape has nothing for it.
pub fn encode(shape: &Shape, messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<String> {
    let message = messages.first()?;
    run(shape, Source { whole: message.node(), kind: Some(message.kind), messages, settings, place: 0 })
}

/// Writes the native value for a neutral one that is no message.
pub fn encode_value(shape: &Shape, value: &Node<'_>, settings: &Settings<'_>) -> Option<String> {
    run(shape, Source { whole: value, kind: None, messages: &[], settings, place: 0 })
}

fn run(shape: &Shape, source: Source<'_>) -> Option<String> {
    let mut encoder = Encoder { writer: Writer::with_capacity(1_024), source };
    let wrote = encoder.value(shape, Some(source.whole));
    (wrote != Wrote::Nothing).then(|| encoder.writer.into_text())
}

/// What came of writing a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Wrote {
    /// Nothing: there is no neutral value.
    Nothing,
    /// Nothing but constants.
    Constants,
    /// Something of the message.
    Value,
}

struct Encoder<'s> {
    writer: Writer,
    source: Source<'s>,
}

impl<'s> Encoder<'s> {
    fn value(&mut self, shape: &Shape, node: Option<&'s Node<'s>>) -> Wrote {
        match *shape {
            Shape::Any | Shape::Open | Shape::Text | Shape::Bool | Shape::Whole | Shape::Number | Shape::Words(_) | Shape::File(..) => {
                let Some(node) = node else { return Wrote::Nothing };
                self.writer.node(node);
            }
            Shape::Renamed(words) => {
                let neutral = node.and_then(Node::text);
                let Some((word, _)) = words.iter().find(|(_, word)| Some(*word) == neutral) else { return Wrote::Nothing };
                self.writer.string(word);
            }
            Shape::Capitals(_) => {
                let Some(word) = node.and_then(Node::text) else { return Wrote::Nothing };
                self.writer.string(&word.to_ascii_uppercase());
            }
            Shape::Flag(yes, no) => {
                let word = node.and_then(Node::bool).map_or("", |flag| if flag { yes } else { no });
                if word.is_empty() {
                    return Wrote::Nothing;
                }
                self.writer.string(word);
            }
            Shape::Constant(word) => {
                self.writer.string(word);
                return Wrote::Constants;
            }
            Shape::Place => {
                self.writer.raw(&self.source.place.to_string());
                return Wrote::Constants;
            }
            Shape::As(codec) => {
                if !(codec.write)(node, &self.source, &mut self.writer) {
                    return Wrote::Nothing;
                }
            }
            Shape::Object(_) | Shape::OneOf(_) | Shape::Union(_) | Shape::ByKind(_) => return self.object(shape, node),
            Shape::ListOrItem(shape) | Shape::Within(_, _, shape) | Shape::Raw(shape) => return self.value(shape, node),
            Shape::Setting(key, shape) => return self.value(shape, node.or_else(|| self.source.settings.node(key))),
            Shape::List(_)
            | Shape::Filled(_)
            | Shape::Placed(..)
            | Shape::Ordered(_)
            | Shape::Single(_)
            | Shape::AtMostOne(_)
            | Shape::Sole(_)
            | Shape::OneOrMany(_)
            | Shape::Texts(_)
            | Shape::Spread(..)
            | Shape::Parts(_)
            | Shape::Each(_) => return self.list(shape, node),
        }
        Wrote::Value
    }

    fn object(&mut self, shape: &Shape, node: Option<&'s Node<'s>>) -> Wrote {
        let from = self.writer.mark();
        self.writer.sign(b'{');
        let wrote = self.members(shape, node);
        self.writer.sign(b'}');
        if wrote == Wrote::Nothing {
            self.writer.back_to(from);
        }
        wrote
    }

    /// Writes the members of an object, which is open already.
    fn members(&mut self, shape: &Shape, node: Option<&'s Node<'s>>) -> Wrote {
        match *shape {
            Shape::Object(members) | Shape::OneOf(members) => {
                let wrote = members.iter().map(|member| self.member(member, node));
                wrote.max().unwrap_or(Wrote::Constants).max(Wrote::Constants)
            }
            Shape::Union(union) => match self.chosen(union, node) {
                Some((variant, node)) => self.variant(union, variant, Some(node)),
                None => Wrote::Nothing,
            },
            Shape::ByKind(kinds) => match kinds.iter().find(|(kinds, _)| self.is_among(*kinds)) {
                Some((_, shape)) => self.members(shape, node),
                None => Wrote::Nothing,
            },
            _ => Wrote::Nothing,
        }
    }

    fn member(&mut self, member: &Member, node: Option<&'s Node<'s>>) -> Wrote {
        if member.need == Need::NoEffect || !self.is_written(member.when) {
            return Wrote::Nothing;
        }
        if member.key.is_empty() {
            let node = if member.at.is_empty() { node } else { self.find(member, node) };
            return self.members(&member.shape, node);
        }
        let from = self.writer.mark();
        self.writer.key(member.key);
        let found = self.find(member, node);
        let wrote = match self.value(&member.shape, found) {
            // An object that the message has is there, be it empty.
            Wrote::Constants if found.is_some() && !member.at.is_empty() && member.shape.may_be_empty() => Wrote::Value,
            wrote => wrote,
        };
        match wrote {
            Wrote::Value => {}
            Wrote::Constants if matches!(member.need, Need::Required | Need::Implied) => {}
            _ if member.need == Need::Null => {
                self.writer.back_to(from);
                self.writer.key(member.key);
                self.writer.raw("null");
            }
            _ => self.writer.back_to(from),
        }
        wrote
    }

    fn is_written(&self, when: When) -> bool {
        match when {
            When::Always => true,
            When::Kinds(kinds) => self.is_among(kinds),
            When::Set(key, value) => self.source.settings.text(key) == Some(value),
            When::Unset(key, value) => self.source.settings.text(key) != Some(value),
            When::Read => false,
        }
    }

    fn is_among(&self, kinds: Kinds) -> bool {
        self.source.kind.is_some_and(|kind| kinds.has(kind))
    }

    fn find(&self, member: &Member, node: Option<&'s Node<'s>>) -> Option<&'s Node<'s>> {
        let found = match member.at.strip_prefix('/') {
            Some(at) => self.source.whole.find(at),
            None => node?.find(member.at),
        };
        found.filter(|node| matches!(member.shape, Shape::Any) || !node.is_null())
    }

    /// The variant that stands for a neutral value, and the part of it that its members are about.
    fn chosen(&self, union: &'static Union, node: Option<&'s Node<'s>>) -> Option<(&'static Variant, &'s Node<'s>)> {
        let node = node?;
        union.of.iter().find_map(|variant| {
            let part = match variant.is {
                Is::Key(key) => return node.present(key).map(|part| (variant, part)),
                Is::Word(key, word) => match key.strip_prefix('/') {
                    Some(key) => self.source.whole.text_at(key) == Some(word),
                    None => node.text_at(key) == Some(word),
                },
                Is::Has(path) => node.find(path).is_some_and(|node| !node.is_null()),
                Is::Each(_) => false,
                Is::Else => true,
            };
            part.then_some((variant, node))
        })
    }

    fn variant(&mut self, union: &Union, variant: &Variant, node: Option<&'s Node<'s>>) -> Wrote {
        if !variant.tag.is_empty() {
            self.writer.key(union.tag);
            self.writer.string(variant.tag);
        }
        self.members(&variant.shape, node);
        Wrote::Value
    }

    fn list(&mut self, shape: &Shape, node: Option<&'s Node<'s>>) -> Wrote {
        if let (Shape::OneOrMany(shape), Some([only])) = (shape, node.map(Node::items)) {
            return self.value(shape, Some(only));
        }
        let from = self.writer.mark();
        self.writer.sign(b'[');
        let wrote = self.items(shape, node);
        self.writer.sign(b']');
        if wrote == Wrote::Nothing {
            self.writer.back_to(from);
        }
        wrote
    }

    fn items(&mut self, shape: &Shape, node: Option<&'s Node<'s>>) -> Wrote {
        match *shape {
            Shape::Parts(union) => {
                let Some(node) = node else { return Wrote::Nothing };
                return self.parts(union, node);
            }
            Shape::Each(shape) => {
                let first = self.source;
                for message in self.source.messages {
                    (self.source.whole, self.source.kind) = (message.node(), Some(message.kind));
                    self.item(shape, message.node());
                }
                self.source = first;
            }
            Shape::Texts(shape) => {
                let texts = node.map(texts).unwrap_or_default();
                for text in &texts {
                    self.item(shape, text);
                }
                return if texts.is_empty() { Wrote::Constants } else { Wrote::Value };
            }
            Shape::Single(shape) | Shape::AtMostOne(shape) | Shape::Sole(shape) => {
                let Some(node) = node else { return Wrote::Nothing };
                return self.item(shape, node);
            }
            Shape::Ordered(shape) => {
                let Some(node) = node else { return Wrote::Nothing };
                for item in in_order(node) {
                    self.item(shape, item);
                }
            }
            Shape::Filled(_) if node.is_some_and(|node| node.items().is_empty()) => return Wrote::Nothing,
            Shape::List(shape) | Shape::Filled(shape) | Shape::Placed(_, shape) | Shape::OneOrMany(shape) | Shape::Spread(_, shape) => {
                let Some(node) = node else { return Wrote::Nothing };
                for (place, item) in node.items().iter().enumerate() {
                    self.source.place = place;
                    self.item(shape, item);
                }
            }
            _ => return Wrote::Nothing,
        }
        Wrote::Value
    }

    fn item(&mut self, shape: &Shape, node: &'s Node<'s>) -> Wrote {
        self.writer.separate();
        self.value(shape, Some(node))
    }

    fn parts(&mut self, union: &Union, node: &'s Node<'s>) -> Wrote {
        let mut wrote = Wrote::Constants;
        for variant in union.of {
            match variant.is {
                Is::Key(key) => {
                    // What fills no variable is no part, unless the part has no members at all.
                    let part = node.present(key).filter(|part| variant.is_bare() || !texts(part).is_empty());
                    wrote = wrote.max(part.map_or(Wrote::Nothing, |part| self.part(union, variant, part)));
                }
                Is::Each(key) => {
                    for part in node.get(key).map_or(&[][..], Node::items) {
                        wrote = wrote.max(self.part(union, variant, part));
                    }
                }
                _ => {}
            }
        }
        wrote
    }

    fn part(&mut self, union: &Union, variant: &Variant, node: &'s Node<'s>) -> Wrote {
        self.writer.separate();
        self.writer.sign(b'{');
        let wrote = self.variant(union, variant, Some(node));
        self.writer.sign(b'}');
        wrote
    }
}
