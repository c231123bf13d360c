//! Interactive messages, told apart by `subType`.

use super::header::{HEADER, OWN_HEADER, TEXT_PART};
use crate::json::{Node, Read};
use crate::message::{Address, FlowAction};
use crate::shape::Shape::{As, Constant, Flag, List, Object, Text, Whole};
use crate::shape::{Codec, Is, LOOSE_TEXT, Member, Shape, Union, Variant, inspect, needs, takes};

/// An interactive message.
pub(super) const INTERACTIVE: Shape = Shape::Union(&Union {
    tag: "subType",
    of: &[
        // WhatsAppInteractiveButtonMessage.
        message("buttons", "buttons", Object(&[needs("components", "", BUTTONS)])),
        // WhatsAppInteractiveListMessage.
        message("list", "list", Object(&[needs("components", "", LIST)])),
        // WhatsAppInteractiveProductMessage.
        message("product", "product", Object(&[needs("components", "", PRODUCT)])),
        // WhatsAppInteractiveProductListMessage.
        message("productList", "product_list", Object(&[needs("components", "", PRODUCT_LIST)])),
        // WhatsAppInteractiveLocationMessage.
        message("locationRequest", "location_request", BODY_ONLY),
        // WhatsAppInteractiveCallPermissionRequestMessage.
        message("callPermissionRequest", "call_permission_request", BODY_ONLY),
        // WhatsAppInteractiveContactRequestMessage.
        message("contactRequest", "contact_request", BODY_ONLY),
        // WhatsAppInteractiveFlowMessage.
        message("flow", "flow", Object(&[needs("components", "", FLOW)])),
        // WhatsAppInteractiveAddressMessage.
        message("address", "address_request", Object(&[needs("components", "", ADDRESS)])),
        // WhatsAppInteractiveUrlButtonMessage.
        message("urlButton", "url_button", Object(&[needs("components", "", URL_BUTTON)])),
        // WhatsAppInteractiveCallButtonMessage.
        message("callButton", "voice_button", Object(&[needs("components", "", CALL_BUTTON)])),
    ],
});

const fn message(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("/type", kind), shape }
}

const HEADER_PART: Member = takes("header", "header", HEADER);
const BODY_PART: Member = needs("body", "body", TEXT_PART);
const FOOTER_PART: Member = takes("footer", "footer", TEXT_PART);

/// Messages that are no more than a body.
const BODY_ONLY: Shape = Object(&[needs("components", "", Object(&[BODY_PART]))]);

/// WhatsAppInteractiveButtonComponents.
const BUTTONS: Shape = Object(&[HEADER_PART, BODY_PART, FOOTER_PART, needs("buttons", "buttons", List(&BUTTON))]);

/// WhatsAppInteractiveButton.
const BUTTON: Shape = Object(&[
    needs("type", "", Constant("reply")),
    needs("reply", "", Object(&[needs("payload", "id", Text), needs("title", "title", Text)])),
]);

/// WhatsAppInteractiveListComponents with WhatsAppInteractiveListContent.
const LIST: Shape = Object(&[
    HEADER_PART,
    BODY_PART,
    FOOTER_PART,
    needs("list", "", Object(&[needs("title", "button", Text), needs("sections", "sections", List(&SECTION))])),
]);

/// WhatsAppListSection.
const SECTION: Shape = Object(&[takes("title", "title", Text), needs("rows", "rows", List(&ROW))]);

/// WhatsAppListSectionRow.
const ROW: Shape = Object(&[needs("payload", "id", Text), needs("title", "title", Text), takes("description", "description", Text)]);

/// WhatsAppInteractiveProductComponents. The schema has no `header`, both examples of the vendor do; neutral products
/// have none.
const PRODUCT: Shape = Object(&[
    takes("header", "/tyntec/header", OWN_HEADER),
    BODY_PART,
    FOOTER_PART,
    needs("product", "", Object(&[needs("catalogId", "catalogId", As(&LOOSE_TEXT)), needs("productId", "productId", Text)])),
]);

/// WhatsAppInteractiveProductListComponents.
const PRODUCT_LIST: Shape = Object(&[needs("header", "header", HEADER), BODY_PART, FOOTER_PART, needs("productList", "", PRODUCTS)]);

/// WhatsAppInteractiveProductListContent. Its `required` names a `title` that it does not have; meant is `catalogId`,
/// as in the examples.
const PRODUCTS: Shape = Object(&[needs("catalogId", "catalogId", As(&LOOSE_TEXT)), needs("sections", "sections", PRODUCT_SECTIONS)]);

/// WhatsAppProductListSection with WhatsAppProductListItem, and the sections of MPMButtonComponentAction.
pub(super) const PRODUCT_SECTIONS: Shape =
    List(&Object(&[takes("title", "title", Text), needs("items", "productIds", List(&Object(&[needs("productId", "", Text)])))]));

/// WhatsAppInteractiveFlowComponents.
const FLOW: Shape = Object(&[HEADER_PART, BODY_PART, FOOTER_PART, needs("flow", "", FLOW_CONTENT)]);

/// WhatsAppInteractiveFlowContent.
const FLOW_CONTENT: Shape = Object(&[
    takes("mode", "draft", Flag("draft", "published")),
    needs("flowToken", "token", Text),
    needs("flowId", "flowId", As(&LOOSE_TEXT)),
    needs("flowCta", "button", Text),
    takes("flowAction", "action", As(&FLOW_ACTION)),
    takes("flowActionPayload", "", Object(&[needs("screen", "screen", Text), takes("data", "data", As(&Codec::SAME))])),
]);

/// WhatsAppInteractiveFlowContent.flowAction is marked as required and has a default; it is always written.
const FLOW_ACTION: Codec = Codec {
    inspect: |node, reader| inspect(&Shape::Words(FlowAction::ALL), node, None, reader),
    write: |node, _, writer| {
        writer.string(node.and_then(Node::text).unwrap_or(FlowAction::Navigate.word()));
        true
    },
    ..Codec::SAME
};

/// WhatsAppInteractiveAddressComponents.
const ADDRESS: Shape = Object(&[HEADER_PART, BODY_PART, FOOTER_PART, needs("address", "", ADDRESS_CONTENT)]);

/// WhatsAppInteractiveAddressContent; WhatsAppInteractiveBasicAddressValue has the neutral address's members.
const ADDRESS_CONTENT: Shape = Object(&[
    needs("country", "country", Text),
    takes("values", "values", Address::SHAPE),
    // One, in spite of its name.
    takes("savedAddresses", "savedAddress", Object(&[needs("id", "id", As(&LOOSE_TEXT)), needs("value", "value", Address::SHAPE)])),
    takes("validationErrors", "validationErrors", Address::SHAPE),
]);

/// WhatsAppInteractiveUrlButtonComponents with WhatsAppInteractiveUrlButtonComponent.
const URL_BUTTON: Shape = Object(&[
    HEADER_PART,
    BODY_PART,
    FOOTER_PART,
    needs("urlButton", "", Object(&[needs("displayText", "label", Text), needs("url", "url", Text)])),
]);

/// WhatsAppInteractiveCallButtonComponents with WhatsAppInteractiveCallButtonComponent.
const CALL_BUTTON: Shape = Object(&[
    HEADER_PART,
    BODY_PART,
    FOOTER_PART,
    needs(
        "callButton",
        "",
        Object(&[
            needs("displayText", "label", Text),
            takes("payload", "payload", Text),
            takes("timeToLiveMinutes", "validMinutes", Whole),
        ]),
    ),
]);
