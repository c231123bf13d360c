//! What shapes are made of.

use super::codec::Codec;
use crate::message::Kinds;

/// What a value looks like, and how it stands to the neutral one.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Any value.
    Any,
    /// An object with any members.
    Open,
    /// Text.
    Text,
    /// `true` or `false`.
    Bool,
    /// A whole number that is not negative.
    Whole,
    /// A finite number.
    Number,
    /// One of some words.
    Words(&'static [&'static str]),
    /// One of some words, written in capitals; neutral messages have them in small letters.
    Capitals(&'static [&'static str]),
    /// A truth value, written as the one word or the other; an empty word is not written.
    Flag(&'static str, &'static str),
    /// One of some words, each with the neutral one for it. A word that comes in an answer and is none of them is
    /// `unknown`.
    Renamed(&'static [(&'static str, &'static str)]),
    /// Always this word, of which neutral messages need not speak: `"type": "text"`.
    Constant(&'static str),
    /// The place of the item among those of the [`Shape::Placed`] list around it.
    Place,
    /// A value that is written otherwise than neutral messages write it.
    As(&'static Codec),
    /// A value within bounds, the least and the most: of the letters of a text, the items of a list, or a number itself.
    Within(u32, u32, &'static Shape),
    /// A value that the client's option of this name stands in for.
    Setting(&'static str, &'static Shape),
    /// A file, of one of some types where any are named, and of so many bytes at most.
    File(&'static [&'static str], u32),
    /// An object; the neutral one has it as it is too, as `raw`.
    Raw(&'static Shape),
    /// An object.
    Object(&'static [Member]),
    /// An object with exactly one of these members.
    OneOf(&'static [Member]),
    /// An object whose members depend on one of them.
    Union(&'static Union),
    /// What depends on the kind of the message.
    ByKind(&'static [(Kinds, Shape)]),
    /// A list.
    List(&'static Shape),
    /// A list; an empty one is as none.
    Filled(&'static Shape),
    /// A list whose items say their place as this member; neutral items stand in their order.
    Placed(&'static str, &'static Shape),
    /// A list in its order; neutral items say their place as `index`.
    Ordered(&'static Shape),
    /// A list of exactly one item, which is the neutral value.
    Single(&'static Shape),
    /// A list of at most one item, which is the neutral value.
    AtMostOne(&'static Shape),
    /// A list of at most one item, which is the neutral value; more than one are a fault.
    Sole(&'static Shape),
    /// A list, or its only item without the list around it; neutral messages have the list.
    OneOrMany(&'static Shape),
    /// A list as this shape has it; its only item is read without the list around it too.
    ListOrItem(&'static Shape),
    /// A list of what fills variables; neutral messages have one text, several, or a record by name.
    Texts(&'static Shape),
    /// A list whose items each stand for another part of the neutral value.
    Parts(&'static Union),
    /// A list of objects that each hold a list of one shape under this name, or one of these names; neutral lists have an
    /// item for each of those within, with what stands around it.
    Spread(&'static [&'static str], &'static Shape),
    /// A list with an item for each message.
    Each(&'static Shape),
}

/// A member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Its name; none for [`flat`] ones.
    pub key: &'static str,
    /// Where its value stands in the neutral one: nothing for the same place, `media/url` from there, `/replyTo` from
    /// the whole message.
    pub at: &'static str,
    /// What it looks like.
    pub shape: Shape,
    /// What its absence means.
    pub need: Need,
    /// When it is there at all.
    pub when: When,
}

/// What the absence of a member means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A fault; and it is written even where nothing but constants is in it.
    Required,
    /// Nothing.
    Optional,
    /// Nothing; it is written even where nothing but constants is in it.
    Implied,
    /// Nothing; it is written as `null`.
    Null,
    /// Nothing; its presence is said, since it changes nothing, and it is never written.
    NoEffect,
}

/// When a member is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// In messages of these kinds.
    Kinds(Kinds),
    /// Read always, written where the client's setting has this value.
    Set(&'static str, &'static str),
    /// Read always, written where the client's setting has another value.
    Unset(&'static str, &'static str),
    /// Read, never written.
    Read,
}

/// An object whose members depend on one of them.
#[derive(Debug, Clone, Copy)]
pub struct Union {
    /// The member that tells.
    pub tag: &'static str,
    /// What it may be.
    pub of: &'static [Variant],
}

/// One form of a [`Union`].
#[derive(Debug, Clone, Copy)]
pub struct Variant {
    /// The value of the tag; an empty one is for what has no tag at all.
    pub tag: &'static str,
    /// Which neutral value it stands for.
    pub is: Is,
    /// The members beside the tag.
    pub shape: Shape,
}

/// Which neutral value a variant stands for.
#[derive(Debug, Clone, Copy)]
pub enum Is {
    /// The value of this member; an object has it in place of those of the other variants.
    Key(&'static str),
    /// Each item of this list. For [`Shape::Parts`].
    Each(&'static str),
    /// An object that says this word there.
    Word(&'static str, &'static str),
    /// An object in which this path leads to something.
    Has(&'static str),
    /// What none of the variants before stands for.
    Else,
}

/// A member that must be there.
pub const fn needs(key: &'static str, at: &'static str, shape: Shape) -> Member {
    Member { key, at, shape, need: Need::Required, when: When::Always }
}

/// A member that may be there.
pub const fn takes(key: &'static str, at: &'static str, shape: Shape) -> Member {
    Member { need: Need::Optional, ..needs(key, at, shape) }
}

/// The members of another object or union, as if they stood here.
pub const fn flat(shape: Shape) -> Member {
    needs("", "", shape)
}

/// The same, standing together at another place of the neutral value.
pub const fn within(at: &'static str, shape: Shape) -> Member {
    needs("", at, shape)
}

impl Member {
    /// The same in messages of these kinds only.
    #[must_use]
    pub const fn only_in(self, kinds: Kinds) -> Self {
        Self { when: When::Kinds(kinds), ..self }
    }

    /// The same under some condition.
    #[must_use]
    pub const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// The same with another meaning of its absence.
    #[must_use]
    pub const fn absent(self, need: Need) -> Self {
        Self { need, ..self }
    }

    /// Whether its absence is a fault.
    pub(super) const fn is_required(&self) -> bool {
        matches!(self.need, Need::Required) && !self.key.is_empty()
    }
}

impl Shape {
    /// What the items of a list look like.
    pub(super) const fn item(&self) -> &'static Self {
        match *self {
            Self::List(item) | Self::Filled(item) | Self::Placed(_, item) | Self::Ordered(item) => item,
            _ => &Self::Any,
        }
    }

    /// Whether this is an object that may have no members and that is one in neutral messages too.
    pub(super) fn may_be_empty(&self) -> bool {
        let Self::Object(members) = self else { return false };
        members.iter().all(|member| member.key.is_empty() || !(member.is_required() || member.at.is_empty()))
    }
}

impl Union {
    /// The values of the tag.
    pub(super) fn tags(&self) -> Vec<&'static str> {
        self.of.iter().map(|variant| variant.tag).filter(|tag| !tag.is_empty()).collect()
    }

    /// The variant that a value says it is.
    pub(super) fn variant(&self, tag: Option<&str>) -> Option<&'static Variant> {
        self.of.iter().find(|variant| variant.tag == tag.unwrap_or_default())
    }
}

impl Variant {
    /// Whether it has no members beside the tag.
    pub(super) const fn is_bare(&self) -> bool {
        matches!(self.shape, Shape::Object([]))
    }

    /// Whether a value has at most one of it.
    pub(super) const fn is_single(&self) -> bool {
        matches!(self.is, Is::Key(_))
    }
}
