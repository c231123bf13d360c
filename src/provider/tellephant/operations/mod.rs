//! Tellephant's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;

pub(super) use messages::SEND;

pub(super) const ALL: &[Operation] = &[SEND];
