//! Sending, and what became of what was sent.

use crate::http::Method::{Get, Put};
use crate::json::Node;
use crate::message::{Kind, Kinds};
use crate::operation::Operation;
use crate::provider::tyntec::errors::whatsapp_code;
use crate::provider::tyntec::settings::ABOUT;
use crate::shape::Shape::{As, Bool, Constant, List, Object, Raw, Text, Words};
use crate::shape::{Codec, Member, Packed, Shape, When, needs, packed, takes};

pub(in crate::provider::tyntec) const SEND: Operation =
    Operation::send(ABOUT.kinds, "/messages", "Sends one message.", "whatsapp.yaml 3.28, sendMessage");

/// What a bulk takes: the contents of a message but reactions and interactive ones (BulkMessageRequest.messages).
pub(in crate::provider::tyntec) const TAKEN_IN_BULK: Kinds = Kinds::of(&[
    Kind::Text,
    Kind::Image,
    Kind::Video,
    Kind::Audio,
    Kind::Document,
    Kind::Sticker,
    Kind::Location,
    Kind::Contacts,
    Kind::Template,
]);

pub(in crate::provider::tyntec) const SEND_BULK: Operation = Operation::send_bulk(
    TAKEN_IN_BULK,
    "/bulks",
    "Sends 2 to 20 messages to one recipient, delivered in order.",
    "whatsapp.yaml 3.28, sendABulkMessage",
);

/// How far a message is. The specification has no list of words: events have the names of webhook events, the status
/// is a text of which there is no example.
const STATUS: Codec = Codec {
    read: |node| {
        let word = node.text()?;
        let word = crate::text::cut(word, "::").map_or(word, |(_, word)| word);
        Some(Node::text_of(match word {
            "accepted" => "accepted",
            "dispatched" | "sent" => "sent",
            "delivered" => "delivered",
            "seen" | "read" => "read",
            "failed" | "channelFailed" => "failed",
            "deleted" => "deleted",
            _ => "unknown",
        }))
    },
    write: |node, _, writer| {
        let Some(word) = node.and_then(Node::text) else { return false };
        let word = match word {
            "sent" => "dispatched",
            "read" => "seen",
            word => word,
        };
        writer.string(&["MessageStatus::", word].concat());
        true
    },
    face: Words(&["accepted", "sent", "delivered", "read", "failed", "deleted", "unknown"]),
    ..Codec::SAME
};

/// WhatsApp's number in the code of an error.
const WHATSAPP_CODE: Codec =
    Codec { read: |node| Some(Node::whole_of(whatsapp_code(node.text()?)?.into())), face: Shape::Whole, ..Codec::SAME };

/// Always true.
const TYPING: Codec = Codec {
    read: |_| None,
    write: |_, _, writer| {
        writer.raw("true");
        true
    },
    face: Constant(""),
    ..Codec::SAME
};

static SENT: Packed = packed!(Object(&[needs("path", "", Object(&[needs("messageId", "id", Text)]))]));

/// MessageStatus.
static STANDING: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes("messageId", "id", Text),
        takes("status", "status", As(&STATUS)),
        takes("status", "rawStatus", Text).when(When::Read),
        takes("timestamp", "at", Text),
    ])
)]));

/// MessageDeliveryEvent.
const EVENT: Shape = Object(&[
    needs("timestamp", "at", Text),
    needs("event", "status", As(&STATUS)),
    takes("event", "rawStatus", Text).when(When::Read),
    takes("channel", "channel", Text),
    takes(
        "details",
        "error",
        Object(&[
            needs("code", "code", Text),
            takes("code", "whatsappCode", As(&WHATSAPP_CODE)).when(When::Read),
            needs("message", "message", Text),
        ]),
    ),
]);

/// MessageDeliveryEvents.
static EVENTS: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("messageId", "id", Text), needs("events", "items", List(&Raw(&EVENT)))]))]));

const RECEIVED: Member = needs("path", "", Object(&[needs("message-id", "id", Text)]));

/// WhatsAppMessageStatusUpdate.
static MARK_READ: Packed =
    packed!(Object(&[RECEIVED, needs("body", "", Object(&[needs("status", "", Constant("read")), takes("isTyping", "typing", Bool)])),]));

/// The same with the sign that an answer is being written, which there is only together with it.
static TYPE: Packed =
    packed!(Object(&[RECEIVED, needs("body", "", Object(&[needs("status", "", Constant("read")), needs("isTyping", "", As(&TYPING))])),]));

pub(super) static MESSAGES: &[Operation] = &[
    Operation::new("messages.status", Get, "/messages/{messageId}/status", "Says how far a message is.", "common.yaml, getMessageStatus")
        .takes(&SENT)
        .gives(&STANDING),
    Operation::new(
        "messages.events",
        Get,
        "/messages/{messageId}/events",
        "Lists what happened to a message.",
        "common.yaml, getMessageEvents",
    )
    .takes(&SENT)
    .pages(&EVENTS),
    Operation::new("messages.markRead", Put, ONE, "Marks a received message as read.", "whatsapp.yaml 3.28, markWhatsAppMessageAsRead")
        .takes(&MARK_READ),
    Operation::new(
        "messages.typing",
        Put,
        ONE,
        "Marks a message as read and shows typing.",
        "whatsapp.yaml 3.28, markWhatsAppMessageAsRead",
    )
    .takes(&TYPE),
];

const ONE: &str = "/channels/whatsapp/messages/{message-id}";
