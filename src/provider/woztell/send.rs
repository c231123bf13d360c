//! Messages to the Bot API's body and back.

use super::operations::SEND;
use super::settings::SENT;
use super::shapes::{MESSAGES, channel};
use crate::json::{Node, Reader};
use crate::message::{MessageTree, bare};
use crate::operation::Wire;
use crate::provider::Settings;
use crate::shape::{decode, encode, inspect};

/// Messages to one recipient through one channel; `None` where they differ in that, or where one has no form here.
pub(super) fn messages(messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<Wire> {
    let first = messages.first()?;
    let goes_along = |message: &MessageTree<'_>| {
        is_same_recipient(message, first) && channel(message.node(), settings) == channel(first.node(), settings) && SENT.has(message.kind)
    };
    if !messages.iter().all(goes_along) {
        return None;
    }
    Some(Wire::json(&SEND, encode(&MESSAGES, messages, settings)?))
}

/// Whether both go to the same number, however it is written, or to the same member.
fn is_same_recipient(message: &MessageTree<'_>, other: &MessageTree<'_>) -> bool {
    message.text("to").map(bare) == other.text("to").map(bare) && message.text("to/member") == other.text("to/member")
}

/// The messages in a body.
pub(super) fn read<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
    inspect(&MESSAGES, body, None, reader);
    match (body.present("recipientId"), body.present("memberId")) {
        (Some(_), Some(_)) => reader.warn_at("memberId", "not_carried", "The recipient is named twice; the number is taken.".into()),
        (None, None) => reader.fault_at("recipientId", "required", "A recipient is required: recipientId or memberId.".into()),
        _ => {}
    }
    if body.get("response").is_some_and(|response| response.items().is_empty()) {
        reader.fault_at("response", "required", "At least one message is required.".into());
    }
    decode(&MESSAGES, body, None)
}
