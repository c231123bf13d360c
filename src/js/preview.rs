//! Previews.

use wasm_bindgen::prelude::*;

use crate::edge;

/// The preview of a message, a definition or a text, as JSON.
#[wasm_bindgen]
pub fn render(text: &str, options: &str) -> String {
    edge::render(text, options)
}
