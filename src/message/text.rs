//! Plain text.

use crate::json::{Str, record};

record! {
    /// Plain text.
    pub struct Text<'a> {
        /// The text; 1 to 4096 characters.
        pub text: Str<'a> = "text",
        /// Whether the first URL in the text is shown with a preview.
        pub preview_url: Option<bool> = "previewUrl",
    }
}
