//! What Infobip posts: the webhooks of its OpenAPI 3.210.0 and the click report that it publishes for SMS. Bodies are told
//! apart by their shape; nothing is published of six more events that can be subscribed to.

mod content;
mod other;
mod report;

pub(super) use report::read_failed;

use crate::event::{LOWER, Mark, PARTY, QUALITY, Row, TEMPLATE_STATUS};
use crate::shape::Shape::{As, Object, Text};
use crate::shape::{INSTANT, Member, Packed, Shape, When, flat, needs, packed, takes};

/// Every kind of body.
pub(super) static EVENTS: &[Row] = &[
    Row::new("message.received", Mark::Has("message"), &content::RECEIVED, "webhook receive-whatsapp-inbound-messages").within("results"),
    Row::new("message.status", Mark::Has("seenAt"), &report::SEEN, "webhook receive-whatsapp-seen-reports")
        .within("results")
        .says(&[("status", "read")]),
    Row::new("message.status", Mark::Has("status"), &report::DELIVERY, "webhook receive-whatsapp-delivery-reports").within("results"),
    template("template.status", "TEMPLATE_STATUS_UPDATE", &STATUS),
    template("template.category", "TEMPLATE_CATEGORY_UPDATE", &CATEGORY),
    template("template.quality", "TEMPLATE_QUALITY_UPDATE", &TEMPLATE_QUALITY),
    Row::new("payment.status", Mark::Is("content/type", "payment"), &other::PAYMENT, "webhook receive-whatsapp-payment-notification"),
    Row::new(
        "identity.changed",
        Mark::Is("content/type", "user_identity_changed"),
        &other::IDENTITY,
        "webhook receive-whatsapp-identity-change-notification",
    ),
    marketing("contact.opted_out", "stop"),
    marketing("contact.opted_in", "resume"),
    Row::new("link.clicked", Mark::Is("notificationType", "CLICKED"), &other::CLICK, "OpenAPI of SMS, click report"),
];

const fn template(kind: &'static str, change: &'static str, shape: &'static Packed) -> Row {
    Row::new(kind, Mark::Is("change/type", change), shape, "webhook receive-whatsapp-message-template-update-events")
}

const fn marketing(kind: &'static str, status: &'static str) -> Row {
    let mark = Mark::Is("content/notificationMessagesStatus", status);
    Row::new(kind, mark, &other::MARKETING, "webhook receive-whatsapp-marketing-update-notification")
}

const ENTITY: Member = takes("entityId", "entityId", Text);
const APPLICATION: Member = takes("applicationId", "applicationId", Text);

/// DlrContact and WhatsAppInboundContactProfile without the name.
const PERSON: Shape = Object(&[
    takes("phoneNumber", "phoneNumber", As(&PARTY)),
    takes("userId", "userId", Text),
    takes("parentUserId", "parentUserId", Text),
    takes("username", "username", Text),
]);

/// TemplateUpdatePushEvent. The id is a number in 3.163.0.
const CHANGE: Shape = Object(&[
    needs("messageTemplateId", "templateId", Text),
    needs("messageTemplateName", "name", Text),
    needs("messageTemplateLanguage", "language", Text),
    needs("timestamp", "at", As(&INSTANT)),
    ENTITY,
    APPLICATION,
]);

/// TemplateStatusPushEventChange.
static STATUS: Packed = packed!(Object(&[
    flat(CHANGE),
    needs(
        "change",
        "",
        Object(&[
            needs("newStatus", "status", TEMPLATE_STATUS),
            needs("newStatus", "rawStatus", Text).when(When::Read),
            takes("reason", "reason", Text)
        ]),
    ),
]));

/// TemplateCategoryPushEventChange.
static CATEGORY: Packed = packed!(Object(&[
    flat(CHANGE),
    needs("change", "", Object(&[needs("newCategory", "category", As(&LOWER)), needs("previousCategory", "previousCategory", As(&LOWER))])),
]));

/// TemplateQualityPushEventChange.
static TEMPLATE_QUALITY: Packed = packed!(Object(&[
    flat(CHANGE),
    needs("change", "", Object(&[needs("newQualityScore", "quality", QUALITY), needs("previousQualityScore", "previousQuality", QUALITY)])),
]));
