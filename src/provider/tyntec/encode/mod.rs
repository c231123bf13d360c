//! Neutral message to tyntec's body.

mod content;
mod interactive;
mod media;
mod template;

use super::limits::BULK;
use super::operations::{SEND, SEND_BULK, TAKEN_IN_BULK};
use super::settings::Version;
use super::wire::{BulkMessageRequest, Channel, Content, MessageRequest, Overrides, Reference};
use crate::json::{Str, write};
use crate::message::{Message, Recipient};
use crate::provider::{Settings, Wire};

pub(super) fn message(message: &Message<'_>, settings: &Settings<'_>) -> Option<Wire> {
    let request = MessageRequest {
        to: address(&message.common.to),
        from: sender(message, settings),
        channel: Channel::Whatsapp,
        overrides: message.extras.get("tyntec", "overrides"),
        context: message.common.callback_data.clone(),
        content: content(message, Version::of(settings))?,
    };
    Some(Wire { operation: &SEND, body: write(&request) })
}

/// Messages for one recipient, without what only single messages have: a bulk takes no `context` and no `overrides`.
pub(super) fn bulk(messages: &[Message<'_>], settings: &Settings<'_>) -> Option<Wire> {
    let (first, rest) = messages.split_first()?;
    let (to, from) = (address(&first.common.to), sender(first, settings));
    let alike = rest.iter().all(|message| address(&message.common.to) == to && sender(message, settings) == from);
    let plain = |message: &Message<'_>| {
        let overrides: Option<Overrides<'_>> = message.extras.get("tyntec", "overrides");
        TAKEN_IN_BULK.has(message.kind()) && message.common.callback_data.is_none() && overrides.is_none()
    };
    if !alike || !BULK.contains(&messages.len()) || !messages.iter().all(plain) {
        return None;
    }
    let version = Version::of(settings);
    let contents: Option<Vec<_>> = messages.iter().map(|message| content(message, version)).collect();
    let request = BulkMessageRequest { to, from, channel: Channel::Whatsapp, messages: contents? };
    Some(Wire { operation: &SEND_BULK, body: write(&request) })
}

fn content<'a>(message: &Message<'a>, version: Version) -> Option<Content<'a>> {
    let reference =
        Reference { reply_to: message.common.reply_to.clone(), identity_key_hash: message.extras.get("tyntec", "identityKeyHash") };
    Some(Content { kind: content::kind(message, version)?, reference })
}

/// The recipient. tyntec's examples have numbers with and without a plus; a caller's plus is kept.
fn address<'a>(to: &Recipient<'a>) -> Str<'a> {
    let plus = to.is_phone_number() && to.id().starts_with('+');
    if plus { Str::Owned(format!("+{}", to.bare())) } else { to.bare() }
}

fn sender<'s>(message: &Message<'s>, settings: &Settings<'s>) -> Option<Str<'s>> {
    message.common.from.clone().or_else(|| settings.text("from").map(Str::from))
}
