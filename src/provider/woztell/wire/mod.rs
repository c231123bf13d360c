//! woztell's bodies as records, named as in its specification.

mod content;
mod request;

pub(super) use content::{Content, TextContent};
pub(super) use request::{Extras, MessageRequest, Overrides};
