//! An answer that has been read.

use crate::json::{Document, Value, parse};
use crate::text::cut;

/// What came back, with the body as text.
#[derive(Debug)]
pub struct Answer<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The `Retry-After` header.
    pub retry_after: Option<&'a str>,
    /// The other headers that anything is read from; names in small letters.
    pub headers: Vec<(&'a str, &'a str)>,
    /// The body.
    pub text: &'a str,
    /// The body as JSON, where it is an object or a list: no provider answers with anything else.
    pub document: Option<Document<'a>>,
}

impl<'a> Answer<'a> {
    /// Reads a body.
    pub fn new(status: u16, retry_after: Option<&'a str>, text: &'a str) -> Self {
        let document = parse(text).ok().filter(|document| matches!(document.root.value, Value::Object(_) | Value::Array(_)));
        Self { status, retry_after, headers: Vec::new(), text, document }
    }

    /// The same with its headers, one to a line: `name: value`.
    #[must_use]
    pub fn with_headers(mut self, lines: &'a str) -> Self {
        let pair = |line: &'a str| cut(line, ": ");
        self.headers = lines.split('\n').filter_map(pair).collect();
        self.retry_after = self.headers.iter().find(|(name, _)| *name == "retry-after").map(|(_, value)| *value);
        self
    }

    /// Whether the status is one of success.
    pub const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    /// The wait that `Retry-After` asks for, in milliseconds; dates are not waited for.
    pub fn wait(&self) -> Option<u64> {
        let seconds: u64 = self.retry_after?.trim().parse().ok()?;
        seconds.checked_mul(1000)
    }

    /// The body for a failure's record.
    pub fn excerpt(&self) -> String {
        excerpt(self.text)
    }
}

/// A text for a failure's record: cut, so that an HTML page does not fill a log.
pub(crate) fn excerpt(text: &str) -> String {
    const MOST: usize = 2_000;
    let end = text.char_indices().nth(MOST).map_or(text.len(), |(end, _)| end);
    let cut = text.get(..end).unwrap_or_default();
    if end < text.len() { format!("{cut}…") } else { cut.to_owned() }
}
