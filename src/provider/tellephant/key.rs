//! The key in the body.

use crate::http::{Form, Sealed};
use crate::json::{Node, Str, Value, parse, write};
use crate::text;

/// A body with a slot for the key as its first member, as in the page's examples.
pub(super) fn with_key(body: &str) -> Sealed {
    let body = without_key(body);
    let members = body.strip_prefix('{').unwrap_or("}");
    let comma = if members == "}" { "" } else { "," };
    Sealed::default().text("{\"apikey\":").secret("apiKey", Form::Json).text(format!("{comma}{members}"))
}

/// A raw body may bring a key of its own; the client's takes its place.
fn without_key(body: &str) -> Str<'_> {
    if !text::has(body, "\"apikey\"") {
        return body.into();
    }
    let Ok(document) = parse(body) else { return body.into() };
    let Value::Object(mut members) = document.root.value else { return body.into() };
    members.retain(|(name, _)| name != "apikey");
    write(&Node::new(Value::Object(members))).into()
}
