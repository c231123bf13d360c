//! A text with one button that opens a URL.

use super::header::Header;
use crate::json::{Str, record};

record! {
    /// A text with one button that opens a URL.
    pub struct UrlButton<'a> {
        /// Text, image, video or document.
        pub header: Option<Header<'a>> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// The label of the button; 1 to 20 characters.
        pub label: Str<'a> = "label",
        /// What it opens.
        pub url: Str<'a> = "url",
    }
}
