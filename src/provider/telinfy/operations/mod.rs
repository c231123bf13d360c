//! Telinfy's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;

pub(super) use messages::{NOTIFY, SEND_DIRECT, SEND_HUB, SEND_TEMPLATE};

/// The template send comes first: a raw body without a path goes there.
#[cfg(feature = "catalogue")]
pub(super) static ALL: &[&[Operation]] = &[];

pub(super) const SENDS: &[Operation] = &[SEND_TEMPLATE, SEND_DIRECT, NOTIFY, SEND_HUB];
