//! Infobip's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;

pub(super) use messages::{at, for_kind};

/// Every entry.
pub(super) static ALL: &[&[Operation]] = &[messages::SENDS];
