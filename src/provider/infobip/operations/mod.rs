//! Infobip's catalogue: what takes messages, and one file per resource for the rest.

mod account_checks;
mod checks;
mod codecs;
mod messages;
#[cfg(feature = "catalogue")]
mod resources;
mod sign_in;

pub(super) use account_checks::check as check_account;
pub(super) use checks::check;
pub(super) use codecs::CODECS;
pub(super) use messages::{SENDS, at, for_kind};
#[cfg(feature = "catalogue")]
pub(super) use resources::ALL;
pub(super) use sign_in::{log_in, read_log_in, request};
