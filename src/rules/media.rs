//! Files, wherever they stand in a message, and their captions.

use super::format;
use super::rule::{NO_MAX, Rule, Test};
use crate::message::{Kind, Kinds};

const FILES: Kinds = Kinds::of(&[Kind::Image, Kind::Video, Kind::Audio, Kind::Document, Kind::Sticker]);
const CAPTIONED: Kinds = Kinds::of(&[Kind::Image, Kind::Video, Kind::Document]);
const DOCUMENT: Kinds = Kinds::of(&[Kind::Document]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
/// The kinds whose header may hold a file.
const HEADED: Kinds = Kinds::of(&[Kind::Buttons, Kind::UrlButton, Kind::Flow]).and(TEMPLATE);
const CARDS: Kinds = Kinds::of(&[Kind::Carousel]).and(TEMPLATE);

const MEDIA: &str = "WhatsApp Cloud API, media";
const MESSAGES: &str = "WhatsApp Cloud API, image, video and document messages";
const DOCUMENTS: &str = "WhatsApp Cloud API, document messages";
const SDK: &str = "Infobip's model of documents; WhatsApp states no length";

pub(super) const RULES: &[Rule] = &[
    source(FILES, "/media"),
    source(HEADED, "/header/image"),
    source(HEADED, "/header/video"),
    source(HEADED, "/header/document"),
    source(TEMPLATE, "/header/gif"),
    source(TEMPLATE, "/header/audio"),
    source(CARDS, "/cards/*/header/image"),
    source(CARDS, "/cards/*/header/video"),
    url(FILES, "/media/url"),
    url(HEADED, "/header/image/url"),
    url(HEADED, "/header/video/url"),
    url(HEADED, "/header/document/url"),
    url(TEMPLATE, "/header/gif/url"),
    url(TEMPLATE, "/header/audio/url"),
    url(CARDS, "/cards/*/header/image/url"),
    url(CARDS, "/cards/*/header/video/url"),
    id(FILES, "/media/id"),
    id(HEADED, "/header/image/id"),
    id(HEADED, "/header/video/id"),
    id(HEADED, "/header/document/id"),
    id(TEMPLATE, "/header/gif/id"),
    id(TEMPLATE, "/header/audio/id"),
    id(CARDS, "/cards/*/header/image/id"),
    id(CARDS, "/cards/*/header/video/id"),
    Rule::error("media.caption.length", CAPTIONED, "/caption", "The caption", Test::Length { min: 0, max: 1024 }, MESSAGES),
    Rule::warning("media.filename.form", DOCUMENT, "/filename", "The file name", Test::Form(format::FILE_NAME), DOCUMENTS),
    Rule::warning("media.filename.form", HEADED, "/header/document/filename", "The file name", Test::Form(format::FILE_NAME), DOCUMENTS),
    Rule::warning("media.filename.length", DOCUMENT, "/filename", "The file name", Test::Length { min: 0, max: 240 }, SDK),
    Rule::warning("media.filename.length", HEADED, "/header/document/filename", "The file name", Test::Length { min: 0, max: 240 }, SDK),
];

const fn source(kinds: Kinds, path: &'static str) -> Rule {
    Rule::error("media.source", kinds, path, "The file", Test::ExactlyOne(&["url", "id"]), MEDIA)
}

const fn url(kinds: Kinds, path: &'static str) -> Rule {
    Rule::error("media.url.form", kinds, path, "The file's URL", Test::Form(format::HTTP_URL), MEDIA)
}

const fn id(kinds: Kinds, path: &'static str) -> Rule {
    Rule::error("media.id.length", kinds, path, "The file's id", Test::Length { min: 1, max: NO_MAX }, MEDIA)
}
