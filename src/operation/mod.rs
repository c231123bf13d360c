//! What a provider can be asked, and how a question is carried through.

#[cfg(feature = "catalogue")]
mod ask;
mod call;
mod catalogue;
mod error;
mod failure;
mod receipt;
mod retry;
mod step;
#[cfg(feature = "catalogue")]
mod tell;
mod wire;

#[cfg(feature = "catalogue")]
pub use ask::ask;
pub use call::Call;
pub use catalogue::{Gives, Operation};
pub use error::{Error, Outcome, TransportKind};
pub use failure::{Category, Failure, Retry};
pub use receipt::{Receipt, Status};
pub use step::{Done, Event, Loss, Step, Token};
#[cfg(feature = "catalogue")]
pub use tell::tell;
pub use wire::{Content, Wire};
