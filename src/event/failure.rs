//! Why a message failed, as a webhook body says it.

use crate::http::excerpt;
use crate::json::{Node, write};
use crate::operation::{Category, Failure, Retry};

/// What a provider says of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reason<'r> {
    /// Its words.
    pub message: Option<&'r str>,
    /// Its code.
    pub code: Option<&'r str>,
    /// WhatsApp's code.
    pub whatsapp_code: Option<u32>,
    /// What that is in its own terms.
    pub category: Option<Category>,
}

/// The failure that an entry tells of.
pub fn failure(entry: &Node<'_>, reason: Reason<'_>) -> Failure {
    let category = reason.category.or_else(|| reason.whatsapp_code.and_then(category)).unwrap_or(Category::Other);
    let failure =
        Failure::of(category, reason.message.unwrap_or("The message failed, and the provider does not say why."), excerpt(&write(entry)));
    // There is nothing to look up: it is certain that the message will not arrive.
    let retry = if failure.retry == Retry::Lookup { Retry::Wait(1_000) } else { failure.retry };
    Failure { provider_code: reason.code.map(str::to_owned), whatsapp_code: reason.whatsapp_code, retry, ..failure }
}

/// What kind of thing a code of WhatsApp's stands for (Cloud API, Error codes, with 470 of the API before it).
const fn category(code: u32) -> Option<Category> {
    Some(match code {
        0 | 190 => Category::Auth,
        3 | 10 | 33 | 200..=299 | 131_005 | 131_031 | 131_037 | 131_045 | 133_006 | 133_010 | 134_011 | 139_000 => Category::Forbidden,
        4 | 80_007 | 130_429 | 131_048 | 131_056 | 131_064 | 132_069 | 133_008 | 133_009 | 133_016 => Category::Throttled,
        1 | 2 | 131_000 | 131_016 | 131_057 | 133_000 | 133_004 | 133_015 => Category::Unavailable,
        100 | 131_008 | 131_009 | 131_051 | 131_055 | 131_062 | 131_063 | 133_005 | 134_100 | 135_000 => Category::Invalid,
        131_042 => Category::Balance,
        470 | 131_047 => Category::Window,
        131_052 | 131_053 => Category::Media,
        132_000..=132_099 | 134_101 | 134_102 => Category::Template,
        368 | 130_472 | 130_497 | 131_049 | 131_050 => Category::Policy,
        1_026 | 130_403 | 131_021 | 131_026 | 131_030 | 137_000 => Category::Recipient,
        _ => return None,
    })
}
