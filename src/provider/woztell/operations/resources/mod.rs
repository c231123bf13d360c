//! The operations beside sends, one file per resource.

mod accounts;
mod analytics;
mod auth;
mod catalogs;
mod components;
mod done;
mod encryption;
mod flows;
mod media;
mod page;
mod phone_numbers;
mod profile;
mod templates;

use crate::operation::Operation;
use crate::shape::Shape::{Setting, Text};
use crate::shape::{Member, needs};

/// Every entry.
pub(in crate::provider::woztell) static ALL: &[&[Operation]] = &[
    accounts::ACCOUNTS,
    profile::PROFILE,
    phone_numbers::PHONE_NUMBERS,
    media::MEDIA,
    templates::TEMPLATES,
    flows::FLOWS,
    encryption::ENCRYPTION,
    analytics::ANALYTICS,
    catalogs::CATALOGS,
    auth::AUTH,
];

/// The business account that a call is about: the input's or the client's.
const WABA: Member = needs("wabaId", "accountId", Setting("accountId", &Text));

/// The phone number that a call is about: the input's or the client's.
const PHONE_NUMBER: Member = needs("phoneNumberId", "phoneNumberId", Setting("phoneNumberId", &Text));
