//! Infobip's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;

pub(super) use messages::{SENDS, at, for_kind};

/// Every entry.
#[cfg(feature = "catalogue")]
pub(super) static ALL: &[&[Operation]] = &[];
