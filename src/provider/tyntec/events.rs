//! What tyntec posts: events of the versions 2.11 to 2.13 with what 3.28 adds (webhook-events-v2.yaml), the early version
//! 3 (webhook-events-v3.yaml), which has the same statuses, and business notifications. `event` tells them apart, written
//! `MoMessage::Postback` in the schema and `MoMessage::PostBack` in the examples.

mod business;
mod call;
mod content;
mod message;
mod status;

pub(super) use status::read_failed;

use crate::event::{Mark, Row};
use crate::json::Node;
use crate::shape::Shape::{Object, Text};
use crate::shape::{Codec, Packed, Shape, takes};

/// Every kind of body.
pub(super) static EVENTS: &[Row] = &[
    received(Mark::Word("event", &["MoMessage", "InboundMessage"]), &message::RECEIVED, "MoMessage"),
    postback(&[POSTBACK, Mark::Has("whatsapp/text")], &message::QUICK_REPLY).says(&[("content/type", "quick_reply")]),
    postback(&[POSTBACK, Mark::Has("whatsapp/description")], &message::LIST_REPLY).says(&[("content/type", "list_reply")]),
    postback(&[POSTBACK], &message::BUTTON_REPLY).says(&[("content/type", "button_reply")]),
    received(Mark::Word("event", &["MoMessage::Order", "InboundMessage::Order"]), &message::ORDER, "MoMessageOrder")
        .says(&[("content/type", "order")]),
    Row::new("message.status", Mark::Begins("event", "MessageStatus::"), &status::STATUS, "webhook-events-v2, MessageStatus*"),
    call("call.connect", "Call::Connect"),
    call("call.terminate", "Call::Terminate"),
    call("call.ringing", "CallStatus::ringing"),
    call("call.accepted", "CallStatus::accepted"),
    call("call.rejected", "CallStatus::rejected"),
    coexistence("message.echo", "Coexistence::MessageEcho", &message::RECEIVED),
    coexistence("message.history", "Coexistence::HistoryMessage", &message::HISTORY),
    coexistence("message.history", "Coexistence::HistoryMessage::Postback", &message::HISTORY_REPLY)
        .says(&[("content/type", "quick_reply")]),
    coexistence("contact.updated", "Coexistence::Contact", &message::CONTACT),
    business("template.status", &[TEMPLATE, Mark::Is(PROPERTY, "status")], &business::TEMPLATE_STATUS),
    business("template.category", &[TEMPLATE, Mark::Is(PROPERTY, "category")], &business::TEMPLATE_CATEGORY),
    business(
        "template.quality",
        &[TEMPLATE, Mark::Word(PROPERTY, &["quality", "qualityScore", "quality_score"])],
        &business::TEMPLATE_QUALITY,
    ),
    business("flow.status", &[Mark::Is("entity/type", "flow"), Mark::Is(PROPERTY, "status")], &business::FLOW_STATUS),
    business("account.update", &[Mark::Has("entity"), Mark::Has("changedValue")], &business::ACCOUNT),
];

const TEMPLATE: Mark = Mark::Is("entity/type", "template");
const PROPERTY: &str = "changedValue/property";

const fn received(mark: Mark, shape: &'static Packed, source: &'static str) -> Row {
    Row::new("message.received", mark, shape, source)
}

const POSTBACK: Mark = Mark::Word("event", &["MoMessage::Postback", "InboundMessage::Postback"]);

const fn postback(mark: &'static [Mark], shape: &'static Packed) -> Row {
    Row::new("message.received", Mark::All(mark), shape, "webhook-events-v2, MoMessagePostBack")
}

const fn call(kind: &'static str, event: &'static str) -> Row {
    Row::new(kind, Mark::Is("event", event), &call::CALL, "webhook-events-v2 of 3.28, WhatsAppCallMessage and WhatsAppCall*Status")
}

const fn coexistence(kind: &'static str, event: &'static str, shape: &'static Packed) -> Row {
    Row::new(kind, Mark::Is("event", event), shape, "webhook-events-v2 of 3.28, Coexistence*")
}

const fn business(kind: &'static str, marks: &'static [Mark], shape: &'static Packed) -> Row {
    Row::new(kind, Mark::All(marks), shape, "business_notification_webhook_events.yaml")
}

/// Whatsapp: who the person is.
const PERSON: Shape = Object(&[
    takes("bsuid", "userId", Text),
    takes("parentBsuid", "parentUserId", Text),
    takes("username", "username", Text),
    takes("userPhoneNumber", "phoneNumber", Text),
    takes("identityKeyHash", "identity/hash", Text),
]);

/// The channel, where it is another than WhatsApp: the same address may get the events of all.
const CHANNEL: Codec = Codec {
    read: |node| node.text().filter(|channel| *channel != "whatsapp").map(Node::text_of),
    #[cfg(feature = "sandbox")]
    write: |_, _, writer| {
        writer.string("whatsapp");
        true
    },
    face: Text,
    ..Codec::SAME
};
