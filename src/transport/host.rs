//! What JavaScript hands over for a call.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What JavaScript hands over for a call. The TypeScript side makes it; its members are read structurally.
    pub type Host;

    /// The caller's own fetch, called as `fetch(url, init)`; the runtime's where missing.
    #[wasm_bindgen(method, getter, structural)]
    pub fn fetch(this: &Host) -> Option<js_sys::Function>;

    /// The caller's signal.
    #[wasm_bindgen(method, getter, structural)]
    pub fn signal(this: &Host) -> Option<web_sys::AbortSignal>;

    /// Milliseconds for the whole call, waits and the reading of the body included.
    #[wasm_bindgen(method, getter, structural)]
    pub fn timeout(this: &Host) -> Option<f64>;

    /// Further headers, as pairs.
    #[wasm_bindgen(method, getter, structural)]
    pub fn headers(this: &Host) -> Option<js_sys::Array>;

    /// Waits until the time or the call is over; the sandbox's clock can stand in for the runtime's.
    #[wasm_bindgen(method, structural, catch)]
    pub fn sleep(this: &Host, milliseconds: f64, signal: &web_sys::AbortSignal) -> Result<js_sys::Promise, JsValue>;

    /// The credentials as an object of texts. Called with "first", and with "rejected" after a refusal. The signal says
    /// that the call is over.
    #[wasm_bindgen(method, structural, catch)]
    pub fn credentials(this: &Host, why: &str, signal: &web_sys::AbortSignal) -> Result<js_sys::Promise, JsValue>;

    /// Keeps a token for later calls of the same client.
    #[wasm_bindgen(method, structural, catch)]
    pub fn learn(this: &Host, name: &str, value: &str) -> Result<(), JsValue>;
}
