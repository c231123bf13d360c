//! What WOZTELL posts: inbound messages and how far sent ones are, told apart by `type` - statuses say `INBOUND` too -, what
//! its bots and agents send, and changes of members. The documents have samples of a text, a video and a status; what
//! else is read stands in `docs.md` with its source.

mod content;

use content::CONTENT;

use crate::event::{LIST_REPLY as ROW, LOWER, MILLISECONDS, Mark, PARTY, REPLY, Reason, Row, SECONDS, failure};
use crate::json::Node;
use crate::operation::Failure;
use crate::shape::Shape::{As, Constant, List, Object, Open, Renamed, Text};
use crate::shape::{INSTANT, Member, Packed, Shape, When, flat, needs, packed, takes, within};

/// Every kind of body.
pub(super) static EVENTS: &[Row] = &[
    Row::new(
        "message.status",
        Mark::Word("type", &["SENT", "DELIVERED", "READ", "FAILED", "DELETED"]),
        &STATUS,
        "Webhooks, Message Status Update",
    ),
    Row::new(
        "message.echo",
        Mark::All(&[Mark::Word("type", &["MANUAL", "BOT", "RELAY"]), Mark::Has("messageEvent")]),
        &ECHO,
        "Webhooks, Outbound Messages",
    ),
    Row::new("contact.updated", Mark::Has("functionName"), &MEMBER, "Webhooks, MEMBER_UPDATE"),
    Row::new("contact.updated", Mark::All(&[Mark::Has("members"), Mark::Has("update")]), &MEMBERS, "Webhooks, BATCH_MEMBER_UPDATE"),
    reply("data/interactive/button_reply", &BUTTON_REPLY).says(&[("content/type", "button_reply")]),
    reply("data/interactive/list_reply", &LIST_REPLY).says(&[("content/type", "list_reply")]),
    reply("data/button_reply", &BARE_REPLY).says(&[("content/type", "button_reply")]),
    reply("data/payload", &PAYLOAD).says(&[("content/type", "quick_reply")]),
    Row::new(
        "message.received",
        Mark::All(&[Mark::Has("type"), Mark::Has("from"), Mark::Has("data")]),
        &RECEIVED,
        "Webhooks, Inbound Messages",
    ),
];

/// The shape of an answer to a button is not documented; these are those that a reader of live traffic looks for.
const fn reply(path: &'static str, shape: &'static Packed) -> Row {
    Row::new("message.received", Mark::Has(path), shape, "the reader that docs.md names")
}

/// Who it is, in WOZTELL's terms.
const MEMBER_OF: Shape = Object(&[takes("member", "memberId", Text), takes("channel", "channelId", Text), takes("app", "appId", Text)]);

/// What is the same in all that comes in; `messageId` is in real traffic and not in the samples.
const INBOUND: Shape = Object(&[
    needs("eventType", "", Constant("INBOUND")),
    takes("messageId", "messageId", Text),
    takes("from", "from", As(&PARTY)),
    takes("to", "to", As(&PARTY)),
    takes("timestamp", "at", As(&SECONDS)),
    flat(MEMBER_OF),
]);

static RECEIVED: Packed = packed!(Object(&[flat(INBOUND), within("content", CONTENT)]));

static BUTTON_REPLY: Packed =
    packed!(Object(&[flat(INBOUND), INTERACTIVE, needs("data", "", Object(&[needs("interactive", "", BUTTON)]))]));

static LIST_REPLY: Packed = packed!(Object(&[flat(INBOUND), INTERACTIVE, needs("data", "", Object(&[needs("interactive", "", LIST)]))]));

static BARE_REPLY: Packed =
    packed!(Object(&[flat(INBOUND), INTERACTIVE, needs("data", "", Object(&[needs("button_reply", "content", REPLY)]))]));

static PAYLOAD: Packed = packed!(Object(&[
    flat(INBOUND),
    needs("type", "", Constant("PAYLOAD")),
    needs("data", "content", Object(&[needs("payload", "payload", Text), takes("text", "text", Text)])),
]));

const INTERACTIVE: Member = needs("type", "", Constant("INTERACTIVE"));
const BUTTON: Shape = Object(&[needs("type", "", Constant("button_reply")), needs("button_reply", "content", REPLY)]);
const LIST: Shape = Object(&[needs("type", "", Constant("list_reply")), needs("list_reply", "content", ROW)]);

/// Of a status, `to` is the number of the business and `from` the person, who got the message.
static STATUS: Packed = packed!(Object(&[
    needs("type", "status", WORDS),
    needs("type", "rawStatus", Text).when(When::Read),
    needs("eventType", "", Constant("INBOUND")),
    takes("data", "", Object(&[takes("messageId", "messageId", Text)])),
    takes("messageId", "messageId", Text),
    takes("from", "to", As(&PARTY)),
    takes("to", "from", As(&PARTY)),
    takes("timestamp", "at", As(&MILLISECONDS)),
    flat(MEMBER_OF),
]));

const WORDS: Shape =
    Renamed(&[("SENT", "sent"), ("DELIVERED", "delivered"), ("READ", "read"), ("FAILED", "failed"), ("DELETED", "deleted")]);

/// API_OUTBOUND. The page of the custom inbox has it without `eventType`.
static ECHO: Packed = packed!(Object(&[
    takes("type", "by", As(&LOWER)),
    takes(
        "messageEvent",
        "",
        Object(&[
            takes("messageId", "messageId", Text),
            takes("from", "from", As(&PARTY)),
            takes("to", "to", As(&PARTY)),
            takes("timestamp", "at", As(&INSTANT)),
            within("content", CONTENT),
        ]),
    ),
    flat(MEMBER_OF),
]));

/// MEMBER_UPDATE.
static MEMBER: Packed = packed!(Object(&[
    takes("functionName", "action", Text),
    takes("before", "before", Open),
    takes("after", "after", Open),
    flat(MEMBER_OF),
]));

/// BATCH_MEMBER_UPDATE.
static MEMBERS: Packed = packed!(Object(&[takes("members", "memberIds", List(&Text)), takes("update", "after", Open), flat(MEMBER_OF)]));

/// No failure is documented. WhatsApp's code comes through for messages that are not supported (131051); the names are
/// those of WOZTELL's answers.
pub(super) fn read_failed(entry: &Node<'_>) -> Failure {
    let text = |paths: &[&str]| paths.iter().filter_map(|path| entry.find(path)).find_map(Node::loose_text).map(str::to_owned);
    let words = text(&["data/err", "data/error/message", "data/errors/0/title", "err"]);
    let code = text(&["data/err_code", "data/error/code", "data/errors/0/code", "err_code"]);
    let number = code.as_deref().and_then(|code| code.parse().ok());
    failure(entry, Reason { message: words.as_deref(), code: code.as_deref(), whatsapp_code: number, category: None })
}
