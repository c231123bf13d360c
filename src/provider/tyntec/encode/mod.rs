//! Neutral message to tyntec's body.

use super::operations::SEND;
use super::wire::{Content, MessageRequest, TextContent};
use crate::json::{Str, write};
use crate::message::{Content as Neutral, Message};
use crate::provider::{Settings, Wire};

pub(super) fn message(message: &Message<'_>, settings: &Settings<'_>) -> Option<Wire> {
    let common = &message.common;
    let from = common.from.as_deref().or_else(|| settings.text("from"));
    let request = MessageRequest {
        to: common.to.bare(),
        from: from.map(Str::from),
        channel: "whatsapp".into(),
        overrides: message.extras.get("tyntec", "overrides"),
        context: common.callback_data.clone(),
        content: content(&message.content)?,
    };
    Some(Wire { operation: &SEND, body: write(&request) })
}

fn content<'a>(content: &Neutral<'a>) -> Option<Content<'a>> {
    Some(match content {
        Neutral::Text(text) => Content::Text(TextContent { text: text.text.clone(), render_url_preview: text.preview_url }),
        _ => return None,
    })
}
