//! The one reader and the one writer.
//!
//! Everything that comes in - neutral messages, native bodies, webhooks, answers - is JSON text. [`parse`] turns it
//! into a borrowed tree; what is wrong with it is found by its [shape](crate::shape) and noted in a [`Reader`] that knows
//! where it is, and [`Read`] takes typed values out of it. Everything that goes out is written by one writer.

mod decimal;
mod lines;
mod parse;
mod path;
mod plain;
mod read;
mod reader;
mod record;
pub mod time;
mod value;
mod writer;

pub use lines::{Lines, line_and_column};
pub use parse::{Document, MAX_DEPTH, SyntaxError, parse};
pub use path::Path;
pub use read::{Any, Number, Read};
pub(crate) use read::{field, member};
pub use reader::{Reader, Unknown};
pub(crate) use record::{first, record, tagged, words};
pub use value::{Node, Str, Value};
pub use writer::{Writer, write};

#[cfg(test)]
mod tests;
