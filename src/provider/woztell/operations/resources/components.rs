//! The components of a template: WhatsApp's own form, to which the document links (S:638), in capitals.

use crate::shape::Shape::{As, Bool, Capitals, List, Object, Parts, Renamed, Single, Text, Whole, Within};
use crate::shape::{Is, LOOSE_TEXT, Shape, Union, Variant, needs, takes};

/// Quality of templates and numbers.
pub(super) const QUALITY: Shape = Renamed(&[("GREEN", "green"), ("YELLOW", "yellow"), ("RED", "red"), ("UNKNOWN", "unknown")]);

/// A file of a header: a handle, or a URL that WOZTELL uploads (S:641).
const MEDIA: Shape = Object(&[takes("example", "", Object(&[takes("header_handle", "example", Single(&Text))]))]);

const HEADER: Shape = Shape::Union(&Union {
    tag: "format",
    of: &[
        Variant {
            tag: "TEXT",
            is: Is::Has("text"),
            shape: Object(&[
                needs("text", "text", Within(1, 60, &Text)),
                takes("example", "", Object(&[takes("header_text", "example", Single(&Text))])),
            ]),
        },
        Variant { tag: "IMAGE", is: Is::Key("image"), shape: MEDIA },
        Variant { tag: "VIDEO", is: Is::Key("video"), shape: MEDIA },
        Variant { tag: "DOCUMENT", is: Is::Key("document"), shape: MEDIA },
        Variant { tag: "GIF", is: Is::Key("gif"), shape: MEDIA },
        Variant { tag: "LOCATION", is: Is::Key("location"), shape: Object(&[]) },
    ],
});

const BODY: Shape = Object(&[
    takes("text", "text", Within(1, 1024, &Text)),
    takes("add_security_recommendation", "addSecurityRecommendation", Bool),
    takes("example", "", Object(&[takes("body_text", "examples", Single(&List(&Text)))])),
]);

const FOOTER: Shape = Object(&[
    takes("text", "text", Within(1, 60, &Text)),
    takes("code_expiration_minutes", "codeExpirationMinutes", Within(1, 90, &Whole)),
]);

const LABELLED: Shape = Object(&[needs("text", "text", Within(1, 25, &Text))]);
const PERHAPS_LABELLED: Shape = Object(&[takes("text", "text", Within(1, 25, &Text))]);

/// The document shows the first three (S:698-732); the others are WhatsApp's.
const BUTTON: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        button("QUICK_REPLY", "quick_reply", LABELLED),
        button(
            "URL",
            "url",
            Object(&[
                needs("text", "text", Within(1, 25, &Text)),
                needs("url", "url", Within(1, 2000, &Text)),
                takes("example", "example", Single(&Text)),
            ]),
        ),
        button(
            "PHONE_NUMBER",
            "phone_number",
            Object(&[needs("text", "text", Within(1, 25, &Text)), needs("phone_number", "phoneNumber", Within(1, 20, &Text))]),
        ),
        button("COPY_CODE", "copy_code", Object(&[needs("example", "example", Text)])),
        button(
            "OTP",
            "otp",
            Object(&[
                needs("otp_type", "otpType", Capitals(&["copy_code", "one_tap", "zero_tap"])),
                takes("text", "text", Within(1, 25, &Text)),
                takes("autofill_text", "autofillText", Within(1, 25, &Text)),
                takes("package_name", "packageName", Text),
                takes("signature_hash", "signatureHash", Text),
                takes("zero_tap_terms_accepted", "zeroTapTermsAccepted", Bool),
            ]),
        ),
        button(
            "FLOW",
            "flow",
            Object(&[
                needs("text", "text", Within(1, 25, &Text)),
                needs("flow_id", "flowId", As(&LOOSE_TEXT)),
                takes("flow_action", "action", Text),
                takes("navigate_screen", "screen", Text),
            ]),
        ),
        button("CATALOG", "catalog", LABELLED),
        button("MPM", "multi_product", LABELLED),
        button("ORDER_DETAILS", "order_details", LABELLED),
        button("VOICE_CALL", "voice_call", LABELLED),
        button("REQUEST_CONTACT_INFO", "request_contact_info", PERHAPS_LABELLED),
    ],
});

const fn button(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

const BUTTONS: Variant =
    Variant { tag: "BUTTONS", is: Is::Key("buttons"), shape: Object(&[needs("buttons", "", Within(1, 10, &List(&BUTTON)))]) };

const CARD: Shape = Object(&[needs(
    "components",
    "",
    Parts(&Union {
        tag: "type",
        of: &[
            Variant { tag: "HEADER", is: Is::Key("header"), shape: HEADER },
            Variant { tag: "BODY", is: Is::Key("body"), shape: BODY },
            BUTTONS,
        ],
    }),
)]);

/// The components of a template.
pub(super) const COMPONENTS: Shape = Parts(&Union {
    tag: "type",
    of: &[
        Variant { tag: "HEADER", is: Is::Key("header"), shape: HEADER },
        Variant { tag: "BODY", is: Is::Key("body"), shape: BODY },
        Variant { tag: "FOOTER", is: Is::Key("footer"), shape: FOOTER },
        BUTTONS,
        Variant { tag: "CAROUSEL", is: Is::Key("cards"), shape: Object(&[needs("cards", "", Within(1, 10, &List(&CARD)))]) },
        Variant {
            tag: "LIMITED_TIME_OFFER",
            is: Is::Key("limitedTimeOffer"),
            shape: Object(&[needs(
                "limited_time_offer",
                "",
                Object(&[needs("text", "text", Within(1, 16, &Text)), takes("has_expiration", "hasExpiration", Bool)]),
            )]),
        },
    ],
});
