//! What providers post: their webhook bodies as neutral events.
//!
//! A provider's folder says in rows what its bodies hold: where the entries stand, by what each is known, and the table
//! that reads it. Everything else is the same for all: an entry that no row knows is an event too, of type `unknown`,
//! and each event carries what was posted as `raw`. Values are of the types that the tables say; what is not has its
//! place in `raw` only. The same tables write bodies, which is how the providers are played.

mod codec;
mod content;
mod failure;
mod id;
mod read;
mod row;
mod shapes;
#[cfg(feature = "sandbox")]
mod write;

pub use codec::{LOWER, MILLISECONDS, PARTY, SECONDS};
pub use failure::{Reason, failure};
pub use read::{add, read, unreadable};
pub use row::{Mark, Row};
pub use shapes::{LIST_REPLY, QUALITY, REPLY, TEMPLATE_STATUS};
#[cfg(feature = "sandbox")]
pub use write::write;
