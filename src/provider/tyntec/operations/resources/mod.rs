//! The operations beside sends, one file per resource.

mod accounts;
mod calls;
mod configurations;
mod flows;
mod localization;
mod media;
mod messages;
mod page;
mod profile;
mod templates;

use crate::operation::Operation;
use crate::shape::Shape::{As, Object, Setting, Text};
use crate::shape::{Member, Packed, RECIPIENT, needs, packed};
use page::{CURSOR, PAGED};

/// Every entry.
pub(in crate::provider::tyntec) static ALL: &[&[Operation]] =
    &[messages::MESSAGES, media::ALL, templates::TEMPLATES, flows::ALL, accounts::ALL, profile::ALL, configurations::ALL, calls::ALL];

/// The account that a call is about: the input's or the client's.
const ACCOUNT_ID: Member = needs("whatsapp-account-id", "accountId", Setting("accountId", &Text));
const ACCOUNT: Member = needs("path", "", Object(&[ACCOUNT_ID]));

/// A page of what an account has.
static PAGES_OF_ACCOUNT: Packed = packed!(Object(&[ACCOUNT, CURSOR, PAGED]));

/// The business's phone number that a call is about: the input's or the client's sender, as digits.
const NUMBER_ID: Member = needs("phone-number", "phoneNumber", Setting("from", &As(&RECIPIENT)));
const OF_NUMBER: Member = needs("path", "", Object(&[NUMBER_ID]));
const NUMBER: &str = "/channels/whatsapp/phone-numbers/{phone-number}";

static NUMBERED: Packed = packed!(Object(&[OF_NUMBER]));
