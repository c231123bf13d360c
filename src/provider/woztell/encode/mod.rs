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
    let channel = channel_id(first, settings);
    let to = &first.common.to;
    let together = |message: &Message<'_>| message.common.to == *to && channel_id(message, settings) == channel;
    if !messages.iter().all(together) {
        return None;
    }
    let (recipient_id, member_id) = match to {
        Recipient::Address(_) => (Some(to.bare()), None),
        Recipient::Member(id) => (None, Some(id.clone())),
    };
    let response: Option<Vec<_>> = messages.iter().map(response::response).collect();
    let request = SendResponses { channel_id: channel, recipient_id, member_id, response: response? };
    Some(Wire { operation: &SEND, body: write(&request) })
}

/// The message's own channel, or the client's.
fn channel_id<'a>(message: &Message<'a>, settings: &Settings<'a>) -> Str<'a> {
    let own: Option<Str<'a>> = message.extras.get("woztell", "channelId");
    own.or_else(|| settings.text("channelId").map(Str::from)).unwrap_or_default()
}
