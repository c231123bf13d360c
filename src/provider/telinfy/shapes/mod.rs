//! What Telinfy's bodies look like, one file per endpoint, and where each part stands in a neutral message. Where each
//! field comes from stands in `docs.md`.

mod button;
mod codec;
mod direct;
mod hub;
mod parameter;
mod template;

use super::settings::CALLBACK_KEY;
use crate::shape::Shape::{Object, Text};
use crate::shape::{Member, Packed, When, packed, takes};

pub(super) use direct::DIRECT;
pub(super) use hub::HUB_TEMPLATE;
pub(super) use template::{CAMPAIGN, NOTIFY, TEMPLATE};

/// Ids that older generations of the template send took (X-31453414388); the current one tells them by the key.
pub(super) static EXTRAS: Packed = packed!(Object(&[
    takes("whatsAppBusinessId", "whatsAppBusinessId", Text),
    takes("phoneNumberId", "phoneNumberId", Text),
    takes("templateId", "templateId", Text),
]));

/// The concept page names the field in words only (SEED line 36): it is written as the setting says, and both spellings
/// are read. Of two the first counts.
const CALL_BACK_DATA: Member = takes("callBackData", "/callbackData", Text).when(When::Unset(CALLBACK_KEY.key, "callbackData"));
const CALLBACK_DATA: Member = takes("callbackData", "/callbackData", Text).when(When::Set(CALLBACK_KEY.key, "callbackData"));
