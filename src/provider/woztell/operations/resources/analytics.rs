//! Analytics.

use super::super::codecs::{DIMENSIONS, DIRECTIONS, LIST, METRICS, SECONDS, TYPES};
use super::done::SAYS_OK;
use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{As, Capitals, List, Number, Object, Text};
use crate::shape::{Packed, needs, packed, takes};

/// The parameters of the table (S:329-338).
static CONVERSATIONS: Packed = packed!(Object(&[needs(
    "query",
    "",
    Object(&[
        needs("from", "start", As(&SECONDS)),
        needs("to", "end", As(&SECONDS)),
        needs("granularity", "granularity", Capitals(&["half_hour", "daily", "monthly"])),
        takes("numbers", "phoneNumbers", As(&LIST)),
        takes("metric_types", "metricTypes", As(&METRICS)),
        takes("conversation_types", "conversationTypes", As(&TYPES)),
        takes("conversation_directions", "conversationDirections", As(&DIRECTIONS)),
        takes("dimensions", "dimensions", As(&DIMENSIONS)),
    ])
)]));

static CONVERSED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SAYS_OK,
        needs(
            "conversationAnalytics",
            "",
            Object(&[needs(
                "data_points",
                "points",
                List(&Object(&[
                    needs("start", "start", As(&SECONDS)),
                    needs("end", "end", As(&SECONDS)),
                    takes("conversation", "conversations", Number),
                    takes("phone_number", "phoneNumber", Text),
                    takes("country", "country", Text),
                    takes("conversation_type", "conversationType", Capitals(&["free_entry_point", "free_tier", "regular", "unknown"])),
                    takes(
                        "conversation_direction",
                        "conversationDirection",
                        Capitals(&["business_initiated", "user_initiated", "unknown"])
                    ),
                    takes("cost", "cost", Number),
                ]))
            )]),
        ),
    ])
)]));

pub(super) static ANALYTICS: &[Operation] = &[Operation::new(
    "analytics.conversations",
    Get,
    "/conversation-analytics",
    "Counts conversations and their cost over a time.",
    "Public API for WhatsApp Cloud, GET /conversation-analytics",
)
.takes(&CONVERSATIONS)
.gives(&CONVERSED)];
