//! Sending.

use crate::message::{Kind, Kinds};
use crate::operation::Operation;
use crate::provider::telinfy::settings::HUB;

const TEMPLATE: Kinds = Kinds::of(&[Kind::Template, Kind::Raw]);

pub(in crate::provider::telinfy) const SEND_TEMPLATE: Operation = Operation::send(
    TEMPLATE,
    "/whatsapp/templates/message",
    "Sends one template to one recipient.",
    "Telinfy's WooCommerce plugin 1.1.0, telinfyConnector.php, lines 111-160",
);

pub(in crate::provider::telinfy) const SEND_DIRECT: Operation = Operation::send(
    Kinds::of(&[Kind::Text, Kind::Raw]),
    "/whatsapp/message/direct",
    "Sends a text to someone who wrote within the last 24 hours.",
    "A public consumer of the cloud API; the concept page names direct messages",
);

pub(in crate::provider::telinfy) const NOTIFY: Operation = Operation::send_bulk(
    TEMPLATE,
    "/whatsapp/templates/notify",
    "Sends one template to several recipients.",
    "A public consumer of the cloud API, after the vendor's request collection",
)
.uncertain();

pub(in crate::provider::telinfy) const SEND_HUB: Operation = Operation::send(
    TEMPLATE,
    "/whatsapp/campaigns/send",
    "Sends one template to one recipient through the hub.",
    "Telinfy's developer page (hub)",
)
.of_variant(HUB);
