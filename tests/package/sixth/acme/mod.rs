//! Acme: texts and a list of templates.

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

use super::contract::Provider;
use super::settings::{About, Settings};
use crate::http::{Answer, Form, Request, Sealed};
use crate::json::{Node, Reader};
use crate::message::MessageTree;
use crate::operation::{Failure, Operation, Receipt, Wire};
use crate::rules::{Change, Packed};
use crate::shape::Shape;

/// Acme.
#[derive(Debug)]
pub struct Acme;

impl Provider for Acme {
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
        let base_url = settings.text("baseUrl").unwrap_or(settings::ABOUT.base_url);
        Request::new(wire, base_url).with_header("x-api-key", Sealed::default().secret("apiKey", Form::Plain))
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
        crate::event::failure(entry, crate::event::Reason::default())
    }

    #[cfg(feature = "sandbox")]
    fn server(&self) -> &'static dyn crate::sandbox::Server {
        &sandbox::SERVER
    }
}
