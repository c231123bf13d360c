//! The operations beside sends, one file per resource.

mod accounts;
mod auth;
mod campaigns;
mod reports;
mod templates;

use crate::operation::Operation;
use crate::shape::Shape::{Setting, Text};
use crate::shape::{Member, needs};

/// Every entry.
pub(in crate::provider::telinfy) static ALL: &[&[Operation]] =
    &[auth::AUTH, accounts::ACCOUNTS, templates::TEMPLATES, campaigns::CAMPAIGNS, reports::REPORTS];

/// The business account that a call is about: the input's or the client's.
const ACCOUNT_ID: Member = needs("whatsAppBusinessId", "accountId", Setting("accountId", &Text));
