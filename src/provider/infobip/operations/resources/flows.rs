//! Flows: drafts until they are published; a published one can only be deprecated.

use super::super::codecs::{MOMENT, NUMERIC_ID};
use super::SENDER;
use crate::http::Method::{Delete, Get, Patch, Post, Put};
use crate::operation::Operation;
use crate::shape::Shape::{As, Capitals, List, Object, Open, Raw, Renamed, Text, Whole, Within};
use crate::shape::{Member, Packed, Shape, When, needs, packed, takes};

/// FlowCategory.
const CATEGORIES: Shape = List(&Capitals(&[
    "sign_up",
    "sign_in",
    "appointment_booking",
    "lead_generation",
    "contact_us",
    "customer_support",
    "survey",
    "other",
    "shopping",
    "unknown",
]));

const NAME: Shape = Within(1, 200, &Text);

/// FlowDataResponse.
const FLOW: Shape = Object(&[
    needs("id", "id", Text),
    needs("name", "name", Text),
    takes("businessAccountId", "accountId", As(&NUMERIC_ID)),
    needs("categories", "categories", CATEGORIES),
    needs(
        "status",
        "status",
        Renamed(&[
            ("DRAFT", "draft"),
            ("PUBLISHED", "published"),
            ("DEPRECATED", "deprecated"),
            ("BLOCKED", "blocked"),
            ("THROTTLED", "throttled"),
        ]),
    ),
    takes("status", "rawStatus", Text).when(When::Read),
    takes("initialScreens", "initialScreens", List(&Text)),
]);

/// One flow as a path names it.
const FLOW_PATH: Member = needs("path", "", Object(&[SENDER, needs("flowId", "id", Text)]));

static LIST: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER]))]));
/// GetSenderFlowsResponse.
static LISTED: Packed = packed!(Object(&[needs("body", "", Object(&[needs("flows", "items", List(&Raw(&FLOW)))]))]));

/// CreateFlowRequest.
static CREATE: Packed = packed!(Object(&[
    needs("path", "", Object(&[SENDER])),
    needs(
        "body",
        "",
        Object(&[needs("name", "name", NAME), needs("categories", "categories", CATEGORIES), takes("cloneFlowId", "cloneFlowId", Text)]),
    ),
]));
static CREATED: Packed = packed!(Object(&[needs("body", "", FLOW)]));

/// UpdateFlowRequest.
static EDIT: Packed =
    packed!(Object(
        &[FLOW_PATH, needs("body", "", Object(&[takes("name", "name", NAME), takes("categories", "categories", CATEGORIES)])),]
    ));

static ONE: Packed = packed!(Object(&[FLOW_PATH]));

/// GetFlowJsonResponse.
static JSON: Packed = packed!(Object(&[needs("body", "", Object(&[needs("externalDownloadUrl", "url", Text)]))]));

/// AddFlowJson: the body is the flow's JSON itself.
static UPLOAD_JSON: Packed = packed!(Object(&[FLOW_PATH, needs("body", "json", Open)]));
/// AddFlowJsonResponse. The JSON is taken even where this has errors.
static UPLOADED_JSON: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs(
        "validationErrors",
        "validationErrors",
        List(&Object(&[
            takes("error", "error", Text),
            takes("errorType", "type", Text),
            takes("message", "message", Text),
            takes("lineStart", "lineStart", Whole),
            takes("lineEnd", "lineEnd", Whole),
            takes("columnStart", "columnStart", Whole),
            takes("columnEnd", "columnEnd", Whole),
        ]))
    )])
)]));

/// FlowPreview.
static PREVIEW: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("previewUrl", "preview/url", Text), needs("expiresAt", "preview/expiresAt", As(&MOMENT))])
)]));

const ALL: &str = "/whatsapp/1/senders/{sender}/flows";
const ITS: &str = "/whatsapp/1/senders/{sender}/flows/{flowId}";
const ITS_JSON: &str = "/whatsapp/1/senders/{sender}/flows/{flowId}/json";

pub(super) static FLOWS: &[Operation] = &[
    Operation::new("flows.list", Get, ALL, "Lists the flows of a sender.", "OpenAPI 3.210.0, get-whatsapp-flows")
        .takes(&LIST)
        .pages(&LISTED),
    Operation::new("flows.create", Post, ALL, "Makes a draft, new or from another flow.", "OpenAPI 3.210.0, create-whatsapp-flow")
        .takes(&CREATE)
        .gives(&CREATED),
    Operation::new("flows.edit", Patch, ITS, "Changes name and categories of a draft.", "OpenAPI 3.210.0, update-whatsapp-flow")
        .takes(&EDIT),
    Operation::new("flows.delete", Delete, ITS, "Deletes a draft.", "OpenAPI 3.210.0, delete-whatsapp-flow").takes(&ONE),
    Operation::new(
        "flows.publish",
        Post,
        "/whatsapp/1/senders/{sender}/flows/{flowId}/publish",
        "Publishes a draft, for good.",
        "OpenAPI 3.210.0, publish-whatsapp-flow",
    )
    .takes(&ONE),
    Operation::new(
        "flows.deprecate",
        Post,
        "/whatsapp/1/senders/{sender}/flows/{flowId}/deprecate",
        "Ends the use of a published flow.",
        "OpenAPI 3.210.0, deprecate-whatsapp-flow",
    )
    .takes(&ONE),
    Operation::new("flows.getJson", Get, ITS_JSON, "Says where a flow's JSON can be fetched.", "OpenAPI 3.210.0, get-whatsapp-flow-json")
        .takes(&ONE)
        .gives(&JSON),
    Operation::new("flows.uploadJson", Put, ITS_JSON, "Gives a draft its JSON.", "OpenAPI 3.210.0, add-whatsapp-flow-json")
        .takes(&UPLOAD_JSON)
        .gives(&UPLOADED_JSON),
    Operation::new(
        "flows.preview",
        Get,
        "/whatsapp/1/senders/{sender}/flows/{flowId}/preview",
        "Gives a link to try a flow with.",
        "OpenAPI 3.210.0, get-whatsapp-flow-preview",
    )
    .takes(&ONE)
    .gives(&PREVIEW),
];
