//! Interactive messages: what they share, reply buttons, lists, the URL button and requests.

use super::check::Checking;
use super::format;
use super::rule::{NO_MAX, Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Header, Kind, Kinds};
use crate::phone::bare;

const BUTTONS: Kinds = Kinds::of(&[Kind::Buttons]);
const LIST: Kinds = Kinds::of(&[Kind::List]);
const URL_BUTTON: Kinds = Kinds::of(&[Kind::UrlButton]);
const ADDRESS: Kinds = Kinds::of(&[Kind::AddressRequest]);
const VOICE: Kinds = Kinds::of(&[Kind::VoiceButton]);

/// The kinds with a header.
const HEADED: Kinds =
    Kinds::of(&[Kind::Buttons, Kind::List, Kind::UrlButton, Kind::Flow, Kind::ProductList, Kind::AddressRequest, Kind::VoiceButton]);
/// The kinds whose header is text.
const TEXT_HEADED: Kinds = Kinds::of(&[Kind::List, Kind::ProductList, Kind::AddressRequest, Kind::VoiceButton]);
/// The kinds with a body, lists aside.
const BODIED: Kinds = Kinds::of(&[
    Kind::Buttons,
    Kind::UrlButton,
    Kind::LocationRequest,
    Kind::AddressRequest,
    Kind::ContactRequest,
    Kind::Product,
    Kind::ProductList,
    Kind::Flow,
    Kind::Carousel,
    Kind::VoiceButton,
    Kind::CallPermissionRequest,
]);
/// The kinds with a footer.
const FOOTED: Kinds = HEADED.and(Kinds::of(&[Kind::Product]));

const REFERENCE: &str = "WhatsApp Cloud API, message API reference";
const REPLY_BUTTONS: &str = "WhatsApp Cloud API, interactive reply buttons messages";
const LISTS: &str = "WhatsApp Cloud API, interactive list messages";
const URL_BUTTONS: &str = "WhatsApp Cloud API, interactive call-to-action URL button messages";
const ADDRESSES: &str = "WhatsApp Cloud API, address messages";
const CALLS: &str = "WhatsApp Cloud API, calling: call button messages";
const INFOBIP: &str = "Infobip's model of URL buttons; WhatsApp states no length";
const LIVE: &str = "WhatsApp Business Messaging OpenAPI v23.0; longer ones are refused in practice, though the page says 4096";

pub(super) const RULES: &[Rule] = &[
    Rule::error("interactive.header.text.length", HEADED, "/header/text", "The header", Test::Length { min: 1, max: 60 }, REFERENCE),
    Rule::warning("interactive.header.text.one_line", HEADED, "/header/text", "The header", Test::Form(format::ONE_LINE), REFERENCE),
    Rule::error(
        "interactive.header.kind",
        TEXT_HEADED,
        "/header",
        "The header",
        Test::Choice { allowed: &["text"], of: Header::KEYS },
        REFERENCE,
    ),
    Rule::error("interactive.address.header", ADDRESS, "/header", "A header", Test::Absent, ADDRESSES),
    Rule::error("interactive.body.length", BODIED, "/body", "The body", Test::Length { min: 1, max: 1024 }, REFERENCE),
    Rule::error("interactive.list.body.length", LIST, "/body", "The body", Test::Length { min: 1, max: 1024 }, LIVE),
    Rule::error("interactive.footer.length", FOOTED, "/footer", "The footer", Test::Length { min: 1, max: 60 }, REFERENCE),
    // Reply buttons
    Rule::error("interactive.button.count", BUTTONS, "/buttons", "The message", Test::Items { min: 1, max: 3 }, REPLY_BUTTONS),
    Rule::error(
        "interactive.button.title.length",
        BUTTONS,
        "/buttons/*/title",
        "Button label",
        Test::Length { min: 1, max: 20 },
        REPLY_BUTTONS,
    ),
    Rule::error(
        "interactive.button.title.blank",
        BUTTONS,
        "/buttons/*/title",
        "Button label",
        Test::Form(format::NOT_BLANK),
        REPLY_BUTTONS,
    ),
    Rule::error("interactive.button.title.unique", BUTTONS, "/buttons/*/title", "Button label", Test::Unique, REPLY_BUTTONS),
    Rule::error("interactive.button.id.length", BUTTONS, "/buttons/*/id", "Button id", Test::Length { min: 1, max: 256 }, REPLY_BUTTONS),
    Rule::error("interactive.button.id.unique", BUTTONS, "/buttons/*/id", "Button id", Test::Unique, REPLY_BUTTONS),
    Rule::error("interactive.button.id.trim", BUTTONS, "/buttons/*/id", "Button id", Test::Form(format::TRIMMED), REPLY_BUTTONS),
    // Lists
    Rule::error("interactive.list.button.length", LIST, "/button", "The menu's label", Test::Length { min: 1, max: 20 }, LISTS),
    Rule::error("interactive.list.section.count", LIST, "/sections", "The list", Test::Items { min: 1, max: 10 }, LISTS),
    Rule::error("interactive.list.row.total", LIST, "/sections/*/rows/*", "The list", Test::Total { min: 0, max: 10 }, LISTS),
    Rule::error("interactive.list.row.count", LIST, "/sections/*/rows", "The section", Test::Items { min: 1, max: NO_MAX }, LISTS),
    Rule::error("interactive.list.section.title.required", LIST, "/sections", "Section title", Test::With(untitled_section), LISTS),
    Rule::error(
        "interactive.list.section.title.length",
        LIST,
        "/sections/*/title",
        "Section title",
        Test::Length { min: 1, max: 24 },
        LISTS,
    ),
    Rule::error("interactive.list.row.id.length", LIST, "/sections/*/rows/*/id", "Row id", Test::Length { min: 1, max: 200 }, LISTS),
    Rule::error("interactive.list.row.id.unique", LIST, "/sections/*/rows/*/id", "Row id", Test::Unique, LISTS),
    Rule::error(
        "interactive.list.row.title.length",
        LIST,
        "/sections/*/rows/*/title",
        "Row title",
        Test::Length { min: 1, max: 24 },
        LISTS,
    ),
    Rule::error(
        "interactive.list.row.description.length",
        LIST,
        "/sections/*/rows/*/description",
        "Row description",
        Test::Length { min: 0, max: 72 },
        LISTS,
    ),
    // A button that opens a URL
    Rule::error("interactive.url_button.label.length", URL_BUTTON, "/label", "Button label", Test::Length { min: 1, max: 20 }, URL_BUTTONS),
    Rule::error("interactive.url_button.url.form", URL_BUTTON, "/url", "The URL", Test::Form(format::HTTP_URL), URL_BUTTONS),
    Rule::warning("interactive.url_button.url.length", URL_BUTTON, "/url", "The URL", Test::Length { min: 0, max: 2048 }, INFOBIP),
    // Requests for an address
    Rule::error("interactive.address.country", ADDRESS, "/country", "The country", Test::OneOf(&["IN"]), ADDRESSES),
    Rule::error("interactive.address.recipient", ADDRESS, "", "The recipient", Test::With(recipient_abroad), ADDRESSES),
    Rule::error("interactive.address.pin.length", ADDRESS, "/values/inPinCode", "The PIN code", PIN, ADDRESSES),
    Rule::error("interactive.address.pin.length", ADDRESS, "/savedAddress/value/inPinCode", "The PIN code", PIN, ADDRESSES),
    // A button that calls the business
    Rule::error("interactive.voice_button.label.length", VOICE, "/label", "Button label", Test::Length { min: 1, max: 20 }, CALLS),
    Rule::error(
        "interactive.voice_button.valid_minutes.range",
        VOICE,
        "/validMinutes",
        "Validity",
        Test::Range { min: 1, max: 43_200 },
        CALLS,
    ),
    Rule::error("interactive.voice_button.payload.length", VOICE, "/payload", "Payload", Test::Length { min: 0, max: 512 }, CALLS),
];

const PIN: Test = Test::Length { min: 0, max: 6 };

/// Sections need titles when there are several.
pub(super) fn untitled_section(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let sections = node.items();
    for (index, section) in sections.iter().enumerate().filter(|_| sections.len() > 1) {
        if section.is_object() && section.get("title").is_none_or(Node::is_null) {
            let pointer = format!("{}/{index}/title", path.pointer());
            checking.found(rule, pointer, "Each section needs a title when there is more than one.");
        }
    }
}

/// Addresses are asked for in India only, so the number is an Indian one.
fn recipient_abroad(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(to) = node.text_at("to").filter(|to| format::is_phone_number(to)) else { return };
    if !bare(to).starts_with("91") {
        checking.found(rule, path.pointer_to("to"), "An address can be asked for only from an Indian number (+91).");
    }
}
