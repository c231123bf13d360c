//! Drives a [`Call`](crate::operation::Call) with the runtime's fetch and timers. Compiles for wasm only.

mod drive;
mod fetch;
mod guard;
mod host;

pub use drive::{Delivered, drive};
pub use host::Host;
