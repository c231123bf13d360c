//! The envelopes.

use super::content::Content;
use super::header::Header;
use crate::json::{Str, record, words};

words! {
    /// The one channel of this API that Waxwing speaks.
    pub(in crate::provider::tyntec) enum Channel {
        Whatsapp = "whatsapp",
    }
}

record! {
    /// MessageRequest (whatsapp.yaml), with `overrides` of the one in common.yaml.
    pub(in crate::provider::tyntec) struct MessageRequest<'a> {
        pub to: Str<'a> = "to",
        pub from: Option<Str<'a>> = "from",
        pub channel: Channel = "channel",
        pub overrides: Option<Overrides<'a>> = "overrides",
        pub context: Option<Str<'a>> = "context",
        pub content: Content<'a> = "content",
    }

    /// BulkMessageRequest (whatsapp.yaml): several contents for one recipient, delivered in order.
    pub(in crate::provider::tyntec) struct BulkMessageRequest<'a> {
        pub to: Str<'a> = "to",
        pub from: Option<Str<'a>> = "from",
        pub channel: Channel = "channel",
        pub messages: Vec<Content<'a>> = "messages",
    }

    /// MessageRequestOverrides.
    pub(in crate::provider::tyntec) struct Overrides<'a> {
        pub notification_callback_url: Option<Str<'a>> = "notificationCallbackUrl",
    }

    /// What may stand under `tyntec` in a neutral message.
    pub(in crate::provider::tyntec) struct Extras<'a> {
        /// Of this message.
        pub overrides: Option<Overrides<'a>> = "overrides",
        /// The customer's hash, from 3.21 on.
        pub identity_key_hash: Option<Str<'a>> = "identityKeyHash",
        /// The header of a product, which neutral products do not have.
        pub header: Option<Header<'a>> = "header",
    }
}
