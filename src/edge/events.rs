//! Webhook bodies.

#[cfg(feature = "events")]
use super::options::unknown_provider;
#[cfg(feature = "events")]
use crate::event::{read, unreadable};
#[cfg(feature = "events")]
use crate::json::parse;
use crate::operation::Error;
#[cfg(feature = "events")]
use crate::provider::find;

/// The events of a webhook body as a JSON list. What is no JSON is an event too, of type `unknown`.
///
/// # Errors
/// There is no provider of this name.
#[cfg(feature = "events")]
pub fn events(provider: &str, text: &str) -> Result<String, Error> {
    let provider = find(provider).ok_or_else(|| unknown_provider(provider))?.provider;
    Ok(match parse(text) {
        Ok(document) => read(provider, &document.root),
        Err(_) => unreadable(provider, text),
    })
}

/// That the binary with sends alone reads none.
///
/// # Errors
/// Always.
#[cfg(not(feature = "events"))]
pub fn events(_: &str, _: &str) -> Result<String, Error> {
    Err(super::absent("reads events"))
}
