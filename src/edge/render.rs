//! Previews.

use crate::operation::Error;

/// The preview of a message, a definition or a text as JSON. The options are `{ template?, values?, examples? }`.
///
/// # Errors
/// Only where this binary has no previews; whatever is given, there is something to show.
#[cfg(feature = "templates")]
pub fn render(text: &str, options: &str) -> Result<String, Error> {
    use crate::json::{Node, Value, parse};
    use crate::render::{Options, render};

    let read = |text| parse(text).map_or(Node::new(Value::Null), |document| document.root);
    let (input, options) = (read(text), read(options));
    Ok(render(&input, Options::read(&options)))
}

/// Says that this binary has no previews.
///
/// # Errors
/// Always.
#[cfg(not(feature = "templates"))]
pub fn render(_text: &str, _options: &str) -> Result<String, Error> {
    let message = "This binary checks and sends only; `waxwing/full.wasm` has previews.".into();
    Err(Error::Config { missing: Vec::new(), message })
}
