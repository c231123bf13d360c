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
        for (key, text) in [("path", &self.path), ("from", &self.from), ("to", &self.to)] {
            map.serialize_entry(key, text.as_str())?;
        }
        map.end()
    }
}

/// Makes the texts of header, body and cards legal: blanks with a line break or a tab among them become one blank, more
/// than four blanks become four.
pub fn repair(values: &mut Node<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    mend(values, String::new(), true, &mut changes);
    changes
}

/// Mends the texts in a value. Of a whole, which the values are and each card, only some parts have parameters.
fn mend(node: &mut Node<'_>, path: String, is_whole: bool, changes: &mut Vec<Change>) {
    match &mut node.value {
        Value::String(text) if !is_whole && !is_parameter(text) => {
            let from = std::mem::replace(text, Str::Owned(legal(text)));
            changes.push(Change { path, from: from.into_owned(), to: text.to_string() });
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                mend(item, [&path, "/", &index.to_string()].concat(), is_whole, changes);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                if !is_whole || matches!(key.as_ref(), "header" | "body" | "cards") {
                    mend(member, [path.as_str(), &Path::default().pointer_to(key)].concat(), is_whole && key == "cards", changes);
                }
            }
        }
        _ => {}
    }
}

fn legal(text: &str) -> String {
    const MOST: usize = 4;
    let (mut legal, mut blanks, mut is_broken) = (String::new(), 0, false);
    for letter in text.chars() {
        let is_break = matches!(letter, '\n' | '\r' | '\t');
        if !is_break && letter != ' ' {
            (blanks, is_broken) = (0, false);
        } else if is_broken {
            continue;
        } else if is_break {
            // One blank stands for all of these, those before it too.
            legal.truncate(legal.trim_end_matches(' ').len());
            is_broken = true;
        } else {
            blanks += 1;
        }
        if blanks <= MOST {
            legal.push(if is_break { ' ' } else { letter });
        }
    }
    legal
}
