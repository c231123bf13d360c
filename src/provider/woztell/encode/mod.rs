//! Neutral messages to the Bot API's body.

mod buttons;
mod response;
mod template;

use super::operations::SEND;
use super::wire::SendResponses;
use crate::json::{Str, write};
use crate::message::{Message, Recipient};
use crate::provider::{Settings, Wire};

/// Messages to one recipient through one channel; `None` where they differ in that, or where one has no form here.
pub(super) fn messages(messages: &[Message<'_>], settings: &Settings<'_>) -> Option<Wire> {
    let first = messages.first()?;
    let (channel_id, to) = (channel(first, settings), recipient(first));
    if messages.iter().any(|message| recipient(message) != to || channel(message, settings) != channel_id) {
        return None;
    }
    let (recipient_id, member_id) = to;
    let response: Option<Vec<_>> = messages.iter().map(response::response).collect();
    let request = SendResponses { channel_id, recipient_id, member_id, response: response? };
    Some(Wire { operation: &SEND, body: write(&request) })
}

/// The number, or the member's id.
fn recipient<'a>(message: &Message<'a>) -> (Option<Str<'a>>, Option<Str<'a>>) {
    match &message.common.to {
        Recipient::Member(id) => (None, Some(id.clone())),
        to => (Some(to.bare()), None),
    }
}

/// The message's own channel, or the client's.
fn channel<'a>(message: &Message<'a>, settings: &Settings<'a>) -> Str<'a> {
    let own: Option<Str<'a>> = message.extras.get("woztell", "channelId");
    own.or_else(|| settings.text("channelId").map(Str::from)).unwrap_or_default()
}
