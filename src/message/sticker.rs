//! A sticker.

use super::media::Media;
use crate::json::record;

record! {
    /// A sticker: WebP of 512 by 512 pixels.
    pub struct Sticker<'a> {
        /// The file.
        pub media: Media<'a> = "media",
    }
}
