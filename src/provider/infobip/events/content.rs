//! Messages that came in: InboundMessagePushko, and what stands in `message` by its `type`.

use super::super::shapes::CONTACT;
use super::{APPLICATION, ENTITY, PERSON};
use crate::event::{LIST_REPLY, LOWER, PARTY, REPLY};
use crate::shape::Shape::{Any, As, Bool, Constant, Flag, List, Number, Object, Text};
use crate::shape::{INSTANT, Is, Member, Packed, Shape, Union, Variant, When, flat, needs, packed, takes, within};

/// An entry. Bodies of before 3.210.0 have no `integrationType`.
pub(super) static RECEIVED: Packed = packed!(Object(&[
    needs("messageId", "messageId", Text),
    needs("from", "from", As(&PARTY)),
    needs("to", "to", As(&PARTY)),
    needs("integrationType", "", Constant("WHATSAPP")),
    needs("receivedAt", "at", As(&INSTANT)),
    takes("callbackData", "callbackData", Text),
    takes("keyword", "keyword", Text),
    takes("pairedMessageId", "pairedMessageId", Text),
    ENTITY,
    APPLICATION,
    needs("message", "", Object(&[within("content", CONTENT), takes("context", "", CONTEXT), takes("referral", "referral", REFERRAL)])),
    needs("price", "price", PRICE),
    needs("contact", "", Object(&[takes("name", "senderName", Text), flat(PERSON)])),
    takes(
        "identity",
        "identity",
        Object(&[needs("acknowledged", "acknowledged", Bool), needs("hash", "hash", Text), needs("createdAt", "createdAt", As(&INSTANT)),]),
    ),
]));

/// MessagePrice, and Price of a report.
pub(super) const PRICE: Shape = Object(&[takes("pricePerMessage", "amount", Number), takes("currency", "currency", Text)]);

/// Context. Whom the message answers is one of the two parties.
const CONTEXT: Shape = Object(&[
    takes("id", "replyTo", Text),
    takes("groupId", "groupId", Text),
    takes(
        "referredProduct",
        "referredProduct",
        Object(&[needs("catalogId", "catalogId", Text), needs("productRetailerId", "productId", Text)]),
    ),
]);

/// Referral. What stands in ReferralMedia has no names of its own.
const REFERRAL: Shape = Object(&[
    needs("sourceType", "type", As(&LOWER)),
    takes("sourceId", "id", Text),
    needs("sourceUrl", "url", Text),
    takes("headline", "headline", Text),
    takes("body", "body", Text),
    takes("referralMedia", "media", Any),
    takes("ctwaClickId", "clickId", Text),
]);

/// WhatsAppInboundContent.
const CONTENT: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        content("TEXT", "text", Object(&[needs("text", "text", Text)])),
        content("IMAGE", "image", MEDIA),
        content("VIDEO", "video", MEDIA),
        content("DOCUMENT", "document", MEDIA),
        content("AUDIO", "audio", AUDIO),
        content("VOICE", "audio", AUDIO),
        content("STICKER", "sticker", MEDIA),
        content("LOCATION", "location", LOCATION),
        content("CONTACT", "contacts", Object(&[needs("contacts", "contacts", List(&CONTACT))])),
        // A template's quick reply.
        content("BUTTON", "quick_reply", Object(&[needs("text", "text", Text), needs("payload", "payload", Text)])),
        content("INTERACTIVE_BUTTON_REPLY", "button_reply", REPLY),
        content("INTERACTIVE_LIST_REPLY", "list_reply", LIST_REPLY),
        content("INTERACTIVE_FLOW_REPLY", "flow_reply", Object(&[needs("text", "text", Text), takes("response", "data", Shape::Open)])),
        content("INTERACTIVE_PAYMENT_CONFIRMATION", "payment_reply", PAYMENT),
        content("INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT", "payment_reply", ACKNOWLEDGEMENT),
        content("INTERACTIVE_CALL_PERMISSION_REPLY", "call_permission_reply", PERMISSION),
        content("INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY", "authentication_reply", AUTHENTICATION),
        content("ORDER", "order", ORDER),
        content("REACTION", "reaction", REACTION),
        content("UNSUPPORTED", "unsupported", Object(&[])),
        // A file that Infobip does not pass on.
        content("INFECTED_CONTENT", "unsupported", Object(&[takes("malware", "reason", Text)])),
    ],
});

const fn content(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

const URL: Member = needs("url", "media/url", Text);
const CAPTION: Member = takes("caption", "caption", Text);
const MEDIA: Shape = Object(&[URL, CAPTION]);
const AUDIO: Shape = Object(&[URL, CAPTION, needs("type", "voice", Flag("VOICE", "AUDIO")).when(When::Read)]);

const LOCATION: Shape = Object(&[
    needs("latitude", "latitude", Number),
    needs("longitude", "longitude", Number),
    takes("address", "address", Text),
    takes("name", "name", Text),
    takes("url", "url", Text),
]);

/// WhatsAppInboundPaymentConfirmationContent.
const PAYMENT: Shape = Object(&[
    needs("referenceId", "referenceId", Text),
    takes("paymentId", "paymentId", Text),
    needs("status", "status", As(&LOWER)),
    needs("currency", "currency", As(&LOWER)),
    needs("totalAmount", "", Object(&[needs("value", "totalAmount", Number), needs("offset", "amountOffset", Number)])),
    needs("transactionId", "transactionId", Text),
    needs("transactionType", "transactionType", As(&LOWER)),
]);

/// Has an example and no schema.
const ACKNOWLEDGEMENT: Shape = Object(&[
    takes("referenceId", "referenceId", Text),
    takes("paymentId", "paymentId", Text),
    takes("paymentAcknowledgementType", "acknowledgement", As(&LOWER)),
    takes("timestamp", "acknowledgedAt", As(&INSTANT)),
]);

const PERMISSION: Shape = Object(&[needs(
    "callPermissionReply",
    "",
    Object(&[needs("response", "response", As(&LOWER)), takes("expirationTimestamp", "expiresAt", As(&INSTANT))]),
)]);

const AUTHENTICATION: Shape = Object(&[needs(
    "inThreadAuthenticationReply",
    "",
    Object(&[needs("status", "status", As(&LOWER)), takes("businessScopedPasskeyHash", "passkeyHash", Text)]),
)]);

const ORDER: Shape = Object(&[
    needs("catalogId", "catalogId", Text),
    takes("text", "text", Text),
    needs(
        "productItems",
        "items",
        List(&Object(&[
            needs("productRetailerId", "productId", Text),
            needs("quantity", "quantity", Number),
            needs("itemPrice", "price", Number),
            needs("currency", "currency", Text),
        ])),
    ),
]);

/// What it is about stands in the context; one that was taken back has no emoji.
const REACTION: Shape = Object(&[takes("context", "", Object(&[takes("id", "messageId", Text)])), takes("emoji", "emoji", Text)]);
