//! Infobip WhatsApp API (OpenAPI whatsapp 3.210.0). Quirks and decisions stand in `docs.md`.

#[cfg(feature = "templates")]
mod definition;
mod errors;
#[cfg(feature = "events")]
mod events;
mod kind;
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
use crate::operation::{Failure, Operation, Receipt, Token, Wire};
use crate::rules::{Change, Packed};
use crate::shape::Shape;

/// Infobip WhatsApp API.
#[derive(Debug)]
pub struct Infobip;

impl Provider for Infobip {
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
        let base_url = settings::base_url(settings.text("baseUrl").unwrap_or(self.about().base_url));
        if let Some(request) = operations::request(&wire, &base_url) {
            return request;
        }
        let header = |word: &'static str, name, form| Sealed::default().text(word).secret(name, form);
        let authorization = match settings.scheme(self.about()).name {
            "basic" => header("Basic ", "username:password", Form::Basic),
            "session" | "login" => header("IBSSO ", "ibssoToken", Form::Plain),
            "oauth" | "client" => header("Bearer ", "accessToken", Form::Plain),
            _ => header("App ", "apiKey", Form::Plain),
        };
        Request::new(wire, &base_url).with_header("authorization", authorization)
    }

    fn log_in(&self, settings: &Settings<'_>) -> Option<Request> {
        operations::log_in(settings.scheme(self.about()).name).map(|wire| self.request(wire, settings))
    }

    fn read_log_in(&self, answer: &Answer<'_>) -> Result<Token, Failure> {
        operations::read_log_in(answer)
    }

    fn read_answer(&self, answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
        errors::read_answer(answer)
    }

    #[cfg(feature = "catalogue")]
    fn read_refusal(&self, answer: &Answer<'_>) -> Option<Failure> {
        errors::read_refusal(answer)
    }

    #[cfg(feature = "catalogue")]
    fn check_input(&self, operation: &Operation, input: &Node<'_>, _: &Settings<'_>, report: &mut crate::rules::Report) {
        operations::check(operation, input, report);
        operations::check_account(operation, input, report);
    }

    fn is_repeat_harmless(&self, message: &MessageTree<'_>, settings: &Settings<'_>) -> bool {
        settings.choice(&settings::TRUST_MESSAGE_ID) == "on" && message.get("clientMessageId").is_some()
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
