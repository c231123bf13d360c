//! A text with a menu of rows.

use super::header::Header;
use crate::json::{Str, record};

record! {
    /// A text with a button that opens a menu; at most ten rows over all sections.
    pub struct List<'a> {
        /// Text only.
        pub header: Option<Header<'a>> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// The label of the button that opens the menu; 1 to 20 characters.
        pub button: Str<'a> = "button",
        /// One to ten sections.
        pub sections: Vec<Section<'a>> = "sections",
    }

    /// A group of rows.
    pub struct Section<'a> {
        /// Its title; required when there is more than one section, at most 24 characters.
        pub title: Option<Str<'a>> = "title",
        /// Its rows.
        pub rows: Vec<Row<'a>> = "rows",
    }

    /// A row to choose.
    pub struct Row<'a> {
        /// What comes back when it is chosen; 1 to 200 characters, unique in the message.
        pub id: Str<'a> = "id",
        /// The label; 1 to 24 characters.
        pub title: Str<'a> = "title",
        /// A line below; at most 72 characters.
        pub description: Option<Str<'a>> = "description",
    }
}
