//! Infobip's catalogue, one file per resource.

mod checks;
mod events;
mod flows;
mod media;
mod messages;
mod page;
mod template_parts;
mod templates;
mod values;

use crate::operation::Operation;
use crate::shape::Shape::{As, Setting};
use crate::shape::{Member, RECIPIENT, Shape, needs};

pub(super) use checks::check;
pub(super) use messages::{at, for_kind};

/// Every entry.
pub(super) static ALL: &[&[Operation]] = &[messages::SENDS, templates::TEMPLATES, flows::FLOWS, media::MEDIA, events::EVENTS];

/// A phone number in digits.
const DIGITS: Shape = As(&RECIPIENT);

/// A sender of the account: the input's or the client's.
const NUMBER: Shape = Setting("from", &DIGITS);

/// The sender that a path is about.
const SENDER: Member = needs("sender", "phoneNumber", NUMBER);
