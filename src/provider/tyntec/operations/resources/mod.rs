//! The operations beside sends, one file per resource.

mod page;
mod templates;

use crate::operation::Operation;
use crate::shape::Shape::{Setting, Text};
use crate::shape::{Member, needs};

/// Every entry.
pub(in crate::provider::tyntec) static ALL: &[&[Operation]] = &[templates::TEMPLATES];

/// The account that a call is about: the input's or the client's.
const ACCOUNT_ID: Member = needs("whatsapp-account-id", "accountId", Setting("accountId", &Text));
