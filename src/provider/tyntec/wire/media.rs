//! Files (BaseMedia and what extends it).
//!
//! A file's id is `id` from 3.19 on and was `mediaId` before; either is read, and one of them is written.

use crate::json::{Str, record};

record! {
    /// BaseMedia; WhatsAppAudio, WhatsAppSticker and WhatsAppTemplateMediaHeader add nothing to it.
    pub(in crate::provider::tyntec) struct Media<'a> {
        pub url: Option<Str<'a>> = "url",
        pub id: Option<Str<'a>> = "id",
        pub media_id: Option<Str<'a>> = "mediaId",
    }

    /// WhatsAppImage and WhatsAppVideo.
    pub(in crate::provider::tyntec) struct CaptionedMedia<'a> {
        pub url: Option<Str<'a>> = "url",
        pub id: Option<Str<'a>> = "id",
        pub media_id: Option<Str<'a>> = "mediaId",
        pub caption: Option<Str<'a>> = "caption",
    }

    /// WhatsAppDocument.
    pub(in crate::provider::tyntec) struct CaptionedDocument<'a> {
        pub url: Option<Str<'a>> = "url",
        pub id: Option<Str<'a>> = "id",
        pub media_id: Option<Str<'a>> = "mediaId",
        pub caption: Option<Str<'a>> = "caption",
        pub filename: Option<Str<'a>> = "filename",
    }

    /// WhatsAppTemplateDocumentHeader.
    pub(in crate::provider::tyntec) struct DocumentMedia<'a> {
        pub url: Option<Str<'a>> = "url",
        pub id: Option<Str<'a>> = "id",
        pub media_id: Option<Str<'a>> = "mediaId",
        pub filename: Option<Str<'a>> = "filename",
    }
}
