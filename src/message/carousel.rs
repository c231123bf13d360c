//! Cards to swipe through.

use super::buttons::ReplyButton;
use super::header::Header;
use crate::json::{Str, record};

record! {
    /// Two to ten cards, all of one shape.
    pub struct Carousel<'a> {
        /// The text above the cards; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// The cards.
        pub cards: Vec<Card<'a>> = "cards",
    }

    /// A card: a picture or film, a text, and either reply buttons or one URL button.
    pub struct Card<'a> {
        /// Image or video; the same on all cards.
        pub header: Header<'a> = "header",
        /// A text; at most 160 characters and two line breaks.
        pub body: Option<Str<'a>> = "body",
        /// Reply buttons; this or `urlButton`.
        pub buttons: Option<Vec<ReplyButton<'a>>> = "buttons",
        /// A button that opens a URL; this or `buttons`.
        pub url_button: Option<UrlAction<'a>> = "urlButton",
    }

    /// A button that opens a URL.
    pub struct UrlAction<'a> {
        /// The label; 1 to 20 characters.
        pub label: Str<'a> = "label",
        /// What it opens.
        pub url: Str<'a> = "url",
    }
}
