//! What providers post.

use wasm_bindgen::prelude::*;

use super::core::thrown;
use crate::edge;

/// The events of a webhook body as a JSON list.
#[wasm_bindgen]
pub fn events(provider: &str, text: &str) -> Result<String, JsValue> {
    edge::events(provider, text).map_err(|error| thrown(&error))
}
