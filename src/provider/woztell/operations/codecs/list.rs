//! Lists in a query.

use crate::json::{Node, Value, Writer, parse};
use crate::provider::Settings;
use crate::shape::Codec;
use crate::shape::Shape::{List, ListOrItem, Text, Words};

/// Some words as JSON: `status=["APPROVED"]` (S:482). One may stand alone in the input.
pub(in super::super) const LIST: Codec = Codec {
    write: |node, source, writer| write_list(node, source.settings, writer, str::to_owned),
    read: |node| read_list(node, str::to_owned),
    face: ListOrItem(&List(&Text)),
    ..Codec::SAME
};

/// The same for words that are written in capitals.
const CAPITALS: Codec = Codec {
    write: |node, source, writer| write_list(node, source.settings, writer, str::to_ascii_uppercase),
    read: |node| read_list(node, str::to_ascii_lowercase),
    ..LIST
};

pub(in super::super) const STATUSES: Codec =
    Codec { face: ListOrItem(&List(&Words(&["approved", "pending", "rejected", "pending_deletion", "deleted"]))), ..CAPITALS };
pub(in super::super) const CATEGORIES: Codec =
    Codec { face: ListOrItem(&List(&Words(&["marketing", "utility", "authentication"]))), ..CAPITALS };
pub(in super::super) const METRICS: Codec = Codec { face: ListOrItem(&List(&Words(&["cost", "conversation"]))), ..CAPITALS };
pub(in super::super) const TYPES: Codec =
    Codec { face: ListOrItem(&List(&Words(&["free_entry_point", "free_tier", "regular", "unknown"]))), ..CAPITALS };
pub(in super::super) const DIRECTIONS: Codec = Codec { face: ListOrItem(&List(&Words(&["business_initiated", "user_initiated"]))), ..LIST };
pub(in super::super) const DIMENSIONS: Codec =
    Codec { face: ListOrItem(&List(&Words(&["phone", "country", "conversation_type", "conversation_direction"]))), ..LIST };

/// Words that the document has otherwise than answers and WhatsApp do, and the option that decides: slips (S:337-338, 355),
/// and categories that are no more (S:473).
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("analyticsWords", "user_initiated", "uesr_initiated"),
    ("analyticsWords", "conversation_direction", "conversation_reaction"),
    ("categories", "UTILITY", "TRANSACTIONAL"),
    ("categories", "AUTHENTICATION", "OTP"),
];

fn write_list(node: Option<&Node<'_>>, settings: &Settings<'_>, writer: &mut Writer, native: fn(&str) -> String) -> bool {
    let Some(node) = node else { return false };
    let mut list = Writer::default();
    list.sign(b'[');
    for item in items(node).iter().filter_map(Node::text) {
        let word = native(item);
        let other = OTHERWISE.iter().find(|(option, own, _)| *own == word && settings.text(option) == Some("documented"));
        list.separate();
        list.string(other.map_or(&word, |(_, _, other)| other));
    }
    list.sign(b']');
    let list = list.into_text();
    match settings.text("queryLists") {
        Some("repeated") => writer.raw(&list),
        _ => writer.string(&list),
    }
    true
}

/// The words in whichever form they came.
fn read_list<'a>(node: &'a Node<'a>, neutral: fn(&str) -> String) -> Option<Node<'a>> {
    let parsed = node.text().and_then(|text| parse(text).ok());
    let words = items(parsed.as_ref().map_or(node, |document| &document.root)).iter().filter_map(Node::text);
    let own = |word: &str| OTHERWISE.iter().find(|(_, _, other)| *other == word).map_or(word.to_owned(), |(_, own, _)| (*own).to_owned());
    Some(Node::new(Value::Array(words.map(|word| Node::text_of(neutral(&own(word)))).collect())))
}

fn items<'n, 'a>(node: &'n Node<'a>) -> &'n [Node<'a>] {
    if let Value::Array(items) = &node.value { items } else { std::slice::from_ref(node) }
}
