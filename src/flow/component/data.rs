//! The data that a reference leads to: whether they are of the type that a property takes.
//!
//! Source: Flows reference, error codes, "Screen Data Model Errors".

use super::look::{Look, bounded};
use super::model::{Property, Shape};
use super::rules::{DATA_TYPE, EXAMPLE_ITEMS};
use super::value::passed;
use crate::json::Node;
use crate::rules::{Issue, Unit};

/// The types of data that a property takes.
#[derive(Debug, Clone, Copy)]
pub struct Types {
    words: u8,
    shape: Option<&'static Shape>,
}

const NAMES: &[(&str, u8)] = &[("string", 1), ("number", 2), ("integer", 2), ("boolean", 4), ("array", 8), ("object", 16)];

impl Types {
    /// A text.
    pub const TEXT: Self = Self::only(1);
    /// A number.
    pub const NUMBER: Self = Self::only(2);
    /// Truth.
    pub const BOOL: Self = Self::only(4);
    /// A list.
    pub const LIST: Self = Self::only(8);
    /// An object.
    pub const OBJECT: Self = Self::only(16);
    /// Anything.
    pub const ANY: Self = Self::only(31);

    const fn only(words: u8) -> Self {
        Self { words, shape: None }
    }

    /// These and others.
    pub const fn and(self, other: Self) -> Self {
        Self { words: self.words | other.words, ..self }
    }

    /// A list of objects.
    pub const fn of_list(shape: &'static Shape) -> Self {
        Self { shape: Some(shape), ..Self::LIST }
    }

    /// What is expected, for a sentence.
    fn said(self) -> String {
        let words: Vec<_> =
            NAMES.iter().filter(|(name, word)| self.words & word != 0 && *name != "integer").map(|(name, _)| *name).collect();
        words.join(" or ")
    }
}

/// Holds a reference to the data of its own screen against the types that a property takes. That the data are there at
/// all is another area's affair.
pub fn check_data<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>, text: &str, types: Types) {
    let Some(steps) = text.strip_prefix("${data.").and_then(|rest| rest.strip_suffix('}')) else { return };
    let Some((declared, example)) = declared(look.screen.node, steps) else { return };
    let Some(word) = declared.text_at("type") else { return };
    let Some((_, bit)) = NAMES.iter().find(|(name, _)| *name == word) else { return };
    if types.words & bit == 0 {
        let message = look.say(property, &[" takes ", &types.said(), "; ", text, " is ", word, "."].concat());
        return look.found(&DATA_TYPE, node, message);
    }
    if let Some(shape) = types.shape {
        check_entries(look, property, node, text, declared, shape);
    }
    let Some(example) = example.filter(|_| word == "array") else { return };
    let count = example.items().len();
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
fn check_entries<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>, text: &str, declared: &Node<'f>, shape: &Shape) {
    let Some(entries) = declared.find("items/properties").filter(|entries| entries.is_object()) else { return };
    for needed in shape.properties.iter().filter(|needed| needed.required.is_some() && entries.get(needed.name).is_none()) {
        let message = look.say(property, &[" needs `", needed.name, "` in each entry; ", text, " declares none."].concat());
        let issue: Issue = look.issue(&DATA_TYPE, message);
        look.push(node, issue);
    }
}

/// What the data model of a screen declares under a name, or under steps with dots between them, and the example of it.
fn declared<'f>(screen: &'f Node<'f>, steps: &str) -> Option<(&'f Node<'f>, Option<&'f Node<'f>>)> {
    let mut steps = steps.split('.');
    let mut declared = screen.get("data")?.get(steps.next()?)?;
    let mut example = declared.get("__example__");
    for step in steps {
        declared = declared.get("properties")?.get(step)?;
        example = example.and_then(|example| example.get(step));
    }
    Some((declared, example))
}
