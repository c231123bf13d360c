//! The definition that a message is to fit, out of all that there are.

use super::definition::Definition;
use crate::json::{Node, Read, time};

/// Definitions to choose from: one, one with its localizations, or a list of such.
#[derive(Debug, Default)]
pub struct Definitions<'a> {
    all: Vec<Known<'a>>,
    /// Whether they are all that a program keeps, and not those of one template.
    is_store: bool,
}

/// A definition as it was given.
#[derive(Debug)]
struct Known<'a> {
    definition: Definition<'a>,
    node: &'a Node<'a>,
    fetched_at: Option<i64>,
}

/// What was chosen for a message.
#[derive(Debug, Default)]
pub struct Choice<'d> {
    /// The definition in the message's language; the only one there is where that is in another.
    pub definition: Option<&'d Definition<'d>>,
    /// The same as it was given.
    pub node: Option<&'d Node<'d>>,
    /// When it was fetched, in milliseconds since 1970.
    pub fetched_at: Option<i64>,
    /// The languages there are, where there are several and none is the message's.
    pub languages: Vec<&'d str>,
}

impl<'a> Definitions<'a> {
    /// Reads what was given. What is no definition is passed over.
    pub fn read(node: &'a Node<'a>) -> Self {
        let mut all = Vec::new();
        let given = if node.is_object() { std::slice::from_ref(node) } else { node.items() };
        for whole in given.iter().filter(|node| node.is_object()) {
            let localizations = whole.get("localizations").map(Node::items).filter(|items| !items.is_empty());
            for own in localizations.unwrap_or(std::slice::from_ref(whole)) {
                let mut definition = Definition::read(own);
                // What all languages have in common stands beside their list.
                let Definition { name, category, .. } = Definition::read(whole);
                definition.name = definition.name.or(name);
                definition.category = definition.category.or(category);
                let fetched_at = own.present("fetchedAt").or(whole.present("fetchedAt")).and_then(moment);
                all.push(Known { definition, node: own, fetched_at });
            }
        }
        Self { all, is_store: false }
    }

    /// The same for definitions of any templates: one of another name is none of the message's.
    #[must_use]
    pub fn of_store(self) -> Self {
        Self { is_store: true, ..self }
    }

    /// The first there is, for whom any language will do.
    #[cfg(feature = "templates")]
    pub fn first(&self) -> Choice<'_> {
        self.all.first().map_or_else(Choice::default, Known::choice)
    }

    /// The one for a message, by its name and language; what it does not say is any.
    pub fn choose(&self, message: &Node<'_>) -> Choice<'_> {
        let fits = |own: Option<&str>, key| own.is_none_or(|own| message.present(key).is_none_or(|given| given.text() == Some(own)));
        let named = self.all.iter().filter(|known| fits(known.definition.name.as_deref(), "name"));
        let spoken = named.clone().find(|known| fits(known.definition.language.as_deref(), "language"));
        // A single one says itself how it differs.
        let single = if self.is_store { single(named.clone()) } else { single(self.all.iter()).or(single(named.clone())) };
        match spoken.or(single) {
            Some(known) => known.choice(),
            None => Choice { languages: named.filter_map(|known| known.definition.language.as_deref()).collect(), ..Choice::default() },
        }
    }
}

impl Known<'_> {
    fn choice(&self) -> Choice<'_> {
        Choice { definition: Some(&self.definition), node: Some(self.node), fetched_at: self.fetched_at, languages: Vec::new() }
    }
}

/// The only item there is.
fn single<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next();
    first.filter(|_| items.next().is_none())
}

/// Milliseconds since 1970, as such or as an ISO 8601 time.
fn moment(node: &Node<'_>) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are far below 2^53")]
    let number = node.number().map(|number| number as i64);
    number.or_else(|| node.text().and_then(time::milliseconds))
}
