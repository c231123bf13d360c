//! Flows. Drafts can be changed and deleted; what is published can only be deprecated.

use super::{ACCOUNT, ACCOUNT_ID};
use crate::http::Method::{Delete, Get, Post};
use crate::operation::Operation;
use crate::provider::tyntec::operations::codecs::{COUNT, SUCCESS};
use crate::shape::MOMENT;
use crate::shape::Shape::{As, Bool, Capitals, List, ListOrItem, Object, Open, Raw, Renamed, Text, Within};
use crate::shape::{LOOSE_TEXT, Member, Packed, Shape, When, flat, needs, packed, takes};

/// FlowCategory.
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

/// FlowValidationError; the only one stands without its list in the vendor's example.
const VALIDATION_ERRORS: Member = takes(
    "validationErrors",
    "validationErrors",
    ListOrItem(&List(&Object(&[
        takes("error", "error", Text),
        takes("errorType", "type", Text),
        takes("message", "message", Text),
        takes("lineStart", "lineStart", As(&COUNT)),
        takes("lineEnd", "lineEnd", As(&COUNT)),
        takes("columnStart", "columnStart", As(&COUNT)),
        takes("columnEnd", "columnEnd", As(&COUNT)),
    ]))),
);

/// WhatsAppBasicFlow.
const FLOW: Shape = Object(&[
    takes("id", "id", As(&LOOSE_TEXT)),
    takes("name", "name", Text),
    takes("status", "status", Renamed(&[("DRAFT", "draft"), ("PUBLISHED", "published"), ("DEPRECATED", "deprecated")])),
    takes("status", "rawStatus", Text).when(When::Read),
    takes("categories", "categories", CATEGORIES),
    VALIDATION_ERRORS,
]);

/// WhatsAppFlowPreview.
const PREVIEW: Shape = Object(&[takes("previewUrl", "url", Text), takes("expiresAt", "expiresAt", As(&MOMENT))]);

const SUCCEEDED: Member = takes("success", "success", As(&SUCCESS));

/// One flow by its id.
const NAMED: Member = needs("path", "", Object(&[ACCOUNT_ID, needs("whatsapp-flow-id", "id", Text)]));

static LIST: Packed = packed!(Object(&[ACCOUNT]));
static LISTED: Packed = packed!(Object(&[needs("body", "items", List(&Raw(&FLOW)))]));

/// CreateFlowRequest.
static CREATE: Packed =
    packed!(Object(&[ACCOUNT, needs("body", "", Object(&[needs("name", "name", Text), needs("categories", "categories", CATEGORIES)]))]));
static CREATED: Packed = packed!(Object(&[needs("body", "", Object(&[takes("flowId", "id", As(&LOOSE_TEXT))]))]));

static ONE: Packed = packed!(Object(&[NAMED]));

/// WhatsAppFlowDetail.
static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        flat(FLOW),
        takes("jsonVersion", "jsonVersion", As(&LOOSE_TEXT)),
        takes("dataApiVersion", "dataApiVersion", As(&LOOSE_TEXT)),
        takes("endpointUri", "endpointUrl", Text),
        takes("preview", "preview", PREVIEW),
    ])
)]));

/// UpdateFlowRequest.
static EDIT: Packed =
    packed!(Object(&[NAMED, needs("body", "", Object(&[takes("name", "name", Text), takes("categories", "categories", CATEGORIES)]))]));

static DONE: Packed = packed!(Object(&[needs("body", "", Object(&[SUCCEEDED]))]));

/// WhatsFlowAsset.
static ASSETS: Packed = packed!(Object(&[needs(
    "body",
    "items",
    List(&Raw(&Object(&[takes("name", "name", Text), takes("assetType", "type", Text), takes("downloadUrl", "url", Text)])))
)]));

/// The body is the flow's JSON itself: "Add file as application/json. Do not use form-data."
static UPLOAD: Packed = packed!(Object(&[NAMED, needs("body", "json", Open)]));
static UPLOADED: Packed = packed!(Object(&[needs("body", "", Object(&[SUCCEEDED, VALIDATION_ERRORS]))]));

static SHOW: Packed = packed!(Object(&[NAMED, takes("query", "", Object(&[takes("invalidate", "invalidate", Bool)]))]));
static SHOWN: Packed = packed!(Object(&[needs("body", "preview", PREVIEW)]));

const FLOWS: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/flows";
const ITS: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/flows/{whatsapp-flow-id}";
const ITS_ASSETS: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/flows/{whatsapp-flow-id}/assets";

pub(super) static ALL: &[Operation] = &[
    Operation::new("flows.list", Get, FLOWS, "Lists the flows of an account.", "whatsapp.yaml 3.28, listFlowsOfWhatsAppAccount")
        .takes(&LIST)
        .pages(&LISTED),
    Operation::new("flows.create", Post, FLOWS, "Creates a flow as a draft.", "whatsapp.yaml 3.28, createFlowMetadata")
        .takes(&CREATE)
        .gives(&CREATED),
    Operation::new("flows.get", Get, ITS, "Reads a flow.", "whatsapp.yaml 3.28, flowDetails").takes(&ONE).gives(&GOT),
    Operation::new("flows.edit", Post, ITS, "Changes a draft's name or categories.", "whatsapp.yaml 3.28, updateFlowMetadata")
        .takes(&EDIT)
        .gives(&DONE),
    Operation::new("flows.delete", Delete, ITS, "Deletes a draft.", "whatsapp.yaml 3.28, deleteFlow").takes(&ONE).gives(&DONE),
    Operation::new("flows.assets", Get, ITS_ASSETS, "Lists the files of a flow.", "whatsapp.yaml 3.28, getFlowAssetList")
        .takes(&ONE)
        .pages(&ASSETS),
    Operation::new("flows.uploadJson", Post, ITS_ASSETS, "Sets the JSON of a draft.", "whatsapp.yaml 3.28, addFlowAsset")
        .takes(&UPLOAD)
        .gives(&UPLOADED)
        .uncertain(),
    Operation::new(
        "flows.preview",
        Get,
        "/channels/whatsapp/accounts/{whatsapp-account-id}/flows/{whatsapp-flow-id}/preview",
        "Gives a public page that shows a flow.",
        "whatsapp.yaml 3.28, getFlowPreview",
    )
    .takes(&SHOW)
    .gives(&SHOWN),
    Operation::new(
        "flows.publish",
        Post,
        "/channels/whatsapp/accounts/{whatsapp-account-id}/flows/{whatsapp-flow-id}/publish",
        "Publishes a flow, which cannot be undone.",
        "whatsapp.yaml 3.28, publishFlow",
    )
    .takes(&ONE)
    .gives(&DONE),
    Operation::new(
        "flows.deprecate",
        Post,
        "/channels/whatsapp/accounts/{whatsapp-account-id}/flows/{whatsapp-flow-id}/deprecate",
        "Takes a published flow out of use.",
        "whatsapp.yaml 3.28, deprecateFlow",
    )
    .takes(&ONE)
    .gives(&DONE),
];
