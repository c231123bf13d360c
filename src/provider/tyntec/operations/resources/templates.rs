//! Templates. Each belongs to an account and has a localization for each language; neutral templates are named by name
//! and language, so a list has an entry for each localization.

use super::localization::{CATEGORY, COMPONENTS, LOCALIZATION, LOCALIZATION_REQUEST, USER_CONTEXT};
use super::page::{CURSOR, HEADERS, PAGED};
use super::{ACCOUNT, ACCOUNT_ID, NUMBER_ID, PAGES_OF_ACCOUNT};
use crate::http::Method::{Delete, Get, Patch, Post};
use crate::operation::Operation;
use crate::shape::Shape::{Bool, List, Object, Raw, Single, Spread, Text};
use crate::shape::{Member, Packed, Shape, When, needs, packed, takes};

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

static LISTED: Packed = packed!(Object(&[needs("body", "items", Spread(&["localizations", "localízations"], &Raw(&TEMPLATE))), HEADERS]));

static LIST_OF_NUMBER: Packed = packed!(Object(&[needs("path", "", Object(&[NUMBER_ID])), CURSOR, PAGED]));

static CREATE: Packed = packed!(Object(&[
    ACCOUNT,
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

/// A language may be named too, as templates are named elsewhere; it has no place in the request, and all come.
static GET: Packed = packed!(Object(&[needs("path", "", Object(&[ACCOUNT_ID, NAMED, takes("template-language", "language", Text)]))]));

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

/// TemplatePatchRequest: exactly one of the three.
static EDIT: Packed = packed!(Object(&[
    needs("path", "", Object(&[ACCOUNT_ID, NAMED, needs("template-language", "language", Text)])),
    needs("body", "", Object(&[takes("category", "category", CATEGORY), takes("components", "", COMPONENTS), USER_CONTEXT])),
]));

const ALL: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates";
const ITS: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates/{template-id}";
const ITS_LOCALIZATIONS: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates/{template-id}/localizations";
const ITS_LANGUAGE: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}/templates/{template-id}/{template-language}";

pub(super) static TEMPLATES: &[Operation] = &[
    Operation::new("templates.list", Get, ALL, "Lists the templates of an account.", "whatsapp.yaml 3.28, listTemplatesOfWhatsAppAccount")
        .takes(&PAGES_OF_ACCOUNT)
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
        .takes(&GET)
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
