//! Asks for the recipient's phone number.

use crate::json::{Str, record};

record! {
    /// A text with a button that shares the recipient's contact details.
    pub struct ContactRequest<'a> {
        /// The text; 1 to 1024 characters.
        pub body: Str<'a> = "body",
    }
}
