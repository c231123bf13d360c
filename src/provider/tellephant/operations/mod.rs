//! Tellephant's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;

pub(super) use messages::SEND;

pub(super) static ALL: &[&[Operation]] = &[SENDS];

const SENDS: &[Operation] = &[SEND];
