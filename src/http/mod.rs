//! Requests and answers as plain values, and what keeps secrets out of sight.

mod answer;
mod filled;
mod redact;
mod request;
mod sealed;

pub use answer::Answer;
#[cfg(feature = "events")]
pub(crate) use answer::excerpt;
pub use filled::Filled;
pub(crate) use filled::put;
pub use redact::Redactor;
pub use request::{Method, Request};
#[cfg(feature = "catalogue")]
pub(crate) use sealed::base64;
#[cfg(feature = "sandbox")]
pub(crate) use sealed::from_base64;
pub(crate) use sealed::percent_encode;
pub use sealed::{Form, Sealed, Secrets};
