//! Everything that can go wrong, in the classes that JavaScript sees.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::failure::Failure;
use crate::json::words;
use crate::rules::Issue;

words! {
    /// What became of a message whose sending failed.
    pub enum Outcome {
        /// It never left.
        NotSent = "not_sent",
        /// The provider refused it.
        Rejected = "rejected",
        /// Nobody knows: look it up before sending it again.
        Unknown = "unknown",
    }
}

words! {
    /// How the way to the provider failed.
    pub enum TransportKind {
        /// No connection, or it broke.
        Network = "network",
        /// The time given was over.
        Timeout = "timeout",
        /// The caller gave up.
        Aborted = "aborted",
        /// The answer is none that the provider documents.
        Malformed = "malformed",
    }
}

/// Everything that can go wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Error {
    /// What was given is not fit to be sent.
    Validation(Vec<Issue>),
    /// The provider refused.
    Provider(Box<Failure>, Outcome),
    /// The way to the provider failed.
    Transport {
        /// How.
        kind: TransportKind,
        /// In words; never the runtime's own, which may repeat a key.
        message: String,
        /// The answer as it came, cut, where there was one.
        raw: Option<String>,
        /// What became of the message.
        outcome: Outcome,
    },
    /// The provider has no such operation.
    Unsupported {
        /// The operation asked for.
        operation: String,
        /// Who has it.
        carried_by: Vec<&'static str>,
    },
    /// The client lacks something.
    Config {
        /// The settings or credentials that are missing.
        missing: Vec<&'static str>,
        /// In words.
        message: String,
    },
}

impl Error {
    /// A credential is missing.
    pub(crate) fn lacking(name: &'static str) -> Self {
        Self::Config { missing: vec![name], message: format!("The credential {name} is missing.") }
    }

    /// The name of the JavaScript class.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Validation(_) => "ValidationError",
            Self::Provider(..) => "ProviderError",
            Self::Transport { .. } => "TransportError",
            Self::Unsupported { .. } => "UnsupportedError",
            Self::Config { .. } => "ConfigError",
        }
    }

    /// What became of the message.
    pub const fn outcome(&self) -> Outcome {
        match self {
            Self::Provider(_, outcome) | Self::Transport { outcome, .. } => *outcome,
            _ => Outcome::NotSent,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Validation(issues) => match issues.first() {
                Some(issue) if issues.len() == 1 => format!("{} ({})", issue.message, issue.path),
                Some(issue) => format!("{} issues; the first: {} ({})", issues.len(), issue.message, issue.path),
                None => "The input is not valid.".into(),
            },
            Self::Provider(failure, _) => failure.message.clone(),
            Self::Transport { message, .. } | Self::Config { message, .. } => message.clone(),
            Self::Unsupported { operation, carried_by } => {
                format!(
                    "This provider has no {operation}; it is offered by {}.",
                    if carried_by.is_empty() { "none".into() } else { carried_by.join(", ") }
                )
            }
        }
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", self.name())?;
        map.serialize_entry("message", &self.message())?;
        map.serialize_entry("outcome", &self.outcome())?;
        match self {
            Self::Validation(issues) => map.serialize_entry("issues", issues)?,
            Self::Provider(failure, _) => map.serialize_entry("failure", failure)?,
            Self::Transport { kind, raw, .. } => {
                map.serialize_entry("kind", kind)?;
                crate::rules::entry(&mut map, "raw", raw.as_ref())?;
            }
            Self::Unsupported { operation, carried_by } => {
                map.serialize_entry("operation", operation)?;
                map.serialize_entry("carriedBy", carried_by)?;
            }
            Self::Config { missing, .. } => map.serialize_entry("missing", missing)?,
        }
        map.end()
    }
}
