//! Tellephant's catalogue, one file per resource.

mod codec;
mod contacts;
mod logs;
mod messages;
mod otp;
mod tags;
mod webhooks;

use crate::operation::Operation;
use crate::shape::Shape::{Bool, Text};
use crate::shape::{Member, needs};

pub(super) use codec::is_day;
pub(super) use messages::SEND;

pub(super) static ALL: &[&[Operation]] =
    &[SENDS, messages::MESSAGES, otp::OTP, tags::TAGS, contacts::CONTACTS, logs::LOGS, webhooks::WEBHOOKS];

const SENDS: &[Operation] = &[SEND];

/// What answers begin with that say little else.
const SUCCESS: Member = needs("success", "success", Bool);

/// The sentence in which they say what was done.
const MESSAGE: Member = needs("message", "message", Text);
