//! What fills a template: the same parameters in all three bodies that send one.

use crate::json::{Str, record, tagged};

record! {
    /// `{ type: "text", text }`.
    pub(in crate::provider::telinfy) struct TextParameter<'a> {
        pub text: Str<'a> = "text",
    }

    /// `{ type: "image", image }` (P2 lines 129-138).
    pub(in crate::provider::telinfy) struct ImageParameter<'a> {
        pub image: Link<'a> = "image",
    }

    /// `{ type: "video", video }` (X-66586017502).
    pub(in crate::provider::telinfy) struct VideoParameter<'a> {
        pub video: Link<'a> = "video",
    }

    /// `{ type: "audio", audio }` (SEED line 32, X-66710084965).
    pub(in crate::provider::telinfy) struct AudioParameter<'a> {
        pub audio: Link<'a> = "audio",
    }

    /// `{ type: "document", document }` (X-66586017502).
    pub(in crate::provider::telinfy) struct DocumentParameter<'a> {
        pub document: NamedLink<'a> = "document",
    }

    /// A file. Only the hub takes an uploaded file's `id` (HUB).
    pub(in crate::provider::telinfy) struct Link<'a> {
        pub link: Option<Str<'a>> = "link",
        pub id: Option<Str<'a>> = "id",
    }

    /// A file with the name it is shown with.
    pub(in crate::provider::telinfy) struct NamedLink<'a> {
        pub link: Option<Str<'a>> = "link",
        pub id: Option<Str<'a>> = "id",
        pub filename: Option<Str<'a>> = "filename",
    }
}

tagged! {
    /// What fills a header.
    pub(in crate::provider::telinfy) enum HeaderParameter<'a> by "type" {
        "image" => Image(ImageParameter<'a>),
        "video" => Video(VideoParameter<'a>),
        "audio" => Audio(AudioParameter<'a>),
        "document" => Document(DocumentParameter<'a>),
        "text" => Text(TextParameter<'a>),
    }
}

tagged! {
    /// What fills a variable of the body or of a button.
    pub(in crate::provider::telinfy) enum BodyParameter<'a> by "type" {
        "text" => Text(TextParameter<'a>),
    }
}
