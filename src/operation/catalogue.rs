//! An entry of a provider's catalogue.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::http::Method;
use crate::message::{Kind, Kinds};
use crate::shape::Packed;

/// One method and path of a provider.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// `resource.verb`, the same for every provider that has the like: `messages.send`.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path after the base URL, with `{parameters}`.
    pub path: &'static str,
    /// For sends: the kinds that go this way.
    pub kinds: Option<Kinds>,
    /// The variant of the provider's API it belongs to, where there are several.
    pub variant: Option<&'static str>,
    /// What it does, in one sentence.
    pub summary: &'static str,
    /// The document that describes it.
    pub source: &'static str,
    /// Whether what is known of it is less than certain.
    pub experimental: bool,
    /// What it takes: an object with `path`, `query`, `header` and `body` (or `form`, `multipart`, `file`), and where
    /// each part of these stands in the neutral input. None for sends, which take messages.
    pub input: Option<&'static Packed>,
    /// What it answers: an object with `headers` and `body`, and where each part stands in the neutral output.
    pub output: Option<&'static Packed>,
    /// What kind of thing the answer is.
    pub gives: Gives,
}

/// What an operation gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// A receipt for each message.
    Receipts,
    /// A value.
    Value,
    /// A page of a list: `items`, `next`, `total`.
    Page,
    /// A file.
    File,
}

impl Gives {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Receipts => "receipts",
            Self::Value => "value",
            Self::Page => "page",
            Self::File => "file",
        }
    }
}

impl Operation {
    /// An entry that takes and gives nothing yet.
    pub const fn new(id: &'static str, method: Method, path: &'static str, summary: &'static str, source: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            kinds: None,
            variant: None,
            summary,
            source,
            experimental: false,
            input: None,
            output: None,
            gives: Gives::Value,
        }
    }

    /// A send of these kinds.
    pub const fn send(kinds: Kinds, path: &'static str, summary: &'static str, source: &'static str) -> Self {
        let send = Self::new("messages.send", Method::Post, path, summary, source);
        Self { kinds: Some(kinds), gives: Gives::Receipts, ..send }
    }

    /// A send of several at once.
    pub const fn send_bulk(kinds: Kinds, path: &'static str, summary: &'static str, source: &'static str) -> Self {
        Self { id: "messages.sendBulk", ..Self::send(kinds, path, summary, source) }
    }

    /// The same with what it takes.
    #[must_use]
    pub const fn takes(self, input: &'static Packed) -> Self {
        Self { input: Some(input), ..self }
    }

    /// The same with what it gives.
    #[must_use]
    pub const fn gives(self, output: &'static Packed) -> Self {
        Self { output: Some(output), ..self }
    }

    /// The same where it gives a page of a list.
    #[must_use]
    pub const fn pages(self, output: &'static Packed) -> Self {
        Self { output: Some(output), gives: Gives::Page, ..self }
    }

    /// The same where it gives a file.
    #[must_use]
    pub const fn file(self) -> Self {
        Self { gives: Gives::File, ..self }
    }

    /// The same in a variant of the API.
    #[must_use]
    pub const fn of_variant(self, variant: &'static str) -> Self {
        Self { variant: Some(variant), ..self }
    }

    /// The same where what is known of it is less than certain.
    #[must_use]
    pub const fn uncertain(self) -> Self {
        Self { experimental: true, ..self }
    }

    /// Whether it takes messages.
    pub const fn is_send(&self) -> bool {
        matches!(self.gives, Gives::Receipts)
    }

    /// Whether it changes nothing, so that it may be repeated.
    pub const fn is_harmless(&self) -> bool {
        matches!(self.method, Method::Get | Method::Head)
    }
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.id)?;
        map.serialize_entry("method", self.method.name())?;
        map.serialize_entry("path", self.path)?;
        if let Some(kinds) = self.kinds {
            map.serialize_entry("kinds", &kinds.iter().map(Kind::name).collect::<Vec<_>>())?;
        }
        if let Some(variant) = self.variant {
            map.serialize_entry("variant", variant)?;
        }
        map.serialize_entry("gives", self.gives.word())?;
        map.serialize_entry("summary", self.summary)?;
        map.serialize_entry("source", self.source)?;
        if self.experimental {
            map.serialize_entry("experimental", &true)?;
        }
        map.end()
    }
}
