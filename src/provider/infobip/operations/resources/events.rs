//! What is no message and yet reaches the recipient: that somebody types, that a message was read.

use super::super::codecs::{MOMENT, PERIOD};
use super::{NUMBER, PLATFORM};
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{As, Capitals, List, Object, Renamed, Single, Text, Union, Whole, Within};
use crate::shape::{Is, Member, Need, Packed, RECIPIENT, Shape, Union as Choice, Variant, needs, packed, takes};

/// WhatsAppOutboundEventTypingIndicatorContent: the only kind there is.
const CONTENT: Shape = Union(&Choice {
    tag: "type",
    of: &[Variant {
        tag: "TYPING_INDICATOR",
        is: Is::Else,
        // Deprecated and ignored.
        shape: Object(&[takes("messageId", "messageId", Text).absent(Need::NoEffect)]),
    }],
});

/// WhatsAppEvent.
const EVENT: Shape = Object(&[
    needs("sender", "from", NUMBER),
    needs(
        "destinations",
        "",
        Single(&Object(&[needs("to", "to", As(&RECIPIENT)), takes("messageId", "clientMessageId", Within(0, 200, &Text))])),
    ),
    needs("content", "", CONTENT),
    takes(
        "options",
        "",
        Object(&[takes("platform", "infobip/platform", PLATFORM), takes("validityPeriod", "validitySeconds", As(&PERIOD))]),
    ),
]);

/// DefaultEventRequestOptions: what holds for all events of a request.
const OPTIONS: Member = takes(
    "options",
    "",
    Object(&[takes(
        "schedule",
        "infobip",
        Object(&[
            takes("bulkId", "bulkId", Within(0, 100, &Text)),
            takes("sendAt", "sendAt", As(&MOMENT)),
            takes(
                "sendingSpeedLimit",
                "sendingSpeedLimit",
                Object(&[needs("amount", "amount", Whole), takes("timeUnit", "timeUnit", Capitals(&["minute", "hour", "day"]))]),
            ),
        ]),
    )]),
);

/// WhatsAppEventRequest with several events.
static TYPING_IN_SEVERAL: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("events", "events", Within(1, 1_000_000, &List(&EVENT))), OPTIONS]))]));

/// WhatsAppEventRequest with one.
static TYPING: Packed = packed!(Object(&[needs("body", "", Object(&[needs("events", "", Single(&EVENT)), OPTIONS]))]));

/// ResponseEnvelopeMessageResponseMessageResponseDetails. What a state means is what it means for sends.
static TYPED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes("bulkId", "bulkId", Text),
        needs(
            "messages",
            "messages",
            List(&Object(&[
                takes("messageId", "id", Text),
                takes("destination", "to", Text),
                takes(
                    "status",
                    "",
                    Object(&[
                        takes(
                            "groupName",
                            "status",
                            Renamed(&[
                                ("PENDING", "accepted"),
                                ("ACCEPTED", "accepted"),
                                ("DELIVERED", "delivered"),
                                ("REJECTED", "failed"),
                                ("UNDELIVERABLE", "failed"),
                                ("EXPIRED", "failed"),
                            ]),
                        ),
                        takes("name", "rawStatus", Text),
                        takes("description", "description", Text),
                    ]),
                ),
            ])),
        ),
    ])
)]));

static READ: Packed = packed!(Object(&[needs("path", "", Object(&[needs("sender", "from", NUMBER), needs("messageId", "id", Text)]))]));

const EVENTS_PATH: &str = "/whatsapp/1/events";
const EVENTS_SOURCE: &str = "OpenAPI 3.210.0, send-whatsapp-events";

pub(super) static EVENTS: &[Operation] = &[
    Operation::new("messages.typingBulk", Post, EVENTS_PATH, "Shows in several chats that somebody types.", EVENTS_SOURCE)
        .takes(&TYPING_IN_SEVERAL)
        .gives(&TYPED),
    Operation::new("messages.typing", Post, EVENTS_PATH, "Shows that somebody types.", EVENTS_SOURCE).takes(&TYPING).gives(&TYPED),
    Operation::new(
        "messages.markRead",
        Post,
        "/whatsapp/1/senders/{sender}/message/{messageId}/read",
        "Marks a recipient's message as read.",
        "OpenAPI 3.210.0, mark-whatsapp-message-as-read",
    )
    .takes(&READ),
];
