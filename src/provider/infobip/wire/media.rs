//! Text, files and places.

use crate::json::{Number, Str, record};

record! {
    /// TextContent.
    pub(in crate::provider::infobip) struct TextContent<'a> {
        pub text: Str<'a> = "text",
        pub preview_url: Option<bool> = "previewUrl",
    }

    /// ImageContent and VideoContent.
    pub(in crate::provider::infobip) struct MediaContent<'a> {
        pub media_url: Str<'a> = "mediaUrl",
        pub caption: Option<Str<'a>> = "caption",
    }

    /// AudioContent.
    pub(in crate::provider::infobip) struct AudioContent<'a> {
        pub media_url: Str<'a> = "mediaUrl",
        pub voice: Option<bool> = "voice",
    }

    /// DocumentContent.
    pub(in crate::provider::infobip) struct DocumentContent<'a> {
        pub media_url: Str<'a> = "mediaUrl",
        pub caption: Option<Str<'a>> = "caption",
        pub filename: Option<Str<'a>> = "filename",
    }

    /// StickerContent.
    pub(in crate::provider::infobip) struct StickerContent<'a> {
        pub media_url: Str<'a> = "mediaUrl",
    }

    /// LocationContent.
    pub(in crate::provider::infobip) struct LocationContent<'a> {
        pub latitude: Number<'a> = "latitude",
        pub longitude: Number<'a> = "longitude",
        pub name: Option<Str<'a>> = "name",
        pub address: Option<Str<'a>> = "address",
    }
}
