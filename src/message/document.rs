//! A file.

use super::media::Media;
use crate::json::{Str, record};

record! {
    /// A file, at most 100 MB.
    pub struct Document<'a> {
        /// The file.
        pub media: Media<'a> = "media",
        /// The name it is shown with; its extension decides the icon.
        pub filename: Option<Str<'a>> = "filename",
        /// A text below the file.
        pub caption: Option<Str<'a>> = "caption",
    }
}
