//! tyntec's catalogue: what takes messages, and one file per resource for the rest.

#[cfg(feature = "catalogue")]
pub(super) mod codecs;
mod messages;
#[cfg(feature = "catalogue")]
mod resources;

use crate::operation::Operation;

pub(super) use messages::{SEND, SEND_BULK, TAKEN_IN_BULK};
#[cfg(feature = "catalogue")]
pub(super) use resources::ALL;

pub(super) const SENDS: &[Operation] = &[SEND, SEND_BULK];

/// The account in a path; only where it is one of several steps does the input name it so.
#[cfg(feature = "sandbox")]
pub(super) const ACCOUNT_STEP: &str = "{whatsapp-account-id}/";
