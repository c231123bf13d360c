//! What a reference leads to: whether it is of the type that a property takes. That it leads anywhere is another area's
//! affair.
//!
//! Source: Flows reference, error codes, "Screen Data Model Errors".

use super::look::{Look, bounded};
use super::model::{Property, Shape};
use super::rules::{DATA_TYPE, EXAMPLE_ITEMS};
use super::value::passed;
use crate::flow::Version;
use crate::flow::binding::{Pointed, Reference, follow};
use crate::flow::kind::Kind as Type;
use crate::flow::strings::nested_kind;
use crate::json::Node;
use crate::rules::Unit;

/// The types that a property takes.
#[derive(Debug, Clone, Copy)]
pub struct Types {
    types: &'static [Type],
    shape: Option<&'static Shape>,
}

impl Types {
    /// A text.
    pub const TEXT: Self = Self::of(&[Type::Text]);
    /// A text or a number.
    pub const SCALAR: Self = Self::of(&[Type::Text, Type::Number]);
    /// A text or a list.
    pub const TEXTS: Self = Self::of(&[Type::Text, Type::List]);
    /// A text or an object.
    pub const MESSAGE: Self = Self::of(&[Type::Text, Type::Object]);
    /// A number.
    pub const NUMBER: Self = Self::of(&[Type::Number]);
    /// Truth.
    pub const BOOL: Self = Self::of(&[Type::Bool]);
    /// A list.
    pub const LIST: Self = Self::of(&[Type::List]);
    /// An object.
    pub const OBJECT: Self = Self::of(&[Type::Object]);

    const fn of(types: &'static [Type]) -> Self {
        Self { types, shape: None }
    }

    /// A list of objects.
    pub const fn of_list(shape: &'static Shape) -> Self {
        Self { shape: Some(shape), ..Self::LIST }
    }

    /// Whether a type is among these.
    pub fn has(self, kind: Type) -> bool {
        self.types.contains(&kind)
    }

    /// These, for a sentence.
    pub fn said(self) -> String {
        self.types.iter().map(|kind| kind.words()).collect::<Vec<_>>().join(" or ")
    }
}

/// The type of what a reference or an expression stands for, and the data model's words about it, as far as they are known.
pub fn pointed<'f>(look: &mut Look<'_, 'f>, text: &str) -> Option<(Type, Option<&'f Node<'f>>)> {
    let (checking, screen) = (&mut *look.checking, look.screen);
    if text.starts_with('`') {
        let known = checking.version >= Version(6, 0);
        return known.then(|| nested_kind(checking, screen, text).ok().flatten()).flatten().map(|kind| (kind, None));
    }
    let pointed = follow(checking, screen, Reference::read(text)?).ok()?;
    let schema = if let Pointed::Schema(schema) = pointed { Some(schema) } else { None };
    Some((pointed.kind()?, schema))
}

/// Holds what a reference leads to against the types that a property takes.
pub fn check_data<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>, text: &str, types: Types) {
    let Some((kind, schema)) = pointed(look, text) else { return };
    if !types.has(kind) {
        let message = look.say(property, &[" takes ", &types.said(), "; this is ", kind.words(), "."].concat());
        return look.found(&DATA_TYPE, node, message);
    }
    let Some(schema) = schema.filter(|_| kind == Type::List) else { return };
    if let Some(shape) = types.shape {
        check_entries(look, property, node, text, schema, shape);
    }
    let count = schema.get("__example__").map_or(0, |example| example.items().len());
    // Many leave the example empty: the list comes from their endpoint.
    if let Some((side, limit)) = passed(count, property.items.0, property.items.1).filter(|_| count > 0) {
        let [has, bound] = [count.to_string(), limit.to_string()];
        let message =
            look.say(property, &[" takes at ", side, " ", &bound, " entries; the example of ", text, " has ", &has, "."].concat());
        let issue = look.issue(&EXAMPLE_ITEMS, message);
        look.push(node, bounded(issue, limit as usize, count, Unit::Items));
    }
}

/// What the data model says of each entry of a list must include what an entry cannot be without.
fn check_entries<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>, text: &str, schema: &Node<'f>, shape: &Shape) {
    let Some(entries) = schema.find("items/properties").filter(|entries| entries.is_object()) else { return };
    for needed in shape.properties.iter().filter(|needed| needed.required.is_some() && entries.get(needed.name).is_none()) {
        let message = look.say(property, &[" needs `", needed.name, "` in each entry; ", text, " declares none."].concat());
        look.found(&DATA_TYPE, node, message);
    }
}
