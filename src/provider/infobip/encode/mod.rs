//! Neutral message to Infobip's body.

mod content;
mod interactive;
mod order;
mod template;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::operations;
use super::wire::{Body, Envelope, MessageContext, has_member};
use crate::json::{Read, Str, write};
use crate::message::{Kind, Message, Recipient};
use crate::provider::{Settings, Wire};

pub(super) fn message(message: &Message<'_>, settings: &Settings<'_>) -> Option<Wire> {
    let operation = operations::for_kind(message.kind())?;
    let body = body(message, settings)?;
    let body =
        if message.kind() == Kind::Template { write(&Bulk { messages: &[body], bulk_id: extra(message, "bulkId") }) } else { write(&body) };
    Some(Wire { operation, body })
}

/// Several templates in one call; nothing else can be sent together. The first message names the bulk.
pub(super) fn bulk(messages: &[Message<'_>], settings: &Settings<'_>) -> Option<Wire> {
    let first = messages.first()?;
    if messages.iter().any(|message| message.kind() != Kind::Template) {
        return None;
    }
    let bodies: Vec<Body<'_>> = messages.iter().map(|message| body(message, settings)).collect::<Option<_>>()?;
    let body = write(&Bulk { messages: &bodies, bulk_id: extra(first, "bulkId") });
    Some(Wire { operation: operations::for_kind(Kind::Template)?, body })
}

/// BulkMessage.
struct Bulk<'b, 'a> {
    messages: &'b [Body<'a>],
    bulk_id: Option<Str<'a>>,
}

impl Serialize for Bulk<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("messages", self.messages)?;
        if let Some(bulk_id) = &self.bulk_id {
            map.serialize_entry("bulkId", bulk_id)?;
        }
        map.end()
    }
}

fn body<'a>(message: &Message<'a>, settings: &Settings<'a>) -> Option<Body<'a>> {
    let (kind, common) = (message.kind(), &message.common);
    let from = common.from.clone().or_else(|| settings.text("from").map(Str::from)).unwrap_or_default();
    let context = common.reply_to.clone().filter(|_| has_member(kind, "context"));
    let envelope = Envelope {
        from: Recipient::Address(from).bare(),
        to: common.to.bare(),
        message_id: common.client_message_id.clone(),
        callback_data: common.callback_data.clone(),
        notify_url: extra(message, "notifyUrl"),
        entity_id: extra(message, "entityId"),
        application_id: extra(message, "applicationId"),
        url_options: if has_member(kind, "urlOptions") { extra(message, "urlOptions") } else { None },
        context: context.map(|reply_to_message_id| MessageContext { reply_to_message_id }),
        sms_failover: if has_member(kind, "smsFailover") { extra(message, "smsFailover") } else { None },
    };
    let content = content::content(&message.content, extra(message, "flowMessageVersion"))?;
    Some(Body { envelope, content })
}

fn extra<'a, T: Read<'a>>(message: &Message<'a>, key: &str) -> Option<T> {
    message.extras.get("infobip", key)
}
