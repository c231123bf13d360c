//! The business profile of a number.

use super::PHONE_NUMBER;
use super::done::{SAYS_OK, TAKEN};
use crate::http::Method::{Get, Patch};
use crate::operation::Operation;
use crate::shape::Shape::{Capitals, Constant, List, Object, Text, Within};
use crate::shape::{Member, Packed, Shape, When, needs, packed, takes};

/// WhatsApp's industries, to which the document only links (S:242).
const VERTICAL: Shape = Capitals(&[
    "undefined",
    "other",
    "auto",
    "beauty",
    "apparel",
    "edu",
    "entertain",
    "event_plan",
    "finance",
    "grocery",
    "govt",
    "hotel",
    "health",
    "nonprofit",
    "prof_services",
    "retail",
    "travel",
    "restaurant",
    "not_a_biz",
    "alcohol",
    "online_gambling",
    "physical_gambling",
    "otc_drugs",
    "matrimony_service",
]);

/// At most two (S:243); the lengths are WhatsApp's, as those below.
const WEBSITES: Shape = Within(0, 2, &List(&Within(1, 256, &Text)));

const PROFILE_OF: &[Member] = &[
    takes("about", "about", Within(1, 139, &Text)),
    takes("address", "address", Within(0, 256, &Text)),
    takes("description", "description", Within(0, 512, &Text)),
    takes("email", "email", Within(0, 128, &Text)),
    takes("profile_picture_url", "logoUrl", Text),
    takes("websites", "websites", WEBSITES).when(When::Unset("websitesKey", "website")),
    takes("website", "websites", WEBSITES).when(When::Set("websitesKey", "website")),
    takes("vertical", "vertical", VERTICAL),
    needs("messaging_product", "messagingProduct", Constant("whatsapp")),
];

static GET: Packed = packed!(Object(&[needs("query", "", Object(&[PHONE_NUMBER]))]));
static GOT: Packed = packed!(Object(&[needs("body", "", Object(&[SAYS_OK, needs("data", "", Object(PROFILE_OF))]))]));
static UPDATE: Packed = packed!(Object(&[needs("body", "", Object(&[PHONE_NUMBER, needs("profile", "", Object(PROFILE_OF))]))]));

const PATH: &str = "/whatsapp-business-profile";

pub(super) static PROFILE: &[Operation] = &[
    Operation::new(
        "profile.get",
        Get,
        PATH,
        "Reads the business profile of a number.",
        "Public API for WhatsApp Cloud, GET /whatsapp-business-profile",
    )
    .takes(&GET)
    .gives(&GOT),
    Operation::new(
        "profile.update",
        Patch,
        PATH,
        "Changes the business profile of a number.",
        "Public API for WhatsApp Cloud, PATCH /whatsapp-business-profile",
    )
    .takes(&UPDATE)
    .gives(&TAKEN),
];
