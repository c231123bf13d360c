//! Asks for leave to call.

use crate::json::{Str, record};

record! {
    /// Asks the recipient for leave to call.
    pub struct CallPermissionRequest<'a> {
        /// A text above the question, where the provider takes one; at most 1024 characters.
        pub body: Option<Str<'a>> = "body",
    }
}
