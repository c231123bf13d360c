//! Logs of messages between two days, in pages of 5,000 rows. One call serves three kinds; each has a name of its own.

use super::super::codecs::{DATE, NEXT, SECONDS};
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{As, Constant, List, Object, Raw, Renamed, Text, Whole};
use crate::shape::{LOOSE_TEXT, Member, Need, Packed, Shape, When, needs, packed, takes};

/// The page's number, which the page URLs of the answers have.
const PAGE: Member = takes("query", "", Object(&[takes("page", "cursor", Text)]));
const CHANNEL: Member = needs("channel", "", Constant("whatsapp"));
const FROM: Member = needs("start_date", "startDate", As(&DATE));
const TO: Member = needs("end_date", "endDate", As(&DATE));

const fn kind(word: &'static str) -> Member {
    needs("log_type", "", Constant(word))
}

static TEMPLATE: Packed = packed!(Object(&[PAGE, needs("body", "", Object(&[CHANNEL, kind("template"), FROM, TO]))]));
static INCOMING: Packed = packed!(Object(&[PAGE, needs("body", "", Object(&[CHANNEL, kind("incoming"), FROM, TO]))]));
static OUTGOING: Packed = packed!(Object(&[PAGE, needs("body", "", Object(&[CHANNEL, kind("outgoing"), FROM, TO]))]));

/// What all rows have.
const ID: Member = needs("id", "id", As(&LOOSE_TEXT));
const NUMBER: Member = needs("contact_id", "phoneNumber", As(&LOOSE_TEXT));
const WORDS: Member = takes("text", "text", Text).absent(Need::Null);
const MESSAGE_TYPE: Member = takes("message_type", "messageType", Text);

/// A template or a session message that went out. Templates have no `message_type`, session messages no template.
const SENT: Shape = Object(&[
    ID,
    CHANNEL,
    NUMBER,
    WORDS,
    takes(
        "message_delivery",
        "",
        Object(&[takes("accepted", "acceptedAt", Text), takes("delivered", "deliveredAt", Text), takes("seen", "readAt", Text)]),
    ),
    takes("message_source", "source", Text),
    takes(
        "message_status",
        "status",
        Renamed(&[("accepted", "accepted"), ("sent", "sent"), ("delivered", "delivered"), ("seen", "read"), ("failed", "failed")]),
    ),
    takes("message_status", "rawStatus", Text).when(When::Read),
    MESSAGE_TYPE,
    takes("template_id", "template", Text).absent(Need::Null),
]);

/// A message that came in. The kinds are those of the webhook, where a sound is a `voice`.
const RECEIVED: Shape = Object(&[
    ID,
    CHANNEL,
    NUMBER,
    needs(
        "content_type",
        "type",
        Renamed(&[
            ("text", "text"),
            ("image", "image"),
            ("document", "document"),
            ("sticker", "sticker"),
            ("video", "video"),
            ("voice", "audio"),
            ("audio", "audio"),
            ("location", "location"),
            ("contacts", "contacts"),
        ]),
    ),
    takes("content_type", "rawType", Text).when(When::Read),
    takes("media_url", "mediaUrl", Text).absent(Need::Null),
    MESSAGE_TYPE,
    takes("sender_name", "senderName", Text),
    WORDS,
    takes("timestamp", "at", As(&SECONDS)),
    takes("created_at", "createdAt", Text),
]);

const TOTAL: Member = takes("total", "total", Whole);
const PAGES: Member = takes("last_page", "pages", Whole);
const NEXT_PAGE: Member = takes("next_page_url", "", As(&NEXT)).absent(Need::Null);

static SENT_PAGE: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("data", "items", List(&Raw(&SENT))), NEXT_PAGE, TOTAL, PAGES]))]));
static RECEIVED_PAGE: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("data", "items", List(&Raw(&RECEIVED))), NEXT_PAGE, TOTAL, PAGES]))]));

const PATH: &str = "/v1/user/logs";

pub(super) static LOGS: &[Operation] = &[
    Operation::new("logs.template", Post, PATH, "Lists the templates that were sent.", "Tellephant API page, Logs / Template")
        .takes(&TEMPLATE)
        .pages(&SENT_PAGE),
    Operation::new("logs.incoming", Post, PATH, "Lists the messages that came in.", "Tellephant API page, Logs / Incoming")
        .takes(&INCOMING)
        .pages(&RECEIVED_PAGE),
    Operation::new("logs.outgoing", Post, PATH, "Lists the session messages that were sent.", "Tellephant API page, Logs / Outgoing")
        .takes(&OUTGOING)
        .pages(&SENT_PAGE),
];
