//! POST /whatsapp/message/direct.

use crate::json::{Str, record, tagged};

record! {
    /// Text within the 24 hours after the recipient wrote (X-6826140263).
    pub(in crate::provider::telinfy) struct DirectText<'a> {
        pub to: Str<'a> = "to",
        pub text: TextContent<'a> = "text",
        /// Allowed here too (SEED line 36).
        pub call_back_data: Option<Str<'a>> = "callBackData",
        pub callback_data: Option<Str<'a>> = "callbackData",
    }

    /// The text; `previewUrl` in camel case, unlike Meta's.
    pub(in crate::provider::telinfy) struct TextContent<'a> {
        pub preview_url: Option<bool> = "previewUrl",
        pub body: Str<'a> = "body",
    }
}

tagged! {
    /// A message outside templates. Other values of `type` are documented nowhere.
    pub(in crate::provider::telinfy) enum DirectRequest<'a> by "type" {
        "text" => Text(DirectText<'a>),
    }
}
