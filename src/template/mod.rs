//! Templates as they are defined: what is submitted for review, and what a send has to fit.
//!
//! A definition is checked before it leaves, with the rules of `rules::definition` and what the provider's own table has
//! a place for.
//!
//! A send names a template and fills its variables. With the definition at hand a record of names can be put in order
//! and everything that would not fit is known before it leaves. Which definition that is, [`choose`] finds; `slots` and
//! `filled` go the other way, from the definition to the message.

#[cfg(feature = "templates")]
mod braces;
#[cfg(feature = "templates")]
mod check;
mod choice;
mod definition;
#[cfg(feature = "templates")]
mod fill;
#[cfg(feature = "templates")]
mod model;
mod order;
#[cfg(feature = "templates")]
mod repair;
#[cfg(feature = "templates")]
mod slots;
mod variables;

#[cfg(feature = "templates")]
pub(crate) use braces::{Braced, Braces, MOST_VARIABLES, Variable};
#[cfg(feature = "catalogue")]
pub(crate) use check::check_submission;
#[cfg(feature = "templates")]
pub use check::{CheckedDefinition, check_definition};
pub use choice::{Choice, choose};
pub use definition::{DefinedButton, DefinedCard, DefinedHeader, DefinedText, Definition};
#[cfg(feature = "templates")]
pub use fill::{Filled, filled, in_order};
pub use order::put_in_order;
#[cfg(feature = "templates")]
pub use repair::{Change, repair};
#[cfg(feature = "templates")]
pub use slots::{Slot, slots};
pub use variables::{fill, variables};
