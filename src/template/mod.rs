//! Templates as they were defined: what a send has to fit.
//!
//! A send names a template and fills its variables. With the definition at hand a record of names can be put in order
//! and everything that would not fit is known before it leaves. Which definition that is, [`choose`] finds; `slots` and
//! `filled` go the other way, from the definition to the message.

mod choice;
mod definition;
#[cfg(feature = "templates")]
mod fill;
mod order;
#[cfg(feature = "templates")]
mod repair;
#[cfg(feature = "templates")]
mod slots;
mod variables;

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
