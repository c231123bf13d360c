//! What providers post.

use wasm_bindgen::prelude::*;

use super::core::thrown;
use super::utf8;
use crate::edge;

/// The events of a webhook body as a JSON list. The binary with sends alone says that it has none.
#[wasm_bindgen]
pub fn events(provider: &str, text: &[u8]) -> Result<String, JsValue> {
    edge::events(provider, utf8(text)).map_err(|error| thrown(&error))
}
