//! One request, one answer.

use gloo_net::http::{Headers, Method, RequestBuilder};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;

use super::guard::{Guard, Stop};
use super::host::Host;
use crate::http::{Redactor, Request, Secrets};
use crate::operation::Loss;

#[wasm_bindgen]
extern "C" {
    // gloo-net's own `send` panics on rejections of another realm and then leaves its caller waiting for ever.
    #[wasm_bindgen(js_name = fetch, catch)]
    fn global_fetch(request: &web_sys::Request) -> Result<Promise, JsValue>;

    /// A response, read structurally: it may be a mock or of another realm.
    type Response;

    #[wasm_bindgen(method, structural, catch)]
    fn text(this: &Response) -> Result<Promise, JsValue>;
}

/// An answer with the secrets taken out.
pub struct Received {
    /// The HTTP status.
    pub status: u16,
    /// The `Retry-After` header.
    pub retry_after: Option<String>,
    /// The body.
    pub text: String,
}

/// Why there is no answer.
pub enum Trouble {
    /// The request was lost on the way.
    Lost(Loss),
    /// It could not be made: a secret is missing, or a value does not fit into a header or URL.
    Unfit(String),
}

/// Sends a request with the secrets in their slots.
///
/// # Errors
/// Why there is no answer. What the runtime said is not passed on: it may repeat a key.
pub async fn fetch(request: &Request, secrets: Secrets<'_>, redactor: &Redactor, host: &Host, guard: &Guard) -> Result<Received, Trouble> {
    let filled = Filled::new(request, secrets, host)?;
    let promise = match host.fetch() {
        Some(own) => filled.call(&own, guard),
        None => filled.call_global(guard)?,
    };
    let promise = promise.map_err(|error| lost(&error))?;
    let response: Response = guard.wait(&promise).await.map_err(|stop| stopped(&stop))?.unchecked_into();
    if !response.is_object() {
        return Err(Trouble::Lost(Loss::Broken));
    }
    let text = response.text().map_err(|_| Trouble::Lost(Loss::Broken))?;
    // Once an answer has begun the request has arrived: what breaks now is never a refusal to connect.
    let text = guard.wait(&text).await.map_err(|stop| match stop {
        Stop::Lost(loss) => Trouble::Lost(loss),
        Stop::Rejected(_) => Trouble::Lost(Loss::Broken),
    })?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast to an integer saturates")]
    let status = member(&response, "status").as_f64().unwrap_or_default() as u16;
    Ok(Received { status, retry_after: header(&response, "retry-after"), text: redactor.redact(text.as_string().unwrap_or_default()) })
}

struct Filled {
    method: &'static str,
    url: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

impl Filled {
    fn new(request: &Request, secrets: Secrets<'_>, host: &Host) -> Result<Self, Trouble> {
        let missing = |name: &'static str| Trouble::Unfit(format!("The credential {name} is missing."));
        let mut headers: Vec<(String, String)> = Vec::new();
        for (name, value) in &request.headers {
            headers.push(((*name).to_owned(), value.filled(secrets).map_err(missing)?));
        }
        for pair in host.headers().unwrap_or_default().iter() {
            let pair: js_sys::Array = pair.unchecked_into();
            let text = |place| pair.get(place).as_string().unwrap_or_default();
            let name = text(0).to_ascii_lowercase();
            headers.retain(|(other, _)| *other != name);
            headers.push((name, text(1)));
        }
        // Looked at here, for a runtime's own words would repeat the value.
        if let Some((name, _)) = headers.iter().find(|(name, value)| !is_token(name) || !is_header_value(value)) {
            let name = if is_token(name) { name } else { "of a call" };
            return Err(Trouble::Unfit(format!("The header {name} has a line break or another character that no header can have.")));
        }
        let body = Some(request.body.filled(secrets).map_err(missing)?).filter(|body| !body.is_empty());
        Ok(Self { method: request.method.name(), url: request.url.filled(secrets).map_err(missing)?, headers, body })
    }

    /// Calls the caller's own fetch as `fetch(url, init)`, which every stand-in understands.
    fn call(&self, own: &Function, guard: &Guard) -> Result<Promise, JsValue> {
        let (init, headers) = (Object::new(), Object::new());
        for (name, value) in &self.headers {
            Reflect::set(&headers, &name.into(), &value.into())?;
        }
        Reflect::set(&init, &"method".into(), &self.method.into())?;
        Reflect::set(&init, &"headers".into(), &headers)?;
        if let Some(body) = &self.body {
            Reflect::set(&init, &"body".into(), &body.into())?;
        }
        Reflect::set(&init, &"redirect".into(), &"manual".into())?;
        Reflect::set(&init, &"signal".into(), &guard.signal())?;
        let promise = own.call2(&JsValue::UNDEFINED, &self.url.as_str().into(), &init)?;
        Ok(Promise::resolve(&promise))
    }

    /// Calls the runtime's fetch. Only what workers know is set; redirects are not followed, for a key must not travel on.
    fn call_global(&self, guard: &Guard) -> Result<Result<Promise, JsValue>, Trouble> {
        let unfit = |_: JsValue| Trouble::Unfit("The URL or a header has a form that the runtime refuses.".into());
        let headers = web_sys::Headers::new().map_err(unfit)?;
        for (name, value) in &self.headers {
            headers.set(name, value).map_err(unfit)?;
        }
        let method = match self.method {
            "GET" => Method::GET,
            "PUT" => Method::PUT,
            "PATCH" => Method::PATCH,
            "DELETE" => Method::DELETE,
            _ => Method::POST,
        };
        let builder = RequestBuilder::new(&self.url)
            .method(method)
            .headers(Headers::from_raw(headers))
            .redirect(web_sys::RequestRedirect::Manual)
            .abort_signal(Some(&guard.signal()));
        let request = match &self.body {
            Some(body) => builder.body(body),
            None => builder.build(),
        };
        let request = request.map_err(|_| unfit(JsValue::UNDEFINED))?;
        Ok(global_fetch(&request.into()))
    }
}

/// The characters of a header's name (RFC 9110, section 5.6.2).
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// What the fetch standard takes as a header's value: no control characters, nothing beyond a byte.
fn is_header_value(value: &str) -> bool {
    value.chars().all(|letter| letter == '\t' || (!letter.is_ascii_control() && letter <= '\u{ff}'))
}

fn stopped(stop: &Stop) -> Trouble {
    match stop {
        Stop::Lost(loss) => Trouble::Lost(*loss),
        Stop::Rejected(error) => lost(error),
    }
}

/// Whether the runtime says that the connection never came about.
fn lost(error: &JsValue) -> Trouble {
    let cause = member(error, "cause");
    let codes = [member(&cause, "code"), member(error, "code")];
    let refused =
        codes.iter().filter_map(JsValue::as_string).any(|code| matches!(code.as_str(), "ECONNREFUSED" | "ENOTFOUND" | "ConnectionRefused"));
    Trouble::Lost(if refused { Loss::Refused } else { Loss::Broken })
}

/// A member of whatever this is; one that throws counts as missing.
fn member(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn header(response: &Response, name: &str) -> Option<String> {
    let headers = Reflect::get(response, &"headers".into()).ok()?;
    let get: Function = Reflect::get(&headers, &"get".into()).ok()?.dyn_into().ok()?;
    get.call1(&headers, &name.into()).ok()?.as_string()
}
