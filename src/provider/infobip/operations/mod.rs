//! Infobip's catalogue, one file per resource.

mod account_checks;
mod auth;
mod calls;
mod checks;
mod encryption;
mod events;
mod flows;
mod identity;
mod media;
mod messages;
mod page;
mod payments;
mod profile;
mod senders;
mod sign_in;
mod template_parts;
mod templates;
mod values;
mod webhooks;

use crate::operation::Operation;
use crate::shape::Shape::{As, Setting};
use crate::shape::{Member, RECIPIENT, Shape, needs};

pub(super) use account_checks::check as check_account;
pub(super) use checks::check;
pub(super) use messages::{at, for_kind};
pub(super) use sign_in::{log_in, read_log_in, request};

/// Every entry.
pub(super) static ALL: &[&[Operation]] = &[
    messages::SENDS,
    templates::TEMPLATES,
    flows::FLOWS,
    media::MEDIA,
    events::EVENTS,
    senders::SENDERS,
    profile::PROFILE,
    encryption::ENCRYPTION,
    identity::IDENTITY,
    calls::CALLS,
    payments::PAYMENTS,
    webhooks::WEBHOOKS,
    auth::AUTH,
];

/// A phone number in digits.
const DIGITS: Shape = As(&RECIPIENT);

/// A sender of the account: the input's or the client's.
const NUMBER: Shape = Setting("from", &DIGITS);

/// The sender that a path is about.
const SENDER: Member = needs("sender", "phoneNumber", NUMBER);

/// The person that a path is about.
const PERSON: Member = needs("userNumber", "to", DIGITS);
