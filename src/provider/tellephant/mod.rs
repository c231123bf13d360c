//! Tellephant's messaging API, v1.
//!
//! The key travels in the body of every request, as the member `apikey`; there is no header for it. Quirks and
//! decisions stand in `docs.md`.

mod errors;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "catalogue")]
mod input;
mod key;
mod limits;
mod operations;
#[cfg(feature = "sandbox")]
mod sandbox;
mod send;
mod settings;
mod shapes;
mod tracking;

use super::contract::Provider;
use super::settings::{About, Settings};
use crate::http::{Answer, Request};
use crate::json::{Node, Reader};
use crate::message::MessageTree;
use crate::operation::{Content, Failure, Operation, Receipt, Wire};
use crate::rules::{Change, Packed};
use crate::shape::Shape;

/// Tellephant's messaging API, v1.
#[derive(Debug)]
pub struct Tellephant;

impl Provider for Tellephant {
    fn about(&self) -> &'static About {
        &settings::ABOUT
    }

    fn changes(&self) -> &'static Packed<Change> {
        &limits::CHANGES
    }

    fn sends(&self) -> &'static [Operation] {
        operations::SENDS
    }

    #[cfg(feature = "catalogue")]
    fn operations(&self) -> &'static [&'static [Operation]] {
        operations::ALL
    }

    fn extras(&self) -> &'static Shape {
        &shapes::EXTRAS
    }

    fn encode(&self, message: &MessageTree<'_>, settings: &Settings<'_>) -> Option<Wire> {
        send::message(message, settings)
    }

    fn encode_bulk(&self, _: &[MessageTree<'_>], _: &Settings<'_>) -> Option<Wire> {
        None
    }

    fn decode<'a>(&self, body: &'a Node<'a>, _: Option<&str>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
        send::read(body, reader)
    }

    fn request(&self, wire: Wire, settings: &Settings<'_>) -> Request {
        let path = wire.operation.path;
        // There is a body in every request, since the key is in it.
        let wire = Wire { content: Content::Json, ..wire };
        let body = key::with_key(&wire.body);
        let method = settings::method(wire.operation, settings);
        Request { method, body, ..Request::new(wire, settings::base_url(settings, path)) }
    }

    #[cfg(feature = "catalogue")]
    fn check_input(&self, operation: &Operation, input: &Node<'_>, _: &Settings<'_>, report: &mut crate::rules::Report) {
        input::check(operation, input, report);
    }

    fn read_answer(&self, answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
        errors::read_answer(answer)
    }

    #[cfg(feature = "catalogue")]
    fn read_refusal(&self, answer: &Answer<'_>) -> Option<Failure> {
        errors::read_refusal(answer)
    }

    #[cfg(feature = "events")]
    fn events(&self) -> &'static [crate::event::Row] {
        events::EVENTS
    }

    #[cfg(feature = "events")]
    fn read_failed(&self, entry: &Node<'_>) -> Failure {
        events::read_failed(entry)
    }

    #[cfg(feature = "sandbox")]
    fn server(&self) -> &'static dyn crate::sandbox::Server {
        &sandbox::SERVER
    }
}
