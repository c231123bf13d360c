//! Neutral message to Tellephant's body.

mod interactive;
mod key;
mod session;
mod template;

pub(super) use key::with_key;

use super::operations::SEND;
use super::wire::{Channel, InteractiveContent, PhoneNumber, SendMessage, TemplateContent, WhatsApp};
use crate::json::{Str, write};
use crate::message::{Content, Message};
use crate::provider::Wire;

pub(super) fn message(message: &Message<'_>) -> Option<Wire> {
    let destination_url: Option<Str<'_>> = message.extras.get("tellephant", "destination_url");
    let caption: Option<Str<'_>> = message.extras.get("tellephant", "caption");
    let whatsapp = match &message.content {
        Content::List(list) => WhatsApp::Interactive(InteractiveContent { interactive: interactive::list(list) }),
        Content::Buttons(buttons) => WhatsApp::Interactive(InteractiveContent { interactive: interactive::buttons(buttons) }),
        Content::Template(filled) => {
            WhatsApp::Template(TemplateContent { template: template::template(filled, caption, destination_url.is_some()) })
        }
        content => session::content(content, caption)?,
    };
    let request = SendMessage {
        apikey: None,
        to: PhoneNumber(message.common.to.bare()),
        channels: vec![Channel::WhatsApp],
        whatsapp,
        destination_url,
    };
    Some(Wire { operation: &SEND, body: write(&request) })
}
