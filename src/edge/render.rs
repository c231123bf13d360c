//! Previews.

use crate::json::{Node, Value, parse};
use crate::render::{Options, render as shown};

/// The preview of a message, a definition or a text as JSON. The options are `{ template?, values?, examples? }`; whatever
/// is given, there is something to show.
pub fn render(text: &str, options: &str) -> String {
    let read = |text| parse(text).map_or(Node::new(Value::Null), |document| document.root);
    let (input, options) = (read(text), read(options));
    shown(&input, Options::read(&options))
}
