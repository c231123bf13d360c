//! Sending: one path for each kind.

use crate::message::{Kind, Kinds};
use crate::operation::Operation;

/// Every send. The text comes first: a raw body without a path goes there.
pub(in crate::provider::infobip) const SENDS: &[Operation] = &[
    send(Kind::Text, "/whatsapp/1/message/text", "Sends a text.", "OpenAPI 3.210.0, send-whatsapp-text-message"),
    send(Kind::Image, "/whatsapp/1/message/image", "Sends a picture.", "OpenAPI 3.210.0, send-whatsapp-image-message"),
    send(Kind::Video, "/whatsapp/1/message/video", "Sends a film.", "OpenAPI 3.210.0, send-whatsapp-video-message"),
    send(Kind::Audio, "/whatsapp/1/message/audio", "Sends a sound.", "OpenAPI 3.210.0, send-whatsapp-audio-message"),
    send(Kind::Document, "/whatsapp/1/message/document", "Sends a file.", "OpenAPI 3.210.0, send-whatsapp-document-message"),
    send(Kind::Sticker, "/whatsapp/1/message/sticker", "Sends a sticker.", "OpenAPI 3.210.0, send-whatsapp-sticker-message"),
    send(Kind::Location, "/whatsapp/1/message/location", "Sends a place.", "OpenAPI 3.210.0, send-whatsapp-location-message"),
    send(Kind::Contacts, "/whatsapp/1/message/contact", "Sends contact cards.", "OpenAPI 3.210.0, send-whatsapp-contact-message"),
    send(
        Kind::Buttons,
        "/whatsapp/1/message/interactive/buttons",
        "Sends a text with reply buttons.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-buttons-message",
    ),
    send(
        Kind::List,
        "/whatsapp/1/message/interactive/list",
        "Sends a text with a menu.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-list-message",
    ),
    send(
        Kind::UrlButton,
        "/whatsapp/1/message/interactive/url-button",
        "Sends a text with a button that opens a URL.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-url-button-message",
    ),
    send(
        Kind::LocationRequest,
        "/whatsapp/1/message/interactive/location-request",
        "Asks for the recipient's place.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-location-request-message",
    ),
    send(
        Kind::ContactRequest,
        "/whatsapp/1/message/interactive/request-contact-info",
        "Asks for the recipient's contact details.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-request-contact-info-message",
    ),
    send(
        Kind::Product,
        "/whatsapp/1/message/interactive/product",
        "Sends one product of a catalogue.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-product-message",
    ),
    send(
        Kind::ProductList,
        "/whatsapp/1/message/interactive/multi-product",
        "Sends several products of a catalogue.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-multi-product-message",
    ),
    send(
        Kind::Flow,
        "/whatsapp/1/message/interactive/flow",
        "Sends a button that opens a flow.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-flow-message",
    ),
    send(
        Kind::Carousel,
        "/whatsapp/1/message/interactive/media-carousel",
        "Sends cards to swipe through.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-media-carousel-message",
    ),
    send(
        Kind::OrderDetails,
        "/whatsapp/1/message/interactive/order-details",
        "Sends an order to pay (early access).",
        "OpenAPI 3.210.0, send-whatsapp-interactive-order-details-message",
    ),
    send(
        Kind::OrderStatus,
        "/whatsapp/1/message/interactive/order-status",
        "Sends news about an order (early access).",
        "OpenAPI 3.210.0, send-whatsapp-interactive-order-status-message",
    ),
    send(
        Kind::VoiceButton,
        "/whatsapp/1/message/interactive/voice-button",
        "Sends a button that calls the business.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-voice-button-message",
    ),
    send(
        Kind::CallPermissionRequest,
        "/whatsapp/1/message/interactive/call-permission-request",
        "Asks for leave to call.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-call-permission-request-message",
    ),
    send(
        Kind::AuthenticationRequest,
        "/whatsapp/1/message/interactive/in-thread-authentication-request",
        "Asks the recipient to authenticate in the chat.",
        "OpenAPI 3.210.0, send-whatsapp-interactive-in-thread-authentication-request-message",
    ),
    send(Kind::Template, "/whatsapp/1/message/template", "Sends one or more templates.", "OpenAPI 3.210.0, send-whatsapp-template-message"),
];

const fn send(kind: Kind, path: &'static str, summary: &'static str, source: &'static str) -> Operation {
    Operation::send(Kinds::of(&[kind]), path, summary, source)
}

/// The send that takes a kind.
pub(in crate::provider::infobip) fn for_kind(kind: Kind) -> Option<&'static Operation> {
    SENDS.iter().find(|operation| operation.kinds.is_some_and(|kinds| kinds.has(kind)))
}

/// The kind that is sent to a path.
pub(in crate::provider::infobip) fn at(path: &str) -> Option<Kind> {
    let operation = SENDS.iter().find(|operation| operation.path == path)?;
    operation.kinds?.iter().next()
}
