//! Telinfy (GreenAds Global): the cloud API (gaca, gagp) and, as a variant, the hub.
//!
//! Three ways to sign in: a key, an access token, or a user name and a password that are traded for a token first.
//! Sources, quirks and decisions stand in `docs.md`.

#[cfg(feature = "templates")]
mod definition;
mod errors;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "catalogue")]
mod input;
mod limits;
mod log_in;
mod operations;
#[cfg(feature = "sandbox")]
mod sandbox;
mod send;
mod settings;
mod shapes;
mod variant;

use super::contract::Provider;
use super::settings::{About, Settings};
use crate::http::{Answer, Form, Request, Sealed};
use crate::json::{Node, Reader};
use crate::message::MessageTree;
use crate::operation::{Failure, Operation, Receipt, Token, Wire};
use crate::rules::{Change, Packed, Report};
use crate::shape::Shape;

/// Telinfy (GreenAds Global).
#[derive(Debug)]
pub struct Telinfy;

impl Provider for Telinfy {
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

    fn check_settings(&self, message: &MessageTree<'_>, settings: &Settings<'_>, report: &mut Report) {
        variant::check(message, settings, report);
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

    #[cfg(feature = "catalogue")]
    fn check_input(&self, operation: &Operation, input: &Node<'_>, settings: &Settings<'_>, report: &mut Report) {
        input::check(operation, input, settings, report);
    }

    fn request(&self, wire: Wire, settings: &Settings<'_>) -> Request {
        let operation = wire.operation;
        let key = || Sealed::default().secret("apiKey", Form::Plain);
        if operation.path == operations::LOG_IN {
            return log_in::asked(settings);
        }
        let body = (operation.path == operations::CREATE_LATER).then(|| log_in::beside_template(&wire.body, settings));
        let request = Request::new(wire, settings::base_url(settings, operation));
        let request = match body {
            Some(body) => Request { body, ..request },
            None => request,
        };
        if operation.variant == Some(settings::HUB) {
            return request.with_header("x-api-key", key());
        }
        if settings.scheme(self.about()).name != "key" {
            return request.with_header("authorization", Sealed::default().text("Bearer ").secret("accessToken", Form::Plain));
        }
        let request = request.with_header("api-key", key());
        // The only consumer sends it under this name too; which of them is read is not known (X-66618952421).
        if operation.path == operations::UPLOAD { request.with_header("header-api-key", key()) } else { request }
    }

    fn log_in(&self, settings: &Settings<'_>) -> Option<Request> {
        log_in::request(settings)
    }

    fn read_log_in(&self, answer: &Answer<'_>) -> Result<Token, Failure> {
        log_in::read(answer)
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
    fn complete_event<'a>(&self, _: &crate::event::Row, entry: &'a Node<'a>, body: &'a Node<'a>, event: &mut Node<'a>) {
        events::complete(entry, body, event);
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
