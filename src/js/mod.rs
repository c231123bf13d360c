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
#[cfg(feature = "flow")]
mod flow;
#[cfg(feature = "preview")]
mod preview;
#[cfg(feature = "sandbox")]
mod sandbox;

#[cfg(feature = "core")]
pub use self::call::Call;
#[cfg(feature = "core")]
pub use self::catalogue::{kinds, operations, providers, rules, settings};
#[cfg(feature = "core")]
pub use self::core::{batch, build, check, check_template, convert, decode, is_same_recipient, prepare, template};
#[cfg(feature = "core")]
pub use self::events::events;
#[cfg(feature = "flow")]
pub use self::flow::check_flow;
#[cfg(feature = "preview")]
pub use self::preview::render;
#[cfg(feature = "sandbox")]
pub use self::sandbox::Sandbox;

/// A fifth of the code of the standard library's allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The text of what JavaScript encoded. The glue's own way of passing a string looks at every character on the way, so
/// what is long comes as bytes.
#[cfg(any(feature = "core", feature = "flow"))]
fn utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
