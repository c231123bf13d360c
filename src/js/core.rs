//! Checks and builders.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::utf8;
use crate::edge;
use crate::http::{Request, Sealed, Secrets};
use crate::json::write;
use crate::operation::Error;
use crate::phone;

pub(super) fn thrown(error: &Error) -> JsValue {
    JsValue::from_str(&write(error))
}

/// Checks a message, given as a line of options and its text: the report as JSON, or the empty text where there is
/// nothing to say.
#[wasm_bindgen]
pub fn check(input: &[u8]) -> Result<String, JsValue> {
    let (options, text) = first_line(utf8(input));
    edge::check(text, options).map_err(|error| thrown(&error))
}

/// Checks the definition of a template, given as a line of options and its text: the report as JSON.
#[wasm_bindgen(js_name = checkTemplate)]
pub fn check_template(input: &[u8]) -> Result<String, JsValue> {
    let (options, text) = first_line(utf8(input));
    #[cfg(feature = "templates")]
    let report = edge::check_template(text, options);
    // Both binaries have the same exports.
    #[cfg(not(feature = "templates"))]
    let report = {
        let _ = (options, text);
        Err(edge::absent("checks templates"))
    };
    report.map_err(|error| thrown(&error))
}

/// What stands before the first line break, and what stands after it. What crosses together crosses once.
fn first_line(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}

/// Templates for forms, given as a line with the task, a line of values and the text of the definition. As JSON: the
/// `slots` of the definition, the message that `fill`s it, or values whose texts were `repair`ed.
#[wasm_bindgen]
pub fn template(input: &[u8]) -> Result<String, JsValue> {
    run_template(utf8(input)).map_err(|error| thrown(&error))
}

#[cfg(feature = "templates")]
fn run_template(input: &str) -> Result<String, Error> {
    let (task, rest) = first_line(input);
    let (values, definition) = first_line(rest);
    match task {
        "slots" => edge::template_slots(definition),
        "fill" => edge::fill_template(definition, values),
        _ => edge::repair_values(values),
    }
}

/// Both binaries have the same exports.
#[cfg(not(feature = "templates"))]
fn run_template(_: &str) -> Result<String, Error> {
    Err(edge::absent("fills templates"))
}

/// The native body of a message as JSON.
#[wasm_bindgen]
pub fn build(text: &str, options: &str) -> Result<String, JsValue> {
    edge::build(text, options).map_err(|error| thrown(&error))
}

/// The request of an operation, given as a line with its name, a line of options and the text of its input.
///
/// It comes line by line too: method, URL, body, then a header's name, its value, and so on. Secrets are shown as `***`, or
/// stand in their places where the credentials are given as a JSON object of texts.
#[wasm_bindgen]
pub fn prepare(input: &[u8], credentials: Option<String>) -> Result<String, JsValue> {
    let (operation, rest) = first_line(utf8(input));
    let (options, text) = first_line(rest);
    let request = edge::prepare(operation, text, options).map_err(|error| thrown(&error))?;
    with_secrets(credentials.as_deref(), |secrets| lines(&request, secrets)).map_err(|error| thrown(&error))
}

/// Many messages of one shape: `[bodies, issues as JSON, request as of prepare]`. The bodies stand one to a line; a row
/// with an error has an empty one.
#[wasm_bindgen]
pub fn batch(skeleton: &str, columns: &str, rows: &[u8], options: &str, credentials: Option<String>) -> Result<Array, JsValue> {
    let parts = with_secrets(credentials.as_deref(), |secrets| {
        let batch = edge::batch_with(skeleton, columns, utf8(rows), options, secrets)?;
        let request = lines(&batch.request, secrets)?;
        Ok(Array::of3(&batch.lines.into(), &write(&batch.issues).into(), &request.into()))
    });
    parts.map_err(|error| thrown(&error))
}

/// Calls a function with the secrets in a JSON object of texts, or with none.
fn with_secrets<T>(credentials: Option<&str>, run: impl FnOnce(Option<Secrets<'_>>) -> T) -> T {
    let Some(credentials) = credentials else { return run(None) };
    let credentials = crate::json::parse(credentials).ok();
    run(Some(&|name| credentials.as_ref()?.root.text_at(name).map(str::to_owned)))
}

/// One text, since every text that crosses costs as much as its letters do. JSON has no line breaks, and what else would
/// have one cannot leave.
fn lines(request: &Request, secrets: Option<Secrets<'_>>) -> Result<String, Error> {
    let mut lines = String::from(request.method.name());
    push_line(&mut lines, &request.url, "URL", secrets)?;
    push_line(&mut lines, &request.body, "body", secrets)?;
    for (name, value) in &request.headers {
        lines.push('\n');
        lines.push_str(name);
        push_line(&mut lines, value, name, secrets)?;
    }
    Ok(lines)
}

fn push_line(lines: &mut String, sealed: &Sealed, what: &str, secrets: Option<Secrets<'_>>) -> Result<(), Error> {
    lines.push('\n');
    let from = lines.len();
    sealed.write(lines, secrets).map_err(Error::lacking)?;
    if lines.as_bytes().get(from..).is_some_and(|line| line.contains(&b'\n')) {
        return Err(Error::Config { missing: Vec::new(), message: format!("The {what} of the request has a line break.") });
    }
    Ok(())
}

/// A native body in neutral terms, as JSON.
#[wasm_bindgen]
pub fn decode(provider: &str, text: &str, path: Option<String>) -> Result<String, JsValue> {
    #[cfg(feature = "native")]
    let decoded = edge::decode(provider, text, path.as_deref());
    #[cfg(not(feature = "native"))]
    let decoded = {
        let _ = (provider, text, path);
        Err(edge::absent("reads native bodies"))
    };
    decoded.map_err(|error| thrown(&error))
}

/// Another provider's requests for a native body: `[ok, issues as JSON, request, request, …]`, each as of `prepare`.
#[wasm_bindgen]
pub fn convert(from: &str, text: &str, options: &str) -> Result<Array, JsValue> {
    run_convert(from, text, options).map_err(|error| thrown(&error))
}

#[cfg(feature = "native")]
fn run_convert(from: &str, text: &str, options: &str) -> Result<Array, Error> {
    let converted = edge::convert(from, text, options)?;
    let parts = Array::of2(&converted.ok.into(), &write(&converted.issues).into());
    for request in &converted.requests {
        parts.push(&lines(request, None)?.into());
    }
    Ok(parts)
}

#[cfg(not(feature = "native"))]
fn run_convert(_: &str, _: &str, _: &str) -> Result<Array, Error> {
    Err(edge::absent("converts native bodies"))
}

/// Whether two numbers or user ids are one person's.
#[wasm_bindgen]
pub fn is_same_recipient(one: &str, other: &str) -> bool {
    phone::is_same(one, other)
}
