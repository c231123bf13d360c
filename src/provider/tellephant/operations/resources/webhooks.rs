//! Where Tellephant posts events: one address for what becomes of messages, one for those that come in.

use super::super::codecs::ACTIVE;
use super::{MESSAGE, SUCCESS};
use crate::http::Method::Post;
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Object, Renamed, Text};
use crate::shape::{Packed, Shape, needs, packed, takes};

const ONE: Shape = Object(&[takes("url", "url", Text), needs("status", "active", Bool)]);

static GOT: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        SUCCESS,
        needs("webhooks", "", Object(&[takes("delivery_response", "statuses", ONE), takes("incoming_message", "messages", ONE)])),
    ])
)]));

/// `delivery_response` is in the example; `incoming_message` is what the other call names.
static UPDATE: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[
        needs("webhook_type", "type", Renamed(&[("delivery_response", "statuses"), ("incoming_message", "messages")])),
        needs("webhook_endpoint", "url", Text),
        needs("webhook_status", "active", As(&ACTIVE)),
    ])
)]));

static UPDATED: Packed = packed!(Object(&[needs("body", "", Object(&[SUCCESS, MESSAGE]))]));

pub(super) static WEBHOOKS: &[Operation] = &[
    Operation::new("webhooks.get", Post, "/api/v2/user/webhook", "Reads where events are posted.", "Tellephant API page, Webhooks / Get")
        .gives(&GOT),
    Operation::new(
        "webhooks.update",
        Post,
        "/api/v2/user/webhook/update",
        "Says where events of a kind are posted.",
        "Tellephant API page, Webhooks / Update",
    )
    .takes(&UPDATE)
    .gives(&UPDATED),
];
