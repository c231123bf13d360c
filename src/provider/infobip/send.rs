//! Which body goes where.

use super::kind;
use super::operations;
use super::shapes::{BULK, MESSAGE};
use crate::json::{Node, Reader};
use crate::message::{Kind, MessageTree};
use crate::operation::Wire;
use crate::provider::Settings;
use crate::shape::{decode, encode, inspect};

/// One message; a template goes as a bulk of one.
pub(super) fn message(message: &MessageTree<'_>, settings: &Settings<'_>) -> Option<Wire> {
    let operation = operations::for_kind(message.kind)?;
    let shape = if message.kind == Kind::Template { &BULK } else { &MESSAGE };
    Some(Wire::json(operation, encode(shape, std::slice::from_ref(message), settings)?))
}

/// Several templates in one call; nothing else can be sent together.
pub(super) fn bulk(messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<Wire> {
    if messages.iter().any(|message| message.kind != Kind::Template) {
        return None;
    }
    Some(Wire::json(operations::for_kind(Kind::Template)?, encode(&BULK, messages, settings)?))
}

/// The messages in a body.
pub(super) fn read<'a>(body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
    let Some(kind) = kind::of(body, path, reader) else { return Vec::new() };
    let shape = if kind == Kind::Template { &BULK } else { &MESSAGE };
    inspect(shape, body, Some(kind), reader);
    decode(shape, body, Some(kind))
}
