//! A film.

use super::media::Media;
use crate::json::{Str, record};

record! {
    /// A film: MP4 or 3GPP, at most 16 MB.
    pub struct Video<'a> {
        /// The file.
        pub media: Media<'a> = "media",
        /// A text below the film.
        pub caption: Option<Str<'a>> = "caption",
    }
}
