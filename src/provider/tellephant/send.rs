//! The one body that Tellephant takes, both ways.

use super::operations::SEND;
use super::settings::ABOUT;
use super::shapes::MESSAGE;
use super::tracking;
use crate::json::{Node, Reader};
use crate::message::{Kind, MessageTree};
use crate::operation::Wire;
use crate::provider::Settings;
use crate::shape::{decode, encode, inspect};

/// One message; several cannot be sent together.
pub(super) fn message(message: &MessageTree<'_>, settings: &Settings<'_>) -> Option<Wire> {
    if message.kind == Kind::Raw || !ABOUT.kinds.has(message.kind) {
        return None;
    }
    let tracked = tracking::with_button(message);
    let message = tracked.as_ref().unwrap_or(message);
    Some(Wire::json(&SEND, encode(&MESSAGE, std::slice::from_ref(message), settings)?))
}

/// The message in a body.
pub(super) fn read<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
    inspect(&MESSAGE, body, None, reader);
    let messages = decode(&MESSAGE, body, None);
    messages.into_iter().map(|message| tracking::read(message, body, reader)).collect()
}
