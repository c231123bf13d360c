//! Where WOZTELL's limits differ from the platform's.

use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};
use crate::provider::PHONE_NUMBER;
use crate::provider::woztell::settings::SENT;
use crate::rules::{Change, Checking, Packed, Rule, Severity, Test, packed};

const AUDIO: Kinds = Kinds::of(&[Kind::Audio]);
const BUTTONS: Kinds = Kinds::of(&[Kind::Buttons]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const TEXT: Kinds = Kinds::of(&[Kind::Text]);
const UNLIKE_TEMPLATE: Kinds = SENT.without(TEMPLATE);

const BOT: &str = "WOZTELL Bot API reference, sendResponses";
const TYPES: &str = "WOZTELL documentation, WhatsApp message types";
const NODES: &str = "n8n-nodes-woztell-sanuker, sendTemplates";

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ROWS]);

const ROWS: &[Change] = &[
    // `recipientId` is digits only.
    Change::Set("to.form", Test::Form(PHONE_NUMBER), Severity::Error, BOT),
    Change::dropped(Kinds::ALL, "/from", "A sender", BOT),
    Change::dropped(Kinds::ALL, "/replyTo", "A quoted message", BOT),
    Change::dropped(Kinds::ALL, "/callbackData", "Data for the events", BOT),
    Change::dropped(Kinds::ALL, "/clientMessageId", "An id of the caller's", BOT),
    // Text and files.
    Change::Set("text.length", Test::Length { min: 1, max: 2000 }, Severity::Error, TYPES),
    Change::dropped(TEXT, "/previewUrl", "The choice of a preview", TYPES),
    Change::dropped(AUDIO, "/voice", "The choice of a voice note", TYPES),
    // Reply buttons: only a picture is known to work above them.
    unconfirmed(BUTTONS, "/header/text", "A text above the body", TYPES),
    unconfirmed(BUTTONS, "/header/video", "A film above the body", TYPES),
    unconfirmed(BUTTONS, "/header/document", "A document above the body", TYPES),
    unconfirmed(BUTTONS, "/header/image/id", "A picture by its id", TYPES),
    // Headers of templates.
    unconfirmed(TEMPLATE, "/header/text", "The text of a header", NODES),
    unconfirmed(TEMPLATE, "/header/location", "A place in a header", NODES),
    unconfirmed(TEMPLATE, "/header/image/id", "A picture by its id", NODES),
    unconfirmed(TEMPLATE, "/header/video/id", "A film by its id", NODES),
    unconfirmed(TEMPLATE, "/header/document/id", "A document by its id", NODES),
    unconfirmed(TEMPLATE, "/header/document/filename", "The name of a document", NODES),
    Change::lost(TEMPLATE, "/header/gif", "A silent film", NODES),
    Change::lost(TEMPLATE, "/header/audio", "A sound", NODES),
    // Buttons of templates.
    carried(TEMPLATE, "/buttons/*/type"),
    unconfirmed(TEMPLATE, "/buttons/*:url", "A URL button", NODES),
    unconfirmed(TEMPLATE, "/buttons/*:copy_code", "A copy-code button", NODES),
    // The flow's id travels in the token.
    Change::Set("template.button.flow.token", Test::Present, Severity::Error, NODES),
    unconfirmed(TEMPLATE, "/buttons/*:flow/data", "What a flow's first screen gets", NODES),
    Change::lost(TEMPLATE, "/limitedTimeOffer", "A limited-time offer", NODES),
    Change::lost(TEMPLATE, "/orderStatuses", "An order's status", NODES),
    // Cards: a picture or film by its id, and quick replies.
    unconfirmed(TEMPLATE, "/cards/*/header/image/url", "A card's picture by URL", NODES),
    unconfirmed(TEMPLATE, "/cards/*/header/video/url", "A card's film by URL", NODES),
    Change::lost(TEMPLATE, "/cards/*/header/gif", "A silent film", NODES),
    Change::lost(TEMPLATE, "/cards/*/header/audio", "A sound", NODES),
    unconfirmed(TEMPLATE, "/cards/*/body", "The text of a card", NODES),
    carried(TEMPLATE, "/cards/*/buttons/*/type"),
    unconfirmed(TEMPLATE, "/cards/*/buttons/*:url", "A card's URL button", NODES),
    unconfirmed(TEMPLATE, "/cards/*/buttons/*:copy_code", "A card's copy-code button", NODES),
    unconfirmed(TEMPLATE, "/cards/*/buttons/*:flow", "A card's flow button", NODES),
    Change::Add(Rule::error("template.button.flow.token", TEMPLATE, "/cards/*/buttons/*:flow/token", "The token", Test::Present, NODES)),
    // What only templates have that WOZTELL exported.
    Change::dropped(UNLIKE_TEMPLATE, "/woztell/integrationId", "An integration", NODES),
    Change::dropped(UNLIKE_TEMPLATE, "/woztell/wabaId", "A business account", NODES),
    Change::dropped(UNLIKE_TEMPLATE, "/woztell/namespace", "A namespace", NODES),
    Change::dropped(UNLIKE_TEMPLATE, "/woztell/languagePolicy", "A language policy", NODES),
    Change::dropped(UNLIKE_TEMPLATE, "/woztell/content", "An exported content", NODES),
    Change::dropped(UNLIKE_TEMPLATE, "/woztell/signature", "A signature", NODES),
];

/// What the vendor's code does not build: it goes out in WhatsApp's own form, which WOZTELL otherwise passes on.
const fn unconfirmed(kinds: Kinds, path: &'static str, what: &'static str, source: &'static str) -> Change {
    Change::Add(Rule::warning("unconfirmed", kinds, path, what, Test::With(is_unconfirmed), source))
}

/// The buttons that have a form here.
const fn carried(kinds: Kinds, path: &'static str) -> Change {
    let test = Test::OneOf(&["quick_reply", "flow", "url", "copy_code"]);
    Change::Add(Rule::error("unsupported.field", kinds, path, "What fills a button", test, NODES))
}

fn is_unconfirmed(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if !node.is_null() {
        let message = format!("{} is not in WOZTELL's documents; it is sent in WhatsApp's own form.", rule.what);
        checking.found(rule, path.pointer(), message);
    }
}
