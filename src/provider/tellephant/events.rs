//! What Tellephant posts: reports of delivery and incoming messages, told apart by their members. No body is a list.

use crate::event::{Mark, PARTY, Reason, Row, failure};
use crate::json::Node;
use crate::operation::Failure;
use crate::shape::Shape::{As, Flag, List, Number, Object, Renamed, Text};
use crate::shape::{INSTANT, Is, Member, Packed, Shape, Union, Variant, When, needs, packed, takes, within};

/// Every kind of body.
pub(super) static EVENTS: &[Row] = &[
    Row::new("message.status", Mark::Has("status"), &STATUS, "Webhook payloads, Message Delivery Response"),
    Row::new("message.received", Mark::Has("content_type"), &RECEIVED, "Webhook payloads, Incoming Payload"),
];

/// Message Accepted, Delivery and Seen Response. No failure is documented; campaigns count `failed`.
static STATUS: Packed = packed!(Object(&[
    needs("messageId", "messageId", Text),
    needs("status", "status", Renamed(&[("accepted", "accepted"), ("delivered", "delivered"), ("seen", "read"), ("failed", "failed")])),
    needs("status", "rawStatus", Text).when(When::Read),
    needs("timestamp", "at", As(&INSTANT)),
]));

/// Incoming Payload, by `content_type`.
static RECEIVED: Packed = packed!(Object(&[
    needs("messageId", "messageId", Text),
    needs("from", "from", As(&PARTY)),
    takes("sender_name", "senderName", Text),
    takes("to", "to", As(&PARTY)),
    needs("timestamp", "at", As(&INSTANT)),
    takes("received_at", "receivedAt", As(&INSTANT)),
    within("content", CONTENT),
]));

const CONTENT: Shape = Shape::Union(&Union {
    tag: "content_type",
    of: &[
        content("text", "text", Object(&[needs("text", "text", Text)])),
        content("image", "image", Object(&[URL, CAPTION])),
        content("document", "document", Object(&[URL, takes("filename", "filename", Text), CAPTION])),
        content("sticker", "sticker", Object(&[URL])),
        content("video", "video", Object(&[URL, CAPTION])),
        content("voice", "audio", AUDIO),
        content("audio", "audio", AUDIO),
        content(
            "location",
            "location",
            Object(&[needs("location", "", Object(&[needs("longitude", "longitude", Number), needs("latitude", "latitude", Number)]))]),
        ),
        content("contacts", "contacts", Object(&[needs("contacts", "contacts", List(&CONTACT))])),
    ],
});

const URL: Member = needs("media_url", "media/url", Text);
const AUDIO: Shape = Object(&[URL, needs("content_type", "voice", Flag("voice", "audio")).when(When::Read)]);
const CAPTION: Member = takes("caption", "caption", Text);

const fn content(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

/// Only the names of its members are shown, not those of addresses, e-mails and the like.
const CONTACT: Shape = Object(&[
    takes(
        "name",
        "name",
        Object(&[
            takes("formattedName", "formatted", Text),
            takes("firstName", "first", Text),
            takes("middleName", "middle", Text),
            takes("lastName", "last", Text),
        ]),
    ),
    takes("org", "org", Object(&[takes("company", "company", Text)])),
    takes("phones", "phones", List(&Object(&[takes("phone", "phone", Text), takes("type", "type", Text), takes("waId", "waId", Text)]))),
]);

/// Why is not documented.
pub(super) fn read_failed(entry: &Node<'_>) -> Failure {
    failure(entry, Reason::default())
}
