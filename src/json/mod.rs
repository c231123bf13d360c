//! The one reader and the one writer.
//!
//! Everything that comes in - neutral messages, native bodies, webhooks, answers - is JSON text. [`parse`] turns it
//! into a borrowed tree, and [`Read`] takes typed values out of that tree through a [`Reader`] that knows where it is.
//! Everything that goes out is a record written by [`write()`].

mod parse;
mod path;
mod read;
mod reader;
mod record;
pub mod time;
mod value;

pub use parse::{Document, MAX_DEPTH, SyntaxError, parse};
pub use path::{Path, line_and_column};
pub use read::{Any, Number, Read};
pub use reader::{Reader, Unknown};
pub use record::Word;
pub(crate) use record::{first, record, tagged, words};
pub use value::{Node, Str, Value};

use serde::Serialize;

/// Writes a value as JSON text.
pub fn write<T: Serialize + ?Sized>(value: &T) -> String {
    // Records hold text, numbers, lists and maps with text keys: nothing that JSON could refuse.
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests;
