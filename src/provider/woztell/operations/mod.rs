//! WOZTELL's catalogue: what takes messages, and one file per resource for the rest.

#[cfg(feature = "catalogue")]
mod codecs;
mod messages;
#[cfg(feature = "catalogue")]
mod resources;

use crate::operation::Operation;

#[cfg(feature = "catalogue")]
pub(super) use codecs::{CONTEXT_PATH, context_query, read_context_query};
pub(super) use messages::SEND;
#[cfg(feature = "catalogue")]
pub(super) use resources::ALL;

pub(super) const SENDS: &[Operation] = &[SEND];
