//! Where Telinfy's limits differ from the platform's. Telinfy documents no limits of its own; it has fewer fields.

use crate::message::{Kind, Kinds};
use crate::provider::PHONE_NUMBER;
use crate::rules::{Change, Packed, Rule, Severity, Test, packed};

const TEXT: Kinds = Kinds::of(&[Kind::Text]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const BOTH: Kinds = TEXT.and(TEMPLATE);
const FIELD: &str = "unsupported.field";
const SENDS: &str = "Telinfy, template and direct sends: no such field";

/// A field that is left out: what it does is missed, but the message says the same.
const fn dropped(kinds: Kinds, path: &'static str, what: &'static str) -> Change {
    Change::dropped(kinds, path, what, SENDS)
}

/// A field without which the message would not be the same.
const fn lost(kinds: Kinds, path: &'static str, what: &'static str) -> Change {
    Change::lost(kinds, path, what, SENDS)
}

const UPLOAD: &str = "The id of an upload, unless it goes through the hub,";

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ROWS]);

const ROWS: &[Change] = &[
    // The platform takes user ids too.
    Change::Set("to.form", Test::Form(PHONE_NUMBER), Severity::Error, "Telinfy, template send, to"),
    lost(BOTH, "/to/member", "A member id"),
    dropped(BOTH, "/replyTo", "A quoted message"),
    dropped(BOTH, "/clientMessageId", "The caller's own id"),
    dropped(TEXT, "/from", "The sender, which goes with the key,"),
    dropped(TEXT, "/telinfy", "What only templates take"),
    lost(TEMPLATE, "/header/gif", "A silent film"),
    lost(TEMPLATE, "/header/location", "A place in the header"),
    // An error or not by the variant: `variant.rs` has the last word.
    dropped(TEMPLATE, "/header/image/id", UPLOAD),
    dropped(TEMPLATE, "/header/video/id", UPLOAD),
    dropped(TEMPLATE, "/header/audio/id", UPLOAD),
    dropped(TEMPLATE, "/header/document/id", UPLOAD),
    lost(TEMPLATE, "/cards", "A carousel"),
    lost(TEMPLATE, "/limitedTimeOffer", "A limited-time offer"),
    Change::Add(Rule::error(
        FIELD,
        TEMPLATE,
        "/buttons/*/type",
        "The button's type",
        Test::OneOf(&["url", "quick_reply"]),
        "Telinfy, template send, sub_type",
    )),
];
