//! How senders stand with WhatsApp.

use super::super::codecs::MOMENT;
use super::DIGITS;
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{As, Capitals, List, Object, Raw, Renamed, Text, Within};
use crate::shape::{Packed, Shape, When, needs, packed, takes};

/// WhatsAppSenderQuality. The limit is that of the business portfolio.
const QUALITY: Shape = Object(&[
    needs("sender", "phoneNumber", Text),
    needs("qualityRating", "quality", Renamed(&[("HIGH", "green"), ("MEDIUM", "yellow"), ("LOW", "red"), ("UNKNOWN", "unknown")])),
    needs(
        "status",
        "status",
        Capitals(&[
            "banned",
            "connected",
            "deleted",
            "disconnected",
            "flagged",
            "migrated",
            "pending",
            "rate_limited",
            "restricted",
            "unknown",
            "unverified",
        ]),
    ),
    takes("status", "rawStatus", Text).when(When::Read),
    // As it is: LIMIT_250, UNLIMITED.
    needs("currentLimit", "messagingTier", Text),
    takes("lastUpdated", "updatedAt", As(&MOMENT)),
]);

/// The schema has a pair for each sender (`explode`), the text a list with commas; written as the schema has it.
static ASKED: Packed = packed!(Object(&[needs("query", "", Object(&[needs("senders", "phoneNumbers", Within(1, 100, &List(&DIGITS)))]),)]));

static LISTED: Packed = packed!(Object(&[needs("body", "", Object(&[needs("results", "items", List(&Raw(&QUALITY)))]))]));

pub(super) static SENDERS: &[Operation] = &[Operation::new(
    "phoneNumbers.quality",
    Get,
    "/whatsapp/1/senders/quality",
    "Reads quality, status and limit of senders.",
    "OpenAPI 3.210.0, get-whatsapp-senders-quality",
)
.takes(&ASKED)
.pages(&LISTED)];
