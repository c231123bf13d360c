//! A request as it leaves: the secrets are in their slots.

use super::request::{Method, Request};
use super::sealed::Secrets;
use crate::operation::Content;

/// A request as it leaves. It is not for people: whoever shows one shows the [`Request`].
pub struct Filled {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers in order.
    pub headers: Vec<(String, String)>,
    /// What the body is.
    pub content: Content,
    /// The body; empty for none.
    pub body: String,
}

impl Filled {
    /// Puts the secrets into their slots. Further headers take the place of the request's own.
    ///
    /// # Errors
    /// In words why it cannot leave: a secret is missing, or a header would have what no header can have.
    pub fn new(request: &Request, secrets: Secrets<'_>, more: &[(String, String)]) -> Result<Self, String> {
        let missing = |name: &'static str| format!("The credential {name} is missing.");
        let mut headers: Vec<(String, String)> = Vec::new();
        for (name, value) in &request.headers {
            headers.push((name.clone().into_owned(), value.filled(secrets).map_err(missing)?));
        }
        for (name, value) in more {
            put(&mut headers, &name.to_ascii_lowercase(), value.clone());
        }
        // Looked at here, for a runtime's own words would repeat the value.
        if let Some((name, _)) = headers.iter().find(|(name, value)| !is_token(name) || !is_header_value(value)) {
            let name = if is_token(name) { name } else { "of a call" };
            return Err(format!("The header {name} has a line break or another character that no header can have."));
        }
        let (url, body) = (request.url.filled(secrets).map_err(missing)?, request.body.filled(secrets).map_err(missing)?);
        Ok(Self { method: request.method, url, headers, content: request.content, body })
    }
}

/// Adds a value under its name, in place of another of this name.
pub(crate) fn put(values: &mut Vec<(String, String)>, name: &str, value: String) {
    match values.iter_mut().find(|(other, _)| other == name) {
        Some((_, other)) => *other = value,
        None => values.push((name.to_owned(), value)),
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
