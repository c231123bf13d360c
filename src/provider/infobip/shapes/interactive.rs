//! Buttons, lists, products, flows, carousels and requests.

use crate::json::Read;
use crate::message::{FlowAction, ReplyButton, Section};
use crate::shape::Shape::{Any, Capitals, Constant, Flag, List, Object, Text, Whole};
use crate::shape::{Is, Shape, Union, Variant, needs, takes};

/// InteractiveBodyContent, InteractiveFooterContent.
pub(super) const PART: Shape = Object(&[needs("text", "", Text)]);

/// InteractiveHeaderContent where only text is taken.
const TEXT_HEADER: Shape = Object(&[needs("type", "", Constant("TEXT")), needs("text", "text", Text)]);

/// A file in a header.
pub(super) const MEDIA: Shape = Object(&[needs("mediaUrl", "url", Text)]);

/// InteractiveButtonsHeaderContent and its like.
const HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "TEXT", is: Is::Key("text"), shape: PART },
        Variant { tag: "IMAGE", is: Is::Key("image"), shape: MEDIA },
        Variant { tag: "VIDEO", is: Is::Key("video"), shape: MEDIA },
        Variant {
            tag: "DOCUMENT",
            is: Is::Key("document"),
            shape: Object(&[needs("mediaUrl", "url", Text), takes("filename", "filename", Text)]),
        },
    ],
});

/// InteractiveButtonsContent.
pub(super) const BUTTONS: Shape = Object(&[
    needs("body", "body", PART),
    needs("action", "", Object(&[needs("buttons", "buttons", List(&REPLY_BUTTON))])),
    takes("header", "header", HEADER),
    takes("footer", "footer", PART),
]);

/// InteractiveReplyButtonContent.
const REPLY_BUTTON: Shape = Object(&[needs("type", "", Constant("REPLY")), needs("id", "id", Text), needs("title", "title", Text)]);

/// InteractiveListContent. Its sections are those of neutral lists.
pub(super) const LIST: Shape = Object(&[
    needs("body", "body", PART),
    needs("action", "", Object(&[needs("title", "button", Text), needs("sections", "sections", Vec::<Section<'_>>::SHAPE)])),
    takes("header", "header", TEXT_HEADER),
    takes("footer", "footer", PART),
]);

/// InteractiveUrlButtonContent.
pub(super) const URL_BUTTON: Shape = Object(&[
    needs("body", "body", PART),
    needs("action", "", URL_ACTION),
    takes("header", "header", HEADER),
    takes("footer", "footer", PART),
]);

/// InteractiveUrlButtonActionContent, UrlCardActionButton.
const URL_ACTION: Shape = Object(&[needs("displayText", "label", Text), needs("url", "url", Text)]);

/// InteractiveLocationRequestContent, InteractiveRequestContactInfoContent.
pub(super) const BODY_ONLY: Shape = Object(&[needs("body", "body", PART)]);

/// InteractiveProductContent.
pub(super) const PRODUCT: Shape = Object(&[
    needs("action", "", Object(&[needs("catalogId", "catalogId", Text), needs("productRetailerId", "productId", Text)])),
    takes("body", "body", PART),
    takes("footer", "footer", PART),
]);

/// InteractiveMultiProductContent.
pub(super) const PRODUCT_LIST: Shape = Object(&[
    needs("header", "header", TEXT_HEADER),
    needs("body", "body", PART),
    needs("action", "", Object(&[needs("catalogId", "catalogId", Text), needs("sections", "sections", PRODUCT_SECTIONS)])),
    takes("footer", "footer", PART),
]);

/// InteractiveMultiProductSectionContent, MultiProductSectionContent.
pub(super) const PRODUCT_SECTIONS: Shape =
    List(&Object(&[takes("title", "title", Text), needs("productRetailerIds", "productIds", List(&Text))]));

/// InteractiveVoiceButtonContent with InteractiveVoiceButtonMessageActionWhatsAppContent.
pub(super) const VOICE_BUTTON: Shape = Object(&[
    needs("body", "body", PART),
    takes(
        "action",
        "",
        Object(&[
            takes("buttonDisplayText", "label", Text),
            takes("callValidityPeriod", "validMinutes", Whole),
            takes("callContextPayload", "payload", Text),
        ]),
    ),
]);

/// InteractiveFlowContent.
pub(super) const FLOW: Shape = Object(&[
    needs("body", "body", PART),
    needs("action", "", FLOW_ACTION),
    takes("header", "header", TEXT_HEADER),
    takes("footer", "footer", PART),
]);

/// InteractiveFlowActionContent.
const FLOW_ACTION: Shape = Object(&[
    takes("mode", "draft", Flag("DRAFT", "PUBLISHED")),
    takes("flowMessageVersion", "/infobip/flowMessageVersion", Whole),
    needs("flowToken", "token", Text),
    needs("flowId", "flowId", Text),
    needs("callToActionButton", "button", Text),
    takes("flowAction", "action", Capitals(FlowAction::ALL)),
    takes("flowActionPayload", "", Object(&[needs("screen", "screen", Text), takes("data", "data", Any)])),
]);

/// InteractiveMediaCarouselContent. All cards have one shape; the check lets nothing else through.
pub(super) const CAROUSEL: Shape = Object(&[needs("body", "body", PART), needs("action", "", CAROUSEL_ACTION)]);

/// InteractiveMediaCarouselAction.
const CAROUSEL_ACTION: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "URL", is: Is::Has("cards/0/urlButton"), shape: Object(&[needs("cards", "cards", List(&URL_CARD))]) },
        Variant { tag: "QUICK_REPLY", is: Is::Else, shape: Object(&[needs("cards", "cards", List(&REPLY_CARD))]) },
    ],
});

/// UrlMediaCarouselCard.
const URL_CARD: Shape =
    Object(&[needs("header", "header", CARD_HEADER), needs("body", "body", PART), needs("button", "urlButton", URL_ACTION)]);

/// QuickReplyMediaCarouselCard. Its buttons are those of neutral messages.
const REPLY_CARD: Shape = Object(&[
    needs("header", "header", CARD_HEADER),
    needs("body", "body", PART),
    needs("buttons", "buttons", Vec::<ReplyButton<'_>>::SHAPE),
]);

/// MediaCarouselCardHeader.
const CARD_HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "IMAGE", is: Is::Key("image"), shape: Object(&[needs("url", "url", Text)]) },
        Variant { tag: "VIDEO", is: Is::Key("video"), shape: Object(&[needs("url", "url", Text)]) },
    ],
});
