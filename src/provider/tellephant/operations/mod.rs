//! Tellephant's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;

pub(super) use messages::SEND;

#[cfg(feature = "catalogue")]
pub(super) static ALL: &[&[Operation]] = &[];

pub(super) const SENDS: &[Operation] = &[SEND];
