//! What a provider can be asked, and how a question is carried through.

mod call;
mod catalogue;
mod error;
mod failure;
mod receipt;
mod retry;

pub use call::{Call, Event, Loss, Step};
pub use catalogue::Operation;
pub use error::{Error, Outcome, TransportKind};
pub use failure::{Category, Failure, Retry};
pub use receipt::{Receipt, Status};
