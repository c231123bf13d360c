//! Which body goes where.

use super::limits;
use super::operations::{SEND, SEND_BULK, TAKEN_IN_BULK};
use super::settings::ABOUT;
use super::shapes::{BULK, MESSAGE, address, sender};
use crate::json::{Node, Reader};
use crate::message::{Kind, MessageTree};
use crate::operation::Wire;
use crate::provider::Settings;
use crate::shape::{decode, encode, inspect};

/// One message.
pub(super) fn message(message: &MessageTree<'_>, settings: &Settings<'_>) -> Option<Wire> {
    if message.kind == Kind::Raw || !ABOUT.kinds.has(message.kind) {
        return None;
    }
    Some(Wire::json(&SEND, encode(&MESSAGE, std::slice::from_ref(message), settings)?))
}

/// Messages for one recipient, without what only single messages have: a bulk takes no `context` and no `overrides`.
pub(super) fn bulk(messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<Wire> {
    let (first, rest) = messages.split_first()?;
    let (to, from) = (first.get("to").and_then(address), sender(first.node(), settings));
    let alike = rest.iter().all(|message| message.get("to").and_then(address) == to && sender(message.node(), settings) == from);
    let plain = |message: &MessageTree<'_>| {
        TAKEN_IN_BULK.has(message.kind) && message.get("callbackData").is_none() && message.get("tyntec/overrides").is_none()
    };
    if !alike || !limits::BULK.contains(&messages.len()) || !messages.iter().all(plain) {
        return None;
    }
    Some(Wire::json(&SEND_BULK, encode(&BULK, messages, settings)?))
}

/// The messages in a body.
pub(super) fn read<'a>(body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
    let is_bulk = path.map_or_else(|| body.get("messages").is_some(), |path| path == SEND_BULK.path);
    let shape = if is_bulk { &BULK } else { &MESSAGE };
    inspect(shape, body, None, reader);
    if is_bulk {
        inspect_bulk(body, reader);
    }
    decode(shape, body, None)
}

/// Says what a bulk does not take: too few or too many messages, and contents that only single messages have.
fn inspect_bulk<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) {
    let contents = body.get("messages").map_or(&[][..], Node::items);
    if !limits::BULK.contains(&contents.len()) {
        let message = format!("A bulk has {} messages; {} to {}.", contents.len(), limits::BULK.start(), limits::BULK.end());
        reader.fault_at("messages", "bulk.messages.count", message);
    }
    reader.path.enter_key("messages");
    for (index, content) in contents.iter().enumerate() {
        if let Some(kind @ ("reaction" | "interactive")) = content.text_at("contentType") {
            reader.path.enter_index(index);
            reader.fault_at("contentType", "bulk.kind", format!("A bulk takes no {kind} messages."));
            reader.path.leave();
        }
    }
    reader.path.leave();
}
