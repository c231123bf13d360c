//! What a template is made of: DefaultTemplateStructureApiData, and AuthenticationTemplateStructureApiData beside it.
//! Which of the two it is, the category says; since answers have the first for all categories, one table has both.

use super::super::codecs::NUMERIC_ID;
use crate::shape::Shape::{As, Bool, Capitals, List, Object, Open, Text, Whole, Within};
use crate::shape::{Is, Member, Shape, Union, Variant, When, needs, takes};

/// WhatsAppCategory.
pub(super) const CATEGORY: Shape = Capitals(&["marketing", "utility", "authentication"]);

/// ImageHeaderApiData and its like.
const MEDIA: Shape = Object(&[takes("example", "example", Text)]);

/// HeaderApiData. The bound of the text is in its description.
const HEADER: Shape = Shape::Union(&Union {
    tag: "format",
    of: &[
        Variant {
            tag: "TEXT",
            is: Is::Has("text"),
            shape: Object(&[needs("text", "text", Within(1, 60, &Text)), takes("example", "example", Text)]),
        },
        Variant { tag: "IMAGE", is: Is::Key("image"), shape: MEDIA },
        Variant { tag: "VIDEO", is: Is::Key("video"), shape: MEDIA },
        Variant { tag: "GIF", is: Is::Key("gif"), shape: MEDIA },
        Variant { tag: "DOCUMENT", is: Is::Key("document"), shape: MEDIA },
        Variant { tag: "LOCATION", is: Is::Key("location"), shape: Object(&[]) },
    ],
});

const EXAMPLES: Member = takes("examples", "examples", List(&Text));

/// BodyApiData and AuthenticationBodyApiData.
const BODY: Shape = Object(&[takes("text", "text", Text), EXAMPLES, takes("addSecurityRecommendation", "addSecurityRecommendation", Bool)]);

/// FooterApiData and AuthenticationFooterApiData.
const FOOTER: Shape =
    Object(&[takes("text", "text", Within(0, 60, &Text)), takes("codeExpirationMinutes", "codeExpirationMinutes", Within(1, 90, &Whole))]);

/// The label of a button.
const LABEL: Member = needs("text", "text", Within(0, 25, &Text));
/// The label that WhatsApp gives: read-only.
const GIVEN_LABEL: Member = takes("text", "text", Text).when(When::Read);
/// A label that may be left out.
const ANY_LABEL: Member = takes("text", "text", Within(0, 25, &Text));

/// ButtonApiData, and AuthenticationButtonApiData, which has no `type`.
const BUTTON: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        button("QUICK_REPLY", "quick_reply", Object(&[LABEL])),
        button(
            "URL",
            "url",
            Object(&[
                LABEL,
                needs("url", "url", Text),
                takes("example", "example", Text),
                takes("destinationUrl", "destinationUrl", Text).when(When::Read),
            ]),
        ),
        button("PHONE_NUMBER", "phone_number", Object(&[LABEL, needs("phoneNumber", "phoneNumber", Text)])),
        button("COPY_CODE", "copy_code", Object(&[GIVEN_LABEL, takes("example", "example", Within(1, 15, &Text))])),
        button(
            "FLOW",
            "flow",
            Object(&[
                LABEL,
                needs("flowId", "flowId", As(&NUMERIC_ID)),
                needs("flowAction", "action", Capitals(&["navigate", "data_exchange"])),
                takes("navigateScreen", "screen", Text),
            ]),
        ),
        button("CATALOG", "catalog", Object(&[GIVEN_LABEL])),
        button("MULTI_PRODUCT", "multi_product", Object(&[GIVEN_LABEL])),
        button("ORDER_DETAILS", "order_details", Object(&[needs("variant", "variant", Capitals(&["brazil", "india"]))])),
        button("VOICE_CALL", "voice_call", Object(&[LABEL, takes("callValidityPeriod", "validMinutes", Within(1_440, 43_200, &Whole))])),
        // Read-only too, but the vendor's own request has it.
        button("REQUEST_CONTACT_INFO", "request_contact_info", Object(&[ANY_LABEL])),
        button(
            "",
            "otp",
            Object(&[
                needs("otpType", "otpType", Capitals(&["copy_code", "one_tap"])),
                ANY_LABEL,
                takes("autofillText", "autofillText", Within(0, 25, &Text)),
                takes("packageName", "packageName", Text),
                takes("signatureHash", "signatureHash", Within(11, 11, &Text)),
            ]),
        ),
    ],
});

const fn button(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

/// CardApiData.
const CARD: Shape = Object(&[
    needs("header", "header", HEADER),
    needs("body", "body", Object(&[needs("text", "text", Text), EXAMPLES])),
    needs("buttons", "buttons", Within(1, 2, &List(&BUTTON))),
]);

/// The structure of a template.
pub(super) const STRUCTURE: Shape = Object(&[
    takes("header", "header", HEADER),
    needs("body", "body", BODY),
    takes("footer", "footer", FOOTER),
    takes("buttons", "buttons", Within(1, 10, &List(&BUTTON))),
    takes("carousel", "", Object(&[needs("cards", "cards", Within(1, 10, &List(&CARD)))])),
    takes(
        "limitedTimeOffer",
        "limitedTimeOffer",
        Object(&[takes("hasExpiration", "hasExpiration", Bool), needs("text", "text", Within(1, 16, &Text))]),
    ),
    takes("callPermissionRequest", "callPermissionRequest", Open),
    takes("shorteningOptions", "infobip/shorteningOptions", Object(&[needs("customDomain", "customDomain", Text)])),
    // Read-only in the schema, but the vendor's own edits have it.
    takes("type", "infobip/structureType", Capitals(&["text", "media", "unsupported"])),
]);
