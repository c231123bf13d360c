//! WOZTELL: the Bot API, which sends, the public API for WhatsApp Cloud, which manages, and one query of the Open API.
//!
//! Each has credentials of its own. Quirks and decisions stand in `docs.md`.

mod errors;
mod input;
mod limits;
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
use crate::operation::{Failure, Operation, Receipt, Token, Wire};
use crate::rules::{Change, Packed, Report};
use crate::shape::{Codec, Shape};

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

    fn codecs(&self) -> &'static [&'static Codec] {
        operations::CODECS
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

    fn log_in_for(&self, operation: &Operation, settings: &Settings<'_>) -> Option<Request> {
        log_in::request(settings).filter(|_| services::takes_context(operation, settings))
    }

    fn read_log_in_for(&self, answer: &Answer<'_>, log_in: &Request) -> Result<Token, Failure> {
        log_in::read(answer, log_in)
    }

    fn check_input(&self, operation: &Operation, input: &Node<'_>, settings: &Settings<'_>, report: &mut Report) {
        input::check(operation, input, settings, report);
    }

    fn read_answer(&self, answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
        errors::read_answer(answer)
    }

    fn read_refusal(&self, answer: &Answer<'_>) -> Option<Failure> {
        errors::read_refusal(answer)
    }

    #[cfg(feature = "sandbox")]
    fn server(&self) -> &'static dyn crate::sandbox::Server {
        &sandbox::SERVER
    }
}
