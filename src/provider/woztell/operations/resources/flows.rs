//! Flows.

use super::super::codecs::{JSON_TEXT, OFFSET_TIME};
use super::done::{DONE, SAYS_OK};
use super::page::{AFTER, BEFORE, FLOW_LIMIT, PAGING, TURNED};
use crate::http::Method::{Delete, Get, Patch, Post, Put};
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Capitals, List, Object, Open, Raw, Renamed, Text, Whole, Within};
use crate::shape::{Member, Packed, Shape, When, needs, packed, takes};

/// S:1013.
const CATEGORIES: Shape = Within(
    1,
    8,
    &List(&Capitals(&[
        "sign_up",
        "sign_in",
        "appointment_booking",
        "lead_generation",
        "contact_us",
        "customer_support",
        "survey",
        "other",
    ])),
);

/// Capitals in a flow's details (S:982), small letters in the list (S:861).
const STATUS: Shape = Renamed(&[
    ("DRAFT", "draft"),
    ("PUBLISHED", "published"),
    ("DEPRECATED", "deprecated"),
    ("THROTTLED", "throttled"),
    ("BLOCKED", "blocked"),
]);
const LISTED_STATUS: Shape = Renamed(&[
    ("draft", "draft"),
    ("published", "published"),
    ("deprecated", "deprecated"),
    ("throttled", "throttled"),
    ("blocked", "blocked"),
]);

const RAW_STATUS: Member = takes("status", "rawStatus", Text).when(When::Read);

const PREVIEW: Shape = Object(&[needs("preview_url", "url", Text), takes("expires_at", "expiresAt", As(&OFFSET_TIME))]);

const SCREEN_ID: Member = takes("id", "id", Text);
const LABEL: Member = takes("label", "label", Text);
const DATA: Member = takes("data", "data", As(&JSON_TEXT));
const SCREENS: Shape = List(&Object(&[SCREEN_ID, LABEL, DATA, takes("preview", "preview", PREVIEW)]));

const ERRORS: Member = takes(
    "validation_errors",
    "validationErrors",
    List(&Object(&[
        takes("error", "error", Text),
        takes("error_type", "type", Text),
        takes("message", "message", Text),
        takes("line_start", "lineStart", Whole),
        takes("line_end", "lineEnd", Whole),
        takes("column_start", "columnStart", Whole),
        takes("column_end", "columnEnd", Whole),
    ])),
);

/// The flow in a query and in a body.
const ID: Member = needs("flowId", "id", Text);

/// For the rule about the endpoint (S:1015, 1054): what the caller knows of the Flow JSON; it is not sent.
const JSON_VERSION: Member = takes("json_version", "jsonVersion", Text).when(When::Read);

static LIST: Packed = packed!(Object(&[needs("query", "", Object(&[FLOW_LIMIT, AFTER, BEFORE, TURNED]))]));
static LISTED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SAYS_OK,
        needs(
            "data",
            "items",
            List(&Raw(&Object(&[
                needs("label", "name", Text),
                needs("value", "id", Text),
                needs("status", "status", LISTED_STATUS),
                RAW_STATUS,
                takes("assets", "screens", SCREENS),
            ]))),
        ),
        PAGING,
    ])
)]));

static ASK: Packed = packed!(Object(&[needs("query", "", Object(&[ID]))]));
static TELL: Packed = packed!(Object(&[needs("body", "", Object(&[ID]))]));

/// The flow's first screen, then all of them.
static SCREENED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[SAYS_OK, needs("payload", "", Object(&[takes("id", "screenId", Text), LABEL, DATA, needs("screens", "screens", SCREENS)])),])
)]));

static PREVIEWED: Packed = packed!(Object(&[needs("body", "", Object(&[SAYS_OK, needs("data", "preview", PREVIEW)]))]));

static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SAYS_OK,
        needs("id", "id", Text),
        needs("name", "name", Text),
        takes("categories", "categories", CATEGORIES),
        takes("preview", "preview", PREVIEW),
        needs("status", "status", STATUS),
        RAW_STATUS,
        ERRORS,
        takes("json_version", "jsonVersion", Text),
        takes(
            "whatsapp_business_account",
            "account",
            Object(&[
                takes("id", "id", Text),
                takes("name", "name", Text),
                takes("currency", "currency", Text),
                takes("timezone_id", "timezoneId", Text),
                takes("message_template_namespace", "namespace", Text),
            ]),
        ),
        takes("application", "application", Object(&[takes("link", "url", Text), takes("name", "name", Text), takes("id", "id", Text)])),
    ])
)]));

/// `endpoint_url` stands in `data` here (S:1026).
static CREATE: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs(
            "data",
            "",
            Object(&[
                needs("name", "name", Text),
                needs("categories", "categories", CATEGORIES),
                takes("clone_flow_id", "cloneFlowId", Text),
                takes("endpoint_url", "endpointUrl", Text),
            ])
        ),
        JSON_VERSION,
    ])
)]));
static CREATED: Packed = packed!(Object(&[needs("body", "", Object(&[SAYS_OK, needs("id", "id", Text)]))]));

/// And beside it here (S:1065).
static EDIT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        ID,
        needs("data", "", Object(&[takes("name", "name", Text), takes("categories", "categories", CATEGORIES)])),
        takes("endpoint_url", "endpointUrl", Text),
        JSON_VERSION,
    ])
)]));

/// The Flow JSON keeps its own names. The table has a name that the example lacks (S:1089, 1098): it goes out if given.
static UPLOAD_JSON: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        ID,
        needs(
            "data",
            "json",
            Object(&[
                takes("name", "/name", Text),
                needs("version", "version", Text),
                needs("screens", "screens", List(&Open)),
                takes("data_api_version", "data_api_version", Text),
                takes("routing_model", "routing_model", Open),
            ])
        ),
    ])
)]));
static UPLOADED_JSON: Packed = packed!(Object(&[needs("body", "", Object(&[SAYS_OK, takes("success", "success", Bool), ERRORS]))]));

pub(super) static FLOWS: &[Operation] = &[
    Operation::new("flows.list", Get, "/flow", "Lists the flows of the account.", "Public API for WhatsApp Cloud, GET /flow")
        .takes(&LIST)
        .pages(&LISTED),
    Operation::new(
        "flows.screens",
        Get,
        "/flow-screen-payload",
        "Reads what the screens of a flow take.",
        "Public API for WhatsApp Cloud, GET /flow-screen-payload",
    )
    .takes(&ASK)
    .gives(&SCREENED),
    Operation::new(
        "flows.preview",
        Get,
        "/flow-preview",
        "Gives the URL of a flow's preview.",
        "Public API for WhatsApp Cloud, GET /flow-preview",
    )
    .takes(&ASK)
    .gives(&PREVIEWED),
    Operation::new("flows.get", Get, "/flow-detail", "Reads a flow.", "Public API for WhatsApp Cloud, GET /flow-detail")
        .takes(&ASK)
        .gives(&GOT),
    Operation::new("flows.create", Put, "/create-flow", "Creates a flow.", "Public API for WhatsApp Cloud, PUT /create-flow")
        .takes(&CREATE)
        .gives(&CREATED),
    Operation::new(
        "flows.edit",
        Patch,
        "/flow-metadata",
        "Changes name, categories or endpoint of a flow.",
        "Public API for WhatsApp Cloud, PATCH /flow-metadata",
    )
    .takes(&EDIT)
    .gives(&DONE),
    Operation::new(
        "flows.uploadJson",
        Patch,
        "/flow-json",
        "Replaces the Flow JSON of a draft.",
        "Public API for WhatsApp Cloud, PATCH /flow-json",
    )
    .takes(&UPLOAD_JSON)
    .gives(&UPLOADED_JSON),
    Operation::new("flows.delete", Delete, "/flow", "Deletes a draft.", "Public API for WhatsApp Cloud, DEL /flow")
        .takes(&TELL)
        .gives(&DONE),
    Operation::new(
        "flows.publish",
        Post,
        "/publish-flow",
        "Publishes a flow, for good.",
        "Public API for WhatsApp Cloud, POST /publish-flow",
    )
    .takes(&TELL)
    .gives(&DONE),
    Operation::new(
        "flows.deprecate",
        Post,
        "/deprecate-flow",
        "Takes a published flow out of use.",
        "Public API for WhatsApp Cloud, POST /deprecate-flow",
    )
    .takes(&TELL)
    .gives(&DONE),
];
