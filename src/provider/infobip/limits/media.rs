//! Files, places and contact cards.

use super::{add, most, set};
use crate::message::{Kind, Kinds};
use crate::rules::{Change, Test, format};

const FILES: Kinds = Kinds::of(&[Kind::Image, Kind::Video, Kind::Audio, Kind::Document, Kind::Sticker]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const HEADED: Kinds = Kinds::of(&[Kind::Buttons, Kind::UrlButton, Kind::OrderDetails, Kind::Template]);
const CARDS: Kinds = Kinds::of(&[Kind::Carousel, Kind::Template]);
const CONTACTS: Kinds = Kinds::of(&[Kind::Contacts]);
const PHONE_TYPES: Test = Test::OneOf(&["CELL", "MAIN", "IPHONE", "HOME", "WORK"]);
const TYPES: Test = Test::OneOf(&["HOME", "WORK"]);

pub(super) const CHANGES: &[Change] = &[
    Change::Drop("media.id.length", "Infobip takes files by URL only; see `unsupported.field`."),
    id(FILES, "/media/id"),
    id(HEADED, "/header/image/id"),
    id(HEADED, "/header/video/id"),
    id(HEADED, "/header/document/id"),
    id(TEMPLATE, "/header/gif/id"),
    id(CARDS, "/cards/*/header/image/id"),
    id(CARDS, "/cards/*/header/video/id"),
    url(FILES, "/media/url"),
    url(HEADED, "/header/image/url"),
    url(HEADED, "/header/video/url"),
    url(HEADED, "/header/document/url"),
    url(TEMPLATE, "/header/gif/url"),
    url(CARDS, "/cards/*/header/image/url"),
    url(CARDS, "/cards/*/header/video/url"),
    set("media.caption.length", most(3000)),
    set("media.filename.length", most(240)),
    set("location.name.length", most(1000)),
    set("location.address.length", most(1000)),
    add("contacts.name.first.required", CONTACTS, "/contacts/*/name/first", "The first name", Test::Present),
    Change::Drop("contacts.email.length", "`contacts.email.form` says more."),
    add("contacts.email.form", CONTACTS, "/contacts/*/emails/*/email", "The e-mail address", Test::Form(format::EMAIL)),
    add("contacts.phone.type", CONTACTS, "/contacts/*/phones/*/type", "The type of a number", PHONE_TYPES),
    add("contacts.email.type", CONTACTS, "/contacts/*/emails/*/type", "The type of an e-mail address", TYPES),
    add("contacts.url.type", CONTACTS, "/contacts/*/urls/*/type", "The type of a web address", TYPES),
    add("contacts.address.type", CONTACTS, "/contacts/*/addresses/*/type", "The type of an address", TYPES),
    Change::lost(CONTACTS, "/contacts/*/ims", "An account of another messenger", "Infobip OpenAPI 3.210.0, ContactContent"),
];

const fn id(kinds: Kinds, path: &'static str) -> Change {
    Change::lost(kinds, path, "An uploaded file", "Infobip OpenAPI 3.210.0: files are given by URL only")
}

const fn url(kinds: Kinds, path: &'static str) -> Change {
    add("media.url.length", kinds, path, "The file's URL", most(2048))
}
