//! Telinfy's catalogue, one file per resource.

mod accounts;
mod auth;
mod campaigns;
mod codec;
mod messages;
mod reports;
mod templates;

use crate::operation::Operation;
use crate::shape::Shape::{Setting, Text};
use crate::shape::{Member, needs};

pub(super) use auth::LOG_IN;
pub(super) use campaigns::{CREATE, CREATE_LATER, UPLOAD, UPLOAD_LATER};
pub(super) use messages::{NOTIFY, SEND_DIRECT, SEND_HUB, SEND_TEMPLATE};

/// The template send comes first: a raw body without a path goes there.
pub(super) static ALL: &[&[Operation]] =
    &[SENDS, auth::AUTH, accounts::ACCOUNTS, templates::TEMPLATES, campaigns::CAMPAIGNS, reports::REPORTS];

pub(super) const SENDS: &[Operation] = &[SEND_TEMPLATE, SEND_DIRECT, NOTIFY, SEND_HUB];

/// The business account that a call is about: the input's or the client's.
const ACCOUNT_ID: Member = needs("whatsAppBusinessId", "accountId", Setting("accountId", &Text));
