//! What providers post: their webhook bodies as neutral events.
//!
//! A provider's folder says in rows what its bodies hold: where the entries stand, by what each is known, and the table
//! that reads it. Everything else is the same for all: an entry that no row knows is an event too, of type `unknown`,
//! and each event carries what was posted as `raw`.

mod read;
mod row;

pub use read::{read, unreadable};
pub use row::{Mark, Row};
