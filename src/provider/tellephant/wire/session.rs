//! Session messages: all but templates.

use super::interactive::Interactive;
use crate::json::{Number, Str, record, tagged};

record! {
    /// Session Message (TEXT).
    pub(in crate::provider::tellephant) struct TextContent<'a> {
        pub text: Str<'a> = "text",
    }

    /// Session Message (IMAGE) to (AUDIO).
    pub(in crate::provider::tellephant) struct MediaContent<'a> {
        pub media: Media<'a> = "media",
    }

    /// Session Message (LOCATION).
    pub(in crate::provider::tellephant) struct LocationContent<'a> {
        pub location: Place<'a> = "location",
    }

    /// Session Message (CONTACT).
    pub(in crate::provider::tellephant) struct ContactsContent<'a> {
        pub contacts: Vec<Contact<'a>> = "contacts",
    }

    /// Session Message (Interactive List) and (Interactive Reply Buttons).
    pub(in crate::provider::tellephant) struct InteractiveContent<'a> {
        pub interactive: Interactive<'a> = "interactive",
    }

    /// A file with nothing beside it.
    pub(in crate::provider::tellephant) struct File<'a> {
        pub url: Str<'a> = "url",
    }

    /// A file with a text below. The table of images calls the caption required; it is optional for films and sounds.
    pub(in crate::provider::tellephant) struct CaptionedFile<'a> {
        pub url: Str<'a> = "url",
        pub caption: Option<Str<'a>> = "caption",
    }

    /// A file with the name it is shown with.
    pub(in crate::provider::tellephant) struct NamedFile<'a> {
        pub url: Str<'a> = "url",
        pub filename: Str<'a> = "filename",
    }

    /// A place; all four are required.
    pub(in crate::provider::tellephant) struct Place<'a> {
        pub longitude: Number<'a> = "longitude",
        pub latitude: Number<'a> = "latitude",
        pub name: Str<'a> = "name",
        pub address: Str<'a> = "address",
    }

    /// A contact card.
    pub(in crate::provider::tellephant) struct Contact<'a> {
        pub name: Name<'a> = "name",
        pub phones: Vec<Phone<'a>> = "phones",
    }

    /// The name on a card.
    pub(in crate::provider::tellephant) struct Name<'a> {
        pub formatted_name: Str<'a> = "formattedName",
        pub first_name: Str<'a> = "firstName",
    }

    /// A phone number on a card.
    pub(in crate::provider::tellephant) struct Phone<'a> {
        pub phone: Str<'a> = "phone",
        pub kind: Str<'a> = "type",
    }
}

tagged! {
    /// A file.
    pub(in crate::provider::tellephant) enum Media<'a> by "type" {
        "image" => Image(CaptionedFile<'a>),
        "document" => Document(NamedFile<'a>),
        "sticker" => Sticker(File<'a>),
        "video" => Video(CaptionedFile<'a>),
        "audio" => Audio(CaptionedFile<'a>),
    }
}
