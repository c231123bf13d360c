//! The envelope.

use super::phone::PhoneNumber;
use super::session::{ContactsContent, InteractiveContent, LocationContent, MediaContent, TextContent};
use super::template::TemplateContent;
use crate::json::{Str, record, tagged, words};

words! {
    /// The channels that the page's examples name.
    pub(in crate::provider::tellephant) enum Channel {
        WhatsApp = "whatsapp",
    }
}

record! {
    /// The body of a send.
    pub(in crate::provider::tellephant) struct SendMessage<'a> {
        /// Known, so that a body taken from elsewhere can be read; never written here: the request has a slot for it.
        pub apikey: Option<Str<'a>> = "apikey",
        pub to: PhoneNumber<'a> = "to",
        pub channels: Vec<Channel> = "channels",
        pub whatsapp: WhatsApp<'a> = "whatsapp",
        /// Where a tracked link leads: beside `whatsapp`, not in it (Click Tracking).
        pub destination_url: Option<Str<'a>> = "destination_url",
    }

    /// What may stand under `tellephant` in a neutral message.
    pub(in crate::provider::tellephant) struct Extras<'a> {
        pub destination_url: Option<Str<'a>> = "destination_url",
        pub caption: Option<Str<'a>> = "caption",
    }
}

tagged! {
    /// What is sent. The page's tables call it an array; every example has an object.
    pub(in crate::provider::tellephant) enum WhatsApp<'a> by "contentType" {
        "text" => Text(TextContent<'a>),
        "media" => Media(MediaContent<'a>),
        "location" => Location(LocationContent<'a>),
        "contacts" => Contacts(ContactsContent<'a>),
        "interactive" => Interactive(InteractiveContent<'a>),
        "template" => Template(TemplateContent<'a>),
    }
}
