//! What every provider's folder gives.

use super::settings::{About, Settings};
use crate::http::{Answer, Request, Sealed};
use crate::json::{Node, Reader};
use crate::message::MessageTree;
use crate::operation::{Failure, Operation, Receipt};
use crate::rules::{Change, Packed, Report};
use crate::shape::Shape;

/// A native body and where it goes, before credentials are put in.
#[derive(Debug, Clone)]
pub struct Wire {
    /// The operation: method and path.
    pub operation: &'static Operation,
    /// The body as JSON text.
    pub body: String,
}

/// What every provider's folder gives. All of it is pure: no clock, no network, no secrets.
pub trait Provider: Sync {
    /// What it is: name, hosts, kinds, settings.
    fn about(&self) -> &'static About;

    /// Where its limits differ from the platform's.
    fn changes(&self) -> &'static Packed<Change>;

    /// Its catalogue.
    fn operations(&self) -> &'static [Operation];

    /// What may stand under its name in a message.
    fn extras(&self) -> &'static Shape;

    /// What a client's settings forbid in a message that is fine otherwise: what a variant of the API does not take.
    /// The issues' paths lead into the neutral message.
    fn check_settings(&self, _: &MessageTree<'_>, _: &Settings<'_>, _: &mut Report) {}

    /// A checked message in its own terms. `None` for a kind that [`About::kinds`] does not list,
    /// or for what [`Provider::check_settings`] refuses.
    fn encode(&self, message: &MessageTree<'_>, settings: &Settings<'_>) -> Option<Wire>;

    /// Several checked messages in one call, where it has one that takes them; `None` otherwise.
    fn encode_bulk(&self, messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<Wire>;

    /// Its own body in neutral terms. `path` is the path it is sent to, where the caller knows it. Faults, and what
    /// neutral messages have no place for, are noted in the reader.
    fn decode<'a>(&self, body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>>;

    /// The request for a native body: URL, headers, slots for the credentials.
    fn request(&self, wire: Wire, settings: &Settings<'_>) -> Request;

    /// A request that must go first to get a token, where the way to sign in needs one.
    fn log_in(&self, _: &Settings<'_>) -> Option<Request> {
        None
    }

    /// The token in the answer to [`Provider::log_in`]: the name of its slot and the token.
    ///
    /// # Errors
    /// The refusal.
    fn read_log_in(&self, answer: &Answer<'_>) -> Result<(&'static str, String), Failure> {
        Err(Failure::unreadable(answer))
    }

    /// The receipts in the answer to a send, one for each message.
    ///
    /// # Errors
    /// The refusal, in whatever shape it came.
    fn read_answer(&self, answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure>;

    /// Whether a repeat of this message is harmless because the provider refuses a second one with the caller's id.
    fn is_repeat_harmless(&self, _: &MessageTree<'_>, _: &Settings<'_>) -> bool {
        false
    }

    /// The provider as a server.
    #[cfg(feature = "sandbox")]
    fn server(&self) -> &'static dyn crate::sandbox::Server;
}

impl Request {
    /// A request with the headers every JSON call has; credentials are added by the provider.
    pub fn json(wire: Wire, base_url: &str) -> Self {
        Self {
            method: wire.operation.method,
            url: Sealed::default().text(format!("{}{}", base_url.trim_end_matches('/'), wire.operation.path)),
            headers: vec![
                ("content-type", Sealed::default().text("application/json")),
                ("accept", Sealed::default().text("application/json")),
            ],
            body: Sealed::default().text(wire.body),
        }
    }

    /// The same with a header more.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: Sealed) -> Self {
        self.headers.push((name, value));
        self
    }
}
