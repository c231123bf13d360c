//! Templates (version 2 of the API). Each belongs to a business account; senders of one account share them.

use super::super::codecs::{MOMENT, NUMERIC_ID, PERIOD, STATUSES, WANTED};
use super::page::{CURSOR, PAGING};
use super::template_parts::{CATEGORY, STRUCTURE};
use super::{DIGITS, PLATFORM, SENDER};
use crate::http::Method::{Delete, Get, Patch, Post};
use crate::operation::Operation;
use crate::shape::Shape::{As, Capitals, List, Object, Raw, Renamed, Text, Whole, Within, Words};
use crate::shape::{Member, Packed, Shape, When, needs, packed, takes};

/// Beside the structure: what requests and answers have alike.
const PLATFORM_MEMBER: Member = takes("platform", "infobip/platform", PLATFORM);
const VALIDITY: Member = takes("validityPeriod", "validitySeconds", As(&PERIOD));
const SUB_CATEGORY: Member = takes("subCategory", "infobip/subCategory", Capitals(&["order_status"]));

/// TemplateApiResponse with what its children by category add.
const TEMPLATE: Shape = Object(&[
    takes("id", "id", Text),
    takes("businessAccountId", "accountId", As(&NUMERIC_ID)),
    takes("name", "name", Text),
    takes("language", "language", Text),
    takes("status", "status", Renamed(STATUSES)),
    takes("status", "rawStatus", Text).when(When::Read),
    takes("category", "category", CATEGORY),
    needs("structure", "", STRUCTURE),
    takes("quality", "quality", Renamed(&[("HIGH", "green"), ("MEDIUM", "yellow"), ("LOW", "red"), ("UNKNOWN", "unknown")])),
    PLATFORM_MEMBER,
    takes("createdAt", "createdAt", As(&MOMENT)),
    takes("lastUpdatedAt", "updatedAt", As(&MOMENT)),
    takes("libraryTemplateName", "infobip/libraryTemplateName", Text),
    VALIDITY,
    SUB_CATEGORY,
]);

/// The query of get-account-whatsapp-templates. Lists repeat the name.
static LIST: Packed = packed!(Object(&[takes(
    "query",
    "",
    Object(&[
        takes("sender", "phoneNumber", List(&DIGITS)),
        takes("status", "status", As(&WANTED)),
        takes("name", "name", Text),
        takes("language", "language", List(&Text)),
        takes("category", "category", List(&CATEGORY)),
        takes("applicationId", "infobip/platform/applicationId", Text),
        takes("entityId", "infobip/platform/entityId", Text),
        CURSOR,
        takes("size", "limit", Within(1, 100, &Whole)),
        takes(
            "orderBy",
            "orderBy",
            Words(&[
                "category,ASC",
                "category,DESC",
                "language,ASC",
                "language,DESC",
                "name,ASC",
                "name,DESC",
                "status,ASC",
                "status,DESC",
                "templateId,ASC",
                "templateId,DESC",
            ])
        ),
    ])
)]));
/// TemplatesApiResponsePaginated.
static LISTED: Packed = packed!(Object(&[needs("body", "", Object(&[needs("results", "items", List(&Raw(&TEMPLATE))), PAGING]))]));

static OF_SENDER: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER]))]));
/// TemplatesApiResponse.
static LISTED_OF_SENDER: Packed = packed!(Object(&[needs("body", "", Object(&[takes("templates", "items", List(&Raw(&TEMPLATE)))]))]));

/// TemplatePublicApiRequest, whose children by category this has in one.
static CREATE: Packed = packed!(Object(&[
    needs("path", "", Object(&[SENDER])),
    needs(
        "body",
        "",
        Object(&[
            needs("name", "name", Within(1, 512, &Text)),
            needs("language", "language", Text),
            needs("category", "category", CATEGORY),
            needs("structure", "", STRUCTURE),
            PLATFORM_MEMBER,
            SUB_CATEGORY,
            VALIDITY,
        ]),
    ),
]));
/// TemplateApiResponse.
static ONE: Packed = packed!(Object(&[needs("body", "", TEMPLATE)]));

static GET: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER, needs("id", "id", Text)]))]));

/// TemplateEditPublicApiRequest.
static EDIT: Packed = packed!(Object(&[
    needs("path", "", Object(&[SENDER, needs("id", "id", Text)])),
    needs(
        "body",
        "",
        Object(&[takes("category", "category", CATEGORY), takes("structure", "", STRUCTURE), PLATFORM_MEMBER, SUB_CATEGORY, VALIDITY]),
    ),
]));

static DELETE: Packed = packed!(Object(&[needs("path", "", Object(&[SENDER, needs("templateName", "name", Within(1, 512, &Text))]))]));

const ALL: &str = "/whatsapp/2/senders/{sender}/templates";
const ITS: &str = "/whatsapp/2/senders/{sender}/templates/{id}";

pub(super) static TEMPLATES: &[Operation] = &[
    Operation::new(
        "templates.list",
        Get,
        "/whatsapp/1/templates",
        "Lists the templates of the Infobip account.",
        "OpenAPI 3.210.0, get-account-whatsapp-templates",
    )
    .takes(&LIST)
    .pages(&LISTED),
    Operation::new("templates.listAvailable", Get, ALL, "Lists the templates of a sender.", "OpenAPI 3.210.0, get-whatsapp-templates")
        .takes(&OF_SENDER)
        .pages(&LISTED_OF_SENDER),
    Operation::new("templates.create", Post, ALL, "Submits a template for review.", "OpenAPI 3.210.0, create-whatsapp-template")
        .takes(&CREATE)
        .gives(&ONE),
    Operation::new("templates.get", Get, ITS, "Reads a template.", "OpenAPI 3.210.0, get-whatsapp-template").takes(&GET).gives(&ONE),
    Operation::new("templates.edit", Patch, ITS, "Changes a template.", "OpenAPI 3.210.0, edit-whatsapp-template").takes(&EDIT).gives(&ONE),
    Operation::new(
        "templates.delete",
        Delete,
        "/whatsapp/2/senders/{sender}/templates/{templateName}",
        "Deletes a template in all languages.",
        "OpenAPI 3.210.0, delete-whatsapp-template",
    )
    .takes(&DELETE),
];
