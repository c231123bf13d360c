//! Shapes as bytes.
//!
//! A byte says what a shape is, and what it holds follows.
#![expect(clippy::indexing_slicing, reason = "runs in the compiler, where a wrong place is an error of the build")]

use super::codec::Codec;
use super::table::{Is, Member, Need, Shape, Union, When};
use crate::message::Kinds;
use crate::packing::{List, is_equal};

/// What the compiler has written so far.
#[derive(Debug)]
pub struct Packing {
    /// The shape.
    pub bytes: List<u8, { Self::MOST }>,
    /// The codecs in the order in which the bytes ask for them.
    pub codecs: List<&'static Codec, { Self::MOST_CODECS }>,
}

/// Packs a shape: an expression for a `static` of type [`Packed`](super::Packed).
macro_rules! packed {
    ($shape:expr) => {{
        const PACKING: $crate::shape::Packing = $crate::shape::Packing::of(&$shape);
        $crate::shape::Packed::new(
            $crate::packing::exact!(u8, PACKING.bytes),
            $crate::packing::exact!(&'static $crate::shape::Codec, PACKING.codecs),
        )
    }};
}
pub(crate) use packed;

impl Packing {
    const MOST: usize = 1 << 16;
    const MOST_CODECS: usize = 256;

    /// Packs a shape.
    pub const fn of(shape: &Shape) -> Self {
        let mut packing = Self { bytes: List::new(0), codecs: List::new(&Codec::SAME) };
        packing.shape(shape);
        packing
    }

    const fn kinds(&mut self, kinds: Kinds) {
        self.bytes.number(kinds.bits() as u64);
    }

    const fn shape(&mut self, shape: &Shape) {
        match *shape {
            Shape::Any => self.bytes.push(0),
            Shape::Open => self.bytes.push(1),
            Shape::Text => self.bytes.push(2),
            Shape::Bool => self.bytes.push(3),
            Shape::Whole => self.bytes.push(4),
            Shape::Number => self.bytes.push(5),
            Shape::Place => self.bytes.push(6),
            Shape::Words(words) => {
                self.bytes.push(7);
                self.bytes.texts(words);
            }
            Shape::Capitals(words) => {
                self.bytes.push(8);
                self.bytes.texts(words);
            }
            Shape::Flag(yes, no) => {
                self.bytes.push(9);
                self.bytes.text(yes);
                self.bytes.text(no);
            }
            Shape::Constant(word) => {
                self.bytes.push(10);
                self.bytes.text(word);
            }
            Shape::As(codec) => {
                self.bytes.push(11);
                self.codecs.push(codec);
            }
            Shape::Object(members) => {
                self.bytes.push(12);
                self.members(members);
            }
            Shape::OneOf(members) => {
                self.bytes.push(13);
                self.members(members);
            }
            Shape::Union(union) => {
                self.bytes.push(14);
                self.union(union);
            }
            Shape::Parts(union) => {
                self.bytes.push(15);
                self.union(union);
            }
            Shape::ByKind(kinds) => {
                self.bytes.push(16);
                self.bytes.count(kinds.len());
                let mut place = 0;
                while place < kinds.len() {
                    self.kinds(kinds[place].0);
                    self.shape(&kinds[place].1);
                    place += 1;
                }
            }
            Shape::Placed(key, item) => {
                self.bytes.push(17);
                self.bytes.text(key);
                self.shape(item);
            }
            Shape::List(item) => self.around(18, item),
            Shape::Filled(item) => self.around(19, item),
            Shape::Ordered(item) => self.around(20, item),
            Shape::Single(item) => self.around(21, item),
            Shape::AtMostOne(item) => self.around(22, item),
            Shape::Sole(item) => self.around(23, item),
            Shape::OneOrMany(item) => self.around(24, item),
            Shape::ListOrItem(item) => self.around(25, item),
            Shape::Texts(item) => self.around(26, item),
            Shape::Each(item) => self.around(27, item),
            Shape::Raw(item) => self.around(28, item),
            Shape::Renamed(words) => {
                self.bytes.push(29);
                self.bytes.count(words.len());
                let mut place = 0;
                while place < words.len() {
                    self.bytes.text(words[place].0);
                    self.bytes.text(words[place].1);
                    place += 1;
                }
            }
            Shape::Within(least, most, value) => {
                self.bytes.push(30);
                self.bytes.number(least as u64);
                self.bytes.number(most as u64);
                self.shape(value);
            }
            Shape::Setting(key, value) => {
                self.bytes.push(31);
                self.bytes.text(key);
                self.shape(value);
            }
            Shape::Spread(keys, item) => {
                self.bytes.push(33);
                self.bytes.texts(keys);
                self.shape(item);
            }
            Shape::File(types, most) => {
                self.bytes.push(32);
                self.bytes.texts(types);
                self.bytes.number(most as u64);
            }
        }
    }

    const fn around(&mut self, tag: u8, item: &Shape) {
        self.bytes.push(tag);
        self.shape(item);
    }

    const fn members(&mut self, members: &[Member]) {
        self.bytes.count(members.len());
        let mut place = 0;
        while place < members.len() {
            self.member(&members[place]);
            place += 1;
        }
    }

    /// A byte for need, condition and whether the neutral place has the same name; then what they call for.
    const fn member(&mut self, member: &Member) {
        let is_same = is_equal(member.key, member.at);
        let need = match member.need {
            Need::Required => 0,
            Need::Optional => 1,
            Need::Implied => 2,
            Need::Null => 3,
            Need::NoEffect => 4,
        };
        let when = match member.when {
            When::Always => 0,
            When::Kinds(_) => 1,
            When::Set(..) => 2,
            When::Unset(..) => 3,
            When::Read => 4,
        };
        self.bytes.push(need | when << 3 | (is_same as u8) << 6);
        self.bytes.text(member.key);
        if !is_same {
            self.bytes.text(member.at);
        }
        match member.when {
            When::Kinds(kinds) => self.kinds(kinds),
            When::Set(key, value) | When::Unset(key, value) => {
                self.bytes.text(key);
                self.bytes.text(value);
            }
            When::Always | When::Read => {}
        }
        self.shape(&member.shape);
    }

    const fn union(&mut self, union: &Union) {
        self.bytes.text(union.tag);
        self.bytes.count(union.of.len());
        let mut place = 0;
        while place < union.of.len() {
            let variant = &union.of[place];
            self.bytes.text(variant.tag);
            match variant.is {
                Is::Key(key) => {
                    self.bytes.push(0);
                    self.bytes.text(key);
                }
                Is::Each(key) => {
                    self.bytes.push(1);
                    self.bytes.text(key);
                }
                Is::Word(key, word) => {
                    self.bytes.push(2);
                    self.bytes.text(key);
                    self.bytes.text(word);
                }
                Is::Has(path) => {
                    self.bytes.push(3);
                    self.bytes.text(path);
                }
                Is::Else => self.bytes.push(4),
            }
            self.shape(&variant.shape);
            place += 1;
        }
    }
}
