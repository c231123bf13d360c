//! How the basic types are read.

use serde::ser::{Serialize, Serializer};

use super::decimal;
use super::reader::Reader;
use super::value::{Node, Str, Value};
use super::writer::serialize_letters;

/// A type that can be read from a tree.
///
/// Reading always gives a value: where the tree has a fault it is noted in the reader and a stand-in is given, so that
/// the rest is still looked at.
pub trait Read<'a>: Sized + Default {
    /// Whether `null` is a value of this type rather than an absence.
    const TAKES_NULL: bool = false;

    /// Reads a value that is there.
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self;

    /// What it means that there is no such member: by default a fault.
    fn absent(reader: &mut Reader<'a>) -> Self {
        reader.missing();
        Self::default()
    }

    /// Whether the writer leaves the member out.
    fn left_out(&self) -> bool {
        false
    }
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        Some(T::read(node, reader))
    }

    fn absent(_: &mut Reader<'a>) -> Self {
        None
    }

    fn left_out(&self) -> bool {
        self.is_none()
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let mut items = Self::new();
        reader.items(node, &mut |item, reader| items.push(T::read(item, reader)));
        items
    }
}

impl<'a, T: Read<'a>> Read<'a> for Box<T> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        Box::new(T::read(node, reader))
    }
}

impl<'a> Read<'a> for Str<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        reader.text(node)
    }
}

impl<'a> Read<'a> for bool {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        match node.value {
            Value::Bool(value) => value,
            _ => reader.mismatch(node, "true or false"),
        }
    }
}

impl<'a> Read<'a> for u64 {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        match node.value {
            Value::Number(letters) if letters.parse::<u64>().is_ok() => letters.parse().unwrap_or_default(),
            _ => reader.mismatch(node, "a whole number"),
        }
    }
}

/// A number in the letters it came with. Nothing is rounded between a caller and a provider.
#[derive(Debug, Clone, PartialEq)]
pub struct Number<'a>(pub Str<'a>);

impl Number<'_> {
    /// The value as a double.
    pub fn value(&self) -> f64 {
        decimal::value(&self.0)
    }
}

impl Default for Number<'_> {
    fn default() -> Self {
        Self(Str::Borrowed("0"))
    }
}

impl<'a> Read<'a> for Number<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        match node.value {
            Value::Number(letters) if node.number().is_some() => Self(Str::Borrowed(letters)),
            _ => reader.mismatch(node, "a finite number"),
        }
    }
}

impl Serialize for Number<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_letters(&self.0, serializer)
    }
}

/// Any JSON value, passed on as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Any<'a>(pub Option<&'a Node<'a>>);

impl<'a> Read<'a> for Any<'a> {
    const TAKES_NULL: bool = true;

    fn read(node: &'a Node<'a>, _: &mut Reader<'a>) -> Self {
        Self(Some(node))
    }
}

impl Serialize for Any<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
