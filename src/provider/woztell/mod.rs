//! WOZTELL: the Bot API, which sends, the public API for WhatsApp Cloud, which manages, and one query of the Open API.
//!
//! Each has credentials of its own. Quirks and decisions stand in `docs.md`.

mod errors;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "catalogue")]
mod input;
mod limits;
#[cfg(feature = "catalogue")]
mod log_in;
mod operations;
#[cfg(feature = "sandbox")]
mod sandbox;
mod send;
mod services;
mod settings;
mod shapes;

use super::contract::Provider;
use super::settings::{About, Scheme, Settings};
use crate::http::{Answer, Request};
use crate::json::{Node, Reader};
use crate::message::MessageTree;
use crate::operation::{Failure, Operation, Receipt, Wire};
use crate::rules::{Change, Packed};
use crate::shape::Shape;

/// WOZTELL.
#[derive(Debug)]
pub struct Woztell;

impl Provider for Woztell {
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
        send::messages(std::slice::from_ref(message), settings)
    }

    fn encode_bulk(&self, messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<Wire> {
        send::messages(messages, settings)
    }

    fn decode<'a>(&self, body: &'a Node<'a>, _: Option<&str>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
        send::read(body, reader)
    }

    fn request(&self, wire: Wire, settings: &Settings<'_>) -> Request {
        services::request(wire, settings)
    }

    fn scheme_for(&self, operation: &Operation, settings: &Settings<'_>) -> &'static Scheme {
        services::scheme(operation, settings)
    }

    #[cfg(feature = "catalogue")]
    fn log_in_for(&self, operation: &Operation, settings: &Settings<'_>) -> Option<Request> {
        log_in::request(settings).filter(|_| services::takes_context(operation, settings))
    }

    #[cfg(feature = "catalogue")]
    fn read_log_in_for(&self, answer: &Answer<'_>, log_in: &Request) -> Result<crate::operation::Token, Failure> {
        log_in::read(answer, log_in)
    }

    #[cfg(feature = "catalogue")]
    fn check_input(&self, operation: &Operation, input: &Node<'_>, settings: &Settings<'_>, report: &mut crate::rules::Report) {
        input::check(operation, input, settings, report);
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
