//! The checker of flows.

use wasm_bindgen::prelude::*;

use super::utf8;
use crate::edge;

/// Checks the text of a flow: the report as JSON, or the empty text where there is nothing to say.
#[wasm_bindgen]
pub fn check_flow(text: &[u8]) -> String {
    edge::check_flow(utf8(text))
}
