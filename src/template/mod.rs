//! Templates as they were defined: what a send has to fit.
//!
//! A send names a template and fills its variables. With the definition at hand a record of names can be put in order
//! and everything that would not fit is known before it leaves.

mod choice;
mod definition;
mod order;
mod variables;

pub use choice::{Choice, Definitions};
pub use definition::{DefinedButton, DefinedCard, DefinedHeader, DefinedText, Definition};
pub use order::put_in_order;
pub use variables::{fill, variables};
