//! WOZTELL's catalogue, one file per resource.

mod accounts;
mod analytics;
mod auth;
mod catalogs;
mod components;
mod done;
mod encryption;
mod flows;
mod media;
mod messages;
mod page;
mod phone_numbers;
mod profile;
mod query;
mod templates;

use crate::operation::Operation;
use crate::shape::Shape::{Setting, Text};
use crate::shape::{Member, needs};

pub(super) use auth::{PATH as CONTEXT_PATH, query as context_query, read_query as read_context_query};
pub(super) use messages::SEND;

pub(super) static ALL: &[&[Operation]] = &[
    SENDS,
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

const SENDS: &[Operation] = &[SEND];

/// The business account that a call is about: the input's or the client's.
const WABA: Member = needs("wabaId", "accountId", Setting("accountId", &Text));

/// The phone number that a call is about: the input's or the client's.
const PHONE_NUMBER: Member = needs("phoneNumberId", "phoneNumberId", Setting("phoneNumberId", &Text));
