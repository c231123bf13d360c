//! Acme's catalogue.

#[cfg(feature = "catalogue")]
mod templates;

use super::settings::ABOUT;
use crate::operation::Operation;

pub(super) const SEND: Operation = Operation::send(ABOUT.kinds, "/messages", "Sends a message.", "Acme, POST /messages");

pub(super) const SENDS: &[Operation] = &[SEND];

/// The others.
#[cfg(feature = "catalogue")]
pub(super) static ALL: &[&[Operation]] = &[templates::TEMPLATES];
