//! The rows of Infobip's schemas, and what each is about in a neutral message.

use super::probe::Probe::{self, Beyond, Items, Length, Number};

/// The messages of the send operations and their kinds.
pub const MESSAGES: &[(&str, &str)] = &[
    ("AudioMessage", "audio"),
    ("ContactsMessage", "contacts"),
    ("DocumentMessage", "document"),
    ("FailoverMessage", "template"),
    ("ImageMessage", "image"),
    ("InteractiveButtonsMessage", "buttons"),
    ("InteractiveCallPermissionRequestMessage", "call_permission_request"),
    ("InteractiveFlowMessage", "flow"),
    ("InteractiveInThreadAuthenticationRequestMessage", "authentication_request"),
    ("InteractiveListMessage", "list"),
    ("InteractiveLocationRequestMessage", "location_request"),
    ("InteractiveMediaCarouselMessage", "carousel"),
    ("InteractiveMultiProductMessage", "product_list"),
    ("InteractiveOrderDetailsMessage", "order_details"),
    ("InteractiveOrderStatusMessage", "order_status"),
    ("InteractiveProductMessage", "product"),
    ("InteractiveRequestContactInfoMessage", "contact_request"),
    ("InteractiveUrlButtonMessage", "url_button"),
    ("InteractiveVoiceButtonMessage", "voice_button"),
    ("LocationMessage", "location"),
    ("StickerMessage", "sticker"),
    ("TextMessage", "text"),
    ("VideoMessage", "video"),
];

/// Models of other operations: templates, flows, senders, events, and the scheduling of bulks.
pub const OTHER_OPERATIONS: &[&str] = &[
    "CreateFlowRequest",
    "UpdateFlowRequest",
    "WABAConversionEventRequest",
    "BusinessInfoRequest",
    "ConversionEventModel",
    "ConversionEventRequest",
    "BulkMessage",
    "Platform",
    "RequestSchedulingSettings",
    "ToDestination",
    "WhatsAppEvent",
    "AuthenticationFooterApiData",
    "AuthenticationTemplateStructureApiData",
    "CardApiData",
    "CarouselApiData",
    "CatalogButtonApiData",
    "CopyCodeButtonApiData",
    "CopyCodeDefaultButtonApiData",
    "FlowButtonApiData",
    "FooterApiData",
    "LimitedTimeOfferApiData",
    "MultiProductButtonApiData",
    "OneTapButtonApiData",
    "PhoneNumberButtonApiData",
    "QuickReplyButtonApiData",
    "UrlButtonApiData",
    "V1ButtonApiData",
    "V1PhoneNumberButtonApiData",
    "V1QuickReplyButtonApiData",
    "V1TemplateStructureApiData",
    "V1UrlButtonApiData",
    "VoiceCallButtonApiData",
];

/// What a field of a model is about.
pub fn probes(model: &str, field: &str) -> Vec<Probe> {
    match MESSAGES.iter().find(|(name, _)| *name == model) {
        Some((_, kind)) => message(kind, field).into_iter().collect(),
        None => content(model, field),
    }
}

fn message(kind: &'static str, field: &str) -> Option<Probe> {
    Some(match field {
        "from" => Length(kind, "/from"),
        // Numbers and user ids are shorter than the field.
        "to" => Beyond(kind, "/to"),
        "messageId" => Length(kind, "/clientMessageId"),
        "callbackData" => Length(kind, "/callbackData"),
        "notifyUrl" => Length(kind, "/infobip/notifyUrl"),
        "entityId" => Length(kind, "/infobip/entityId"),
        "applicationId" => Length(kind, "/infobip/applicationId"),
        _ => return None,
    })
}

fn content(model: &str, field: &str) -> Vec<Probe> {
    let each = |kinds: &[&'static str], path| kinds.iter().map(|kind| Length(kind, path)).collect();
    match (model, field) {
        ("TextContent", _) => vec![Length("text:plain", "/text")],
        ("AudioContent", _) => vec![Length("audio", "/media/url")],
        ("StickerContent", _) => vec![Length("sticker", "/media/url")],
        ("ImageContent", "caption") => vec![Length("image", "/caption")],
        ("ImageContent", _) => vec![Length("image", "/media/url")],
        ("VideoContent", "caption") => vec![Length("video", "/caption")],
        ("VideoContent", _) => vec![Length("video", "/media/url")],
        ("DocumentContent", "caption") => vec![Length("document", "/caption")],
        ("DocumentContent", "filename") => vec![Length("document", "/filename")],
        ("DocumentContent", _) => vec![Length("document", "/media/url")],
        ("LocationContent", "latitude") => vec![Number("location", "/latitude")],
        ("LocationContent", "longitude") => vec![Number("location", "/longitude")],
        ("LocationContent", "name") => vec![Length("location", "/name")],
        ("LocationContent", "address") => vec![Length("location", "/address")],
        ("Failover", "from") => vec![Length("template", "/infobip/smsFailover/from")],
        ("Failover", "text") => vec![Length("template", "/infobip/smsFailover/text")],
        ("InteractiveBodyContent", _) => {
            each(&["buttons", "list", "url_button", "location_request", "contact_request", "product_list", "flow"], "/body")
        }
        ("InteractiveBodyWhatsAppContent", _) => each(&["carousel", "voice_button"], "/body"),
        ("InteractiveFooterContent", _) => each(&["buttons", "list", "url_button", "flow", "product", "product_list"], "/footer"),
        ("InteractiveButtonsTextHeaderContent", _) => vec![Length("buttons", "/header/text")],
        ("InteractiveListTextHeaderContent", _) => vec![Length("list", "/header/text")],
        ("InteractiveFlowTextHeaderContent", _) => vec![Length("flow", "/header/text")],
        ("InteractiveMultiProductTextHeaderContent", _) => vec![Length("product_list", "/header/text")],
        ("InteractiveUrlButtonTextHeaderContent", _) => vec![Length("url_button", "/header/text")],
        ("InteractiveButtonsDocumentHeaderContent", "filename") => vec![Length("buttons", "/header/document/filename")],
        ("InteractiveButtonsDocumentHeaderContent", _) => vec![Length("buttons", "/header/document/url")],
        ("InteractiveButtonsImageHeaderContent", _) => vec![Length("buttons", "/header/image/url")],
        ("InteractiveButtonsVideoHeaderContent", _) => vec![Length("buttons", "/header/video/url")],
        ("InteractiveUrlButtonDocumentHeaderContent", "filename") => vec![Length("url_button", "/header/document/filename")],
        ("InteractiveUrlButtonDocumentHeaderContent", _) => vec![Length("url_button", "/header/document/url")],
        ("InteractiveUrlButtonImageHeaderContent", _) => vec![Length("url_button", "/header/image/url")],
        ("InteractiveUrlButtonVideoHeaderContent", _) => vec![Length("url_button", "/header/video/url")],
        ("InteractiveButtonsActionContent", _) => vec![Items("buttons", "/buttons")],
        ("InteractiveReplyButtonContent", "id") => vec![Length("buttons", "/buttons/0/id")],
        ("InteractiveReplyButtonContent", _) => vec![Length("buttons", "/buttons/0/title")],
        ("InteractiveFlowActionContent", _) => vec![Length("flow", "/button")],
        ("InteractiveListActionContent", "title") => vec![Length("list", "/button")],
        ("InteractiveListActionContent", _) => vec![Items("list", "/sections")],
        ("InteractiveListSectionContent", _) => vec![Length("list", "/sections/0/title")],
        ("InteractiveRowContent", "id") => vec![Length("list", "/sections/0/rows/0/id")],
        ("InteractiveRowContent", "title") => vec![Length("list", "/sections/0/rows/0/title")],
        ("InteractiveRowContent", _) => vec![Length("list", "/sections/0/rows/0/description")],
        ("InteractiveMultiProductActionContent", _) => vec![Items("product_list", "/sections")],
        ("InteractiveMultiProductSectionContent", _) => vec![Length("product_list", "/sections/0/title")],
        ("InteractiveUrlButtonActionContent", "url") => vec![Length("url_button", "/url")],
        ("InteractiveUrlButtonActionContent", _) => vec![Length("url_button", "/label")],
        ("InteractiveVoiceButtonMessageActionWhatsAppContent", "buttonDisplayText") => vec![Length("voice_button", "/label")],
        ("InteractiveVoiceButtonMessageActionWhatsAppContent", "callContextPayload") => vec![Length("voice_button", "/payload")],
        ("InteractiveVoiceButtonMessageActionWhatsAppContent", _) => vec![Number("voice_button", "/validMinutes")],
        ("ImageMediaCarouselCardHeader", _) => vec![Length("carousel", "/cards/0/header/image/url")],
        ("VideoMediaCarouselCardHeader", _) => vec![Length("carousel", "/cards/0/header/video/url")],
        ("MediaCarouselCardBody", _) => vec![Length("carousel", "/cards/0/body")],
        ("QuickReplyCardActionButton", "id") => vec![Length("carousel", "/cards/0/buttons/0/id")],
        ("QuickReplyCardActionButton", _) => vec![Length("carousel", "/cards/0/buttons/0/title")],
        ("UrlCardActionButton", "url") => vec![Length("carousel:url", "/cards/0/urlButton/url")],
        ("UrlCardActionButton", _) => vec![Length("carousel:url", "/cards/0/urlButton/label")],
        ("QuickReplyMediaCarouselAction", _) => vec![Items("carousel", "/cards")],
        ("UrlMediaCarouselAction", _) => vec![Items("carousel:url", "/cards")],
        _ if model.contains("Order") || model == "Beneficiary" => order(model, field),
        _ => template(model, field),
    }
}

fn order(model: &str, field: &str) -> Vec<Probe> {
    match (model, field) {
        ("InteractiveOrderDetailsImageHeaderContent", _) => vec![Length("order_details", "/header/image/url")],
        ("InteractiveOrderDetailsActionContent", _) => vec![Length("order_details:pg_payu", "/order/paymentConfiguration")],
        ("InteractiveOrderDetailsDescriptiveAmount", _) => {
            ["/order/tax/description", "/order/shipping/description", "/order/discount/description"]
                .map(|path| Length("order_details", path))
                .into()
        }
        ("InteractiveOrderDetailsDiscount", _) => vec![Length("order_details", "/order/discount/programName")],
        ("InteractiveOrderDetailsOrderExpiration", "expirationSeconds") => vec![Number("order_details", "/order/expiration/seconds")],
        ("InteractiveOrderDetailsOrderExpiration", _) => vec![Length("order_details", "/order/expiration/description")],
        ("InteractiveOrderDetailsOrderItem", _) => vec![Length("order_details", "/order/items/0/name")],
        ("InteractiveOrderBrazilPaymentsDetails", _) => vec![Items("order_details:brazil_payments", "/order/payment/payments")],
        ("InteractiveOrderStatusActionContent", _) => vec![Length("order_status", "/description")],
        ("TemplateOrderDetailsActionContent", _) => vec![Length("template:order", "/buttons/0/order/paymentConfiguration")],
        ("TemplateOrderStatusActionContent", _) => vec![Length("template:order_status", "/orderStatuses/0/description")],
        ("Beneficiary", "name") => vec![Length("order_details:pg_payu", "/order/payment/beneficiary/name")],
        ("Beneficiary", "firstAddressLine") => vec![Length("order_details:pg_payu", "/order/payment/beneficiary/firstAddressLine")],
        ("Beneficiary", "secondAddressLine") => vec![Length("order_details:pg_payu", "/order/payment/beneficiary/secondAddressLine")],
        ("Beneficiary", _) => vec![Length("order_details:pg_payu", "/order/payment/beneficiary/postalCode")],
        ("InteractiveOrderUPIPayUPaymentDetails", "id") => vec![Length("order_details", "/order/payment/id")],
        ("InteractiveOrderUPIPayUPaymentDetails", "productDescription") => {
            vec![Length("order_details", "/order/payment/productDescription")]
        }
        ("InteractiveOrderUPIPayUPaymentDetails", "customerFirstName") => vec![Length("order_details", "/order/payment/customerFirstName")],
        ("InteractiveOrderUPIPayUPaymentDetails", "customerLastName") => vec![Length("order_details", "/order/payment/customerLastName")],
        ("InteractiveOrderUPIPayUPaymentDetails", "customerEmail") => vec![Length("order_details", "/order/payment/customerEmail")],
        ("InteractiveOrderUPIPayUPaymentDetails", "callbackData") => vec![Length("order_details", "/order/payment/callbackData/0")],
        ("InteractiveOrderUPIPayUPaymentDetails", "callbackData[]") => vec![Items("order_details", "/order/payment/callbackData")],
        ("InteractiveOrderUPIPGPayUPaymentDetails", "callbackData") => {
            vec![Length("order_details:pg_payu", "/order/payment/callbackData/0")]
        }
        ("InteractiveOrderUPIPGPayUPaymentDetails", "callbackData[]") => {
            vec![Items("order_details:pg_payu", "/order/payment/callbackData")]
        }
        ("InteractiveOrderUPIPayUPaymentStatus", _) => vec![Length("order_status", "/payment/id")],
        (_, "id") => payment_id(model),
        _ => Vec::new(),
    }
}

/// The ids of payments whose bound is a pattern.
fn payment_id(model: &str) -> Vec<Probe> {
    let details = [
        ("BrazilBoleto", "order_details:brazil_boleto", "order_status:brazil_boleto"),
        ("BrazilLink", "order_details:brazil_link", "order_status:brazil_link"),
        ("BrazilPixDc", "order_details:brazil_pix_dc", "order_status:brazil_pix_dc"),
        ("Brazil", "order_details:brazil", "order_status:brazil"),
        ("UPIIntent", "order_details:upi_intent", "order_status:upi_intent"),
        ("UPILink", "order_details:upi_link", "order_status:upi_link"),
        ("UPIPGPayU", "order_details:pg_payu", "order_status:pg_payu"),
        ("UPIPGRazorpay", "order_details:pg_razorpay", "order_status:pg_razorpay"),
    ];
    let name = model.trim_start_matches("InteractiveOrder");
    let found = details.iter().find(|(payment, ..)| name.strip_prefix(payment).is_some_and(|rest| rest.starts_with("Payment")));
    found
        .map(|(_, order, status)| if name.ends_with("Status") { Length(status, "/payment/id") } else { Length(order, "/order/payment/id") })
        .into_iter()
        .collect()
}

fn template(model: &str, field: &str) -> Vec<Probe> {
    match (model, field) {
        ("TemplateContent", _) => vec![Length("template", "/name")],
        ("TemplateDocumentHeaderContent", "filename") => vec![Length("template", "/header/document/filename")],
        ("TemplateDocumentHeaderContent", _) => vec![Length("template", "/header/document/url")],
        ("TemplateGifHeaderContent", _) => vec![Length("template", "/header/gif/url")],
        ("TemplateImageHeaderContent", _) => vec![Length("template", "/header/image/url")],
        ("TemplateVideoHeaderContent", _) => vec![Length("template", "/header/video/url")],
        ("TemplateLocationHeaderContent", "latitude") => vec![Number("template", "/header/location/latitude")],
        ("TemplateLocationHeaderContent", _) => vec![Number("template", "/header/location/longitude")],
        ("TemplateCopyCodeButtonContent", _) => vec![Length("template:code", "/buttons/0/code")],
        ("TemplateFlowButtonContent", _) => vec![Length("template:flow", "/buttons/0/token")],
        ("TemplateQuickReplyButtonContent", _) => vec![Length("template", "/buttons/1/payload")],
        ("TemplateCatalogButtonContent", _) => vec![Length("template:catalog", "/buttons/0/thumbnailProductId")],
        ("TemplateMultiProductButtonContent", "sections") => vec![Items("template:products", "/buttons/0/sections")],
        ("TemplateMultiProductButtonContent", _) => vec![Length("template:products", "/buttons/0/thumbnailProductId")],
        ("MultiProductSectionContent", "title") => vec![Length("template:products", "/buttons/0/sections/0/title")],
        ("MultiProductSectionContent", _) => vec![Length("template:products", "/buttons/0/sections/0/productIds/0")],
        ("TemplateVoiceCallButtonContent", "callContextPayload") => vec![Length("template:call", "/buttons/0/payload")],
        ("TemplateVoiceCallButtonContent", _) => vec![Number("template:call", "/buttons/0/validMinutes")],
        ("TemplateCardContent", _) => vec![Items("template:cards", "/cards/0/buttons")],
        // WhatsApp shows carousels of two cards and more.
        ("TemplateCarouselContent", _) => vec![Probe::ItemsBeyond("template:cards", "/cards")],
        _ => Vec::new(),
    }
}
