//! What people see of a business.

use super::SENDER;
use crate::http::Method::{Get, Patch};
use crate::operation::Operation;
use crate::shape::Shape::{List, Object, Renamed, Text, Within};
use crate::shape::{Member, Packed, Shape, needs, packed, takes};

/// BusinessVertical, in WhatsApp's own words.
const VERTICAL: Shape = Renamed(&[
    ("AUTOMOTIVE", "auto"),
    ("BEAUTY_AND_SPA_AND_SALON", "beauty"),
    ("CLOTHING_AND_APPAREL", "apparel"),
    ("EDUCATION", "edu"),
    ("ENTERTAINMENT", "entertain"),
    ("EVENT_PLANNING_AND_SERVICE", "event_plan"),
    ("FINANCE_AND_BANKING", "finance"),
    ("FOOD_AND_GROCERY", "grocery"),
    ("PUBLIC_SERVICE", "govt"),
    ("HOTEL_AND_LODGING", "hotel"),
    ("MEDICAL_AND_HEALTH", "health"),
    ("NON_PROFIT", "nonprofit"),
    ("PROFESSIONAL_SERVICES", "prof_services"),
    ("SHOPPING_AND_RETAIL", "retail"),
    ("TRAVEL_AND_TRANSPORTATION", "travel"),
    ("RESTAURANT", "restaurant"),
    ("OTHER", "other"),
    ("UNKNOWN", "unknown"),
]);

const PATH: Member = needs("path", "", Object(&[SENDER]));

static ONE: Packed = packed!(Object(&[PATH]));

/// BusinessInfoResponse.
static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes("about", "about", Text),
        takes("address", "address", Text),
        takes("description", "description", Text),
        takes("email", "email", Text),
        takes("vertical", "vertical", VERTICAL),
        takes("websites", "websites", List(&Text)),
        takes("displayName", "displayName", Text),
    ]),
)]));

/// BusinessInfoRequest. An empty text takes away what is there.
static UPDATE: Packed = packed!(Object(&[
    PATH,
    needs(
        "body",
        "",
        Object(&[
            takes("about", "about", Within(0, 130, &Text)),
            takes("address", "address", Within(0, 256, &Text)),
            takes("description", "description", Within(0, 512, &Text)),
            takes("email", "email", Within(0, 128, &Text)),
            takes("vertical", "vertical", VERTICAL),
            takes("websites", "websites", Within(0, 2, &List(&Within(0, 256, &Text)))),
            takes("logoUrl", "logoUrl", Within(0, 2048, &Text)),
        ]),
    ),
]));

const INFO: &str = "/whatsapp/1/senders/{sender}/business-info";

pub(super) static PROFILE: &[Operation] = &[
    Operation::new("profile.get", Get, INFO, "Reads the business profile.", "OpenAPI 3.210.0, get-whatsapp-sender-business-info")
        .takes(&ONE)
        .gives(&GOT),
    Operation::new("profile.update", Patch, INFO, "Changes the business profile.", "OpenAPI 3.210.0, update-whatsapp-sender-business-info")
        .takes(&UPDATE),
    Operation::new(
        "profile.getLogo",
        Get,
        "/whatsapp/1/senders/{sender}/business-info/logo",
        "Downloads the logo of the business.",
        "OpenAPI 3.210.0, get-whatsapp-sender-business-logo",
    )
    .takes(&ONE)
    .file(),
];
