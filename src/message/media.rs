//! Where a file comes from.

use crate::json::{Str, record};

record! {
    /// A file by URL or by the id that an upload gave: exactly one of the two.
    pub struct Media<'a> {
        /// An http or https URL that the provider can fetch.
        pub url: Option<Str<'a>> = "url",
        /// The id of an uploaded file.
        pub id: Option<Str<'a>> = "id",
    }

    /// A document in a header: [`Media`] and the name it is shown with.
    pub struct DocumentMedia<'a> {
        /// An http or https URL that the provider can fetch.
        pub url: Option<Str<'a>> = "url",
        /// The id of an uploaded file.
        pub id: Option<Str<'a>> = "id",
        /// The name shown, with its extension.
        pub filename: Option<Str<'a>> = "filename",
    }
}

/// One of the two ways to name a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<'m> {
    /// By URL.
    Url(&'m str),
    /// By id.
    Id(&'m str),
}

impl Media<'_> {
    /// The way this names its file. A checked message has exactly one.
    pub fn source(&self) -> Source<'_> {
        source(self.url.as_deref(), self.id.as_deref())
    }
}

impl DocumentMedia<'_> {
    /// The way this names its file. A checked message has exactly one.
    pub fn source(&self) -> Source<'_> {
        source(self.url.as_deref(), self.id.as_deref())
    }
}

fn source<'m>(url: Option<&'m str>, id: Option<&'m str>) -> Source<'m> {
    match (url, id) {
        (None, Some(id)) => Source::Id(id),
        (url, _) => Source::Url(url.unwrap_or_default()),
    }
}
