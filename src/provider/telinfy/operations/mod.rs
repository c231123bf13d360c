//! Telinfy's catalogue: what takes messages, and one file per resource for the rest.

#[cfg(feature = "catalogue")]
mod codecs;
mod messages;
#[cfg(feature = "catalogue")]
mod resources;

use crate::operation::Operation;

pub(super) use messages::{NOTIFY, SEND_DIRECT, SEND_HUB, SEND_TEMPLATE};
#[cfg(feature = "catalogue")]
pub(super) use resources::ALL;

/// The template send comes first: a raw body without a path goes there.
pub(super) const SENDS: &[Operation] = &[SEND_TEMPLATE, SEND_DIRECT, NOTIFY, SEND_HUB];

/// The paths of calls that go to hosts of their own.
pub(super) const LOG_IN: &str = "/login";
pub(super) const UPLOAD: &str = "/adapter/files/upload";
pub(super) const CREATE: &str = "/whatsapp/campaign";
pub(super) const UPLOAD_LATER: &str = "/file/upload";
pub(super) const CREATE_LATER: &str = "/campaign";
