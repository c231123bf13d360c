//! WOZTELL's Bot API: the service that sends.
//!
//! Templates, Flows and the business profile are managed through another service with other credentials. Quirks and
//! decisions stand in `docs.md`.

mod errors;
mod limits;
mod operations;
#[cfg(feature = "sandbox")]
mod sandbox;
mod send;
mod settings;
mod shapes;

use super::contract::Provider;
use super::settings::{About, Settings};
use crate::http::{Answer, Form, Request, Sealed};
use crate::json::{Node, Reader};
use crate::message::MessageTree;
use crate::operation::{Failure, Operation, Receipt, Wire};
use crate::rules::{Change, Packed};
use crate::shape::Shape;

/// WOZTELL's Bot API.
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
        let base_url = settings.text("baseUrl").unwrap_or(self.about().base_url);
        let request = Request::new(wire, base_url);
        if settings.choice(&settings::TOKEN_IN) == "query" {
            let url = request.url.text("?accessToken=").secret("accessToken", Form::Query);
            return Request { url, ..request };
        }
        request.with_header("authorization", Sealed::default().text("Bearer ").secret("accessToken", Form::Plain))
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
