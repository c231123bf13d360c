//! tyntec Conversations API v3.
//!
//! Written as 3.28, read as 3.17 and 3.28; the setting `specVersion` decides where they differ. Quirks and decisions
//! stand in `docs.md`.

#[cfg(feature = "catalogue")]
mod check;
#[cfg(feature = "templates")]
mod definition;
mod errors;
#[cfg(feature = "events")]
mod events;
mod limits;
mod operations;
#[cfg(feature = "sandbox")]
mod sandbox;
mod send;
mod settings;
mod shapes;
mod urls;

use super::contract::Provider;
use super::settings::{About, Settings};
use crate::http::{Answer, Form, Request, Sealed};
use crate::json::{Node, Reader};
use crate::message::MessageTree;
use crate::operation::{Failure, Operation, Receipt, Wire};
use crate::rules::{Change, Packed};
use crate::shape::Shape;

/// tyntec Conversations API v3.
#[derive(Debug)]
pub struct Tyntec;

impl Provider for Tyntec {
    fn about(&self) -> &'static About {
        &settings::ABOUT
    }

    fn changes(&self) -> &'static Packed<Change> {
        &limits::CHANGES
    }

    #[cfg(feature = "templates")]
    fn definition_changes(&self) -> &'static [Change] {
        &definition::CHANGES
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

    fn encode_bulk(&self, messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<Wire> {
        send::bulk(messages, settings)
    }

    fn decode<'a>(&self, body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
        send::read(body, path, reader)
    }

    fn request(&self, wire: Wire, settings: &Settings<'_>) -> Request {
        let base_url = settings.text("baseUrl").unwrap_or(self.about().base_url);
        Request::new(wire, base_url).with_header("apikey", Sealed::default().secret("apiKey", Form::Plain))
    }

    fn read_answer(&self, answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
        errors::read_answer(answer)
    }

    #[cfg(feature = "catalogue")]
    fn read_refusal(&self, answer: &Answer<'_>) -> Option<Failure> {
        errors::read_refusal(answer)
    }

    #[cfg(feature = "catalogue")]
    fn check_input(&self, operation: &Operation, input: &Node<'_>, settings: &Settings<'_>, report: &mut crate::rules::Report) {
        check::check(operation, input, settings, report);
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
