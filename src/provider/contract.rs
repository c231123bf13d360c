//! What every provider's folder gives.

use super::settings::{About, Scheme, Settings};
use super::support::who_has;
#[cfg(feature = "events")]
use crate::event::Row;
use crate::http::{Answer, Request, Sealed};
use crate::json::{Node, Reader, Str};
use crate::message::MessageTree;
use crate::operation::{Content, Error, Failure, Gives, Operation, Receipt, Token, Wire};
use crate::rules::{Change, Packed, Report};
use crate::shape::Shape;

/// What every provider's folder gives. All of it is pure: no clock, no network, no secrets.
pub trait Provider: Sync {
    /// What it is: name, hosts, kinds, settings.
    fn about(&self) -> &'static About;

    /// Where its limits differ from the platform's.
    fn changes(&self) -> &'static Packed<Change>;

    /// Where its rules of template definitions differ from the platform's.
    #[cfg(feature = "templates")]
    fn definition_changes(&self) -> &'static [Change] {
        &[]
    }

    /// The entries of its catalogue that take messages.
    fn sends(&self) -> &'static [Operation];

    /// The others, a list for each resource.
    #[cfg(feature = "catalogue")]
    fn operations(&self) -> &'static [&'static [Operation]];

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

    /// The way to sign in for an operation, where its services do not all have the same.
    fn scheme_for(&self, _: &Operation, settings: &Settings<'_>) -> &'static Scheme {
        settings.scheme(self.about())
    }

    /// A request that must go first to get a token, where the way to sign in needs one.
    fn log_in(&self, _: &Settings<'_>) -> Option<Request> {
        None
    }

    /// The same for an operation. What gives a token needs none before it.
    fn log_in_for(&self, operation: &Operation, settings: &Settings<'_>) -> Option<Request> {
        if matches!(operation.id, "auth.logIn" | "auth.token") { None } else { self.log_in(settings) }
    }

    /// The token in the answer to [`Provider::log_in`].
    ///
    /// # Errors
    /// The refusal.
    fn read_log_in(&self, answer: &Answer<'_>) -> Result<Token, Failure> {
        Err(Failure::unreadable(answer))
    }

    /// The same where the token is made of what was asked too.
    ///
    /// # Errors
    /// The refusal.
    fn read_log_in_for(&self, answer: &Answer<'_>, _: &Request) -> Result<Token, Failure> {
        self.read_log_in(answer)
    }

    /// The receipts in the answer to a send, one for each message.
    ///
    /// # Errors
    /// The refusal, in whatever shape it came.
    fn read_answer(&self, answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure>;

    /// The refusal in an answer to anything but a send; nothing where it is none.
    #[cfg(feature = "catalogue")]
    fn read_refusal(&self, answer: &Answer<'_>) -> Option<Failure>;

    /// What the operation's own documents forbid in an input that its table lets through.
    #[cfg(feature = "catalogue")]
    fn check_input(&self, _: &Operation, _: &Node<'_>, _: &Settings<'_>, _: &mut Report) {}

    /// What its webhook bodies hold.
    #[cfg(feature = "events")]
    fn events(&self) -> &'static [Row];

    /// Adds to an event what stands elsewhere in the body than in its entry.
    #[cfg(feature = "events")]
    fn complete_event<'a>(&self, _: &Row, _entry: &'a Node<'a>, _body: &'a Node<'a>, _event: &mut Node<'a>) {}

    /// Why a message failed, as the entry of a webhook body says it.
    #[cfg(feature = "events")]
    fn read_failed(&self, entry: &Node<'_>) -> Failure;

    /// Whether a repeat of this message is harmless because the provider refuses a second one with the caller's id.
    fn is_repeat_harmless(&self, _: &MessageTree<'_>, _: &Settings<'_>) -> bool {
        false
    }

    /// The provider as a server.
    #[cfg(feature = "sandbox")]
    fn server(&self) -> &'static dyn crate::sandbox::Server;
}

impl dyn Provider {
    /// Every entry of its catalogue.
    pub fn catalogue(&self) -> impl Iterator<Item = &'static Operation> {
        #[cfg(feature = "catalogue")]
        let others = self.operations().iter().copied().flatten();
        #[cfg(not(feature = "catalogue"))]
        let others = [].iter();
        self.sends().iter().chain(others)
    }

    /// The entry of an operation that fits an input: of the client's variant, and with all that it needs.
    ///
    /// # Errors
    /// That there is none of this id, with the providers that have one.
    pub fn operation(&self, id: &str, input: &Node<'_>, settings: &Settings<'_>) -> Result<&'static Operation, Error> {
        let entries: Vec<_> = self.catalogue().filter(|operation| operation.id == id).collect();
        let variant = settings.text("variant");
        let is_of = |operation: &&&Operation| operation.variant.is_none_or(|own| Some(own) == variant);
        let has_all = |operation: &&&Operation| operation.input.is_none_or(|shape| shape.face().is_fit(input));
        let fitting = entries.iter().filter(is_of).find(has_all);
        let found = fitting.or_else(|| entries.iter().find(is_of)).or(entries.first()).copied();
        found.ok_or_else(|| Error::Unsupported { operation: id.into(), carried_by: who_has(id) })
    }
}

impl Request {
    /// A request with the headers every call has; credentials are added by the provider.
    pub fn new(wire: Wire, base_url: &str) -> Self {
        let header = |name: &'static str, value: &'static str| (Str::Borrowed(name), Sealed::default().text(value));
        let kind = match wire.content {
            Content::Nothing => None,
            Content::Json => Some("application/json"),
            Content::UrlEncoded => Some("application/x-www-form-urlencoded"),
            Content::Multipart => Some("multipart/form-data"),
            // Unless it says what it is.
            Content::File => Some("application/octet-stream"),
        };
        let mut headers: Vec<_> = kind.map(|kind| header("content-type", kind)).into_iter().collect();
        let accept = if wire.operation.gives == Gives::File { "*/*" } else { "application/json" };
        headers.push(header("accept", accept));
        for (name, value) in wire.headers {
            let text = Sealed::default().text(value);
            match headers.iter_mut().find(|(own, _)| *own == name) {
                Some((_, own)) => *own = text,
                None => headers.push((name.into(), text)),
            }
        }
        Self {
            method: wire.operation.method,
            url: Sealed::default().text([base_url.trim_end_matches('/'), &wire.target].concat()),
            headers,
            content: wire.content,
            body: Sealed::default().text(wire.body),
        }
    }

    /// The same with a header more.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: Sealed) -> Self {
        self.headers.push((name.into(), value));
        self
    }
}
