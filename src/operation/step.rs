//! What a call is told, and what it says is to be done.

use super::error::{Error, Outcome, TransportKind};
use super::receipt::Receipt;
use crate::http::{Answer, Request};

/// What happened.
#[derive(Debug)]
pub enum Event<'a> {
    /// Nothing yet: the call begins, a wait is over, or credentials were renewed.
    Ready,
    /// An answer came.
    Answer(Answer<'a>),
    /// None came.
    Lost(Loss),
    /// The caller has no other credentials.
    NotRenewed,
}

/// Why no answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// The request certainly never reached the provider.
    Refused,
    /// The connection failed or broke; whether the request arrived is not known.
    Broken,
    /// The time given was over.
    Timeout,
    /// The caller gave up.
    Aborted,
}

impl Loss {
    /// The error of a call that ends so.
    pub fn error(self, outcome: Outcome) -> Error {
        let (kind, message) = match self {
            Self::Refused => (TransportKind::Network, "The provider could not be reached."),
            Self::Broken => (TransportKind::Network, "The connection to the provider failed before its answer came."),
            Self::Timeout => (TransportKind::Timeout, "The provider did not answer in the time given."),
            Self::Aborted => (TransportKind::Aborted, "The call was aborted."),
        };
        Error::Transport { kind, message: message.into(), raw: None, outcome }
    }
}

/// What a log-in gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The name of its slot.
    pub name: &'static str,
    /// The token itself.
    pub value: String,
    /// How many seconds it is good for, where that is known.
    pub seconds: Option<u32>,
}

/// What to do next.
#[derive(Debug)]
pub enum Step {
    /// Send this and tell what came of it.
    Send(Request),
    /// Wait so many milliseconds.
    Wait(u64),
    /// Keep this secret under its name for the slots of the next requests.
    Learn(Token),
    /// Ask the caller for other credentials, once.
    Renew,
    /// It is done.
    Done(Done),
    /// It failed.
    Failed(Error),
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Done {
    /// A receipt for each message.
    Receipts(Vec<Receipt>),
    /// The output of another operation, as JSON.
    Output(String),
}
