//! Webhook bodies.

use super::options::unknown_provider;
use crate::event::{read, unreadable};
use crate::json::parse;
use crate::operation::Error;
use crate::provider::find;

/// The events of a webhook body as a JSON list. What is no JSON is an event too, of type `unknown`.
///
/// # Errors
/// There is no provider of this name.
pub fn events(provider: &str, text: &str) -> Result<String, Error> {
    let provider = find(provider).ok_or_else(|| unknown_provider(provider))?.provider;
    Ok(match parse(text) {
        Ok(document) => read(provider, &document.root),
        Err(_) => unreadable(provider, text),
    })
}
