//! What became of a message, and what is said about those that came in.

use crate::http::Method::{Get, Put};
use crate::operation::Operation;
use crate::provider::tyntec::operations::codecs::{ALWAYS, STATUS, WHATSAPP_CODE};
use crate::shape::MOMENT;
use crate::shape::Shape::{As, Bool, Constant, List, Object, Raw, Text};
use crate::shape::{Member, Packed, Shape, When, needs, packed, takes};

static SENT: Packed = packed!(Object(&[needs("path", "", Object(&[needs("messageId", "id", Text)]))]));

/// MessageStatus.
static STANDING: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        takes("messageId", "id", Text),
        takes("status", "status", As(&STATUS)),
        takes("status", "rawStatus", Text).when(When::Read),
        takes("timestamp", "at", As(&MOMENT)),
    ])
)]));

/// MessageDeliveryEvent.
const EVENT: Shape = Object(&[
    needs("timestamp", "at", As(&MOMENT)),
    needs("event", "status", As(&STATUS)),
    takes("event", "rawStatus", Text).when(When::Read),
    takes("channel", "channel", Text),
    takes(
        "details",
        "error",
        Object(&[
            needs("code", "code", Text),
            takes("code", "whatsappCode", As(&WHATSAPP_CODE)).when(When::Read),
            needs("message", "message", Text),
        ]),
    ),
]);

/// MessageDeliveryEvents.
static EVENTS: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("messageId", "id", Text), needs("events", "items", List(&Raw(&EVENT)))]))]));

const RECEIVED: Member = needs("path", "", Object(&[needs("message-id", "id", Text)]));

/// WhatsAppMessageStatusUpdate.
static MARK_READ: Packed =
    packed!(Object(&[RECEIVED, needs("body", "", Object(&[needs("status", "", Constant("read")), takes("isTyping", "typing", Bool)])),]));

/// The same with the sign that an answer is being written, which there is only together with it.
static TYPE: Packed =
    packed!(Object(&[RECEIVED, needs("body", "", Object(&[needs("status", "", Constant("read")), needs("isTyping", "", As(&ALWAYS))])),]));

pub(super) static MESSAGES: &[Operation] = &[
    Operation::new("messages.status", Get, "/messages/{messageId}/status", "Says how far a message is.", "common.yaml, getMessageStatus")
        .takes(&SENT)
        .gives(&STANDING),
    Operation::new(
        "messages.events",
        Get,
        "/messages/{messageId}/events",
        "Lists what happened to a message.",
        "common.yaml, getMessageEvents",
    )
    .takes(&SENT)
    .pages(&EVENTS),
    Operation::new("messages.markRead", Put, ONE, "Marks a received message as read.", "whatsapp.yaml 3.28, markWhatsAppMessageAsRead")
        .takes(&MARK_READ),
    Operation::new(
        "messages.typing",
        Put,
        ONE,
        "Marks a message as read and shows typing.",
        "whatsapp.yaml 3.28, markWhatsAppMessageAsRead",
    )
    .takes(&TYPE),
];

const ONE: &str = "/channels/whatsapp/messages/{message-id}";
