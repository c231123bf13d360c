//! What JavaScript calls. Compiles for wasm only.
//!
//! Text in, text out: JSON crosses the boundary once in each direction, which costs less than walking objects.

#[cfg(feature = "core")]
mod catalogue;
#[cfg(feature = "core")]
mod core;
#[cfg(feature = "sandbox")]
mod sandbox;
