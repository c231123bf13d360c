//! How far a message is: delivery and seen reports.

use super::super::errors::status::{rejection, reported};
use super::content::PRICE;
use super::{APPLICATION, ENTITY, PERSON};
use crate::event::{PARTY, Reason, failure};
use crate::json::Node;
use crate::operation::Failure;
use crate::shape::Shape::{As, Number, Object, Text};
use crate::shape::{Codec, INSTANT, Member, Packed, When, flat, needs, packed, takes, within};

/// Report. `callbackData` is promised by the text of the send and is not in the schema.
pub(super) static DELIVERY: Packed = packed!(Object(&[
    takes("bulkId", "bulkId", Text),
    takes("messageId", "messageId", Text),
    takes("to", "to", As(&PARTY)),
    takes("callbackData", "callbackData", Text),
    takes("sentAt", "sentAt", As(&INSTANT)),
    takes("doneAt", "at", As(&INSTANT)),
    takes("messageCount", "messageCount", Number),
    takes("price", "price", PRICE),
    within("status", As(&STATE)),
    needs("status", "", As(&WRITTEN)),
    takes("status", "", Object(&[takes("name", "rawStatus", Text)])).when(When::Read),
    needs("error", "", As(&ERROR)),
    CONTACT,
    ENTITY,
    APPLICATION,
]));

/// SeenReport. Its `from` is who has read the message, so who got it; no text promises `callbackData`.
pub(super) static SEEN: Packed = packed!(Object(&[
    needs("messageId", "messageId", Text),
    takes("from", "to", As(&PARTY)),
    takes("to", "from", As(&PARTY)),
    takes("callbackData", "callbackData", Text).when(When::Read),
    takes("sentAt", "sentAt", As(&INSTANT)),
    takes("seenAt", "at", As(&INSTANT)),
    CONTACT,
    ENTITY,
    APPLICATION,
]));

/// DlrContact.
const CONTACT: Member = takes("contact", "", Object(&[takes("name", "recipientName", Text), flat(PERSON)]));

/// How far it is, by the whole report.
const STATE: Codec = Codec { read: |report| reported(report).map(|status| Node::text_of(status.word())), face: Text, ..Codec::SAME };

/// The status object for a word.
const WRITTEN: Codec = Codec {
    read: |_| None,
    #[cfg(feature = "sandbox")]
    write: |event, _, writer| {
        let status = event.and_then(|event| event.text_at("status"));
        let Some((_, object)) = STATUSES.iter().find(|(word, _)| Some(*word) == status) else { return false };
        writer.raw(object);
        true
    },
    ..Codec::SAME
};

/// "Response status and error codes", General status codes.
#[cfg(feature = "sandbox")]
const STATUSES: &[(&str, &str)] = &[
    ("accepted", r#"{"groupId":1,"groupName":"PENDING","id":26,"name":"PENDING_ACCEPTED","description":"Message accepted"}"#),
    ("sent", r#"{"groupId":1,"groupName":"PENDING","id":7,"name":"PENDING_ENROUTE","description":"Message on its way"}"#),
    (
        "delivered",
        r#"{"groupId":3,"groupName":"DELIVERED","id":5,"name":"DELIVERED_TO_HANDSET","description":"Message delivered to handset"}"#,
    ),
    (
        "failed",
        r#"{"groupId":2,"groupName":"UNDELIVERABLE","id":9,"name":"UNDELIVERABLE_NOT_DELIVERED","description":"Message not delivered"}"#,
    ),
];

/// The error object: of the chat family with the failure's code, or that there is none.
const ERROR: Codec = Codec {
    read: |_| None,
    #[cfg(feature = "sandbox")]
    write: |event, _, writer| {
        let Some(event) = event.filter(|event| event.text_at("status") == Some("failed")) else {
            writer.raw(r#"{"groupId":0,"groupName":"OK","id":0,"name":"NO_ERROR","description":"No Error","permanent":false}"#);
            return true;
        };
        let said = |path| event.find(path).and_then(Node::text);
        let code = said("failure/providerCode").and_then(|code| code.parse().ok());
        writer.raw(r#"{"groupId":1,"groupName":"CLIENT_ERRORS","permanent":true,"id":"#);
        writer.node(&Node::whole_of(code.unwrap_or(7_052)));
        writer.key("description");
        writer.string(said("failure/message").unwrap_or("Message not delivered"));
        writer.sign(b'}');
        true
    },
    ..Codec::SAME
};

/// Why a message failed: the error object tells more than the status.
pub(in super::super) fn read_failed(entry: &Node<'_>) -> Failure {
    let text = |paths: [&str; 2]| paths.iter().filter_map(|path| entry.find(path)).find_map(Node::loose_text);
    let error = entry.find("error/id").and_then(Node::loose_text).filter(|id| *id != "0");
    let words = match error {
        Some(_) => text(["error/description", "error/name"]),
        None => text(["status/description", "status/name"]),
    };
    let code = error.or_else(|| text(["status/name", "status/id"]));
    failure(entry, Reason { message: words, code, category: rejection(entry), ..Reason::default() })
}
