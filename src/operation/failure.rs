//! A provider's refusal in one shape.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::http::Answer;
use crate::json::{Str, words};
use crate::rules::{Issue, Report};

words! {
    /// What kind of thing went wrong.
    pub enum Category {
        /// The credentials are missing, wrong or expired.
        Auth = "auth",
        /// The credentials do not reach this far.
        Forbidden = "forbidden",
        /// There is no such thing.
        NotFound = "not_found",
        /// The account has no money left.
        Balance = "balance",
        /// Too much in too little time.
        Throttled = "throttled",
        /// It clashes with what is there.
        Conflict = "conflict",
        /// The request is wrong.
        Invalid = "invalid",
        /// The template is missing, not approved, or filled wrongly.
        Template = "template",
        /// The recipient has not written for 24 hours.
        Window = "window",
        /// The recipient cannot be reached.
        Recipient = "recipient",
        /// WhatsApp's policy forbids it.
        Policy = "policy",
        /// The file cannot be fetched or used.
        Media = "media",
        /// The service is down.
        Unavailable = "unavailable",
        /// Anything else.
        Other = "other",
    }
}

impl Category {
    /// What an HTTP status alone says.
    pub const fn from_status(status: u16) -> Self {
        match status {
            401 => Self::Auth,
            402 => Self::Balance,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            429 => Self::Throttled,
            400 | 405..=428 => Self::Invalid,
            500..=599 => Self::Unavailable,
            _ => Self::Other,
        }
    }
}

/// What would help.
#[derive(Debug, Clone, PartialEq)]
pub enum Retry {
    /// The same again after a while, in milliseconds.
    Wait(u64),
    /// A corrected request; the issues say where, as far as the provider does.
    Fix(Vec<Issue>),
    /// Other credentials.
    Credentials,
    /// A template in place of this message.
    Template,
    /// Looking up whether it went through.
    Lookup,
    /// Nothing.
    Stop,
}

/// A provider's refusal: the same shape in an error, a failed event and a bulk outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// What kind of thing went wrong.
    pub category: Category,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The provider's own code.
    pub provider_code: Option<String>,
    /// WhatsApp's code, where the provider passes it on.
    pub whatsapp_code: Option<u32>,
    /// The id to give to the provider's support.
    pub request_id: Option<String>,
    /// The provider's words.
    pub message: String,
    /// What would help.
    pub retry: Retry,
    /// The answer as it came, cut.
    pub raw: String,
    /// Whether the answer has one of the shapes that the provider documents; another may be some proxy's. Told through
    /// the outcome, so it is not written.
    pub documented: bool,
}

impl Failure {
    /// A failure whose category is told by the HTTP status, with the retry that usually goes with it.
    pub fn from_status(status: u16, message: impl Into<String>, raw: String) -> Self {
        Self { status: Some(status), ..Self::of(Category::from_status(status), message, raw) }
    }

    /// A failure for an answer that is in none of the provider's documented shapes. A status that says enough with no
    /// body beside it counts; a page of some proxy does not.
    pub fn unreadable(answer: &Answer<'_>) -> Self {
        let message = format!("The provider answered with status {} and nothing it documents.", answer.status);
        let telling = matches!(answer.status, 401 | 403 | 404 | 409 | 429) && answer.text.trim().is_empty();
        let category = if telling { Category::from_status(answer.status) } else { Category::Other };
        let failure = Self::of(category, message, answer.excerpt());
        // A status of success with words that nobody knows: it may have gone through.
        let retry = if answer.is_success() { Retry::Lookup } else { failure.retry };
        Self { status: Some(answer.status), documented: false, retry, ..failure }
    }

    /// A failure of a category, with the retry that usually goes with it.
    pub fn of(category: Category, message: impl Into<String>, raw: String) -> Self {
        let retry = match category {
            Category::Auth => Retry::Credentials,
            Category::Throttled => Retry::Wait(1_000),
            Category::Unavailable => Retry::Lookup,
            Category::Invalid | Category::Template | Category::Media => Retry::Fix(Vec::new()),
            Category::Window => Retry::Template,
            _ => Retry::Stop,
        };
        let mut message = message.into();
        if message.is_empty() {
            message.push_str("The provider says no more.");
        }
        Self { category, status: None, provider_code: None, whatsapp_code: None, request_id: None, message, retry, raw, documented: true }
    }

    /// The same with the provider's violations, each a path in the native body and the provider's words.
    #[must_use]
    pub fn with_violations<'v>(mut self, violations: impl Iterator<Item = (Str<'v>, Str<'v>)>) -> Self {
        let mut report = Report::default();
        for (path, message) in violations {
            report.push(Issue { source: "the provider's answer", ..Issue::error("provider", path.into_owned(), message.into_owned()) });
        }
        if !report.issues.is_empty() {
            self.retry = Retry::Fix(report.into_issues());
        }
        self
    }
}

impl Serialize for Retry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let action = match self {
            Self::Wait(_) => "wait",
            Self::Fix(_) => "fix",
            Self::Credentials => "credentials",
            Self::Template => "template",
            Self::Lookup => "lookup",
            Self::Stop => "stop",
        };
        map.serialize_entry("action", action)?;
        match self {
            Self::Wait(milliseconds) => map.serialize_entry("afterMs", milliseconds)?,
            Self::Fix(issues) => map.serialize_entry("issues", issues)?,
            _ => {}
        }
        map.end()
    }
}

impl Serialize for Failure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use crate::rules::entry;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("category", &self.category)?;
        entry(&mut map, "status", self.status.as_ref())?;
        entry(&mut map, "providerCode", self.provider_code.as_ref())?;
        entry(&mut map, "whatsappCode", self.whatsapp_code.as_ref())?;
        entry(&mut map, "requestId", self.request_id.as_ref())?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("retry", &self.retry)?;
        map.serialize_entry("raw", &self.raw)?;
        map.end()
    }
}
