//! The one reader and the one writer.
//!
//! Everything that comes in - neutral messages, native bodies, webhooks, answers - is JSON text. [`parse`] turns it
//! into a borrowed tree, and [`Read`] takes typed values out of that tree through a [`Reader`] that knows where it is.
//! Everything that goes out is a record written by [`write()`].

mod decimal;
mod parse;
mod path;
mod read;
mod reader;
mod record;
pub mod time;
mod value;
mod writer;

pub use parse::{Document, MAX_DEPTH, SyntaxError, parse};
pub use path::{Path, line_and_column};
pub use read::{Any, Number, Read};
pub use reader::{Reader, Unknown};
pub use record::Word;
pub(crate) use record::{first, record, tagged, words};
pub use value::{Node, Str, Value};
pub use writer::write;

#[cfg(test)]
mod tests;
