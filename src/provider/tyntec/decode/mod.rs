//! tyntec's body to neutral messages.

mod content;
mod interactive;
mod template;

use super::limits::BULK;
use super::operations::{SEND_BULK, TAKEN_IN_BULK};
use super::wire::{BulkMessageRequest, Content, MessageRequest};
use crate::json::{Node, Read, Reader};
use crate::message::{Common, Kind, Message, Recipient};

pub(super) fn messages<'a>(body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    let is_bulk = path.map_or_else(|| body.get("messages").is_some(), |path| path == SEND_BULK.path);
    if is_bulk { bulk(body, reader) } else { vec![single(body, reader)] }
}

fn single<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Message<'a> {
    let request = MessageRequest::read(body, reader);
    let common = Common { to: Recipient::Address(request.to), from: request.from, callback_data: request.context, ..Common::default() };
    let mut message = message(common, request.content, body.get("content"));
    keep(&mut message, "overrides", body.get("overrides").filter(|_| request.overrides.is_some()));
    message
}

fn bulk<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    let request = BulkMessageRequest::read(body, reader);
    let nodes = body.get("messages").map(Node::items).unwrap_or_default();
    if !BULK.contains(&request.messages.len()) {
        let message = format!("A bulk has {} messages; {} to {}.", request.messages.len(), BULK.start(), BULK.end());
        reader.fault_at("messages", "bulk.messages.count", message);
    }
    let common = Common { to: Recipient::Address(request.to), from: request.from, ..Common::default() };
    let contents = request.messages.into_iter().zip(nodes);
    let messages: Vec<_> = contents.map(|(content, node)| message(common.clone(), content, Some(node))).collect();
    reader.path.enter_key("messages");
    for (index, message) in messages.iter().enumerate().filter(|(_, message)| !TAKEN_IN_BULK.has(message.kind())) {
        reader.path.enter_index(index);
        reader.fault_at("contentType", "bulk.kind", format!("A bulk takes no {} messages.", message.kind().name()));
        reader.path.leave();
    }
    reader.path.leave();
    messages
}

fn message<'a>(common: Common<'a>, content: Content<'a>, node: Option<&'a Node<'a>>) -> Message<'a> {
    let common = Common { reply_to: content.reference.reply_to, ..common };
    let mut message = Message::new(common, content::content(content.kind));
    let hash = content.reference.identity_key_hash.and(node).and_then(|node| node.get("identityKeyHash"));
    keep(&mut message, "identityKeyHash", hash);
    if message.kind() == Kind::Product {
        keep(&mut message, "header", node.and_then(|node| node.at(&["interactive", "components", "header"])));
    }
    message
}

/// Keeps a member that neutral messages have no place for under the provider's name.
fn keep<'a>(message: &mut Message<'a>, key: &'static str, node: Option<&'a Node<'a>>) {
    if let Some(node) = node.filter(|node| !node.is_null()) {
        message.extras.add("tyntec", key.into(), node);
    }
}
