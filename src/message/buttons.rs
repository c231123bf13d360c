//! A text with reply buttons.

use super::header::Header;
use crate::json::{Str, record};

record! {
    /// A text with one to three reply buttons.
    pub struct Buttons<'a> {
        /// Text, image, video or document.
        pub header: Option<Header<'a>> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// One to three buttons.
        pub buttons: Vec<ReplyButton<'a>> = "buttons",
    }

    /// A button that answers.
    pub struct ReplyButton<'a> {
        /// What comes back when it is pressed; 1 to 256 characters, unique in the message.
        pub id: Str<'a> = "id",
        /// The label; 1 to 20 characters, unique in the message.
        pub title: Str<'a> = "title",
    }
}
