//! The contents, told apart by `contentType`.

use crate::json::{Str, record, tagged};

record! {
    /// WhatsAppTextContent.
    pub(in crate::provider::woztell) struct TextContent<'a> {
        pub text: Str<'a> = "text",
        pub render_url_preview: Option<bool> = "renderUrlPreview",
    }
}

tagged! {
    /// The content of a message.
    pub(in crate::provider::woztell) enum Content<'a> by "contentType" {
        "text" => Text(TextContent<'a>),
    }
}
