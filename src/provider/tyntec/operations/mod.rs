//! tyntec's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;

pub(super) use messages::{SEND, SEND_BULK, TAKEN_IN_BULK};

pub(super) static ALL: &[&[Operation]] = &[SENDS];

const SENDS: &[Operation] = &[SEND, SEND_BULK];
