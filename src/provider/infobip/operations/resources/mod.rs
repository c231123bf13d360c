//! The operations beside sends, one file per resource.

mod auth;
mod calls;
mod encryption;
mod events;
mod flows;
mod identity;
mod media;
mod page;
mod payments;
mod profile;
mod senders;
mod template_parts;
mod templates;
mod webhooks;

use crate::operation::Operation;
use crate::shape::Shape::{As, Object, Setting, Text, Within};
use crate::shape::{Member, RECIPIENT, Shape, needs, takes};

/// Every entry.
pub(in crate::provider::infobip) static ALL: &[&[Operation]] = &[
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

/// Platform: the application and the entity that something belongs to (CPaaS X).
const PLATFORM: Shape =
    Object(&[takes("applicationId", "applicationId", Within(0, 255, &Text)), takes("entityId", "entityId", Within(0, 255, &Text))]);
