//! A send under way. Who made it drives it and frees it.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::core::thrown;
use crate::edge::{Delivery, News, Task};
use crate::http::Filled;
use crate::json::write;
use crate::operation::Loss;

/// A send under way.
#[wasm_bindgen]
pub struct Call {
    delivery: Delivery,
}

#[wasm_bindgen]
impl Call {
    /// Checks what is to be sent. Further headers are a JSON list of `[name, value]`.
    #[wasm_bindgen(constructor)]
    pub fn new(operation: &str, text: &str, options: String, headers: &str) -> Result<Self, JsValue> {
        Delivery::new(operation, text, options, headers).map(|delivery| Self { delivery }).map_err(|error| thrown(&error))
    }

    /// Takes what came of the last task - at first it is `ready` - and gives the next: `["ask", why]`,
    /// `["send", method, url, body, how, name, value, …]`, `["wait", milliseconds]`, `["learn", name, value, seconds]`, and at the end
    /// `["done", JSON]` or `["failed", JSON]`. The text is an answer's body, or the credentials as a JSON object.
    pub fn next(&mut self, news: &str, text: String, status: f64, headers: Option<String>) -> Array {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast to an integer saturates")]
        let status = status as u16;
        array(self.delivery.next(match news {
            "ready" => News::Ready,
            "credentials" => News::Credentials(&text),
            "denied" => News::Denied,
            "answer" => News::Answer { status, headers: headers.as_deref().unwrap_or_default(), text },
            "refused" => News::Lost(Loss::Refused),
            "timeout" => News::Lost(Loss::Timeout),
            "aborted" => News::Lost(Loss::Aborted),
            "unfit" => News::Unfit,
            _ => News::Lost(Loss::Broken),
        }))
    }
}

fn array(task: Task) -> Array {
    match task {
        Task::Ask(why) => Array::of2(&"ask".into(), &why.into()),
        Task::Send(request) => send(&request),
        #[expect(clippy::cast_precision_loss, reason = "waits are far below 2^53 milliseconds")]
        Task::Wait(milliseconds) => Array::of2(&"wait".into(), &(milliseconds as f64).into()),
        Task::Learn(token) => {
            let seconds = token.seconds.map_or(JsValue::UNDEFINED, |seconds| f64::from(seconds).into());
            Array::of4(&"learn".into(), &token.name.into(), &token.value.into(), &seconds)
        }
        Task::Done(json) => Array::of2(&"done".into(), &json.into()),
        Task::Failed(error) => Array::of2(&"failed".into(), &write(&error).into()),
    }
}

fn send(request: &Filled) -> Array {
    let text = |text: &str| JsValue::from_str(text);
    let parts =
        Array::of5(&text("send"), &text(request.method.name()), &text(&request.url), &text(&request.body), &text(request.content.word()));
    for text in request.headers.iter().flat_map(|(name, value)| [name, value]) {
        parts.push(&text.into());
    }
    parts
}
