//! Templates: listed and created through the cloud API, listed and read through the hub.

use super::super::codecs::{LABEL, SAMPLES};
use super::ACCOUNT_ID;
use crate::http::Method::{Get, Post};
use crate::operation::Operation;
use crate::provider::telinfy::settings::HUB;
use crate::shape::Shape::{As, AtMostOne, Bool, Capitals, List, Object, Parts, Raw, Renamed, Text, Whole, Within};
use crate::shape::{Is, LOOSE_TEXT, Member, Packed, Shape, Union, Variant, When, needs, packed, takes};

const CATEGORY: Shape = Capitals(&["marketing", "utility", "authentication"]);

/// Meta's words: `APPROVED` is in both samples, no other is.
const STATUS: Shape = Renamed(&[
    ("PENDING", "pending"),
    ("APPROVED", "approved"),
    ("REJECTED", "rejected"),
    ("PAUSED", "paused"),
    ("DISABLED", "disabled"),
    ("DELETED", "deleted"),
    ("PENDING_DELETION", "pending_deletion"),
    ("IN_APPEAL", "in_appeal"),
    ("LIMIT_EXCEEDED", "limit_exceeded"),
]);

/// Headers and footers, by WhatsApp's own limit; Telinfy states none.
const WORDS: Shape = Object(&[needs("text", "text", Within(1, 60, &Text))]);
const NOTHING: Shape = Object(&[]);

const fn part(tag: &'static str, key: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Key(key), shape }
}

const fn button(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

const TITLE: Member = needs("text", "text", Within(1, 25, &Text));

const BUTTONS: Variant = part(
    "BUTTONS",
    "buttons",
    Object(&[needs(
        "buttons",
        "",
        List(&Shape::Union(&Union {
            tag: "type",
            of: &[
                button("QUICK_REPLY", "quick_reply", Object(&[TITLE])),
                button("URL", "url", Object(&[TITLE, needs("url", "url", Text)])),
                button("PHONE_NUMBER", "phone_number", Object(&[TITLE, needs("phone_number", "phoneNumber", Text)])),
            ],
        })),
    )]),
);
const TEXT_HEADER: Variant = Variant { tag: "TEXT", is: Is::Has("text"), shape: WORDS };
const BODY: Variant =
    part("BODY", "body", Object(&[takes("text", "text", Within(1, 1024, &Text)), takes("bodyExample", "examples", As(&SAMPLES))]));
const FOOTER: Variant = part("FOOTER", "footer", WORDS);

/// Of what is created the body is known (X-66627076476); the others are in Meta's form, which is presumed.
const CREATED_PARTS: Shape = Parts(&Union {
    tag: "type",
    of: &[part("HEADER", "header", Shape::Union(&Union { tag: "format", of: &[TEXT_HEADER] })), BODY, FOOTER, BUTTONS],
});

/// In Meta's form, which is presumed: the samples are empty.
const LISTED_PARTS: Shape = Parts(&Union {
    tag: "type",
    of: &[
        part(
            "HEADER",
            "header",
            Shape::Union(&Union {
                tag: "format",
                of: &[
                    TEXT_HEADER,
                    part("IMAGE", "image", NOTHING),
                    part("VIDEO", "video", NOTHING),
                    part("DOCUMENT", "document", NOTHING),
                    part("LOCATION", "location", NOTHING),
                ],
            }),
        ),
        BODY,
        FOOTER,
        BUTTONS,
    ],
});

/// What both APIs say of a template; the hub has no components, the cloud API no quality (X-66710084965, X-57986424405).
const TEMPLATE: Shape = Object(&[
    takes("id", "id", As(&LOOSE_TEXT)),
    needs("name", "name", Text),
    takes("language", "language", Text),
    takes("category", "category", CATEGORY),
    takes("status", "status", STATUS),
    takes("status", "rawStatus", Text).when(When::Read),
    takes("components", "", LISTED_PARTS),
    takes("qualityScore", "quality", Renamed(&[("GREEN", "green"), ("YELLOW", "yellow"), ("RED", "red"), ("UNKNOWN", "unknown")])),
    takes("rejectedReason", "rejectionReason", Text),
]);

static LIST: Packed = packed!(Object(&[needs("query", "", Object(&[ACCOUNT_ID]))]));
static LISTED: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("data", "", Object(&[needs("waba_templates", "items", List(&Raw(&TEMPLATE)))]))]))]));

static CREATE: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("name", "name", Text),
        needs("category", "category", CATEGORY),
        needs("language", "language", Text),
        takes("label", "label", As(&LABEL)),
        needs("components", "", CREATED_PARTS),
        takes("allowCategoryChange", "allowCategoryChange", Bool),
    ])
)]));

/// The answer is not known; what the other answers have is looked for.
static CREATED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes(
            "data",
            "",
            Object(&[
                takes("id", "id", As(&LOOSE_TEXT)),
                takes("status", "status", STATUS),
                takes("status", "rawStatus", Text).when(When::Read)
            ])
        ),
        takes("message", "message", Text),
    ])
)]));

const SUCCESS: Member = takes("success", "success", Bool);

static HUB_LISTED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[SUCCESS, needs("data", "", Object(&[takes("total", "total", Whole), needs("templates", "items", List(&Raw(&TEMPLATE)))]))])
)]));

static NAMED: Packed = packed!(Object(&[needs("path", "", Object(&[needs("templateName", "name", Text)]))]));

/// Whether `data` is the template or has a list of it is not known.
static HUB_GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SUCCESS,
        needs("data", "", TEMPLATE),
        takes("data", "", Object(&[takes("templates", "", AtMostOne(&TEMPLATE))])).when(When::Read)
    ])
)]));

const CONSUMER: &str = "A public consumer of the hub";

/// Those of the hub come first: the cloud API's belong to no variant and would be taken for its clients too.
pub(super) static TEMPLATES: &[Operation] = &[
    Operation::new("templates.list", Get, "/whatsapp/templates", "Lists the templates (hub).", "Telinfy's developer page (hub)")
        .pages(&HUB_LISTED)
        .of_variant(HUB),
    Operation::new("templates.listApproved", Get, "/whatsapp/templates/approved", "Lists the approved templates.", CONSUMER)
        .pages(&HUB_LISTED)
        .of_variant(HUB),
    Operation::new("templates.get", Get, "/whatsapp/templates/{templateName}", "Reads a template.", CONSUMER)
        .takes(&NAMED)
        .gives(&HUB_GOT)
        .of_variant(HUB),
    Operation::new(
        "templates.list",
        Get,
        "/whatsapp/templates",
        "Lists the templates of a business account.",
        "WooCommerce plugin 1.1.0, lines 202-219",
    )
    .takes(&LIST)
    .pages(&LISTED),
    Operation::new("templates.create", Post, "/template/create", "Submits a template.", "A public consumer of the cloud API")
        .takes(&CREATE)
        .gives(&CREATED)
        .uncertain(),
];
