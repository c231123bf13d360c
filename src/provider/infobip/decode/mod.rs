//! Infobip's body to neutral messages.

mod content;
mod interactive;
mod kind;
mod order;
mod template;

use super::wire::{Body, Envelope, Extras, has_member};
use crate::json::{Node, Read, Reader, Value};
use crate::message::{Common, Kind, Message, Recipient};

pub(super) fn messages<'a>(body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    match kind::of(body, path, reader) {
        Some(Kind::Template) => bulk(body, reader),
        Some(kind) => vec![message(kind, body, reader)],
        None => Vec::new(),
    }
}

/// BulkMessage. The id of the bulk is kept with the first message.
fn bulk<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    reader.only(body, &[&["messages", "bulkId"]]);
    let mut messages: Vec<Message<'a>> = Vec::new();
    let nodes: Nodes<'a> = reader.field(body, "messages");
    reader.path.enter_key("messages");
    for (index, node) in nodes.0.iter().enumerate() {
        reader.path.enter_index(index);
        messages.push(message(Kind::Template, node, reader));
        reader.path.leave();
    }
    reader.path.leave();
    if let Some(first) = messages.first_mut() {
        keep(first, "bulkId", body.get("bulkId"));
    }
    messages
}

/// The items of a list, each to be read by its own.
#[derive(Default)]
struct Nodes<'a>(&'a [Node<'a>]);

impl<'a> Read<'a> for Nodes<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        match &node.value {
            Value::Array(items) => Self(items),
            _ => reader.mismatch(node, "a list"),
        }
    }
}

fn message<'a>(kind: Kind, node: &'a Node<'a>, reader: &mut Reader<'a>) -> Message<'a> {
    if !node.is_object() {
        reader.mismatch::<()>(node, "a message object");
    }
    let Body { envelope, content } = Body::read(kind, node, reader);
    let common = Common {
        to: Recipient::Address(envelope.to),
        from: Some(envelope.from),
        reply_to: envelope.context.map(|context| context.reply_to_message_id),
        callback_data: envelope.callback_data,
        client_message_id: envelope.message_id,
    };
    let mut message = Message::new(common, content::content(content));
    let own = Extras::KEYS.iter().copied().filter(|key| Envelope::KEYS.contains(key) && has_member(kind, key));
    for key in own {
        keep(&mut message, key, node.get(key));
    }
    if kind == Kind::Flow {
        keep(&mut message, "flowMessageVersion", node.at(&["content", "action", "flowMessageVersion"]));
    }
    message
}

/// Keeps a member as an extra.
fn keep<'a>(message: &mut Message<'a>, key: &'static str, member: Option<&'a Node<'a>>) {
    if let Some(member) = member.filter(|member| !member.is_null()) {
        message.extras.add("infobip", key.into(), member);
    }
}
