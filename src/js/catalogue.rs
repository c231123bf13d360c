//! What there is: small results, given as JavaScript values.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::message::Kind;
use crate::provider::{NAMES, find};
use crate::rules::catalogue;

fn value<T: Serialize + ?Sized>(value: &T) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}

/// The names of the providers.
#[wasm_bindgen]
pub fn providers() -> JsValue {
    value(NAMES)
}

/// The kinds that a provider carries; every kind where none is named; nothing for a name that is none.
#[wasm_bindgen]
pub fn kinds(provider: Option<String>) -> JsValue {
    let Some(provider) = provider else { return value(Kind::NAMES) };
    let names = find(&provider).map(|registered| registered.provider.about().kinds.iter().map(Kind::name).collect::<Vec<_>>());
    names.map_or(JsValue::UNDEFINED, |names| value(&names))
}

/// The catalogue of a provider.
#[wasm_bindgen]
pub fn operations(provider: &str) -> JsValue {
    find(provider).map_or(JsValue::UNDEFINED, |registered| value(registered.provider.operations()))
}

/// The credentials and options of a provider, for a form.
#[wasm_bindgen]
pub fn settings(provider: &str) -> JsValue {
    find(provider).map_or(JsValue::UNDEFINED, |registered| value(registered.provider.about().settings))
}

/// The rules for a provider's messages: all, or those for one kind.
#[wasm_bindgen]
pub fn rules(provider: &str, kind: Option<String>) -> JsValue {
    let Some(registered) = find(provider) else { return JsValue::UNDEFINED };
    match kind.map(|kind| Kind::from_name(&kind)) {
        None => value(&catalogue(registered, None)),
        Some(kind) => kind.map_or(JsValue::UNDEFINED, |kind| value(&catalogue(registered, Some(kind)))),
    }
}
