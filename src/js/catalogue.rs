//! What there is, as JSON like everything that crosses; nothing for names of nothing.

use wasm_bindgen::prelude::*;

use crate::json::write;
use crate::message::Kind;
use crate::provider::{NAMES, find};
use crate::rules::catalogue;

/// The names of the providers.
#[wasm_bindgen]
pub fn providers() -> String {
    write(NAMES)
}

/// The kinds that a provider carries; every kind where none is named; nothing for a name that is none.
#[wasm_bindgen]
pub fn kinds(provider: Option<String>) -> Option<String> {
    let Some(provider) = provider else { return Some(write(Kind::NAMES)) };
    let names = find(&provider).map(|registered| registered.provider.about().kinds.iter().map(Kind::name).collect::<Vec<_>>());
    names.map(|names| write(&names))
}

/// The catalogue of a provider.
#[wasm_bindgen]
pub fn operations(provider: &str) -> Option<String> {
    find(provider).map(|registered| write(&registered.provider.catalogue().collect::<Vec<_>>()))
}

/// The credentials and options of a provider, for a form.
#[wasm_bindgen]
pub fn settings(provider: &str) -> Option<String> {
    find(provider).map(|registered| write(registered.provider.about().settings))
}

/// The rules for a provider's messages: all, or those for one kind.
#[wasm_bindgen]
pub fn rules(provider: &str, kind: Option<String>) -> Option<String> {
    let registered = find(provider)?;
    let kind = match kind {
        Some(name) => Some(Kind::from_name(&name)?),
        None => None,
    };
    Some(write(&catalogue(registered, kind)))
}
