//! Headers and pieces of text of interactive and template messages.

use super::loose::{Loose, NoEffect};
use super::media::{DocumentMedia, Media};
use crate::json::{Str, record, tagged, words};
use crate::message::Location;

words! {
    /// The one value of `type` in a piece of text.
    pub(in crate::provider::tyntec) enum TextWord {
        Text = "text",
    }
}

record! {
    /// WhatsAppInteractiveTextContent and WhatsAppInteractiveFooterContent.
    pub(in crate::provider::tyntec) struct TextPart<'a> {
        pub kind: TextWord = "type",
        pub text: Str<'a> = "text",
    }

    /// WhatsAppTemplateTextHeaderComponent without its tag. `example` belongs to definitions; the schema has it here
    /// because it is shared, and no vendor request sends it.
    pub(in crate::provider::tyntec) struct TextHeader<'a> {
        pub text: Loose<'a> = "text",
        pub example: NoEffect = "example",
    }

    /// WhatsAppTemplateImageHeaderComponent.
    pub(in crate::provider::tyntec) struct ImageHeader<'a> {
        pub image: Media<'a> = "image",
    }

    /// WhatsAppTemplateVideoHeaderComponent.
    pub(in crate::provider::tyntec) struct VideoHeader<'a> {
        pub video: Media<'a> = "video",
    }

    /// WhatsAppTemplateDocumentHeaderComponent.
    pub(in crate::provider::tyntec) struct DocumentHeader<'a> {
        pub document: DocumentMedia<'a> = "document",
    }

    /// WhatsAppTemplateLocationHeaderComponent.
    pub(in crate::provider::tyntec) struct LocationHeader<'a> {
        pub location: Location<'a> = "location",
    }
}

tagged! {
    /// The header of an interactive message; all but `buttons` take text only, which is a matter of the limits.
    pub(in crate::provider::tyntec) enum Header<'a> by "type" {
        "text" => Text(TextHeader<'a>),
        "image" => Image(ImageHeader<'a>),
        "video" => Video(VideoHeader<'a>),
        "document" => Document(DocumentHeader<'a>),
    }
}

tagged! {
    /// The header of a template.
    pub(in crate::provider::tyntec) enum TemplateHeader<'a> by "type" {
        "text" => Text(TextHeader<'a>),
        "image" => Image(ImageHeader<'a>),
        "video" => Video(VideoHeader<'a>),
        "document" => Document(DocumentHeader<'a>),
        "location" => Location(LocationHeader<'a>),
    }
}
