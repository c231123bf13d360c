//! What a provider can be asked, and how a question is carried through.

mod ask;
mod call;
mod catalogue;
mod error;
mod failure;
mod receipt;
mod retry;
mod tables;
mod tell;
mod wire;

pub use ask::ask;
pub use call::{Call, Done, Event, Loss, Step, Token};
pub use catalogue::{Gives, Operation};
pub use error::{Error, Outcome, TransportKind};
pub use failure::{Category, Failure, Retry};
pub use receipt::{Receipt, Status};
#[cfg(feature = "catalogue")]
pub use tables::export;
pub use tables::{install, installed};
pub use tell::tell;
pub use wire::{Content, Wire};
