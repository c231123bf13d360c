//! The crate's functions with JSON text in and JSON text out: what the JavaScript exports are made of.
//!
//! Options are one JSON object: `{ provider, counters?, client?, from?, baseUrl?, …, credentials? }`. Secrets are never
//! in it; `credentials` lists the names of those at hand.

mod absent;
#[cfg(feature = "catalogue")]
mod ask;
mod batch;
mod check;
#[cfg(feature = "templates")]
mod definition;
mod delivery;
mod events;
#[cfg(feature = "flow")]
mod flow;
#[cfg(feature = "native")]
mod native;
mod options;
#[cfg(feature = "preview")]
mod render;
mod send;
#[cfg(feature = "templates")]
mod template;

pub(crate) use absent::absent;
pub use batch::{batch, batch_with};
pub use check::check;
#[cfg(feature = "templates")]
pub use definition::check_template;
pub use delivery::{Delivery, News, Task};
pub use events::events;
#[cfg(feature = "flow")]
pub use flow::check_flow;
#[cfg(feature = "native")]
pub use native::{Conversion, convert, decode};
#[cfg(feature = "preview")]
pub use render::render;
pub use send::{build, prepare};
#[cfg(feature = "templates")]
pub use template::{fill_template, repair_values, template_slots};
