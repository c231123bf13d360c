//! The definition that a message is to fit, out of all that there are.

use super::definition::Definition;
use crate::json::{Node, Read, Str, time};

/// What was chosen for a message.
#[derive(Debug, Default)]
pub struct Choice<'d> {
    /// The definition, or the one that comes nearest.
    pub definition: Definition<'d>,
    /// Whether it is the message's: in its language, or the only one there is, which says itself how it differs.
    pub is_found: bool,
    /// The same as it was given.
    pub node: Option<&'d Node<'d>>,
    /// When it was fetched, in milliseconds since 1970.
    pub fetched_at: Option<i64>,
    /// The languages that the template is defined in.
    pub languages: Vec<&'d str>,
}

/// Chooses by name and language; what either does not say is any.
///
/// A definition is given as such, with its `localizations`, or in a list of such. Of a store, which has those of any
/// templates, one of another name is none of the message's.
pub fn choose<'d>(given: &'d Node<'d>, message: &Node<'_>, is_store: bool) -> Choice<'d> {
    let (mut choice, mut nearest, mut count) = (Choice::default(), 0, 0);
    let mut places = None;
    for whole in one_or_many(given, given) {
        let localizations = whole.get("localizations").filter(|localizations| !localizations.items().is_empty());
        for own in one_or_many(localizations.unwrap_or(whole), whole) {
            let fits = |key| text_of((own, whole), key).is_none_or(|own| message.text_at(key).is_none_or(|wanted| wanted == own));
            let is_named = fits("name");
            let rank = if !is_named { 1 } else { 2 + u8::from(fits("language")) };
            count += 1;
            if is_named {
                choice.languages.extend(own.text_at("language"));
            }
            if rank > nearest {
                (nearest, places) = (rank, Some((own, whole)));
            }
        }
    }
    if let Some((own, whole)) = places {
        choice.node = Some(own);
        choice.definition = Definition::read(own);
        // What all languages have in common stands beside their list.
        choice.definition.name = text_of((own, whole), "name").map(Str::Borrowed);
        choice.definition.category = text_of((own, whole), "category").map(Str::Borrowed);
        choice.fetched_at = own.present("fetchedAt").or_else(|| whole.present("fetchedAt")).and_then(moment);
    }
    choice.is_found = nearest == 3 || (nearest == 2 && choice.languages.len() == 1) || (count == 1 && !is_store);
    choice
}

/// The items of a list, or the only one there is.
fn one_or_many<'d>(list: &'d Node<'d>, one: &'d Node<'d>) -> &'d [Node<'d>] {
    if list.is_object() { std::slice::from_ref(one) } else { list.items() }
}

/// A text of a definition, or of what it is a localization of.
fn text_of<'d>((own, whole): (&'d Node<'d>, &'d Node<'d>), key: &str) -> Option<&'d str> {
    own.text_at(key).or_else(|| whole.text_at(key))
}

/// Milliseconds since 1970, as such or as an ISO 8601 time.
fn moment(node: &Node<'_>) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are far below 2^53")]
    let number = node.number().map(|number| number as i64);
    number.or_else(|| time::milliseconds(node.text()?))
}
