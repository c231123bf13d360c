//! Sending.

use crate::operation::Operation;
use crate::provider::tellephant::settings::ABOUT;

pub(in crate::provider::tellephant) const SEND: Operation = Operation::send(
    ABOUT.kinds,
    "/v1/send-message",
    "Sends one template or session message.",
    "Tellephant API page, Template Messages and Session Messages",
);
