//! A text with a button that calls the business.

use super::header::Header;
use crate::json::{Str, record};

record! {
    /// A text with a button that calls the business on WhatsApp.
    pub struct VoiceButton<'a> {
        /// Text only, where the provider takes one.
        pub header: Option<Header<'a>> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below, where the provider takes one; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// The label of the button; at most 20 characters.
        pub label: Option<Str<'a>> = "label",
        /// How long the button works, in minutes: 1 to 43200.
        pub valid_minutes: Option<u64> = "validMinutes",
        /// Comes back on the events of the call; at most 512 characters.
        pub payload: Option<Str<'a>> = "payload",
    }
}
