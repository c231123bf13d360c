//! The Bot API's body to neutral messages.

mod buttons;
mod response;
mod template;

use super::wire::{Extras, SendResponses};
use crate::json::{Node, Read, Reader};
use crate::message::{Common, Kind, Message, Recipient};

pub(super) fn messages<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    let request = SendResponses::read(body, reader);
    let to = recipient(&request, reader);
    let items = body.get("response").map(Node::items).unwrap_or_default();
    if items.is_empty() && body.get("response").is_some() {
        reader.fault_at("response", "required", "At least one message is required.".into());
    }
    let mut messages = Vec::new();
    for (index, (response, item)) in request.response.into_iter().zip(items).enumerate() {
        let content = reader.within("response", index, |reader| response::content(response, reader));
        let mut message = Message::new(Common { to: to.clone(), ..Common::default() }, content);
        for key in Extras::KEYS {
            // The channel stands beside the messages, the rest in templates that were exported.
            let holder = if *key == "channelId" { Some(body) } else { Some(item).filter(|_| message.kind() == Kind::Template) };
            if let Some(node) = holder.and_then(|holder| holder.get(key)).filter(|node| !node.is_null()) {
                message.extras.add("woztell", (*key).into(), node);
            }
        }
        messages.push(message);
    }
    messages
}

fn recipient<'a>(request: &SendResponses<'a>, reader: &mut Reader<'a>) -> Recipient<'a> {
    match (&request.recipient_id, &request.member_id) {
        (Some(number), member) => {
            if member.is_some() {
                reader.warn_at("memberId", "not_carried", "The recipient is named twice; the number is taken.".into());
            }
            Recipient::Address(number.clone())
        }
        (None, Some(member)) => Recipient::Member(member.clone()),
        (None, None) => {
            reader.fault_at("recipientId", "required", "A recipient is required: recipientId or memberId.".into());
            Recipient::default()
        }
    }
}
