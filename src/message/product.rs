//! One product of a catalogue.

use crate::json::{Str, record};

record! {
    /// One product of a catalogue.
    pub struct Product<'a> {
        /// The catalogue's id.
        pub catalog_id: Str<'a> = "catalogId",
        /// The product's id in it.
        pub product_id: Str<'a> = "productId",
        /// A text; at most 1024 characters.
        pub body: Option<Str<'a>> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
    }
}
