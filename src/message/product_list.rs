//! Several products of a catalogue.

use super::header::Header;
use crate::json::{Str, record};

record! {
    /// At most 30 products of a catalogue in at most ten sections.
    pub struct ProductList<'a> {
        /// The catalogue's id.
        pub catalog_id: Str<'a> = "catalogId",
        /// Text only.
        pub header: Header<'a> = "header",
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
        /// A small line below; at most 60 characters.
        pub footer: Option<Str<'a>> = "footer",
        /// One to ten sections.
        pub sections: Vec<ProductSection<'a>> = "sections",
    }

    /// A group of products.
    pub struct ProductSection<'a> {
        /// Its title; required when there is more than one section, at most 24 characters.
        pub title: Option<Str<'a>> = "title",
        /// The products' ids.
        pub product_ids: Vec<Str<'a>> = "productIds",
    }
}
