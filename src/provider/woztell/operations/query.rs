//! Lists and moments in a query.

use crate::json::{Node, Value, Writer, parse, time};
use crate::provider::Settings;
use crate::shape::Codec;
use crate::shape::Shape::{List, ListOrItem, Text};

/// Some words as JSON: `status=["APPROVED"]` (S:482). One may stand alone in the input.
pub(super) const LIST: Codec = Codec {
    write: |node, source, writer| write_list(node, source.settings, writer, |word, _| word.to_owned()),
    read: |node| read_list(node, str::to_owned),
    face: ListOrItem(&List(&Text)),
    ..Codec::SAME
};

/// The same for words that are written in capitals.
pub(super) const CAPITALS: Codec = Codec {
    write: |node, source, writer| write_list(node, source.settings, writer, |word, _| word.to_ascii_uppercase()),
    read: |node| read_list(node, str::to_ascii_lowercase),
    ..LIST
};

fn write_list(node: Option<&Node<'_>>, settings: &Settings<'_>, writer: &mut Writer, word: fn(&str, &Settings<'_>) -> String) -> bool {
    let Some(node) = node else { return false };
    let items = if let Value::Array(items) = &node.value { items.as_slice() } else { std::slice::from_ref(node) };
    let mut list = Writer::default();
    list.sign(b'[');
    for item in items.iter().filter_map(Node::text) {
        list.separate();
        list.string(&word(item, settings));
    }
    list.sign(b']');
    let list = list.into_text();
    if settings.text("queryLists") == Some("repeated") {
        writer.raw(&list)
    } else {
        writer.string(&list)
    }
    true
}

/// The words in whichever form they came.
fn read_list<'a>(node: &'a Node<'a>, word: fn(&str) -> String) -> Option<Node<'a>> {
    let parsed = node.text().and_then(|text| parse(text).ok());
    let list = parsed.as_ref().map_or(node, |document| &document.root);
    let items = if let Value::Array(items) = &list.value { items.as_slice() } else { std::slice::from_ref(list) };
    let items = items.iter().filter_map(Node::text).map(|item| Node::text_of(word(item)));
    Some(Node::new(Value::Array(items.collect())))
}

/// Words of analytics, two of which the document spells otherwise than answers do (S:337-338, 355).
pub(super) const ANALYTICS: Codec = Codec {
    write: |node, source, writer| {
        write_list(node, source.settings, writer, |word, settings| {
            let documented = settings.text("analyticsWords") == Some("documented");
            let slip = SLIPS.iter().find(|(right, _)| documented && *right == word);
            slip.map_or(word, |(_, slip)| slip).to_owned()
        })
    },
    read: |node| read_list(node, |word| SLIPS.iter().find(|(_, slip)| *slip == word).map_or(word, |(right, _)| right).to_owned()),
    ..LIST
};

const SLIPS: &[(&str, &str)] = &[("user_initiated", "uesr_initiated"), ("conversation_direction", "conversation_reaction")];

/// Seconds since 1970; neutral inputs have ISO 8601.
pub(super) const SECONDS: Codec = Codec {
    inspect: |node, reader| {
        if node.loose_text().is_none_or(|text| text.parse::<u64>().is_err()) {
            reader.mismatch(node, "seconds since 1970");
        }
    },
    write: |node, _, writer| {
        let moment = node.and_then(Node::text).and_then(time::milliseconds);
        moment.map(|moment| writer.raw(&moment.div_euclid(1_000).to_string())).is_some()
    },
    read: |node| node.loose_text()?.parse::<i64>().ok().map(|seconds| Node::text_of(time::iso(seconds.saturating_mul(1_000)))),
    face: Text,
};

/// `2024-03-06T03:46:30+0000`; neutral outputs have ISO 8601 in UTC.
pub(super) const OFFSET_TIME: Codec = Codec {
    write: |node, _, writer| {
        let text = node.and_then(Node::text);
        text.map(|text| writer.string(&[text.trim_end_matches('Z'), if text.ends_with('Z') { "+0000" } else { "" }].concat())).is_some()
    },
    read: |node| {
        let moment = node.text().and_then(time::milliseconds);
        Some(moment.map_or_else(|| node.clone(), |moment| Node::text_of(time::iso(moment))))
    },
    face: Text,
    ..Codec::SAME
};

/// Categories of templates; which set is the client's choice.
pub(super) const CATEGORIES: Codec = Codec {
    write: |node, source, writer| {
        write_list(node, source.settings, writer, |word, settings| {
            let documented = settings.text("categories") == Some("documented");
            let old = OLD_CATEGORIES.iter().find(|(now, _)| documented && *now == word);
            old.map_or_else(|| word.to_ascii_uppercase(), |(_, old)| (*old).to_owned())
        })
    },
    read: |node| {
        read_list(node, |word| {
            let now = OLD_CATEGORIES.iter().find(|(_, old)| *old == word);
            now.map_or_else(|| word.to_ascii_lowercase(), |(now, _)| (*now).to_owned())
        })
    },
    ..LIST
};

const OLD_CATEGORIES: &[(&str, &str)] = &[("utility", "TRANSACTIONAL"), ("authentication", "OTP")];
