//! What became of a message.

use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{List, Object, Raw, Renamed, Text};
use crate::shape::{Packed, When, needs, packed, takes};

static HISTORY: Packed = packed!(Object(&[needs("body", "", Object(&[needs("messageId", "id", Text)]))]));

/// The states that were reached, oldest first; the page shows three of them.
static STATES: Packed = packed!(Object(&[needs(
    "body",
    "items",
    List(&Raw(&Object(&[
        needs(
            "message_state",
            "status",
            Renamed(&[
                ("message-accepted", "accepted"),
                ("message-sent", "sent"),
                ("message-delivered", "delivered"),
                ("message-read", "read"),
                ("message-failed", "failed"),
            ])
        ),
        takes("message_state", "rawStatus", Text).when(When::Read),
        needs("happened_at", "at", Text),
    ])))
)]));

pub(super) static MESSAGES: &[Operation] = &[Operation::new(
    "messages.history",
    Post,
    "/v1/message-history",
    "Lists the states that a message has reached.",
    "Tellephant API page, Message History",
)
.takes(&HISTORY)
.pages(&STATES)];
