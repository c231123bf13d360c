//! A sound or a voice note.

use super::media::Media;
use crate::json::record;

record! {
    /// A sound: AAC, AMR, MPEG, MP4 or OGG with OPUS, at most 16 MB.
    pub struct Audio<'a> {
        /// The file.
        pub media: Media<'a> = "media",
        /// Whether it is shown as a voice note; it must be OGG with OPUS then.
        pub voice: Option<bool> = "voice",
    }
}
