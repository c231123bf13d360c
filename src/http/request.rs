//! A request that has not left yet.

use super::sealed::Sealed;
use crate::json::Str;
use crate::operation::Content;

/// The methods providers use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Asks what reading would give.
    Head,
    /// Creates or sends.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The method as it is sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A request with slots where secrets belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: Sealed,
    /// The headers in order.
    pub headers: Vec<(Str<'static>, Sealed)>,
    /// What the body is.
    pub content: Content,
    /// The body; empty for none.
    pub body: Sealed,
}

impl Request {
    /// The names of the secrets it has slots for.
    pub fn secrets(&self) -> impl Iterator<Item = &'static str> {
        let headers = self.headers.iter().flat_map(|(_, value)| value.secrets());
        self.url.secrets().chain(headers).chain(self.body.secrets())
    }
}
