//! Infobip's catalogue, one file per resource.

mod messages;

use crate::operation::Operation;
use crate::shape::Shape::{As, Setting};
use crate::shape::{Member, RECIPIENT, Shape, needs};

pub(super) use messages::{at, for_kind};

/// Every entry.
pub(super) static ALL: &[&[Operation]] = &[messages::SENDS];

/// A sender of the account in digits: the input's or the client's.
const NUMBER: Shape = Setting("from", &As(&RECIPIENT));

/// The sender that a path is about.
const SENDER: Member = needs("sender", "phoneNumber", NUMBER);
