//! Shapes as bytes.
//!
//! A table of pointers weighs several times what it says: every pointer is another number, and nothing compresses that.
//! So the compiler writes each shape as bytes, and they become the same table again when it is first needed.
#![expect(clippy::indexing_slicing, reason = "runs in the compiler, where a wrong place is an error of the build")]

use super::codec::Codec;
use super::table::{Is, Member, Need, Shape, Union, When};
use crate::message::Kinds;

/// What the compiler has written so far.
#[derive(Debug)]
pub struct Packing {
    bytes: [u8; Self::MOST],
    length: usize,
    codecs: [&'static Codec; Self::MOST_CODECS],
    codec_count: usize,
}

/// Packs a shape: an expression for a `static` of type [`Packed`](super::Packed).
macro_rules! packed {
    ($shape:expr) => {{
        const PACKING: $crate::shape::Packing = $crate::shape::Packing::of(&$shape);
        const BYTES: [u8; PACKING.length()] = PACKING.bytes();
        const CODECS: [&'static $crate::shape::Codec; PACKING.codec_count()] = PACKING.codecs();
        $crate::shape::Packed::new(&BYTES, &CODECS)
    }};
}
pub(crate) use packed;

impl Packing {
    const MOST: usize = 1 << 16;
    const MOST_CODECS: usize = 256;

    /// Packs a shape.
    pub const fn of(shape: &Shape) -> Self {
        let mut packing = Self { bytes: [0; Self::MOST], length: 0, codecs: [&Codec::SAME; Self::MOST_CODECS], codec_count: 0 };
        packing.shape(shape);
        packing
    }

    /// How many bytes there are.
    pub const fn length(&self) -> usize {
        self.length
    }

    /// The bytes.
    pub const fn bytes<const N: usize>(&self) -> [u8; N] {
        let (mut bytes, mut place) = ([0; N], 0);
        while place < N {
            bytes[place] = self.bytes[place];
            place += 1;
        }
        bytes
    }

    /// How many codecs there are.
    pub const fn codec_count(&self) -> usize {
        self.codec_count
    }

    /// The codecs in the order in which the bytes ask for them.
    pub const fn codecs<const N: usize>(&self) -> [&'static Codec; N] {
        let (mut codecs, mut place) = ([&Codec::SAME; N], 0);
        while place < N {
            codecs[place] = self.codecs[place];
            place += 1;
        }
        codecs
    }

    const fn byte(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    const fn count(&mut self, count: usize) {
        assert!(count < 256, "counts are one byte");
        #[expect(clippy::cast_possible_truncation, reason = "held against the bound just now")]
        self.byte(count as u8);
    }

    const fn text(&mut self, text: &str) {
        self.count(text.len());
        let mut place = 0;
        while place < text.len() {
            self.byte(text.as_bytes()[place]);
            place += 1;
        }
    }

    const fn texts(&mut self, texts: &[&str]) {
        self.count(texts.len());
        let mut place = 0;
        while place < texts.len() {
            self.text(texts[place]);
            place += 1;
        }
    }

    const fn kinds(&mut self, kinds: Kinds) {
        let (bytes, mut place) = (kinds.bits().to_le_bytes(), 0);
        while place < bytes.len() {
            self.byte(bytes[place]);
            place += 1;
        }
    }

    const fn shape(&mut self, shape: &Shape) {
        match *shape {
            Shape::Any => self.byte(0),
            Shape::Open => self.byte(1),
            Shape::Text => self.byte(2),
            Shape::Bool => self.byte(3),
            Shape::Whole => self.byte(4),
            Shape::Number => self.byte(5),
            Shape::Place => self.byte(6),
            Shape::Words(words) => {
                self.byte(7);
                self.texts(words);
            }
            Shape::Capitals(words) => {
                self.byte(8);
                self.texts(words);
            }
            Shape::Flag(yes, no) => {
                self.byte(9);
                self.text(yes);
                self.text(no);
            }
            Shape::Constant(word) => {
                self.byte(10);
                self.text(word);
            }
            Shape::As(codec) => {
                self.byte(11);
                self.codecs[self.codec_count] = codec;
                self.codec_count += 1;
            }
            Shape::Object(members) => {
                self.byte(12);
                self.members(members);
            }
            Shape::OneOf(members) => {
                self.byte(13);
                self.members(members);
            }
            Shape::Union(union) => {
                self.byte(14);
                self.union(union);
            }
            Shape::Parts(union) => {
                self.byte(15);
                self.union(union);
            }
            Shape::ByKind(kinds) => {
                self.byte(16);
                self.count(kinds.len());
                let mut place = 0;
                while place < kinds.len() {
                    self.kinds(kinds[place].0);
                    self.shape(&kinds[place].1);
                    place += 1;
                }
            }
            Shape::Placed(key, item) => {
                self.byte(17);
                self.text(key);
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
        }
    }

    const fn around(&mut self, tag: u8, item: &Shape) {
        self.byte(tag);
        self.shape(item);
    }

    const fn members(&mut self, members: &[Member]) {
        self.count(members.len());
        let mut place = 0;
        while place < members.len() {
            self.member(&members[place]);
            place += 1;
        }
    }

    /// A byte for need, condition and whether the neutral place has the same name; then what they call for.
    const fn member(&mut self, member: &Member) {
        let is_same = is_equal(member.key.as_bytes(), member.at.as_bytes());
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
        self.byte(need | when << 3 | (is_same as u8) << 6);
        self.text(member.key);
        if !is_same {
            self.text(member.at);
        }
        match member.when {
            When::Kinds(kinds) => self.kinds(kinds),
            When::Set(key, value) | When::Unset(key, value) => {
                self.text(key);
                self.text(value);
            }
            When::Always | When::Read => {}
        }
        self.shape(&member.shape);
    }

    const fn union(&mut self, union: &Union) {
        self.text(union.tag);
        self.count(union.of.len());
        let mut place = 0;
        while place < union.of.len() {
            let variant = &union.of[place];
            self.text(variant.tag);
            match variant.is {
                Is::Key(key) => {
                    self.byte(0);
                    self.text(key);
                }
                Is::Each(key) => {
                    self.byte(1);
                    self.text(key);
                }
                Is::Word(key, word) => {
                    self.byte(2);
                    self.text(key);
                    self.text(word);
                }
                Is::Has(path) => {
                    self.byte(3);
                    self.text(path);
                }
                Is::Else => self.byte(4),
            }
            self.shape(&variant.shape);
            place += 1;
        }
    }
}

const fn is_equal(left: &[u8], right: &[u8]) -> bool {
    let mut place = 0;
    while place < left.len() && place < right.len() && left[place] == right[place] {
        place += 1;
    }
    place == left.len() && place == right.len()
}
