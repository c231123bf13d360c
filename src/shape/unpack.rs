//! Bytes to shapes.

use std::ops::Deref;
use std::sync::OnceLock;

use super::codec::Codec;
use super::face::face;
use super::table::{Is, Member, Need, Shape, Union, Variant, When};
use crate::message::Kinds;
use crate::packing::Bytes;

/// A shape as the bytes that `packed!` made of it; the table itself is made when it is first used, and
/// stays.
#[derive(Debug)]
pub struct Packed {
    bytes: &'static [u8],
    codecs: &'static [&'static Codec],
    shape: OnceLock<Shape>,
    face: OnceLock<Shape>,
}

impl Packed {
    /// A packed shape.
    pub const fn new(bytes: &'static [u8], codecs: &'static [&'static Codec]) -> Self {
        Self { bytes, codecs, shape: OnceLock::new(), face: OnceLock::new() }
    }

    /// The bytes.
    pub const fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// The codecs in the order in which the bytes ask for them.
    pub const fn codecs(&self) -> &'static [&'static Codec] {
        self.codecs
    }

    /// What the neutral side of the shape looks like.
    pub fn face(&self) -> &Shape {
        self.face.get_or_init(|| face(self))
    }
}

impl Deref for Packed {
    type Target = Shape;

    fn deref(&self) -> &Shape {
        self.shape.get_or_init(|| Unpacking { bytes: Bytes::new(self.bytes), codecs: self.codecs }.shape())
    }
}

struct Unpacking {
    bytes: Bytes,
    codecs: &'static [&'static Codec],
}

impl Unpacking {
    fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let count = self.bytes.count();
        Vec::leak((0..count).map(|_| read(self)).collect())
    }

    fn kinds(&mut self) -> Kinds {
        Kinds::from_bits(self.bytes.word())
    }

    fn shape(&mut self) -> Shape {
        match self.bytes.byte() {
            0 => Shape::Any,
            1 => Shape::Open,
            2 => Shape::Text,
            3 => Shape::Bool,
            4 => Shape::Whole,
            5 => Shape::Number,
            6 => Shape::Place,
            7 => Shape::Words(self.bytes.texts()),
            8 => Shape::Capitals(self.bytes.texts()),
            9 => Shape::Flag(self.bytes.text(), self.bytes.text()),
            10 => Shape::Constant(self.bytes.text()),
            11 => self.codec(),
            12 => Shape::Object(self.list(Self::member)),
            13 => Shape::OneOf(self.list(Self::member)),
            14 => Shape::Union(self.union()),
            15 => Shape::Parts(self.union()),
            16 => Shape::ByKind(self.list(|this| (this.kinds(), this.shape()))),
            17 => Shape::Placed(self.bytes.text(), self.item()),
            18 => Shape::List(self.item()),
            19 => Shape::Filled(self.item()),
            20 => Shape::Ordered(self.item()),
            21 => Shape::Single(self.item()),
            22 => Shape::AtMostOne(self.item()),
            23 => Shape::Sole(self.item()),
            24 => Shape::OneOrMany(self.item()),
            25 => Shape::ListOrItem(self.item()),
            26 => Shape::Texts(self.item()),
            27 => Shape::Each(self.item()),
            28 => Shape::Raw(self.item()),
            29 => Shape::Renamed(self.list(|this| (this.bytes.text(), this.bytes.text()))),
            30 => Shape::Within(self.bytes.word(), self.bytes.word(), self.item()),
            31 => Shape::Setting(self.bytes.text(), self.item()),
            32 => Shape::File(self.bytes.texts(), self.bytes.word()),
            _ => Shape::Spread(self.bytes.texts(), self.item()),
        }
    }

    fn codec(&mut self) -> Shape {
        let Some((codec, rest)) = self.codecs.split_first() else { return Shape::Any };
        self.codecs = rest;
        Shape::As(codec)
    }

    fn item(&mut self) -> &'static Shape {
        Box::leak(Box::new(self.shape()))
    }

    fn member(&mut self) -> Member {
        let marks = self.bytes.byte();
        let key = self.bytes.text();
        let at = if marks & 0x40 == 0 { self.bytes.text() } else { key };
        let need = match marks & 7 {
            0 => Need::Required,
            1 => Need::Optional,
            2 => Need::Implied,
            3 => Need::Null,
            _ => Need::NoEffect,
        };
        let when = match marks >> 3 & 7 {
            0 => When::Always,
            1 => When::Kinds(self.kinds()),
            2 => When::Set(self.bytes.text(), self.bytes.text()),
            3 => When::Unset(self.bytes.text(), self.bytes.text()),
            _ => When::Read,
        };
        Member { key, at, shape: self.shape(), need, when }
    }

    fn union(&mut self) -> &'static Union {
        Box::leak(Box::new(Union { tag: self.bytes.text(), of: self.list(Self::variant) }))
    }

    fn variant(&mut self) -> Variant {
        let tag = self.bytes.text();
        let is = match self.bytes.byte() {
            0 => Is::Key(self.bytes.text()),
            1 => Is::Each(self.bytes.text()),
            2 => Is::Word(self.bytes.text(), self.bytes.text()),
            3 => Is::Has(self.bytes.text()),
            _ => Is::Else,
        };
        Variant { tag, is, shape: self.shape() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Kind;
    use crate::shape::{RECIPIENT, flat, needs, packed, takes};

    const WORDS: &[&str] = &["a", "b"];
    const UNION: Union = Union {
        tag: "type",
        of: &[
            Variant { tag: "A", is: Is::Key("a"), shape: Shape::Open },
            Variant { tag: "B", is: Is::Each("b"), shape: Shape::Words(WORDS) },
            Variant { tag: "C", is: Is::Word("/c", "d"), shape: Shape::Capitals(WORDS) },
            Variant { tag: "D", is: Is::Has("e/0"), shape: Shape::Flag("yes", "") },
            Variant { tag: "E", is: Is::Else, shape: Shape::Constant("e") },
        ],
    };
    const KINDS: Kinds = Kinds::of(&[Kind::Text, Kind::Raw]);
    const EVERY: Shape = Shape::Object(&[
        needs("same", "same", Shape::Any),
        takes("other", "/else/where", Shape::Text).only_in(KINDS),
        takes("x", "", Shape::Bool).when(When::Set("a", "b")).absent(Need::Implied),
        takes("y", "", Shape::Whole).when(When::Unset("a", "b")).absent(Need::Null),
        takes("z", "", Shape::Number).when(When::Read).absent(Need::NoEffect),
        flat(Shape::ByKind(&[(KINDS, Shape::OneOf(&[needs("place", "", Shape::Place)]))])),
        needs("as", "", Shape::As(&RECIPIENT)),
        needs("union", "", Shape::Union(&UNION)),
        needs("parts", "", Shape::Parts(&UNION)),
        needs("placed", "", Shape::Placed("index", &Shape::Text)),
        needs("list", "", Shape::List(&Shape::Filled(&Shape::Ordered(&Shape::Single(&Shape::Text))))),
        needs("one", "", Shape::AtMostOne(&Shape::Sole(&Shape::OneOrMany(&Shape::ListOrItem(&Shape::Text))))),
        needs("texts", "", Shape::Each(&Shape::Texts(&Shape::Text))),
        needs("renamed", "", Shape::Raw(&Shape::Renamed(&[("A", "a"), ("B", "b")]))),
        needs("bounds", "", Shape::Within(1, 300, &Shape::Setting("from", &Shape::Text))),
        needs("spread", "", Shape::Spread(WORDS, &Shape::Open)),
        needs("file", "", Shape::File(WORDS, 5 << 20)),
    ]);

    #[test]
    fn what_was_packed_is_unpacked() {
        static PACKED: Packed = packed!(EVERY);
        assert_eq!(format!("{:?}", &*PACKED), format!("{EVERY:?}"));
    }
}
