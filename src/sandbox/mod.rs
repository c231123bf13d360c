//! The providers as servers: stateful, deterministic, made of the same folders as the client.
//!
//! A server demands the documented credentials, reads what is posted with the provider's own decoder - strictly: a key
//! that the provider does not document is refused - checks it against the provider's rules, keeps it, and answers with
//! the provider's own bodies.

pub mod desk;
mod life;
mod post;
mod receive;
mod router;
mod serve;
mod webhooks;
mod world;

use crate::json::Str;
use crate::operation::Operation;

pub use desk::{Asked, Denied};
pub use life::{State, reached};
pub use post::Post;
pub use receive::receive;
pub use router::{Sandbox, Staged};
pub use serve::{Refusal, accept};
pub use webhooks::{Fault, Webhooks};
pub use world::{Sent, World};

/// A request as a server sees it.
#[derive(Debug, Clone)]
pub struct Incoming<'a> {
    /// The method in capitals.
    pub method: &'a str,
    /// The path after the provider's base URL, without the query: `/messages`.
    pub path: &'a str,
    /// The query without its question mark.
    pub query: &'a str,
    /// The headers; names in lower case.
    pub headers: &'a [(String, String)],
    /// The body.
    pub body: &'a str,
}

impl Incoming<'_> {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The content type.
    pub content_type: Str<'static>,
    /// The `Retry-After` header, in seconds.
    pub retry_after: Option<u64>,
    /// Other headers.
    pub headers: Vec<(String, String)>,
    /// Whether the body is a file's bytes in base64.
    pub is_base64: bool,
    /// The body.
    pub body: String,
}

impl Reply {
    /// A JSON answer.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            content_type: "application/json".into(),
            retry_after: None,
            headers: Vec::new(),
            is_base64: false,
            body: body.into(),
        }
    }
}

/// An error body that a provider documents, to be provoked by its name.
#[derive(Debug, Clone, Copy)]
pub struct DocumentedError {
    /// What `failNext({ error })` calls it.
    pub name: &'static str,
    /// The status it comes with.
    pub status: u16,
    /// The body, word for word as documented.
    pub body: &'static str,
    /// Where it is documented.
    pub source: &'static str,
}

/// A provider as a server.
pub trait Server: Sync {
    /// Client options that work, as JSON: credentials and settings, without the base URL.
    fn options(&self) -> &'static str;

    /// The addresses of its other APIs, beside the base URL.
    fn other_hosts(&self) -> &'static [&'static str] {
        &[]
    }

    /// The error bodies it documents.
    fn errors(&self) -> &'static [DocumentedError];

    /// What is there from the beginning, in neutral terms: a resource, or an operation that only reads, and the JSON of
    /// one thing of it.
    fn seeds(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    /// How it posts.
    fn webhooks(&self) -> &'static Webhooks;

    /// The status of an operation's answer where all is well; 200 without a body becomes 204.
    fn status(&self, _: &Operation) -> u16 {
        200
    }

    /// Whether a request whose method and path are an operation's is for it, where several share these.
    fn is_for(&self, _: &Operation, _: &Incoming<'_>) -> bool {
        true
    }

    /// What an operation does here where it is not what all do: the neutral output.
    fn operate(&self, _: &Asked, _: &mut World) -> Option<Result<serde_json::Value, Denied>> {
        None
    }

    /// Answers a request.
    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply;
}
