//! Values that WhatsApp refuses in a parameter, made into ones that it takes.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::{Node, Path, Str, Value};
use crate::rules::format::is_parameter;

/// A text that was changed.
#[derive(Debug, PartialEq)]
pub struct Change {
    /// Where, as a JSON Pointer into the values.
    pub path: String,
    /// The text as it was.
    pub from: String,
    /// The text as it is.
    pub to: String,
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", &self.to)?;
        map.end()
    }
}

/// Makes the texts of header, body and cards legal: blanks with a line break or a tab among them become one blank, more
/// than four blanks become four.
pub fn repair(values: &mut Node<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    parts(values, &mut |name, node| {
        let prefix = ["/", name].concat();
        if name == "cards" {
            if let Value::Array(cards) = &mut node.value {
                for (index, card) in cards.iter_mut().enumerate() {
                    let prefix = [&prefix, "/", &index.to_string()].concat();
                    parts(card, &mut |name, node| mend(node, &[&prefix, "/", name].concat(), &mut changes));
                }
            }
        } else {
            mend(node, &prefix, &mut changes);
        }
    });
    changes
}

/// Calls a function with the parts that hold parameters.
fn parts<'a>(values: &mut Node<'a>, found: &mut dyn FnMut(&str, &mut Node<'a>)) {
    if let Value::Object(members) = &mut values.value {
        members
            .iter_mut()
            .filter(|(name, _)| matches!(name.as_ref(), "header" | "body" | "cards"))
            .for_each(|(name, node)| found(name, node));
    }
}

/// Mends a text, or every text in a list or record.
fn mend(node: &mut Node<'_>, path: &str, changes: &mut Vec<Change>) {
    match &mut node.value {
        Value::String(text) if !is_parameter(text) => {
            let to = legal(text);
            changes.push(Change { path: path.to_owned(), from: text.clone().into_owned(), to: to.clone() });
            *text = Str::Owned(to);
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                mend(item, &[path, "/", &index.to_string()].concat(), changes);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                let mut step = Path::default();
                step.enter_key(key);
                mend(member, &[path, &step.pointer()].concat(), changes);
            }
        }
        _ => {}
    }
}

fn legal(text: &str) -> String {
    const MOST: usize = 4;
    let (mut legal, mut blanks, mut is_broken) = (String::with_capacity(text.len()), 0, false);
    for letter in text.chars().map(Some).chain([None]) {
        match letter {
            Some(' ') => blanks += 1,
            Some('\n' | '\r' | '\t') => is_broken = true,
            other => {
                let count = if is_broken { 1 } else { blanks.min(MOST) };
                legal.extend(std::iter::repeat_n(' ', count));
                (blanks, is_broken) = (0, false);
                legal.extend(other);
            }
        }
    }
    legal
}
