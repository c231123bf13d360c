//! tyntec's catalogue, one file per resource.

mod messages;
mod page;
mod templates;

use crate::operation::Operation;
use crate::shape::Shape::{Setting, Text};
use crate::shape::{Member, needs};

pub(super) use messages::{SEND, SEND_BULK, TAKEN_IN_BULK};

pub(super) static ALL: &[&[Operation]] = &[SENDS, templates::TEMPLATES];

const SENDS: &[Operation] = &[SEND, SEND_BULK];

/// The account that a call is about: the input's or the client's.
const ACCOUNT_ID: Member = needs("whatsapp-account-id", "accountId", Setting("accountId", &Text));
