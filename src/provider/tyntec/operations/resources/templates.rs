//! Templates. Each belongs to an account and has a localization for each language; neutral templates are named by name
//! and language, so a list has an entry for each localization.

use super::ACCOUNT_ID;
use super::page::{CURSOR, HEADERS, PAGE};
use crate::http::Method::{Delete, Get, Patch, Post};
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Capitals, List, Object, Parts, Raw, Renamed, Setting, Single, Spread, Text, Whole, Within};
use crate::shape::{Is, LOOSE_TEXT, Member, Packed, Shape, Union, Variant, When, needs, packed, takes};

/// TemplateCategory.
const CATEGORY: Shape = Capitals(&["marketing", "utility", "authentication"]);

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
        button("VOICE_CALL", "voice_call", Object(&[needs("text", "text", Within(1, 25, &Text))])),
        button("REQUEST_CONTACT_INFO", "request_contact_info", Object(&[takes("text", "text", Within(1, 25, &Text))])),
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
const COMPONENTS: Shape = Parts(&Union {
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

/// LocalizationRequest.
const LOCALIZATION_REQUEST: Shape = Object(&[
    needs("language", "language", Text),
    needs("components", "", COMPONENTS),
    takes("messageSendTimeToLiveSeconds", "validitySeconds", Whole),
]);

/// LocalizationResponse.
const LOCALIZATION: Shape = Object(&[
    needs("status", "status", STATUS),
    takes("status", "rawStatus", Text).when(When::Read),
    takes("rejectionReason", "rejectionReason", Text),
    needs("language", "language", Text),
    needs("components", "", COMPONENTS),
    needs("createdAt", "createdAt", Text),
    needs("lastUpdated", "updatedAt", Text),
    takes("expiresAt", "expiresAt", Text),
    takes("qualityScore", "", QUALITY),
    takes("messageSendTimeToLiveSeconds", "validitySeconds", Whole),
]);

/// WhatsAppTemplateResponse. The specification writes an accent in the name of its list in the schema, none in its
/// example.
const TEMPLATE: Shape = Object(&[
    takes("whatsAppAccountId", "accountId", Text),
    takes("templateName", "name", Text),
    takes("templateId", "id", Text),
    takes("category", "category", CATEGORY),
    needs("localizations", "", Single(&LOCALIZATION)),
]);

/// One template as it is named: the id in a path is the name.
const NAMED: Member = needs("template-id", "name", Text);

static LIST: Packed = packed!(Object(&[needs("path", "", Object(&[ACCOUNT_ID])), CURSOR, takes("query", "", Object(&[PAGE]))]));
static LISTED: Packed = packed!(Object(&[needs("body", "items", Spread(&["localizations", "localízations"], &Raw(&TEMPLATE))), HEADERS]));

static LIST_OF_NUMBER: Packed = packed!(Object(&[
    needs("path", "", Object(&[needs("phone-number", "phoneNumber", Setting("from", &Text))])),
    CURSOR,
    takes("query", "", Object(&[PAGE])),
]));

static CREATE: Packed = packed!(Object(&[
    needs("path", "", Object(&[ACCOUNT_ID])),
    needs(
        "body",
        "",
        Object(&[
            needs("name", "name", Text),
            needs("category", "category", CATEGORY),
            needs("localizations", "", Single(&LOCALIZATION_REQUEST)),
            takes("allowCategoryChange", "allowCategoryChange", Bool),
        ]),
    ),
]));

/// The answer is empty; where the template stands is in a header.
static CREATED: Packed = packed!(Object(&[takes("headers", "", Object(&[takes("location", "location", Text)]))]));

static ONE: Packed = packed!(Object(&[needs("path", "", Object(&[ACCOUNT_ID, NAMED]))]));

/// WhatsAppTemplateResponse with all its localizations.
static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes("whatsAppAccountId", "accountId", Text),
        takes("templateName", "name", Text),
        takes("templateId", "id", Text),
        takes("category", "category", CATEGORY),
        takes("localizations", "localizations", List(&LOCALIZATION)),
        takes("localízations", "localizations", List(&LOCALIZATION)).when(When::Read),
    ])
)]));

static LOCALIZATIONS: Packed = packed!(Object(&[needs("body", "items", List(&Raw(&LOCALIZATION)))]));

static ADD_LOCALIZATION: Packed =
    packed!(Object(&[needs("path", "", Object(&[ACCOUNT_ID, NAMED])), needs("body", "", LOCALIZATION_REQUEST)]));

/// TemplatePatchRequest: exactly one of the two.
static EDIT: Packed = packed!(Object(&[
    needs("path", "", Object(&[ACCOUNT_ID, NAMED, needs("template-language", "language", Text)])),
    needs("body", "", Object(&[takes("category", "category", CATEGORY), takes("components", "", COMPONENTS)])),
]));

const ALL: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates";
const ITS: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates/{template-id}";
const ITS_LOCALIZATIONS: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates/{template-id}/localizations";
const ITS_LANGUAGE: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates/{template-id}/{template-language}";

pub(super) static TEMPLATES: &[Operation] = &[
    Operation::new("templates.list", Get, ALL, "Lists the templates of an account.", "whatsapp.yaml 3.28, listTemplatesOfWhatsAppAccount")
        .takes(&LIST)
        .pages(&LISTED),
    Operation::new(
        "templates.listAvailable",
        Get,
        "/channels/whatsapp/phone-numbers/{phone-number}/templates",
        "Lists the templates that a phone number can send.",
        "whatsapp.yaml 3.28, getAvailableWhatsAppTemplates",
    )
    .takes(&LIST_OF_NUMBER)
    .pages(&LISTED),
    Operation::new("templates.create", Post, ALL, "Submits a template for review.", "whatsapp.yaml 3.28, waSubmitTemplateForReview")
        .takes(&CREATE)
        .gives(&CREATED),
    Operation::new("templates.get", Get, ITS, "Reads a template with its localizations.", "whatsapp.yaml 3.28, waGetTemplate")
        .takes(&ONE)
        .gives(&GOT),
    Operation::new("templates.delete", Delete, ITS, "Deletes a template in all languages.", "whatsapp.yaml 3.28, waDeleteTemplate")
        .takes(&ONE),
    Operation::new(
        "templates.localizations",
        Get,
        ITS_LOCALIZATIONS,
        "Lists the localizations of a template.",
        "whatsapp.yaml 3.28, waListLocalizations",
    )
    .takes(&ONE)
    .pages(&LOCALIZATIONS),
    Operation::new(
        "templates.addLocalization",
        Post,
        ITS_LOCALIZATIONS,
        "Submits another language of a template for review.",
        "whatsapp.yaml 3.28, waTemplateAddLocalization",
    )
    .takes(&ADD_LOCALIZATION)
    .gives(&CREATED),
    Operation::new("templates.edit", Patch, ITS_LANGUAGE, "Changes a localization, or the category.", "whatsapp.yaml 3.28, waEditTemplate")
        .takes(&EDIT),
];
