//! What templates are made of, in requests and in answers.

use crate::shape::MOMENT;
use crate::shape::Shape::{As, Bool, Capitals, List, Number, Object, Parts, Renamed, Text, Whole, Within};
use crate::shape::{Is, LOOSE_TEXT, Member, Shape, Union, Variant, When, needs, takes};

/// TemplateCategory.
pub(super) const CATEGORY: Shape = Capitals(&["marketing", "utility", "authentication"]);

/// The statuses of a LocalizationResponse.
const STATUS: Shape = Renamed(&[
    ("PENDING", "pending"),
    ("REQUESTED", "pending"),
    ("SUBMITTED", "pending"),
    ("APPROVED", "approved"),
    ("REJECTED", "rejected"),
    ("SUBMIT_FAILED", "failed"),
    ("DELETION_PENDING", "pending_deletion"),
    ("DELETED", "deleted"),
]);

/// QualityScore; `unknown` stands in small letters.
pub(super) const QUALITY: Shape = Object(&[
    takes("score", "quality", Renamed(&[("GREEN", "green"), ("YELLOW", "yellow"), ("RED", "red"), ("unknown", "unknown")])),
    takes("reasons", "qualityReasons", List(&Text)),
]);

/// WhatsAppTemplateMediaHeaderComponentRequest.example: a public URL.
const MEDIA: Shape = Object(&[takes("example", "", Object(&[takes("url", "example", Within(1, 255, &Text))]))]);

/// WhatsAppTemplateHeaderComponentRequest, and the same in an answer.
const HEADER: Shape = Shape::Union(&Union {
    tag: "format",
    of: &[
        Variant {
            tag: "TEXT",
            is: Is::Has("text"),
            shape: Object(&[
                needs("text", "text", Within(1, 60, &Text)),
                takes("example", "", Object(&[takes("text", "example", Within(1, 60, &Text))])),
            ]),
        },
        Variant { tag: "IMAGE", is: Is::Key("image"), shape: MEDIA },
        Variant { tag: "VIDEO", is: Is::Key("video"), shape: MEDIA },
        Variant { tag: "DOCUMENT", is: Is::Key("document"), shape: MEDIA },
        Variant { tag: "LOCATION", is: Is::Key("location"), shape: Object(&[]) },
    ],
});

/// WhatsAppTemplateBodyComponentRequest; authentication templates have no text of their own.
const BODY: Shape = Object(&[
    takes("text", "text", Within(1, 1024, &Text)),
    takes("addSecurityRecommendation", "addSecurityRecommendation", Bool),
    takes("example", "", Object(&[needs("texts", "examples", List(&Within(1, 100, &Text)))])),
]);

/// WhatsAppTemplateFooterComponentRequest.
const FOOTER: Shape =
    Object(&[takes("text", "text", Within(1, 60, &Text)), takes("codeExpirationMinutes", "codeExpirationMinutes", Within(1, 90, &Whole))]);

const QUICK_REPLY: Variant = button("QUICK_REPLY", "quick_reply", Object(&[needs("text", "text", Within(1, 20, &Text))]));
const URL: Variant = button(
    "URL",
    "url",
    Object(&[
        needs("text", "text", Within(1, 20, &Text)),
        takes("url", "url", Text),
        takes("example", "", Object(&[takes("url", "example", Within(1, 255, &Text))])),
    ]),
);
const PHONE_NUMBER: Variant = button(
    "PHONE_NUMBER",
    "phone_number",
    Object(&[needs("text", "text", Within(1, 20, &Text)), takes("phoneNumber", "phoneNumber", Text)]),
);

/// WhatsAppTemplateButtonComponentRequest.buttons: the kinds of all the lists that it may be.
const BUTTON: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        QUICK_REPLY,
        URL,
        PHONE_NUMBER,
        button(
            "OTP",
            "otp",
            Object(&[
                needs("otpType", "otpType", Capitals(&["copy_code", "one_tap", "zero_tap"])),
                takes("text", "text", Within(1, 25, &Text)),
                takes("autofillText", "autofillText", Within(1, 25, &Text)),
                takes("packageName", "packageName", Text),
                takes("signatureHash", "signatureHash", Text),
                takes("zeroTapTermsAccepted", "zeroTapTermsAccepted", Bool),
            ]),
        ),
        button(
            "FLOW",
            "flow",
            Object(&[
                needs("text", "text", Within(1, 25, &Text)),
                needs("flowId", "flowId", As(&LOOSE_TEXT)),
                needs("flowAction", "action", Text),
                takes("navigateScreen", "screen", Text),
            ]),
        ),
        button(
            "VOICE_CALL",
            "voice_call",
            Object(&[
                needs("text", "text", Within(1, 20, &Text)),
                takes("timeToLiveMinutes", "validMinutes", Within(1_440, 43_200, &Whole)),
            ]),
        ),
        button("REQUEST_CONTACT_INFO", "request_contact_info", Object(&[])),
    ],
});

const fn button(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

/// CarouselCardComponents.
const CARD: Shape = Object(&[needs(
    "components",
    "",
    Parts(&Union {
        tag: "type",
        of: &[
            Variant { tag: "HEADER", is: Is::Key("header"), shape: HEADER },
            Variant { tag: "BODY", is: Is::Key("body"), shape: BODY },
            Variant {
                tag: "BUTTONS",
                is: Is::Key("buttons"),
                shape: Object(&[needs("buttons", "", List(&Shape::Union(&Union { tag: "type", of: &[QUICK_REPLY, URL, PHONE_NUMBER] })))]),
            },
        ],
    }),
)]);

/// RichMediaTemplateRequest, of which the other two are cases.
pub(super) const COMPONENTS: Shape = Parts(&Union {
    tag: "type",
    of: &[
        Variant { tag: "HEADER", is: Is::Key("header"), shape: HEADER },
        Variant { tag: "BODY", is: Is::Key("body"), shape: BODY },
        Variant { tag: "FOOTER", is: Is::Key("footer"), shape: FOOTER },
        Variant { tag: "BUTTONS", is: Is::Key("buttons"), shape: Object(&[needs("buttons", "", List(&BUTTON))]) },
        Variant { tag: "CAROUSEL", is: Is::Key("cards"), shape: Object(&[needs("cards", "", Within(1, 10, &List(&CARD)))]) },
        Variant { tag: "CALL_PERMISSION_REQUEST", is: Is::Key("callPermissionRequest"), shape: Object(&[]) },
    ],
});

/// The caller's own words about a template (3.23).
pub(super) const USER_CONTEXT: Member = takes("userContext", "tyntec/userContext", Text);

/// LocalizationRequest.
pub(super) const LOCALIZATION_REQUEST: Shape = Object(&[
    needs("language", "language", Text),
    needs("components", "", COMPONENTS),
    // -1 stands for WhatsApp's own default.
    takes("messageSendTimeToLiveSeconds", "validitySeconds", Number),
    USER_CONTEXT,
]);

/// LocalizationResponse.
pub(super) const LOCALIZATION: Shape = Object(&[
    needs("status", "status", STATUS),
    takes("status", "rawStatus", Text).when(When::Read),
    takes("rejectionReason", "rejectionReason", Text),
    needs("language", "language", Text),
    needs("components", "", COMPONENTS),
    needs("createdAt", "createdAt", As(&MOMENT)),
    needs("lastUpdated", "updatedAt", As(&MOMENT)),
    takes("expiresAt", "expiresAt", As(&MOMENT)),
    takes("qualityScore", "", QUALITY),
    takes("messageSendTimeToLiveSeconds", "validitySeconds", Number),
    USER_CONTEXT,
]);
