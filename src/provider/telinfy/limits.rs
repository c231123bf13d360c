//! Where Telinfy's limits differ from the platform's. Telinfy documents no limits of its own; it has fewer fields.

use crate::message::{Kind, Kinds};
use crate::provider::PHONE_NUMBER;
use crate::rules::{Change, Rule, Severity, Test};

const TEXT: Kinds = Kinds::of(&[Kind::Text]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const BOTH: Kinds = TEXT.and(TEMPLATE);
const FIELD: &str = "unsupported.field";
const SENDS: &str = "Telinfy, template and direct sends: no such field";

/// A field that is left out: what it does is missed, but the message says the same.
const fn left_out(kinds: Kinds, path: &'static str, what: &'static str) -> Change {
    Change::Add(Rule::warning(FIELD, kinds, path, what, Test::Absent, SENDS))
}

/// A field without which the message would not be the same.
const fn refused(kinds: Kinds, path: &'static str, what: &'static str) -> Change {
    Change::Add(Rule::error(FIELD, kinds, path, what, Test::Absent, SENDS))
}

const UPLOAD: &str = "The id of an upload, unless it goes through the hub,";

pub(super) const CHANGES: &[Change] = &[
    // The platform takes user ids too.
    Change::Set("to.form", Test::Form(PHONE_NUMBER), Severity::Error, "Telinfy, template send, to"),
    refused(BOTH, "/to/member", "A member id"),
    left_out(BOTH, "/replyTo", "A quoted message"),
    left_out(BOTH, "/clientMessageId", "The caller's own id"),
    left_out(TEXT, "/from", "The sender, which goes with the key,"),
    left_out(TEXT, "/telinfy", "What only templates take"),
    refused(TEMPLATE, "/header/gif", "A silent film"),
    refused(TEMPLATE, "/header/location", "A place in the header"),
    // An error or not by the variant: `variant.rs` has the last word.
    left_out(TEMPLATE, "/header/image/id", UPLOAD),
    left_out(TEMPLATE, "/header/video/id", UPLOAD),
    left_out(TEMPLATE, "/header/audio/id", UPLOAD),
    left_out(TEMPLATE, "/header/document/id", UPLOAD),
    refused(TEMPLATE, "/cards", "A carousel"),
    refused(TEMPLATE, "/limitedTimeOffer", "A limited-time offer"),
    Change::Add(Rule::error(
        FIELD,
        TEMPLATE,
        "/buttons/*/type",
        "The button's type",
        Test::OneOf(&["url", "quick_reply"]),
        "Telinfy, template send, sub_type",
    )),
];
