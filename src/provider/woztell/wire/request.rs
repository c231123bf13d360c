//! The envelope.

use super::response::Response;
use crate::json::{Any, Str, record};

record! {
    /// The body of `sendResponses`.
    pub(in crate::provider::woztell) struct SendResponses<'a> {
        pub channel_id: Str<'a> = "channelId",
        /// A phone number in digits; this or `memberId`.
        pub recipient_id: Option<Str<'a>> = "recipientId",
        /// WOZTELL's own id of a contact; this or `recipientId`.
        pub member_id: Option<Str<'a>> = "memberId",
        /// Sent in order.
        pub response: Vec<Response<'a>> = "response",
    }

    /// What may stand under `woztell` in a neutral message.
    pub(in crate::provider::woztell) struct Extras<'a> {
        pub channel_id: Option<Str<'a>> = "channelId",
        pub integration_id: Option<Str<'a>> = "integrationId",
        pub waba_id: Option<Str<'a>> = "wabaId",
        pub namespace: Option<Str<'a>> = "namespace",
        pub language_policy: Option<Str<'a>> = "languagePolicy",
        pub content: Option<Any<'a>> = "content",
        pub signature: Option<Any<'a>> = "signature",
    }
}
