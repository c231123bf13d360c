//! The neutral side of a shape as a TypeScript type.

use super::table::{Member, Shape};
use crate::json::write;

/// The type of a value of this shape, which must be the [face](super::Packed::face()) of one. What comes in an answer may
/// have words that this version does not know.
pub fn type_text(shape: &Shape, is_answer: bool) -> String {
    let type_text = |shape: &Shape| type_text(shape, is_answer);
    let members_text = |members: &[Member], first: &str| members_text(members, first, is_answer);
    match *shape {
        Shape::Text => "string".into(),
        Shape::Bool => "boolean".into(),
        Shape::Whole | Shape::Number => "number".into(),
        Shape::Words(words) => words_text(words.iter().copied(), if is_answer { " | (string & {})" } else { "" }),
        Shape::Renamed(words) => words_text(words.iter().map(|(word, _)| *word), if is_answer { " | \"unknown\"" } else { "" }),
        Shape::Within(_, _, shape) => type_text(shape),
        Shape::File(..) => "FileInput".into(),
        Shape::List(item) | Shape::Filled(item) => format!("readonly ({})[]", type_text(item)),
        Shape::ListOrItem(list) => [type_text(list.item()), " | ".to_owned(), type_text(list)].concat(),
        Shape::Texts(_) => "string | readonly string[] | Readonly<Record<string, string>>".into(),
        Shape::Object(members) => members_text(members, ""),
        Shape::Union(union) => {
            let variant = |variant: &super::table::Variant| {
                let tag = format!(" readonly {}: {};", name(union.tag), write(variant.tag));
                match variant.shape {
                    Shape::Object(members) => members_text(members, &tag),
                    _ => format!("{{{tag} }}"),
                }
            };
            union.of.iter().map(variant).collect::<Vec<_>>().join(" | ")
        }
        Shape::Open => "Readonly<Record<string, unknown>>".into(),
        _ => "unknown".into(),
    }
}

fn words_text<'w>(words: impl Iterator<Item = &'w str>, others: &str) -> String {
    let known: Vec<_> = words.map(write).collect();
    let others = if known.iter().any(|word| word == "\"unknown\"") && others.contains("unknown") { "" } else { others };
    known.join(" | ") + others
}

fn members_text(members: &[Member], first: &str, is_answer: bool) -> String {
    let member = |member: &Member| {
        let mark = if member.is_required() { "" } else { "?" };
        format!(" readonly {}{mark}: {};", name(member.key), type_text(&member.shape, is_answer))
    };
    format!("{{{first}{} }}", members.iter().map(member).collect::<String>())
}

/// A key, in quotes where it is no identifier.
fn name(key: &str) -> String {
    let is_plain =
        key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && !key.starts_with(|letter: char| letter.is_ascii_digit());
    if is_plain { key.to_owned() } else { write(key) }
}
