//! How far a message is: MessageStatus*.

use super::super::errors::whatsapp_code;
use super::super::operations::codecs::STATUS as WORD;
use super::{CHANNEL, PERSON};
use crate::event::{PARTY, Reason, failure};
use crate::json::Node;
use crate::operation::Failure;
use crate::shape::Shape::{As, Bool, Object, Text};
use crate::shape::{INSTANT, Packed, When, flat, needs, packed, takes};

/// MessageStatus* and MessageStatusDeletedEvent, whose `from` has sent the message. `MessageStatus::dispatched` is in the
/// early version 3 only; `channelFailed` says that the message did not arrive on one channel, WhatsApp.
pub(super) static STATUS: Packed = packed!(Object(&[
    needs("event", "status", As(&WORD)),
    needs("event", "rawStatus", Text).when(When::Read),
    needs("messageId", "messageId", Text),
    needs("channel", "channel", As(&CHANNEL)),
    needs("timestamp", "at", As(&INSTANT)),
    takes("from", "from", As(&PARTY)),
    takes("to", "to", As(&PARTY)),
    takes("userContext", "callbackData", Text),
    takes(
        "whatsapp",
        "",
        Object(&[
            flat(PERSON),
            // In 3.17.
            takes("conversation", "conversation", Object(&[takes("conversationId", "id", Text), takes("origin", "origin", Text)])),
            // In 3.28.
            takes(
                "pricing",
                "pricing",
                Object(&[
                    takes("billable", "billable", Bool),
                    takes("pricingModel", "model", Text),
                    takes("type", "type", Text),
                    takes("category", "category", Text),
                ]),
            ),
        ]),
    ),
    takes("details", "failure", Object(&[takes("code", "providerCode", Text), takes("message", "message", Text)])),
]));

/// `details` of 3.28.
pub(in super::super) fn read_failed(entry: &Node<'_>) -> Failure {
    let text = |path| entry.find(path).and_then(Node::loose_text);
    let code = text("details/code");
    failure(entry, Reason { message: text("details/message"), code, whatsapp_code: code.and_then(whatsapp_code), category: None })
}
