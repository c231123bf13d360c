//! Requests and answers as plain values, and what keeps secrets out of sight.

mod answer;
mod redact;
mod request;
mod sealed;

pub use answer::Answer;
pub use redact::Redactor;
pub use request::{Method, Request};
pub use sealed::{Form, Sealed, Secrets};
