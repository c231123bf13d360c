//! Where tyntec's limits differ from the platform's.
//!
//! The numbers are those of `whatsapp.yaml` 3.28. Where the vendor's own examples break its bound, the bound warns.

use std::ops::RangeInclusive;

use super::urls;
use crate::json::{Node, Path};
use crate::message::{Header, Kind, Kinds};
use crate::rules::{Change, Checking, NO_MAX, Packed, Rule, Severity, Test, format, name_without_parts, packed, to_sender};

/// How many messages go in one bulk (BulkMessageRequest.messages).
pub(super) const BULK: RangeInclusive<usize> = 2..=20;

const FILES: Kinds = Kinds::of(&[Kind::Image, Kind::Video, Kind::Audio, Kind::Document, Kind::Sticker]);
const AUDIO: Kinds = Kinds::of(&[Kind::Audio]);
const LIST: Kinds = Kinds::of(&[Kind::List]);
const PRODUCT: Kinds = Kinds::of(&[Kind::Product]);
const PRODUCT_LIST: Kinds = Kinds::of(&[Kind::ProductList]);
const FLOW: Kinds = Kinds::of(&[Kind::Flow]);
const ADDRESS: Kinds = Kinds::of(&[Kind::AddressRequest]);
const URL_BUTTON: Kinds = Kinds::of(&[Kind::UrlButton]);
const VOICE: Kinds = Kinds::of(&[Kind::VoiceButton]);
const CALL_PERMISSION: Kinds = Kinds::of(&[Kind::CallPermissionRequest]);
const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);
const FILE_HEADED: Kinds = Kinds::of(&[Kind::Buttons]).and(TEMPLATE);
const NO_PRODUCT: Kinds = Kinds::ALL.without(PRODUCT);

const REQUEST: &str = "tyntec whatsapp.yaml 3.28, MessageRequest";
const OVERRIDES: &str = "tyntec common.yaml 3.0, MessageRequestOverrides";
const CAPTIONS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppImage, WhatsAppVideo, WhatsAppDocument";
const MEDIA: &str = "tyntec whatsapp.yaml 3.28, BaseMedia";
const LOCATION: &str = "tyntec whatsapp.yaml 3.28, WhatsAppLocation";
const NAME: &str = "tyntec whatsapp.yaml 3.28, Name";
const BUTTON: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveButton";
const MENU: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveListContent";
const ROW: &str = "tyntec whatsapp.yaml 3.28, WhatsAppListSectionRow";
const PRODUCTS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppProductListSection";
const ONE_PRODUCT: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveProductComponents";
const FLOWS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveFlowContent";
const FLOW_PARTS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveFlowComponents";
const ADDRESSES: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveAddressContent";
const URLS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveUrlButtonComponent";
const URL_PARTS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveUrlButtonComponents";
const CALLS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveCallButtonComponent";
const PERMISSIONS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppInteractiveCallPermissionRequestComponents";
const TEMPLATES: &str = "tyntec whatsapp.yaml 3.28, WhatsAppTemplateComponents";
const CARDS: &str = "tyntec whatsapp.yaml 3.28, WhatsAppCarouselTemplateComponents";
const QUICK_REPLY: &str = "tyntec whatsapp.yaml 3.28, QuickReplyButtonComponent";
const FLOW_BUTTON: &str = "tyntec whatsapp.yaml 3.28, FlowButtonComponent";
const COUPON: &str = "tyntec whatsapp.yaml 3.28, CopyCodeButtonComponent";
const MPM: &str = "tyntec whatsapp.yaml 3.28, MPMButtonComponentAction";

const LINE: Test = Test::Length { min: 0, max: 256 };
const TEXT: Test = Test::Choice { allowed: &["text"], of: Header::KEYS };
const THIRTY: Test = Test::Items { min: 1, max: 30 };

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ROWS]);

const ROWS: &[Change] = &[
    // The envelope
    // The numbers of the example for several messages are all the same.
    Change::Set("to.self", Test::With(to_sender), Severity::Warning, "tyntec whatsapp.yaml 3.17, BulkMessageRequest"),
    Change::Set("callback_data.length", Test::Length { min: 0, max: 125 }, Severity::Error, REQUEST),
    Change::lost(Kinds::ALL, "/to/member", "A member id", REQUEST),
    Change::dropped(Kinds::ALL, "/clientMessageId", "An id of your own", REQUEST),
    Change::lost(NO_PRODUCT, "/tyntec/header", "This header", ONE_PRODUCT),
    add("tyntec.overrides.url.form", Kinds::ALL, "/tyntec/overrides/notificationCallbackUrl", "The URL", urls::CALLBACK, OVERRIDES),
    // Files, places, cards
    Change::Set("media.caption.length", Test::Length { min: 0, max: 4096 }, Severity::Error, CAPTIONS),
    Change::dropped(AUDIO, "/voice", "The mark of a voice note", MEDIA),
    uuid(FILES, "/media/id"),
    uuid(FILE_HEADED, "/header/image/id"),
    uuid(FILE_HEADED, "/header/video/id"),
    uuid(FILE_HEADED, "/header/document/id"),
    uuid(TEMPLATE, "/cards/*/header/image/id"),
    uuid(TEMPLATE, "/cards/*/header/video/id"),
    Change::Set("location.name.length", LINE, Severity::Error, LOCATION),
    Change::Set("location.address.length", LINE, Severity::Error, LOCATION),
    add("location.name.length", TEMPLATE, "/header/location/name", "The name of the place", LINE, LOCATION),
    add("location.address.length", TEMPLATE, "/header/location/address", "The address", LINE, LOCATION),
    Change::Set("contacts.name.parts", Test::With(name_without_parts), Severity::Error, NAME),
    // Buttons and lists
    Change::Set("interactive.button.title.length", Test::Length { min: 1, max: 24 }, Severity::Error, BUTTON),
    Change::Set("interactive.list.button.length", Test::Length { min: 1, max: 24 }, Severity::Error, MENU),
    // The vendor's example has ids of 31 to 38 characters.
    warn("interactive.list.row.id.length.advised", LIST, "/sections/*/rows/*/id", "Row id", Test::Length { min: 0, max: 24 }, ROW),
    Change::Set("interactive.list.row.description.length", Test::Length { min: 1, max: 72 }, Severity::Error, ROW),
    // Products
    add("interactive.product.body", PRODUCT, "/body", "The body", Test::Present, ONE_PRODUCT),
    add("interactive.product_list.product.count", PRODUCT_LIST, "/sections/*/productIds", "The section", THIRTY, PRODUCTS),
    add("interactive.header.kind", PRODUCT, "/tyntec/header/type", "The header", Test::OneOf(&["text"]), ONE_PRODUCT),
    add("interactive.header.text.length", PRODUCT, "/tyntec/header/text", "The header", Test::Length { min: 1, max: 60 }, ONE_PRODUCT),
    // Flows
    Change::Set("interactive.flow.token", Test::Present, Severity::Error, FLOWS),
    // The vendor's example has 21 characters.
    Change::Set("interactive.flow.button.length.advised", Test::Length { min: 0, max: 20 }, Severity::Warning, FLOWS),
    Change::Set("interactive.flow.header.kind", TEXT, Severity::Error, FLOW_PARTS),
    Change::lost(FLOW, "/flowName", "A flow's name", FLOWS),
    add("interactive.flow.screen", FLOW, "", "The first screen", Test::With(screen_missing), FLOWS),
    // Requests
    Change::Drop("interactive.address.header", "WhatsAppInteractiveAddressComponents has a header, and so does its example"),
    Change::Drop("interactive.address.recipient", "addresses can be asked for in Singapore too"),
    Change::Set("interactive.address.country", Test::OneOf(&["IN", "SG"]), Severity::Error, ADDRESSES),
    post_code("/values/sgPostCode"),
    post_code("/savedAddress/value/sgPostCode"),
    add("interactive.call_permission.body", CALL_PERMISSION, "/body", "The body", Test::Present, PERMISSIONS),
    // Buttons that open and call
    add("interactive.header.kind", URL_BUTTON, "/header", "The header", TEXT, URL_PARTS),
    // No length is stated, and the vendor's example has 26 characters.
    Change::Set("interactive.url_button.label.length", Test::Length { min: 1, max: NO_MAX }, Severity::Error, URLS),
    warn(
        "interactive.url_button.label.length.advised",
        URL_BUTTON,
        "/label",
        "Button label",
        Test::Length { min: 0, max: 20 },
        "WhatsApp Cloud API, interactive call-to-action URL button messages",
    ),
    Change::Set("interactive.url_button.url.length", Test::Length { min: 0, max: 2048 }, Severity::Error, URLS),
    add("interactive.url_button.url.pattern", URL_BUTTON, "/url", "The URL", urls::BUTTON, URLS),
    add("interactive.voice_button.label", VOICE, "/label", "Button label", Test::Present, CALLS),
    Change::Set("interactive.voice_button.payload.length", Test::Length { min: 1, max: 512 }, Severity::Error, CALLS),
    // Templates
    Change::lost(TEMPLATE, "/header/gif", "A GIF", TEMPLATES),
    Change::lost(TEMPLATE, "/header/audio", "A sound", TEMPLATES),
    Change::lost(TEMPLATE, "/orderStatuses", "The status of an order", TEMPLATES),
    Change::lost(TEMPLATE, "/buttons/*:order_details", "A button that opens an order", TEMPLATES),
    add("template.button.count", TEMPLATE, "/buttons", "The template", Test::Items { min: 0, max: 10 }, TEMPLATES),
    add("template.button.url.count", TEMPLATE, "/buttons/*:url", "URL buttons", Test::Total { min: 0, max: 2 }, TEMPLATES),
    once("/buttons/*:flow", "Flow buttons"),
    once("/buttons/*:copy_code", "Copy-code buttons"),
    once("/buttons/*:catalog", "Catalogue buttons"),
    once("/buttons/*:multi_product", "Multi-product buttons"),
    once("/buttons/*:voice_call", "Call buttons"),
    add("template.button.flow.index", TEMPLATE, "/buttons/*:flow/index", "The index", Test::Range { min: 0, max: 1 }, FLOW_BUTTON),
    Change::Set("template.button.payload.length", Test::Length { min: 1, max: 128 }, Severity::Error, QUICK_REPLY),
    Change::Set("template.button.code.length", Test::Length { min: 1, max: 15 }, Severity::Error, COUPON),
    Change::Drop("template.button.code.length.advised", "15 is the bound itself here"),
    add("template.button.product.count", TEMPLATE, "/buttons/*:multi_product/sections/*/productIds", "The section", THIRTY, MPM),
    // One card is taken; WhatsApp shows carousels of two and more.
    Change::Set("template.card.count", Test::Items { min: 1, max: 10 }, Severity::Error, TEMPLATES),
    warn("template.card.count.advised", TEMPLATE, "/cards", "The carousel", Test::Items { min: 2, max: 10 }, TEMPLATES),
    Change::lost(TEMPLATE, "/cards/*/buttons/*:flow", "A flow button", CARDS),
    Change::lost(TEMPLATE, "/cards/*/buttons/*:copy_code", "A copy-code button", CARDS),
    Change::lost(TEMPLATE, "/cards/*/buttons/*:catalog", "A catalogue button", CARDS),
    Change::lost(TEMPLATE, "/cards/*/buttons/*:multi_product", "A multi-product button", CARDS),
    Change::lost(TEMPLATE, "/cards/*/buttons/*:voice_call", "A call button", CARDS),
    Change::lost(TEMPLATE, "/cards/*/buttons/*:order_details", "A button that opens an order", CARDS),
];

const fn add(id: &'static str, kinds: Kinds, path: &'static str, what: &'static str, test: Test, source: &'static str) -> Change {
    Change::Add(Rule::error(id, kinds, path, what, test, source))
}

const fn warn(id: &'static str, kinds: Kinds, path: &'static str, what: &'static str, test: Test, source: &'static str) -> Change {
    Change::Add(Rule::warning(id, kinds, path, what, test, source))
}

const fn uuid(kinds: Kinds, path: &'static str) -> Change {
    add("media.id.form", kinds, path, "The file's id", Test::Form(format::UUID), MEDIA)
}

const fn post_code(path: &'static str) -> Change {
    add("interactive.address.post_code.length", ADDRESS, path, "The postal code", Test::Length { min: 0, max: 6 }, ADDRESSES)
}

const fn once(path: &'static str, what: &'static str) -> Change {
    add("template.button.once", TEMPLATE, path, what, Test::Total { min: 0, max: 1 }, TEMPLATES)
}

/// With `navigate`, which is the default, the flow needs its first screen; data goes to a screen too.
fn screen_missing(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let given = |key| node.get(key).is_some_and(|member| !member.is_null());
    let navigates = node.text_at("action") != Some("data_exchange");
    if (navigates || given("data")) && !given("screen") {
        checking.found(rule, path.pointer_to("screen"), "The flow needs its first screen, unless its action is data_exchange.");
    }
}
