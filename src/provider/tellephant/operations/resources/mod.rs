//! The operations beside sends, one file per resource.

mod contacts;
mod logs;
mod messages;
mod otp;
mod tags;
mod webhooks;

use crate::operation::Operation;
use crate::shape::Shape::{Bool, Text};
use crate::shape::{Member, needs};

/// Every entry.
pub(in crate::provider::tellephant) static ALL: &[&[Operation]] =
    &[messages::MESSAGES, otp::OTP, tags::TAGS, contacts::CONTACTS, logs::LOGS, webhooks::WEBHOOKS];

/// What answers begin with that say little else.
const SUCCESS: Member = needs("success", "success", Bool);

/// The sentence in which they say what was done.
const MESSAGE: Member = needs("message", "message", Text);
