//! Infobip's catalogue: what takes messages, and one file per resource for the rest.

#[cfg(feature = "catalogue")]
mod account_checks;
#[cfg(feature = "catalogue")]
mod checks;
#[cfg(feature = "catalogue")]
mod codecs;
mod messages;
#[cfg(feature = "catalogue")]
mod resources;
mod sign_in;

#[cfg(feature = "catalogue")]
pub(super) use account_checks::check as check_account;
#[cfg(feature = "catalogue")]
pub(super) use checks::check;
pub(super) use messages::{SENDS, at, for_kind};
#[cfg(feature = "catalogue")]
pub(super) use resources::ALL;
pub(super) use sign_in::{log_in, read_log_in, request};
