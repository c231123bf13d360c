//! Tellephant's body to neutral messages.

mod interactive;
mod session;
mod template;

use super::wire::{Interactive, SendMessage, WhatsApp};
use crate::json::{Node, Read, Reader, Value};
use crate::message::{Common, Content, Message, Recipient};

pub(super) fn messages<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    let request = SendMessage::read(body, reader);
    if body.get("channels").is_some_and(|channels| channels.value == Value::Array(Vec::new())) {
        reader.fault_at("channels", "required", "One channel is required.".into());
    }
    let tracked = request.destination_url.is_some();
    let (content, caption) = match request.whatsapp {
        WhatsApp::Text(text) => (session::text(text), None),
        WhatsApp::Media(content) => session::media(content.media, body.at(&["whatsapp", "media", "caption"])),
        WhatsApp::Location(content) => (session::location(content.location), None),
        WhatsApp::Contacts(contacts) => (session::contacts(contacts), None),
        WhatsApp::Interactive(content) => match content.interactive {
            Interactive::List(list) => (interactive::list(list.components), None),
            Interactive::Buttons(buttons) => (interactive::buttons(buttons.components), None),
        },
        WhatsApp::Template(content) => {
            let template = template::template(content.template, tracked, reader);
            (Content::Template(template), template::header_caption(body))
        }
    };
    let common = Common { to: Recipient::Address(request.to.0), ..Common::default() };
    let mut message = Message::new(common, content);
    for (key, node) in [("destination_url", body.get("destination_url")), ("caption", caption)] {
        if let Some(node) = node.filter(|node| !node.is_null()) {
            message.extras.add("tellephant", key.into(), node);
        }
    }
    vec![message]
}
