//! Asks for the place of the recipient.

use crate::json::{Str, record};

record! {
    /// A text with a button that sends the recipient's place.
    pub struct LocationRequest<'a> {
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
    }
}
