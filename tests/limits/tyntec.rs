//! The bounds of tyntec's schemas of 3.28, and what each is about in a neutral message.

use serde_json::{Value, json};

use super::probe::Probe::{self, Edit, Items, ItemsAt, Length, Number};

/// Schemas of other operations, and of examples in templates.
pub const OTHER_OPERATIONS: &[&str] = &[
    "BulkMessageRequest",
    "WhatsAppProfile",
    "WhatsAppTemplateRequest",
    "NotificationTemplateRequest",
    "RichMediaTemplateRequest",
    "WhatsAppTemplateTextHeaderComponentRequest",
    "WhatsAppTemplateTextHeaderComponentRequestExample",
    "WhatsAppTemplateTextHeaderComponentExample",
    "WhatsAppTemplateMediaHeaderComponentRequestExample",
    "WhatsAppTemplateBodyComponentRequest",
    "WhatsAppTemplateBodyComponentRequestExample",
    "WhatsAppTemplateFooterComponentRequest",
    "WhatsAppQuickReplyButtonsRequest",
    "WhatsAppQuickReplyButton",
    "WhatsAppOtpButtonsRequest",
    "WhatsAppCopyCodeOtpButton",
    "WhatsAppOneTapOtpButton",
    "WhatsAppZeroTapOtpButton",
    "WhatsAppCallToActionButtonsRequest",
    "WhatsAppURLButton",
    "WhatsAppURLButtonExample",
    "WhatsAppPhoneNumberButton",
    "WhatsAppVoiceCallButton",
    "WhatsAppFlowButtonsRequest",
    "WhatsAppFlowButton",
    "WhatsAppTemplateCards",
    "CarouselCardComponents",
    "WhatsAppCarouselTemplateButtonComponentRequest",
    "AnalyticsParameters",
    "WhatsAppCallingSettings",
];

/// Lists that the neutral message has as one value, or not at all.
pub const NO_NEUTRAL_FIELD: &[&str] = &[
    "WhatsAppTemplateComponents.header",
    "WhatsAppTemplateComponents.body",
    "WhatsAppCarouselTemplateComponents.header",
    "WhatsAppCarouselTemplateComponents.body",
];

/// Bounds that the vendor's own examples pass, so that they only warn.
pub const ONLY_WARN: &[&str] = &["WhatsAppListSectionRow.payload", "WhatsAppInteractiveFlowContent.flowCta"];

/// What a bound is about.
pub fn probes(name: &str) -> Vec<Probe> {
    let each = |kinds: &[&'static str], path| kinds.iter().map(|kind| Length(kind, path)).collect();
    let headed = ["buttons", "list", "product_list", "flow", "url_button"];
    match name {
        "MessageRequest.context" => each(&["text", "list", "template"], "/callbackData"),
        "WhatsAppTextContent.text" => vec![Length("text", "/text")],
        "WhatsAppInteractiveFooterContent.text" => each(&headed, "/footer"),
        "WhatsAppInteractiveTextContent.text" => {
            each(&["buttons", "list", "product_list", "flow", "url_button", "location_request"], "/body")
        }
        "WhatsAppImage.caption" => vec![Length("image", "/caption")],
        "WhatsAppDocument.caption" => vec![Length("document", "/caption")],
        "WhatsAppVideo.caption" => vec![Length("video", "/caption")],
        "WhatsAppLocation.name" => vec![Length("location", "/name")],
        "WhatsAppLocation.address" => vec![Length("location", "/address")],
        "WhatsAppReaction.emoji" => vec![Edit("reaction", json!({}), json!({ "/emoji": "👍👍" }), "/emoji")],
        "WhatsAppTemplateComponents.button" => vec![Edit("template", replies(10), replies(11), "/buttons")],
        "WhatsAppTemplateComponents.carousel" => vec![Items("template:cards", "/cards")],
        "WhatsAppTemplateTextHeaderComponent.text" => vec![Length("template", "/header/text")],
        "WhatsAppQuickReplyButtons" => vec![Edit("template", replies(10), replies(11), "/buttons")],
        "WhatsAppUrlButtons" | "UrlButtonComponent" => vec![Edit("template", urls(2), urls(3), "/buttons")],
        "WhatsAppFlowButtons" => vec![Items("template:flow", "/buttons")],
        "QuickReplyButtonComponent.index" => vec![Number("template", "/buttons/1/index")],
        "QuickReplyButtonComponent.payload" => vec![Length("template", "/buttons/1/payload")],
        "UrlButtonComponent.index" => vec![Number("template", "/buttons/0/index")],
        "UrlButtonComponent.text" => vec![Length("template", "/buttons/0/suffix")],
        "FlowButtonComponent.index" => vec![Number("template:flow", "/buttons/0/index")],
        "CopyCodeButtonComponent.index" => vec![Number("template:code", "/buttons/0/index")],
        "CopyCodeButtonComponent.couponCode" => vec![Length("template:code", "/buttons/0/code")],
        "CatalogButtonComponent.index" => vec![Number("template:catalog", "/buttons/0/index")],
        "MPMButtonComponent.index" => vec![Number("template:products", "/buttons/0/index")],
        "MPMButtonComponentAction.sections" => vec![Items("template:products", "/buttons/0/sections")],
        "MPMButtonComponentAction.sections.title" => vec![Length("template:products", "/buttons/0/sections/0/title")],
        "MPMButtonComponentAction.sections.items" => vec![Items("template:products", "/buttons/0/sections/0/productIds")],
        "CallButtonComponent.index" => vec![Number("template:call", "/buttons/0/index")],
        "CallButtonComponent.timeToLiveMinutes" => vec![Number("template:call", "/buttons/0/validMinutes")],
        _ => interactive(name),
    }
}

fn interactive(name: &str) -> Vec<Probe> {
    match name {
        "WhatsAppInteractiveButtonComponents.buttons" => vec![Items("buttons", "/buttons")],
        "WhatsAppInteractiveButton.reply.payload" => vec![Length("buttons", "/buttons/0/id")],
        "WhatsAppInteractiveButton.reply.title" => vec![Length("buttons", "/buttons/0/title")],
        "WhatsAppInteractiveListContent.title" => vec![Length("list", "/button")],
        "WhatsAppInteractiveListContent.sections" => vec![Items("list", "/sections")],
        "WhatsAppListSection.title" => vec![Length("list", "/sections/0/title")],
        "WhatsAppListSection.rows" => vec![ItemsAt("list", "/sections/0/rows", "/sections/0/rows", "/sections")],
        "WhatsAppListSectionRow.payload" => vec![Length("list", "/sections/0/rows/0/id")],
        "WhatsAppListSectionRow.title" => vec![Length("list", "/sections/0/rows/0/title")],
        "WhatsAppListSectionRow.description" => vec![Length("list", "/sections/0/rows/0/description")],
        "WhatsAppInteractiveProductListContent.sections" => vec![Items("product_list", "/sections")],
        "WhatsAppProductListSection.title" => vec![Length("product_list", "/sections/0/title")],
        "WhatsAppProductListSection.items" => vec![Items("product_list", "/sections/0/productIds")],
        "WhatsAppInteractiveFlowContent.flowCta" => vec![Length("flow", "/button")],
        "WhatsAppInteractiveBasicAddressValue.inPinCode" => vec![Length("address_request", "/values/inPinCode")],
        "WhatsAppInteractiveBasicAddressValue.sgPostCode" => vec![Length("address_request", "/values/sgPostCode")],
        "WhatsAppInteractiveUrlButtonComponent.url" => vec![Length("url_button", "/url")],
        "WhatsAppInteractiveCallButtonComponent.displayText" => vec![Length("voice_button", "/label")],
        "WhatsAppInteractiveCallButtonComponent.payload" => vec![Length("voice_button", "/payload")],
        "WhatsAppInteractiveCallButtonComponent.timeToLiveMinutes" => vec![Number("voice_button", "/validMinutes")],
        _ => Vec::new(),
    }
}

fn replies(count: usize) -> Value {
    let reply = |index: usize| json!({ "type": "quick_reply", "index": index.min(9), "payload": "a" });
    json!({ "/buttons": (0..count).map(reply).collect::<Vec<_>>() })
}

fn urls(count: usize) -> Value {
    let url = |index: usize| json!({ "type": "url", "index": index, "suffix": "a" });
    json!({ "/buttons": (0..count).map(url).collect::<Vec<_>>() })
}
