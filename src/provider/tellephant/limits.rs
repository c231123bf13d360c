//! Where Tellephant's limits differ from the platform's.

use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};
use crate::provider::PHONE_NUMBER;
use crate::provider::tellephant::settings::ABOUT;
use crate::rules::{Change, Checking, NO_MAX, Packed, Rule, Severity, Test, format, packed};

const RAW: Kinds = Kinds::of(&[Kind::Raw]);
const SENT: Kinds = ABOUT.kinds.without(RAW);
const AUDIO: Kinds = Kinds::of(&[Kind::Audio]);
const CAPTIONED: Kinds = Kinds::of(&[Kind::Audio, Kind::Template]);
const CONTACTS: Kinds = Kinds::of(&[Kind::Contacts]);
const DOCUMENT: Kinds = Kinds::of(&[Kind::Document]);
const FILES: Kinds = Kinds::of(&[Kind::Image, Kind::Document, Kind::Sticker, Kind::Video, Kind::Audio]);
const HEADED: Kinds = Kinds::of(&[Kind::Buttons, Kind::Template]);
const LOCATION: Kinds = Kinds::of(&[Kind::Location]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const TEXT: Kinds = Kinds::of(&[Kind::Text]);

const BODY: &str = "Tellephant API page, body parameters";
const MEDIA: &str = "Tellephant API page, Session Message (IMAGE) to (AUDIO)";
const PLACE: &str = "Tellephant API page, Session Message (LOCATION)";
const CARDS: &str = "Tellephant API page, Session Message (CONTACT)";
const LIST: &str = "Tellephant API page, Session Message (Interactive List)";
const REPLIES: &str = "Tellephant API page, Session Message (Interactive Reply Buttons)";
const TEMPLATES: &str = "Tellephant API page, Template Messages";
const DYNAMIC: &str = "Tellephant API page, Dynamic CTA redirect Button";
const TRACKING: &str = "Tellephant API page, Click Tracking";
const QUICK: &str = "Tellephant API page, Quick Reply Buttons";

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ROWS]);

const ROWS: &[Change] = &[
    // `to` is an integer.
    Change::Set("to.form", Test::Form(PHONE_NUMBER), Severity::Error, BODY),
    Change::lost(SENT, "/to/member", "A member id", BODY),
    Change::dropped(Kinds::ALL, "/from", "A sender", BODY),
    Change::dropped(Kinds::ALL, "/replyTo", "A quoted message", BODY),
    Change::dropped(Kinds::ALL, "/callbackData", "Data for the events", BODY),
    Change::dropped(Kinds::ALL, "/clientMessageId", "An id of the caller's", BODY),
    Change::Add(Rule::error("raw.body.object", RAW, "/body", "The body", Test::With(is_object), BODY)),
    Change::Add(Rule::warning("raw.body.key", RAW, "/body/apikey", "A key", Test::With(is_replaced), BODY)),
    // Text and files.
    Change::dropped(TEXT, "/previewUrl", "The choice of a preview", "Tellephant API page, Session Message (TEXT)"),
    Change::lost(FILES, "/media/id", "A media id", MEDIA),
    Change::lost(DOCUMENT, "/caption", "A caption", MEDIA),
    needed(DOCUMENT, "/filename", "The file's name", MEDIA),
    Change::dropped(AUDIO, "/voice", "The choice of a voice note", MEDIA),
    // Places and cards.
    needed(LOCATION, "/name", "The name of the place", PLACE),
    needed(LOCATION, "/address", "The address", PLACE),
    needed(CONTACTS, "/contacts/*/name/first", "The first name", CARDS),
    needed(CONTACTS, "/contacts/*/phones", "A phone number", CARDS),
    Change::Add(Rule::error(
        "contacts.phone.count",
        CONTACTS,
        "/contacts/*/phones",
        "The contact",
        Test::Items { min: 1, max: NO_MAX },
        CARDS,
    )),
    needed(CONTACTS, "/contacts/*/phones/*/type", "What the number is for", CARDS),
    // The formatted name shows what these would say.
    Change::dropped(CONTACTS, "/contacts/*/name/middle", "A middle name", CARDS),
    Change::dropped(CONTACTS, "/contacts/*/name/last", "A last name", CARDS),
    Change::dropped(CONTACTS, "/contacts/*/name/prefix", "A prefix", CARDS),
    Change::dropped(CONTACTS, "/contacts/*/name/suffix", "A suffix", CARDS),
    Change::dropped(CONTACTS, "/contacts/*/phones/*/waId", "A WhatsApp id", CARDS),
    Change::lost(CONTACTS, "/contacts/*/emails", "An e-mail address", CARDS),
    Change::lost(CONTACTS, "/contacts/*/urls", "A web address", CARDS),
    Change::lost(CONTACTS, "/contacts/*/addresses", "A postal address", CARDS),
    Change::lost(CONTACTS, "/contacts/*/org", "A company", CARDS),
    Change::lost(CONTACTS, "/contacts/*/birthday", "A birthday", CARDS),
    Change::lost(CONTACTS, "/contacts/*/ims", "An account", CARDS),
    // Interactive messages: everything but this label is as on the platform.
    Change::Set("interactive.list.button.length", Test::Length { min: 1, max: 24 }, Severity::Error, LIST),
    // Headers.
    Change::lost(HEADED, "/header/image/id", "A media id", REPLIES),
    Change::lost(HEADED, "/header/video/id", "A media id", REPLIES),
    Change::lost(HEADED, "/header/document/id", "A media id", REPLIES),
    needed(HEADED, "/header/document/filename", "The file's name", REPLIES),
    Change::lost(TEMPLATE, "/header/gif", "A silent film", TEMPLATES),
    Change::lost(TEMPLATE, "/header/audio", "A sound", TEMPLATES),
    Change::Drop("template.header.location.name", "the examples have nothing but the two numbers"),
    Change::Drop("template.header.location.address", "the examples have nothing but the two numbers"),
    Change::lost(TEMPLATE, "/header/location/name", "The name of a place", TEMPLATES),
    Change::lost(TEMPLATE, "/header/location/address", "The address of a place", TEMPLATES),
    Change::Add(Rule::warning("unconfirmed", TEMPLATE, "/header/text", "The text of a header", Test::With(is_unconfirmed), TEMPLATES)),
    // Buttons of templates.
    Change::Add(Rule::error("unsupported.field", TEMPLATE, "/buttons/*/type", "What fills a button", Test::OneOf(&["url"]), QUICK)),
    Change::Add(Rule::warning(
        "tellephant.template.button.index",
        TEMPLATE,
        "/buttons/*/index",
        "The place of the URL button",
        Test::Range { min: 0, max: 1 },
        DYNAMIC,
    )),
    Change::lost(TEMPLATE, "/cards", "A carousel", TEMPLATES),
    Change::lost(TEMPLATE, "/limitedTimeOffer", "A limited-time offer", TEMPLATES),
    Change::lost(TEMPLATE, "/orderStatuses", "An order's status", TEMPLATES),
    // What only Tellephant has.
    Change::lost(SENT.without(TEMPLATE), "/tellephant/destination_url", "The destination of a tracked link", TRACKING),
    Change::Add(Rule::error(
        "tellephant.destination_url.format",
        TEMPLATE,
        "/tellephant/destination_url",
        "The destination",
        Test::Form(format::HTTP_URL),
        TRACKING,
    )),
    Change::lost(SENT.without(CAPTIONED), "/tellephant/caption", "A caption", MEDIA),
    Change::Add(Rule::error(
        "media.caption.length",
        CAPTIONED,
        "/tellephant/caption",
        "The caption",
        Test::Length { min: 0, max: 1024 },
        "WhatsApp Cloud API, media messages",
    )),
    Change::Add(Rule::error("unsupported.field", TEMPLATE, "/tellephant/caption", "A caption", Test::With(is_film), TEMPLATES)),
];

/// What the platform does without.
const fn needed(kinds: Kinds, path: &'static str, what: &'static str, source: &'static str) -> Change {
    Change::Add(Rule::error("required", kinds, path, what, Test::Present, source))
}

fn is_object(checking: &mut Checking<'_>, rule: &Rule, body: &Node<'_>, path: &Path<'_>) {
    if !body.is_object() {
        checking.found(rule, path.pointer(), "The body must be an object: the key is put into it.");
    }
}

fn is_replaced(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    checking.found(rule, path.pointer(), "The client's own key is sent in place of this one.");
}

fn is_unconfirmed(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    let message = format!("{} is not on Tellephant's page; it is sent in the form of the body's variables.", rule.what);
    checking.found(rule, path.pointer(), message);
}

/// The caption of a template is that of the film in its header (Template (VIDEO), parameters).
fn is_film(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if checking.root.find("header/video").is_none() {
        checking.found(rule, path.pointer(), "A template takes a caption only with a film in its header.");
    }
}
