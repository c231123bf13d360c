//! Named parameters into the order of the definition.

use super::definition::{DefinedHeader, DefinedText, Definition};
use super::variables::variables;
use crate::message::{Placeholders, Template, TemplateHeader};
use crate::sorted::sorted_by_key;

/// Puts the named parameters of a send into the order in which the definition uses them.
pub fn put_in_order(template: &mut Template<'_>, definition: &Definition<'_>) {
    if let Some(TemplateHeader::Text(texts)) = &mut template.header {
        sort(texts, definition.header.as_ref().and_then(DefinedHeader::text));
    }
    if let Some(texts) = &mut template.body {
        sort(texts, definition.body.as_ref().map(DefinedText::text));
    }
    let defined = definition.cards.as_deref().unwrap_or_default();
    for (card, defined) in template.cards.iter_mut().flatten().zip(defined) {
        if let Some(texts) = &mut card.body {
            sort(texts, defined.body.as_ref().map(DefinedText::text));
        }
    }
}

fn sort(texts: &mut Placeholders<'_>, defined: Option<&str>) {
    if let Placeholders::Named(texts) = texts {
        let order = variables(defined.unwrap_or_default());
        let place = |name: &str| order.iter().position(|variable| *variable == name).map_or(0, |place| place as u64 + 1);
        *texts = sorted_by_key(std::mem::take(texts), |(name, _)| place(name));
    }
}
