//! Stops a call when its time is over or its caller gives up.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, AbortSignal};

use super::host::Host;
use crate::operation::Loss;

#[wasm_bindgen]
extern "C" {
    // A handle is a number in browsers and an object in Node, so it stays opaque.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &Function, milliseconds: f64) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(handle: &JsValue);
}

/// Owns the abort controller of a call, its timer and the listener on the caller's signal; dropping it clears all three.
pub struct Guard {
    controller: AbortController,
    stopped: Promise,
    loss: Rc<Cell<Option<Loss>>>,
    timer: Option<JsValue>,
    signal: Option<AbortSignal>,
    on_abort: Closure<dyn FnMut()>,
    _on_timeout: Closure<dyn FnMut()>,
}

impl Guard {
    /// Starts the clock.
    ///
    /// # Errors
    /// Where the runtime has no `AbortController`.
    pub fn start(host: &Host) -> Result<Self, JsValue> {
        let controller = AbortController::new()?;
        let loss = Rc::new(Cell::new(None));
        let mut resolve = None;
        let stopped = Promise::new(&mut |settle: Function, _: Function| resolve = Some(settle));
        let resolve = resolve.ok_or(JsValue::UNDEFINED)?;
        let stop = |why: Loss| {
            let (controller, loss, resolve) = (controller.clone(), Rc::clone(&loss), resolve.clone());
            Closure::new(move || {
                if loss.get().is_none() {
                    loss.set(Some(why));
                    // Resolved first: an abort rejects the fetch, and that must not look like a broken connection.
                    let _ = resolve.call0(&JsValue::UNDEFINED);
                    controller.abort();
                }
            })
        };
        let (on_abort, on_timeout) = (stop(Loss::Aborted), stop(Loss::Timeout));
        // A runtime's timers take 31 bits; what is longer would be over at once.
        let timeout = host.timeout().filter(|timeout| *timeout <= f64::from(i32::MAX));
        let timer = timeout.map(|timeout| set_timeout(on_timeout.as_ref().unchecked_ref(), timeout));
        let signal = host.signal();
        if let Some(signal) = &signal {
            if signal.aborted() {
                loss.set(Some(Loss::Aborted));
                let _ = resolve.call0(&JsValue::UNDEFINED);
                controller.abort();
            }
            signal.add_event_listener_with_callback("abort", on_abort.as_ref().unchecked_ref())?;
        }
        Ok(Self { controller, stopped, loss, timer, signal, on_abort, _on_timeout: on_timeout })
    }

    /// The signal for fetch.
    pub fn signal(&self) -> AbortSignal {
        self.controller.signal()
    }

    /// Whether the call goes on.
    ///
    /// # Errors
    /// Why it was stopped.
    pub fn check(&self) -> Result<(), Loss> {
        self.loss.get().map_or(Ok(()), Err)
    }

    /// Waits for a promise, but no longer than until the call is stopped.
    ///
    /// # Errors
    /// Why the call was stopped, or that the promise was rejected.
    pub async fn wait(&self, promise: &Promise) -> Result<JsValue, Stop> {
        // Always raced, or a promise that is rejected after the stop would be one that nobody handles.
        let both = Array::of2(promise, &self.stopped);
        let settled = Promise::race(&both).await;
        self.check().map_err(Stop::Lost)?;
        settled.map_err(Stop::Rejected)
    }
}

/// Why waiting ended without a value.
pub enum Stop {
    /// The call was stopped.
    Lost(Loss),
    /// The promise was rejected.
    Rejected(JsValue),
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(timer) = &self.timer {
            clear_timeout(timer);
        }
        if let Some(signal) = &self.signal {
            let _ = signal.remove_event_listener_with_callback("abort", self.on_abort.as_ref().unchecked_ref());
        }
    }
}
