//! Sending.

use crate::http::Method;
use crate::message::{Kind, Kinds};
use crate::operation::Operation;
use crate::provider::telinfy::settings::HUB;

const TEMPLATE: Kinds = Kinds::of(&[Kind::Template, Kind::Raw]);

pub(in crate::provider::telinfy) const SEND_TEMPLATE: Operation = Operation {
    id: "messages.send",
    method: Method::Post,
    path: "/whatsapp/templates/message",
    kinds: Some(TEMPLATE),
    variant: None,
    summary: "Sends one template to one recipient.",
    source: "Telinfy's WooCommerce plugin 1.1.0, telinfyConnector.php, lines 111-160",
    experimental: false,
};

pub(in crate::provider::telinfy) const SEND_DIRECT: Operation = Operation {
    id: "messages.send",
    method: Method::Post,
    path: "/whatsapp/message/direct",
    kinds: Some(Kinds::of(&[Kind::Text, Kind::Raw])),
    variant: None,
    summary: "Sends a text to someone who wrote within the last 24 hours.",
    source: "A public consumer of the cloud API; the concept page names direct messages",
    experimental: false,
};

pub(in crate::provider::telinfy) const NOTIFY: Operation = Operation {
    id: "messages.sendBulk",
    method: Method::Post,
    path: "/whatsapp/templates/notify",
    kinds: Some(TEMPLATE),
    variant: None,
    summary: "Sends one template to several recipients.",
    source: "A public consumer of the cloud API, after the vendor's request collection",
    experimental: true,
};

pub(in crate::provider::telinfy) const SEND_HUB: Operation = Operation {
    id: "messages.send",
    method: Method::Post,
    path: "/whatsapp/campaigns/send",
    kinds: Some(TEMPLATE),
    variant: Some(HUB),
    summary: "Sends one template to one recipient through the hub.",
    source: "Telinfy's developer page (hub)",
    experimental: false,
};
