//! How the basic types are read.

use serde::ser::{Serialize, Serializer};

use super::decimal;
use super::value::{Node, Str, Value};
use super::writer::serialize_letters;
use crate::shape::{Member, Need, Shape, When};

/// A type that can be read from a tree.
///
/// Reading always gives a value: what is missing or of another type gets a stand-in. Its faults are found by the shape.
pub trait Read<'a>: Sized + Default {
    /// What it looks like.
    const SHAPE: Shape;

    /// Whether it may be missing.
    const OPTIONAL: bool = false;

    /// Reads a value that is there.
    fn read(node: &'a Node<'a>) -> Self;

    /// Whether the writer leaves the member out.
    fn left_out(&self) -> bool {
        false
    }
}

/// Reads the member called `key` of an object.
pub(crate) fn field<'a, T: Read<'a>>(object: &'a Node<'a>, key: &str) -> T {
    let takes_null = matches!(T::SHAPE, Shape::Any);
    object.get(key).filter(|node| takes_null || !node.is_null()).map(T::read).unwrap_or_default()
}

/// A member as data: in the same place on both sides.
pub(crate) const fn member<'a, T: Read<'a>>(key: &'static str) -> Member {
    let need = if T::OPTIONAL { Need::Optional } else { Need::Required };
    Member { key, at: key, shape: T::SHAPE, need, when: When::Always }
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = true;

    fn read(node: &'a Node<'a>) -> Self {
        Some(T::read(node))
    }

    fn left_out(&self) -> bool {
        self.is_none()
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn read(node: &'a Node<'a>) -> Self {
        node.items().iter().map(T::read).collect()
    }
}

impl<'a, T: Read<'a>> Read<'a> for Box<T> {
    const SHAPE: Shape = T::SHAPE;

    fn read(node: &'a Node<'a>) -> Self {
        Box::new(T::read(node))
    }
}

impl<'a> Read<'a> for Str<'a> {
    const SHAPE: Shape = Shape::Text;

    fn read(node: &'a Node<'a>) -> Self {
        node.text().unwrap_or_default().into()
    }
}

impl<'a> Read<'a> for bool {
    const SHAPE: Shape = Shape::Bool;

    fn read(node: &'a Node<'a>) -> Self {
        node.bool().unwrap_or_default()
    }
}

impl<'a> Read<'a> for u64 {
    const SHAPE: Shape = Shape::Whole;

    fn read(node: &'a Node<'a>) -> Self {
        node.whole().unwrap_or_default()
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
    const SHAPE: Shape = Shape::Number;

    fn read(node: &'a Node<'a>) -> Self {
        match &node.value {
            Value::Number(letters) if node.number().is_some() => Self(Str::Borrowed(letters)),
            _ => Self::default(),
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
    const SHAPE: Shape = Shape::Any;

    fn read(node: &'a Node<'a>) -> Self {
        Self(Some(node))
    }
}

impl Serialize for Any<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
