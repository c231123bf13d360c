//! The envelope.

use super::content::Content;
use crate::json::{Str, record};

record! {
    /// MessageRequest.
    pub(in crate::provider::infobip) struct MessageRequest<'a> {
        pub to: Str<'a> = "to",
        pub from: Option<Str<'a>> = "from",
        pub channel: Str<'a> = "channel",
        pub overrides: Option<Overrides<'a>> = "overrides",
        pub context: Option<Str<'a>> = "context",
        pub content: Content<'a> = "content",
    }

    /// MessageRequestOverrides.
    pub(in crate::provider::infobip) struct Overrides<'a> {
        pub notification_callback_url: Option<Str<'a>> = "notificationCallbackUrl",
    }

    /// What may stand under `infobip` in a neutral message.
    pub(in crate::provider::infobip) struct Extras<'a> {
        pub overrides: Option<Overrides<'a>> = "overrides",
    }
}
