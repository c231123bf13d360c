//! Phone numbers.

use super::components::QUALITY;
use super::done::SAYS_OK;
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{Bool, Capitals, Object, Setting, Text};
use crate::shape::{Packed, needs, packed, takes};

static GET: Packed = packed!(Object(&[needs("query", "", Object(&[needs("phoneNumberId", "id", Setting("phoneNumberId", &Text))]))]));

static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SAYS_OK,
        needs(
            "data",
            "",
            Object(&[
                takes("account_mode", "accountMode", Capitals(&["live", "sandbox"])),
                takes("verified_name", "verifiedName", Text),
                takes("code_verification_status", "codeVerificationStatus", Capitals(&["verified", "not_verified", "expired"])),
                takes("display_phone_number", "displayPhoneNumber", Text),
                takes("quality_rating", "quality", QUALITY),
                takes("is_official_business_account", "isOfficialBusinessAccount", Bool),
                takes("messaging_limit_tier", "messagingTier", Text),
                needs("id", "id", Text),
            ]),
        ),
    ])
)]));

pub(super) static PHONE_NUMBERS: &[Operation] = &[Operation::new(
    "phoneNumbers.get",
    Get,
    "/whatsapp-displayname-status",
    "Reads name, quality and limits of a number.",
    "Public API for WhatsApp Cloud, GET /whatsapp-displayname-status",
)
.takes(&GET)
.gives(&GOT)];
