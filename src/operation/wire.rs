//! What goes out, before credentials are put in.

use super::catalogue::Operation;

/// What the body of a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// There is none.
    Nothing,
    /// JSON.
    Json,
    /// Pairs as in a query.
    UrlEncoded,
    /// Parts: the body is a JSON object of texts, in which one object stands for the file.
    Multipart,
    /// The file itself: the body is the JSON object that stands for it.
    File,
}

impl Content {
    /// The word by which whoever sends it knows how.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Multipart => "multipart",
            Self::File => "file",
            _ => "text",
        }
    }
}

/// A native body and where it goes, before credentials are put in.
#[derive(Debug, Clone)]
pub struct Wire {
    /// The operation: method and path.
    pub operation: &'static Operation,
    /// The path with its parameters, and the query.
    pub target: String,
    /// Headers that the operation has for itself.
    pub headers: Vec<(String, String)>,
    /// What the body is.
    pub content: Content,
    /// The body as text.
    pub body: String,
}

impl Wire {
    /// A body of JSON for an operation without parameters.
    pub fn json(operation: &'static Operation, body: String) -> Self {
        Self { operation, target: operation.path.to_owned(), headers: Vec::new(), content: Content::Json, body }
    }
}
