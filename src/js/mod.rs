//! What JavaScript calls. Compiles for wasm only.
//!
//! Text in, text out: JSON crosses the boundary once in each direction, which costs less than walking objects.

#[cfg(feature = "core")]
mod call;
#[cfg(feature = "core")]
mod catalogue;
#[cfg(feature = "core")]
mod core;
#[cfg(feature = "core")]
mod events;
#[cfg(feature = "sandbox")]
mod sandbox;

#[cfg(feature = "core")]
pub use self::call::Call;
#[cfg(feature = "core")]
pub use self::catalogue::{kinds, operations, providers, rules, settings};
#[cfg(feature = "core")]
pub use self::core::{batch, build, check, convert, decode, prepare};
#[cfg(feature = "core")]
pub use self::events::events;
#[cfg(feature = "sandbox")]
pub use self::sandbox::Sandbox;

/// A fifth of the code of the standard library's allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
