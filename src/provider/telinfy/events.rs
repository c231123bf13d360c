//! What Telinfy posts to partners: WhatsApp's own lists of messages, statuses and errors without the envelope around them
//! (X-66710084965 and others; `docs.md`). Some of it is known from one reader of it only.

mod content;

use content::CONTENT;

use crate::event::{LOWER, Mark, PARTY, Reason, Row, SECONDS, add, failure};
use crate::json::Node;
use crate::operation::Failure;
use crate::shape::Shape::{As, Bool, Constant, Object, Renamed, Single, Text};
use crate::shape::{Codec, INSTANT, Packed, Shape, When, flat, needs, packed, takes, within};

/// Every kind of entry.
pub(super) static EVENTS: &[Row] = &[
    Row::new("message.received", Mark::Has("from"), &RECEIVED, "partner webhook, messages[]").within("messages").around(&AROUND),
    Row::new("message.status", Mark::Has("status"), &STATUS, "partner webhook, statuses[]").within("statuses").around(&AROUND),
    Row::new("account.update", Mark::Has("code"), &ERROR, "partner webhook, errors[]")
        .within("errors")
        .around(&AROUND)
        .says(&[("property", "error")]),
];

/// What stands around the lists. Whose name it is, the entry has to say: `complete`.
static AROUND: Packed = packed!(Object(&[takes("whatsappBusinessId", "accountId", Text), needs("contacts", "", As(&CONTACTS))]));

static RECEIVED: Packed = packed!(Object(&[
    needs("id", "messageId", Text),
    needs("from", "from", As(&PARTY)),
    needs("timestamp", "at", As(&SECONDS)),
    flat(CALLBACK),
    takes("context", "", Object(&[takes("id", "replyTo", Text)])),
    within("content", CONTENT),
]));

/// The id is WhatsApp's, as the answer to a send gives it beside Telinfy's own.
static STATUS: Packed = packed!(Object(&[
    needs("id", "messageId", Text),
    needs("id", "whatsappId", Text).when(When::Read),
    needs("recipient_id", "to", As(&PARTY)),
    needs("status", "status", WORDS),
    needs("status", "rawStatus", Text).when(When::Read),
    needs("timestamp", "at", As(&INSTANT)),
    needs("type", "", Constant("message")),
    flat(CALLBACK),
    takes(
        "conversation",
        "conversation",
        Object(&[
            takes("id", "id", Text),
            takes("origin", "", Object(&[takes("type", "origin", As(&LOWER))])),
            takes("expiration_timestamp", "expiresAt", As(&INSTANT)),
        ]),
    ),
    takes(
        "pricing",
        "pricing",
        Object(&[
            takes("billable", "billable", Bool),
            takes("pricing_model", "model", Text),
            takes("type", "type", As(&LOWER)),
            takes("category", "category", As(&LOWER)),
        ]),
    ),
    takes("errors", "failure", Single(&Object(&[takes("code", "whatsappCode", Shape::Number), takes("title", "message", Text)]))),
]));

/// `warning` says nothing of how far a message is.
const WORDS: Shape =
    Renamed(&[("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("failed", "failed"), ("deleted", "deleted")]);

/// WhatsApp's errors that are about no message.
static ERROR: Packed = packed!(Object(&[
    takes("code", "value", Text),
    takes("title", "reason", Text),
    takes("details", "details", Text),
    takes("href", "url", Text),
]));

/// Its place and its capitals are not certain.
const CALLBACK: Shape =
    Object(&[takes("callBackData", "callbackData", Text), takes("callbackData", "callbackData", Text).when(When::Read)]);

/// The person that a message is from, for writing.
const CONTACTS: Codec = Codec {
    read: |_| None,
    #[cfg(feature = "sandbox")]
    write: |event, _, writer| {
        let text = |key| event.and_then(|event| event.text_at(key));
        let (Some(from), Some(name)) = (text("from"), text("senderName")) else { return false };
        writer.raw("[{\"profile\":{\"name\":");
        writer.string(name);
        writer.raw("},\"wa_id\":");
        writer.string(from);
        writer.raw("}]");
        true
    },
    ..Codec::SAME
};

/// The name of who wrote a message stands in the body's contacts; what came with the send may stand there too.
pub(super) fn complete<'a>(entry: &'a Node<'a>, body: &'a Node<'a>, event: &mut Node<'a>) {
    let digits = |node: &'a Node<'a>| node.loose_text().map(crate::message::bare);
    let from = entry.get("from").and_then(digits);
    let contacts = body.get("contacts").map(Node::items).unwrap_or_default();
    let own = contacts.iter().find(|contact| from.is_some() && contact.get("wa_id").and_then(digits) == from);
    if let Some(name) = own.and_then(|contact| contact.find("profile/name")).and_then(Node::text) {
        add(event, "senderName", Node::text_of(name));
    }
    if let Some(data) = ["callBackData", "callbackData"].iter().find_map(|key| body.text_at(key)) {
        add(event, "callbackData", Node::text_of(data));
    }
}

/// WhatsApp's errors.
pub(super) fn read_failed(entry: &Node<'_>) -> Failure {
    let text = |key| entry.find("errors/0").and_then(|error| error.get(key)).and_then(Node::loose_text);
    let words: Vec<_> = ["title", "details"].into_iter().filter_map(text).collect();
    let words = words.join(": ");
    let code = text("code");
    let message = Some(words.as_str()).filter(|words| !words.is_empty());
    failure(entry, Reason { message, code, whatsapp_code: code.and_then(|code| code.parse().ok()), category: None })
}
