//! Requests and answers as plain values, and what keeps secrets out of sight.

mod answer;
mod filled;
mod redact;
mod request;
mod sealed;

pub use answer::Answer;
pub use filled::Filled;
pub(crate) use filled::put;
pub use redact::Redactor;
pub use request::{Method, Request};
#[cfg(feature = "sandbox")]
pub(crate) use sealed::from_base64;
pub use sealed::{Form, Sealed, Secrets};
pub(crate) use sealed::{base64, percent_encode};
