//! Sending.

use crate::message::{Kind, Kinds};
use crate::operation::Operation;
use crate::provider::tyntec::settings::ABOUT;

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
