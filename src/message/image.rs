//! A picture.

use super::media::Media;
use crate::json::{Str, record};

record! {
    /// A picture: JPEG or PNG, at most 5 MB.
    pub struct Image<'a> {
        /// The file.
        pub media: Media<'a> = "media",
        /// A text below the picture.
        pub caption: Option<Str<'a>> = "caption",
    }
}
