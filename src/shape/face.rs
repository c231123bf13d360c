//! The neutral side of a shape as a shape of its own: what callers write, and what types and forms are made of.

use super::table::{Is, Member, Need, Shape, Union, Variant, When};

/// The neutral side of a shape. It is made once and stays.
pub fn face(shape: &Shape) -> Shape {
    let (mut root, mut slot) = (Slot::Nothing, Slot::Nothing);
    Mirror { root: &mut root }.value(shape, &mut slot);
    slot.merge(root);
    slot.finish()
}

/// What a neutral place looks like, as far as it is known.
enum Slot {
    Nothing,
    Value(Shape),
    Members(Vec<Draft>),
}

/// A member of a neutral object.
struct Draft {
    key: &'static str,
    slot: Slot,
    needed: bool,
}

impl Slot {
    fn finish(self) -> Shape {
        match self {
            Self::Nothing => Shape::Open,
            Self::Value(shape) => shape,
            Self::Members(drafts) => Shape::Object(Vec::leak(drafts.into_iter().map(Draft::finish).collect())),
        }
    }

    /// Puts a value where a path leads.
    fn put(&mut self, path: &'static str, value: Self, needed: bool) {
        if matches!(value, Self::Nothing) {
            return;
        }
        let (key, rest) = path.split_once('/').unwrap_or((path, ""));
        if !matches!(self, Self::Members(_)) {
            *self = Self::Members(Vec::new());
        }
        let Self::Members(drafts) = self else { return };
        let place = drafts.iter().position(|draft| draft.key == key).unwrap_or(drafts.len());
        if place == drafts.len() {
            drafts.push(Draft { key, slot: Self::Nothing, needed: false });
        }
        let Some(draft) = drafts.get_mut(place) else { return };
        draft.needed |= needed;
        if rest.is_empty() { draft.slot.merge(value) } else { draft.slot.put(rest, value, needed) }
    }

    /// What is known of a place from two sides: the members of both; else the first.
    fn merge(&mut self, other: Self) {
        match (&mut *self, other) {
            (Self::Nothing, other) => *self = other,
            (Self::Members(_), Self::Members(others)) => {
                for Draft { key, slot, needed } in others {
                    self.put(key, slot, needed);
                }
            }
            _ => {}
        }
    }

    /// The same where nothing of it need be there.
    fn loosened(self) -> Self {
        match self {
            Self::Members(drafts) => {
                let loose = |draft: Draft| Draft { needed: false, ..draft };
                Self::Members(drafts.into_iter().map(loose).collect())
            }
            other => other,
        }
    }
}

impl Draft {
    fn finish(self) -> Member {
        let need = if self.needed { Need::Required } else { Need::Optional };
        Member { key: self.key, at: self.key, shape: self.slot.finish(), need, when: When::Always }
    }
}

struct Mirror<'r> {
    /// What is said of the whole neutral value from within.
    root: &'r mut Slot,
}

impl Mirror<'_> {
    fn value(&mut self, shape: &Shape, slot: &mut Slot) {
        match *shape {
            Shape::Constant(_) | Shape::Place => {}
            Shape::Flag(..) => slot.merge(Slot::Value(Shape::Bool)),
            Shape::Capitals(words) => slot.merge(Slot::Value(Shape::Words(words))),
            Shape::Renamed(words) => {
                let mut names: Vec<(&'static str, &'static str)> = Vec::new();
                for (_, word) in words {
                    if !names.contains(&(word, word)) {
                        names.push((word, word));
                    }
                }
                slot.merge(Slot::Value(Shape::Renamed(names.leak())));
            }
            Shape::As(codec) => match codec.face {
                Shape::As(_) => {}
                // Codecs write one word as a list of it.
                face @ Shape::ListOrItem(_) => slot.merge(Slot::Value(face)),
                face => self.value(&face, slot),
            },
            Shape::Object(members) => {
                for member in members {
                    self.member(member, slot);
                }
            }
            Shape::OneOf(members) => {
                for member in members {
                    self.member(&Member { need: Need::Optional, ..*member }, slot);
                }
            }
            // Of parts each variant stands for another member.
            Shape::Union(union) | Shape::Parts(union) => self.union(union, slot),
            Shape::ByKind(_) | Shape::Each(_) => {}
            Shape::List(item)
            | Shape::Filled(item)
            | Shape::Placed(_, item)
            | Shape::Ordered(item)
            | Shape::OneOrMany(item)
            | Shape::Spread(_, item) => self.list(item, slot),
            Shape::ListOrItem(shape) | Shape::Setting(_, shape) => self.value(shape, slot),
            Shape::Single(item) | Shape::AtMostOne(item) | Shape::Sole(item) => self.value(item, slot),
            Shape::Within(least, most, shape) => {
                let inner = leak(self.own(shape).finish());
                slot.merge(Slot::Value(Shape::Within(least, most, inner)));
            }
            Shape::Raw(shape) => {
                self.value(shape, slot);
                slot.put("raw", Slot::Value(Shape::Any), true);
            }
            other => slot.merge(Slot::Value(other)),
        }
    }

    /// What a value alone looks like.
    fn own(&mut self, shape: &Shape) -> Slot {
        let mut slot = Slot::Nothing;
        self.value(shape, &mut slot);
        slot
    }

    fn list(&mut self, item: &Shape, slot: &mut Slot) {
        let item = leak(self.own(item).finish());
        slot.merge(Slot::Value(Shape::List(item)));
    }

    fn member(&mut self, member: &Member, slot: &mut Slot) {
        if member.need == Need::NoEffect {
            return;
        }
        if member.key.is_empty() && member.at.is_empty() {
            return self.value(&member.shape, slot);
        }
        let needed = member.need == Need::Required && !matches!(member.shape, Shape::Setting(..));
        let inner = self.own(&member.shape);
        // What stands within something that may be missing may be missing too.
        let inner = if needed || !member.at.is_empty() { inner } else { inner.loosened() };
        match member.at.strip_prefix('/') {
            Some(at) => self.root.put(at, inner, needed),
            None if member.at.is_empty() => slot.merge(inner),
            None => slot.put(member.at, inner, needed),
        }
    }

    fn union(&mut self, union: &Union, slot: &mut Slot) {
        let tag = union.of.iter().find_map(|variant| match variant.is {
            Is::Word(key, _) if !key.starts_with('/') => Some(key),
            _ => None,
        });
        let mut variants: Vec<Variant> = Vec::new();
        for variant in union.of {
            let inner = self.own(&variant.shape);
            match (tag, variant.is) {
                (Some(_), Is::Word(_, word)) => {
                    variants.push(Variant { tag: word, is: variant.is, shape: inner.finish() });
                }
                (_, Is::Key(key)) => slot.put(key, inner.or_open(), false),
                (_, Is::Each(key)) => {
                    let item = leak(inner.finish());
                    slot.put(key, Slot::Value(Shape::List(item)), false);
                }
                _ => slot.merge(inner.loosened()),
            }
        }
        if let (Some(tag), false) = (tag, variants.is_empty()) {
            slot.merge(Slot::Value(Shape::Union(Box::leak(Box::new(Union { tag, of: variants.leak() })))));
        }
    }
}

impl Slot {
    /// The same; an object of which nothing is known where there is nothing.
    fn or_open(self) -> Self {
        if matches!(self, Self::Nothing) { Self::Value(Shape::Open) } else { self }
    }
}

fn leak(shape: Shape) -> &'static Shape {
    Box::leak(Box::new(shape))
}
