//! The items of `response`, told apart by `type`.

use super::buttons::ReplyButtons;
use super::template::Template;
use crate::json::{Str, record, tagged};

record! {
    /// Plain text.
    pub(in crate::provider::woztell) struct Text<'a> {
        pub text: Str<'a> = "text",
    }

    /// A file by URL or by the id of an upload.
    pub(in crate::provider::woztell) struct File<'a> {
        pub url: Option<Str<'a>> = "url",
        pub attachment_id: Option<Str<'a>> = "attachment_id",
    }

    /// A file with a text below, which is called `text` (message types, Image and Video).
    pub(in crate::provider::woztell) struct CaptionedFile<'a> {
        pub url: Option<Str<'a>> = "url",
        pub attachment_id: Option<Str<'a>> = "attachment_id",
        pub text: Option<Str<'a>> = "text",
        /// What a third party calls it; read where there is no `text`, never written.
        pub caption: Option<Str<'a>> = "caption",
    }
}

tagged! {
    /// A message.
    pub(in crate::provider::woztell) enum Response<'a> by "type" {
        "TEXT" => Text(Text<'a>),
        "IMAGE" => Image(CaptionedFile<'a>),
        "VIDEO" => Video(CaptionedFile<'a>),
        "AUDIO" => Audio(File<'a>),
        "STICKER" => Sticker(File<'a>),
        "WHATSAPP_REPLY_BUTTONS" => ReplyButtons(ReplyButtons<'a>),
        "TEMPLATE" => Template(Template<'a>),
    }
}
