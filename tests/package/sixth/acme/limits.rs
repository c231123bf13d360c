//! Where Acme's limits differ from the platform's.

use crate::message::Kinds;
use crate::provider::PHONE_NUMBER;
use crate::rules::{Change, Packed, Severity, Test, packed};

const SEND: &str = "Acme, POST /messages";

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ROWS]);

const ROWS: &[Change] = &[
    Change::Set("to.form", Test::Form(PHONE_NUMBER), Severity::Error, SEND),
    Change::Set("text.length", Test::Length { min: 1, max: 100 }, Severity::Error, SEND),
    Change::dropped(Kinds::ALL, "/from", "A sender", SEND),
    Change::dropped(Kinds::ALL, "/replyTo", "A quoted message", SEND),
    Change::dropped(Kinds::ALL, "/callbackData", "Data for the events", SEND),
    Change::dropped(Kinds::ALL, "/clientMessageId", "An id of the caller's", SEND),
    Change::dropped(Kinds::ALL, "/previewUrl", "The choice of a preview", SEND),
];
