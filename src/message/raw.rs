//! A provider's own body.

use crate::json::{Any, Str, record};

record! {
    /// A provider's own body, passed on as it is.
    pub struct Raw<'a> {
        /// The provider whose body it is; sending it through another is refused.
        pub provider: Str<'a> = "provider",
        /// A path of the provider's catalogue; the plain send where missing.
        pub path: Option<Str<'a>> = "path",
        /// The body.
        pub body: Any<'a> = "body",
    }
}
