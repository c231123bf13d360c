//! Interactive messages.

use super::{add, between, most, not_blank, set};
use crate::json::{Node, Path};
use crate::message::{Header, Kind, Kinds};
use crate::rules::{Change, Checking, Rule, Test, format};

const BUTTONS: Kinds = Kinds::of(&[Kind::Buttons]);
const LIST: Kinds = Kinds::of(&[Kind::List]);
const URL_BUTTON: Kinds = Kinds::of(&[Kind::UrlButton]);
const FLOW: Kinds = Kinds::of(&[Kind::Flow]);
const CAROUSEL: Kinds = Kinds::of(&[Kind::Carousel]);
const PRODUCT_LIST: Kinds = Kinds::of(&[Kind::ProductList]);
const VOICE: Kinds = Kinds::of(&[Kind::VoiceButton]);
const CALL: Kinds = Kinds::of(&[Kind::CallPermissionRequest]);
/// The kinds whose body is InteractiveBodyContent.
const BODIED: Kinds = Kinds::of(&[
    Kind::Buttons,
    Kind::List,
    Kind::UrlButton,
    Kind::LocationRequest,
    Kind::ContactRequest,
    Kind::Product,
    Kind::ProductList,
    Kind::Flow,
    Kind::OrderDetails,
    Kind::OrderStatus,
]);
const HEADED: Kinds = Kinds::of(&[Kind::Buttons, Kind::List, Kind::UrlButton, Kind::ProductList, Kind::Flow]);
const SECTIONED: Kinds = Kinds::of(&[Kind::List, Kind::ProductList]);
const FOOTED: Kinds = HEADED.and(Kinds::of(&[Kind::Product, Kind::OrderDetails, Kind::OrderStatus]));

const VOICE_BUTTON: &str = "Infobip OpenAPI 3.210.0, InteractiveVoiceButtonContent";
const CALL_REQUEST: &str = "Infobip OpenAPI 3.210.0, InteractiveCallPermissionRequestMessage";
const FLOW_ACTION: &str = "Infobip OpenAPI 3.210.0, InteractiveFlowActionContent";

pub(super) const CHANGES: &[Change] = &[
    not_blank("interactive.body.blank", BODIED, "/body", "The body"),
    not_blank("interactive.header.text.blank", HEADED, "/header/text", "The header"),
    not_blank("interactive.footer.blank", FOOTED, "/footer", "The footer"),
    add("interactive.button.title.emoji", BUTTONS, "/buttons/*/title", "Button label", Test::Form(format::NO_EMOJI)),
    not_blank("interactive.button.id.blank", BUTTONS, "/buttons/*/id", "Button id"),
    // Lists and products
    add("interactive.list.button.emoji", LIST, "/button", "The menu's label", Test::Form(format::NO_EMOJI)),
    not_blank("interactive.list.button.blank", LIST, "/button", "The menu's label"),
    not_blank("interactive.list.row.id.blank", LIST, "/sections/*/rows/*/id", "Row id"),
    not_blank("interactive.list.row.title.blank", LIST, "/sections/*/rows/*/title", "Row title"),
    add("interactive.section.title.blank", SECTIONED, "/sections", "Section title", Test::With(blank_titles)),
    add("interactive.product_list.product.unique", PRODUCT_LIST, "/sections/*/productIds", "The product", Test::With(twice_in_section)),
    // A button that opens a URL
    set("interactive.url_button.url.length", most(2048)),
    not_blank("interactive.url_button.label.blank", URL_BUTTON, "/label", "Button label"),
    // A button that calls the business, and asking for leave to call
    set("interactive.voice_button.payload.length", between(1, 512)),
    Change::lost(VOICE, "/header", "A header", VOICE_BUTTON),
    Change::lost(VOICE, "/footer", "A footer", VOICE_BUTTON),
    Change::lost(CALL, "/body", "A body", CALL_REQUEST),
    // Flows
    set("interactive.flow.header.kind", Test::Choice { allowed: &["text"], of: Header::KEYS }),
    set("interactive.flow.button.length", between(1, 20)),
    Change::Drop("interactive.flow.button.length.advised", "Infobip's own bound is the same."),
    not_blank("interactive.flow.button.blank", FLOW, "/button", "Button label"),
    set("interactive.flow.token", Test::Present),
    Change::lost(FLOW, "/flowName", "A flow's name in place of its id", FLOW_ACTION),
    add("interactive.flow.screen", FLOW, "", "The first screen", Test::With(no_screen)),
    not_blank("interactive.flow.screen.blank", FLOW, "/screen", "The first screen"),
    // Carousels
    add("interactive.carousel.body.required", CAROUSEL, "/cards/*/body", "Card text", Test::Present),
    set("interactive.carousel.button.id.length", between(1, 20)),
    add("interactive.carousel.url_button.url.length", CAROUSEL, "/cards/*/urlButton/url", "The URL", most(2048)),
];

/// "titles must not be blank when more than one section provided"
fn blank_titles(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let sections = node.items();
    for (index, section) in sections.iter().enumerate().filter(|_| sections.len() > 1) {
        if section.text_at("title").is_some_and(|title| !format::is_not_blank(title)) {
            checking.found(rule, format!("{}/{index}/title", path.pointer()), "With several sections no title may be blank.");
        }
    }
}

/// "products in section must be unique"
fn twice_in_section(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let products: Vec<Option<&str>> = node.items().iter().map(Node::text).collect();
    for (index, product) in products.iter().enumerate().filter(|(_, product)| product.is_some()) {
        if let Some(first) = products.iter().position(|other| other == product).filter(|first| *first < index) {
            let base = path.pointer();
            let message = "This product stands in the section before; once is enough.";
            checking.clash(rule, format!("{base}/{index}"), format!("{base}/{first}"), message);
        }
    }
}

/// InteractiveFlowActionPayload: "Required when flowAction is set to 'NAVIGATE'", which is the default.
fn no_screen(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let navigates = node.text_at("action") != Some("data_exchange");
    if navigates && node.get("screen").is_none_or(Node::is_null) {
        checking.found(rule, path.pointer_to("screen"), "A flow that navigates needs its first screen.");
    }
}
