//! Previews.

use wasm_bindgen::prelude::*;

use super::core::thrown;
use crate::edge;

/// The preview of a message, a definition or a text, as JSON.
#[wasm_bindgen]
pub fn render(text: &str, options: &str) -> Result<String, JsValue> {
    edge::render(text, options).map_err(|error| thrown(&error))
}
