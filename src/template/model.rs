//! What a whole definition looks like: what a caller writes, and what only answers have.

use crate::provider::EXTRAS;
use crate::shape::Shape::{Any, Bool, List, Number, Object, Open, Text, Whole, Words};
use crate::shape::{Is, Member, Packed, Shape, Union, Variant, flat, needs, packed, takes};

const MEDIA: Shape = Object(&[takes("example", "example", Text)]);

/// One of these; which may stand where is a rule.
const HEADER: Shape = Object(&[
    takes("text", "text", Text),
    takes("example", "example", Text),
    takes("image", "image", MEDIA),
    takes("video", "video", MEDIA),
    takes("gif", "gif", MEDIA),
    takes("document", "document", MEDIA),
    takes("location", "location", Object(&[])),
]);
const EXAMPLES: Member = takes("examples", "examples", List(&Text));
const LABEL: Member = needs("text", "text", Text);
const ANY_LABEL: Member = takes("text", "text", Text);
const OTP: &[&str] = &["copy_code", "one_tap", "zero_tap"];

const BUTTON: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        button("quick_reply", &[LABEL]),
        button(
            "url",
            &[LABEL, needs("url", "url", Text), takes("example", "example", Text), takes("destinationUrl", "destinationUrl", Any)],
        ),
        button("phone_number", &[LABEL, needs("phoneNumber", "phoneNumber", Text)]),
        button("copy_code", &[ANY_LABEL, takes("example", "example", Text)]),
        button(
            "otp",
            &[
                needs("otpType", "otpType", Words(OTP)),
                ANY_LABEL,
                takes("autofillText", "autofillText", Text),
                takes("packageName", "packageName", Text),
                takes("signatureHash", "signatureHash", Text),
                takes("zeroTapTermsAccepted", "zeroTapTermsAccepted", Bool),
            ],
        ),
        button("flow", &[LABEL, needs("flowId", "flowId", Text), takes("action", "action", Text), takes("screen", "screen", Text)]),
        button("catalog", &[ANY_LABEL]),
        button("multi_product", &[ANY_LABEL]),
        button("single_product", &[ANY_LABEL]),
        button("order_details", &[ANY_LABEL, takes("variant", "variant", Words(&["brazil", "india"]))]),
        button("voice_call", &[LABEL, takes("validMinutes", "validMinutes", Whole)]),
        button("request_contact_info", &[ANY_LABEL]),
    ],
});

const fn button(kind: &'static str, members: &'static [Member]) -> Variant {
    Variant { tag: kind, is: Is::Word("type", kind), shape: Object(members) }
}

const CARD: Shape = Object(&[
    takes("header", "header", HEADER),
    takes("body", "body", Object(&[ANY_LABEL, EXAMPLES])),
    takes("buttons", "buttons", List(&BUTTON)),
]);

/// A definition. What a caller has no say in may be anything.
pub(super) static MODEL: Packed = packed!(Object(&[
    needs("name", "name", Text),
    needs("language", "language", Text),
    needs("category", "category", Words(&["marketing", "utility", "authentication"])),
    takes("header", "header", HEADER),
    needs("body", "body", Object(&[ANY_LABEL, EXAMPLES, takes("addSecurityRecommendation", "addSecurityRecommendation", Bool)])),
    takes("footer", "footer", Object(&[ANY_LABEL, takes("codeExpirationMinutes", "codeExpirationMinutes", Number)])),
    takes("buttons", "buttons", List(&BUTTON)),
    takes("cards", "cards", List(&CARD)),
    takes("limitedTimeOffer", "limitedTimeOffer", Object(&[needs("text", "text", Text), takes("hasExpiration", "hasExpiration", Bool)])),
    takes("callPermissionRequest", "callPermissionRequest", Open),
    takes("validitySeconds", "validitySeconds", Number),
    takes("allowCategoryChange", "allowCategoryChange", Bool),
    takes("label", "label", Text),
    flat(EXTRAS),
    answered("id"),
    answered("accountId"),
    answered("status"),
    answered("rawStatus"),
    answered("rawCategory"),
    answered("rejectionReason"),
    answered("quality"),
    answered("qualityReasons"),
    answered("createdAt"),
    answered("updatedAt"),
    answered("expiresAt"),
    answered("raw"),
    answered("localizations"),
    // What a store notes.
    answered("fetchedAt"),
]));

/// The parts that a template is made of. They change together.
pub(super) const PARTS: &[&str] = &["header", "body", "footer", "buttons", "cards", "limitedTimeOffer", "callPermissionRequest"];

/// What only answers have.
const fn answered(key: &'static str) -> Member {
    takes(key, key, Any)
}

/// Whether a place is one of those that only answers have.
pub(super) fn is_answered(path: &str) -> bool {
    let key = path.rsplit('/').next().unwrap_or_default();
    let Object(members) = *MODEL else { return false };
    members.iter().any(|member| member.key == key && matches!(member.shape, Any)) || matches!(key, "destinationUrl" | "libraryTemplateName")
}
