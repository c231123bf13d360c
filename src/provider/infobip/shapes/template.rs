//! Templates.

use super::interactive::{MEDIA, PRODUCT_SECTIONS};
use super::order;
use super::time::TIME;
use crate::shape::Shape::{Any, As, List, Number, Object, Ordered, Text, Texts, Whole};
use crate::shape::{Is, ONE_TEXT, Shape, Union, Variant, needs, takes};

/// TemplateContent.
pub(super) const TEMPLATE: Shape =
    Object(&[needs("templateName", "name", Text), needs("templateData", "", DATA), needs("language", "language", Text)]);

/// TemplateDataContent. The body is required even where the template has no variables. Infobip names no places: the
/// buttons stand in the order of the definition.
const DATA: Shape = Object(&[
    needs("body", "", BODY),
    takes("header", "header", HEADER),
    takes("buttons", "buttons", Ordered(&BUTTON)),
    takes("carousel", "", Object(&[needs("cards", "cards", List(&CARD))])),
    takes("limitedTimeOffer", "limitedTimeOffer", Object(&[needs("expirationTime", "expiresAt", As(&TIME))])),
    takes("orderStatus", "", Object(&[needs("orderStatuses", "orderStatuses", List(&order::STATUS_UPDATE))])),
]);

/// TemplateBodyContent.
const BODY: Shape = Object(&[needs("placeholders", "body", Texts(&Text))]);

/// TemplateHeaderContent.
const HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "TEXT", is: Is::Key("text"), shape: Object(&[needs("placeholder", "", As(&ONE_TEXT))]) },
        Variant { tag: "IMAGE", is: Is::Key("image"), shape: MEDIA },
        Variant { tag: "VIDEO", is: Is::Key("video"), shape: MEDIA },
        Variant { tag: "GIF", is: Is::Key("gif"), shape: MEDIA },
        // Unlike elsewhere the file must have a name.
        Variant {
            tag: "DOCUMENT",
            is: Is::Key("document"),
            shape: Object(&[needs("mediaUrl", "url", Text), needs("filename", "filename", Text)]),
        },
        Variant {
            tag: "LOCATION",
            is: Is::Key("location"),
            shape: Object(&[needs("latitude", "latitude", Number), needs("longitude", "longitude", Number)]),
        },
    ],
});

const QUICK_REPLY: Variant = button("QUICK_REPLY", "quick_reply", Object(&[needs("parameter", "payload", Text)]));
const URL: Variant = button("URL", "url", Object(&[needs("parameter", "suffix", Text)]));

/// TemplateButtonContent.
const BUTTON: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        QUICK_REPLY,
        URL,
        button("COPY_CODE", "copy_code", Object(&[needs("parameter", "code", Text)])),
        button("FLOW", "flow", Object(&[takes("flowToken", "token", Text), takes("data", "data", Any)])),
        button("CATALOG", "catalog", Object(&[takes("thumbnailProductRetailerId", "thumbnailProductId", Text)])),
        button(
            "MULTI_PRODUCT",
            "multi_product",
            Object(&[takes("thumbnailProductRetailerId", "thumbnailProductId", Text), needs("sections", "sections", PRODUCT_SECTIONS)]),
        ),
        button("ORDER_DETAILS", "order_details", Object(&[needs("action", "order", order::ACTION)])),
        button(
            "VOICE_CALL",
            "voice_call",
            Object(&[takes("callValidityPeriod", "validMinutes", Whole), takes("callContextPayload", "payload", Text)]),
        ),
    ],
});

const fn button(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

/// TemplateCardContent. Cards take two kinds of button; the check lets no other through.
const CARD: Shape = Object(&[
    needs("header", "header", HEADER),
    takes("body", "", BODY),
    takes("buttons", "buttons", Ordered(&Shape::Union(&Union { tag: "type", of: &[QUICK_REPLY, URL] }))),
]);
