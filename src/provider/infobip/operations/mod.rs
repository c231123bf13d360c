//! Infobip's catalogue, one file per resource.

mod messages;

pub(super) use messages::{SENDS as ALL, at, for_kind};
