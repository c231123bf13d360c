//! Templates. The provider lists one entry for each name, with all its languages; neutral templates are named by name
//! and language, so a list has an entry for each language.

use super::super::codecs::{CATEGORIES, LIST, OWN_ID, REASON, STATUSES, WRITTEN_ID};
use super::WABA;
use super::components::{COMPONENTS, QUALITY};
use super::done::{DONE, SAYS_OK};
use super::page::{AFTER, BEFORE, FIRST, PAGING, TURNED};
use crate::http::Method::{Delete, Get, Patch, Put};
use crate::operation::Operation;
use crate::shape::Shape::{As, Capitals, Object, Raw, Renamed, Single, Spread, Text, Within};
use crate::shape::{Member, Packed, Shape, When, flat, needs, packed, takes};

/// WhatsApp's categories, then the document's (S:473, 637), which WhatsApp has no more.
const CATEGORY: Shape = Renamed(&[
    ("MARKETING", "marketing"),
    ("UTILITY", "utility"),
    ("AUTHENTICATION", "authentication"),
    ("TRANSACTIONAL", "utility"),
    ("OTP", "authentication"),
]);

/// The same with the document's first.
const DOCUMENTED_CATEGORY: Shape = Renamed(&[
    ("MARKETING", "marketing"),
    ("TRANSACTIONAL", "utility"),
    ("OTP", "authentication"),
    ("UTILITY", "utility"),
    ("AUTHENTICATION", "authentication"),
]);

/// The category in a body.
const CATEGORY_IN: Member = needs("category", "category", CATEGORY).when(When::Unset("categories", "documented"));
const DOCUMENTED_CATEGORY_IN: Member = needs("category", "category", DOCUMENTED_CATEGORY).when(When::Set("categories", "documented"));

/// The statuses of the document (S:472), then those that WhatsApp has besides.
const STATUS: Shape = Renamed(&[
    ("APPROVED", "approved"),
    ("PENDING", "pending"),
    ("REJECTED", "rejected"),
    ("PENDING_DELETION", "pending_deletion"),
    ("DELETED", "deleted"),
    ("PAUSED", "paused"),
    ("DISABLED", "disabled"),
    ("IN_APPEAL", "in_appeal"),
    ("LIMIT_EXCEEDED", "limit_exceeded"),
    ("ARCHIVED", "archived"),
]);

const TEMPLATE: Shape = Object(&[
    takes("id", "id", As(&WRITTEN_ID)),
    flat(As(&OWN_ID)),
    needs("name", "name", Text),
    takes("category", "category", CATEGORY),
    takes("category", "rawCategory", Text).when(When::Read),
    takes("languages", "language", Single(&Text)),
    takes("statuses", "", Single(&Object(&[needs("language", "language", Text), needs("status", "status", STATUS)]))),
    needs(
        "templates",
        "",
        Single(&Object(&[
            needs("language", "language", Text),
            needs("status", "status", STATUS),
            takes("status", "rawStatus", Text).when(When::Read),
            needs("rejected_reason", "rejectionReason", As(&REASON)),
            needs("components", "", COMPONENTS),
            takes("quality_score", "", Object(&[takes("score", "quality", QUALITY)])),
        ])),
    ),
]);

/// The table of S:465-478; `limit` is demanded there.
static LIST_OF: Packed = packed!(Object(&[needs(
    "query",
    "",
    Object(&[
        WABA,
        FIRST,
        AFTER,
        BEFORE,
        TURNED,
        takes("status", "status", As(&STATUSES)),
        takes("category", "category", As(&CATEGORIES)),
        takes("quality_score", "quality", Capitals(&["green", "yellow", "red"])),
        takes("language", "language", As(&LIST)),
        takes("name", "name", Text),
        takes("content", "content", Text),
        takes("name or content", "nameOrContent", Text),
    ])
)]));

static LISTED: Packed =
    packed!(Object(&[needs("body", "", Object(&[SAYS_OK, needs("data", "items", Spread(&["templates"], &Raw(&TEMPLATE))), PAGING]))]));

static CREATE: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        WABA,
        needs("name", "name", Within(1, 512, &Text)),
        needs("language", "language", Text),
        CATEGORY_IN,
        DOCUMENTED_CATEGORY_IN,
        needs("components", "", COMPONENTS),
    ])
)]));

static CREATED: Packed =
    packed!(Object(&[needs("body", "", Object(&[SAYS_OK, needs("id", "id", Text), needs("language", "language", Text)]))]));

static EDIT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        WABA,
        needs("messageTemplateName", "name", Text),
        needs("messageTemplateLanguage", "language", Text),
        needs("messageTemplateId", "id", Text),
        needs("components", "", COMPONENTS),
    ])
)]));

static DELETE: Packed = packed!(Object(&[needs("body", "", Object(&[WABA, needs("name", "name", Text)]))]));

const PATH: &str = "/whatsapp-message-template";

pub(super) static TEMPLATES: &[Operation] = &[
    Operation::new(
        "templates.list",
        Get,
        "/whatsapp-message-templates",
        "Lists the templates of an account.",
        "Public API for WhatsApp Cloud, GET /whatsapp-message-templates",
    )
    .takes(&LIST_OF)
    .pages(&LISTED),
    Operation::new(
        "templates.create",
        Put,
        PATH,
        "Submits a template for review.",
        "Public API for WhatsApp Cloud, PUT /whatsapp-message-template",
    )
    .takes(&CREATE)
    .gives(&CREATED),
    Operation::new(
        "templates.edit",
        Patch,
        PATH,
        "Changes a template in one language.",
        "Public API for WhatsApp Cloud, PATCH /whatsapp-message-template",
    )
    .takes(&EDIT)
    .gives(&DONE),
    Operation::new(
        "templates.delete",
        Delete,
        PATH,
        "Deletes a template in all languages.",
        "Public API for WhatsApp Cloud, DEL /whatsapp-message-template",
    )
    .takes(&DELETE)
    .gives(&DONE),
];
