//! What people see of a phone number: profile, logo, the shop's icons; and the check of identities.

use super::{NUMBER_ID, NUMBERED, OF_NUMBER};
use crate::http::Method::{Get, Patch, Post, Put};
use crate::operation::Operation;
use crate::provider::tyntec::operations::codecs::COUNT;
use crate::shape::Shape::{As, Bool, Constant, File, List, Object, Renamed, Text, Within};
use crate::shape::{Member, Packed, Shape, needs, packed, takes};

/// WhatsAppProfile.vertical, in WhatsApp's own words.
const VERTICAL: Shape = Renamed(&[
    ("Automotive", "auto"),
    ("Beauty, Spa and Salon", "beauty"),
    ("Clothing and Apparel", "apparel"),
    ("Education", "edu"),
    ("Entertainment", "entertain"),
    ("Event Planning and Service", "event_plan"),
    ("Finance and Banking", "finance"),
    ("Food and Grocery", "grocery"),
    ("Public Service", "govt"),
    ("Hotel and Lodging", "hotel"),
    ("Medical and Health", "health"),
    ("Non-profit", "nonprofit"),
    ("Professional Services", "prof_services"),
    ("Shopping and Retail", "retail"),
    ("Travel and Transportation", "travel"),
    ("Restaurant", "restaurant"),
    ("Other", "other"),
]);

/// WhatsAppProfile. An empty text clears a field.
const PROFILE: Member = needs(
    "body",
    "",
    Object(&[
        takes("address", "address", Within(0, 256, &Text)),
        takes("description", "description", Within(0, 256, &Text)),
        takes("email", "email", Within(0, 128, &Text)),
        takes("websites", "websites", Within(0, 2, &List(&Within(0, 256, &Text)))),
        takes("vertical", "vertical", VERTICAL),
        takes("about", "about", Within(0, 139, &Text)),
    ]),
);

static GOT: Packed = packed!(Object(&[PROFILE]));
static UPDATE: Packed = packed!(Object(&[OF_NUMBER, PROFILE]));

/// The logo's address; without `format` its bytes come.
static LINK: Packed = packed!(Object(&[OF_NUMBER, needs("query", "", Object(&[needs("format", "", Constant("link"))]))]));
static LINKED: Packed = packed!(Object(&[needs("body", "", Object(&[needs("link", "url", Text)]))]));
static LOGO: Packed =
    packed!(Object(&[takes("headers", "", Object(&[takes("content-type", "type", Text), takes("content-length", "size", As(&COUNT))]))]));
/// 5 MB, as the prose says; the edges are looked at where the file's measures are known.
static UPDATE_LOGO: Packed = packed!(Object(&[OF_NUMBER, needs("file", "file", File(&["image/png", "image/jpeg"], 5_000_000))]));

/// A switch that stands in the query.
static SWITCH: Packed =
    packed!(Object(&[needs("path", "", Object(&[NUMBER_ID])), needs("query", "", Object(&[needs("enable", "enabled", Bool)])),]));

/// WhatsAppCommerceSettings.
static COMMERCE: Packed = packed!(Object(&[needs("body", "", Object(&[takes("enabled", "enabled", Bool)]))]));

const ITS: &str = "/channels/whatsapp/phone-numbers/{phone-number}/settings/profile";
const ITS_LOGO: &str = "/channels/whatsapp/phone-numbers/{phone-number}/settings/logo";
const ITS_COMMERCE: &str = "/channels/whatsapp/phone-numbers/{phone-number}/settings/commerce";

pub(super) static ALL: &[Operation] = &[
    Operation::new("profile.get", Get, ITS, "Reads the profile.", "whatsapp.yaml 3.28, getCurrentWAProfile").takes(&NUMBERED).gives(&GOT),
    Operation::new("profile.update", Patch, ITS, "Changes fields of the profile.", "whatsapp.yaml 3.28, updateCurrentWAProfile")
        .takes(&UPDATE),
    Operation::new("profile.getLogo", Get, ITS_LOGO, "Fetches the logo.", "whatsapp.yaml 3.28, getCurrentWALogo")
        .takes(&NUMBERED)
        .gives(&LOGO)
        .file(),
    Operation::new("profile.getLogoLink", Get, ITS_LOGO, "Gives the logo's address.", "whatsapp.yaml 3.28, getCurrentWALogo")
        .takes(&LINK)
        .gives(&LINKED),
    Operation::new("profile.updateLogo", Put, ITS_LOGO, "Sets the logo.", "whatsapp.yaml 3.28, updateCurrentWALogo").takes(&UPDATE_LOGO),
    Operation::new("commerce.get", Get, ITS_COMMERCE, "Says whether the shop's icons show.", "whatsapp.yaml 3.28, getWACommerceSetting")
        .takes(&NUMBERED)
        .gives(&COMMERCE),
    Operation::new("commerce.update", Post, ITS_COMMERCE, "Shows or hides the shop's icons.", "whatsapp.yaml 3.28, setWACommerceSetting")
        .takes(&SWITCH),
    Operation::new(
        "identity.update",
        Post,
        "/channels/whatsapp/phone-numbers/{phone-number}/settings/identityKeyCheck",
        "Switches the check of identities.",
        "whatsapp.yaml 3.28, enableIdentityKeyCheck",
    )
    .takes(&SWITCH),
];
