//! Sending.

use crate::http::Method;
use crate::message::{Kind, Kinds};
use crate::operation::Operation;
use crate::provider::tyntec::settings::ABOUT;

pub(in crate::provider::tyntec) const SEND: Operation = Operation {
    id: "messages.send",
    method: Method::Post,
    path: "/messages",
    kinds: Some(ABOUT.kinds),
    variant: None,
    summary: "Sends one message.",
    source: "whatsapp.yaml 3.28, sendMessage",
    experimental: false,
};

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

pub(in crate::provider::tyntec) const SEND_BULK: Operation = Operation {
    id: "messages.sendBulk",
    method: Method::Post,
    path: "/bulks",
    kinds: Some(TAKEN_IN_BULK),
    variant: None,
    summary: "Sends 2 to 20 messages to one recipient, delivered in order.",
    source: "whatsapp.yaml 3.28, sendABulkMessage",
    experimental: false,
};
