//! Infobip's catalogue: what takes messages, and one file per resource for the rest.

mod checks;
mod codecs;
mod messages;
#[cfg(feature = "catalogue")]
mod resources;

pub(super) use checks::check;
pub(super) use codecs::CODECS;
pub(super) use messages::{SENDS, at, for_kind};
#[cfg(feature = "catalogue")]
pub(super) use resources::ALL;
