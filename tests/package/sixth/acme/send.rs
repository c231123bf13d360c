//! Messages to Acme's body and back.

use super::operations::SEND;
use super::settings::ABOUT;
use super::shapes::MESSAGE;
use crate::json::{Node, Reader};
use crate::message::{Kind, MessageTree};
use crate::operation::Wire;
use crate::provider::Settings;
use crate::shape::{decode, encode, inspect};

pub(super) fn message(message: &MessageTree<'_>, settings: &Settings<'_>) -> Option<Wire> {
    if !ABOUT.kinds.has(message.kind) {
        return None;
    }
    Some(Wire::json(&SEND, encode(&MESSAGE, std::slice::from_ref(message), settings)?))
}

/// The message in a body, which can only be a text.
pub(super) fn read<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
    inspect(&MESSAGE, body, None, reader);
    decode(&MESSAGE, body, Some(Kind::Text))
}
