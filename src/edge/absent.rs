//! What the binary for forms lacks. Both binaries have the same exports, so that one glue serves both.

use crate::operation::Error;

/// Says that this binary lacks something, as the end of the sentence "… `waxwing/full.wasm`".
pub(crate) fn absent(what: &str) -> Error {
    Error::Config { missing: Vec::new(), message: ["This binary checks, builds and sends only; `waxwing/full.wasm` ", what, "."].concat() }
}
