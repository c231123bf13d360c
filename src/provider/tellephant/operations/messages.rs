//! Sending.

use crate::http::Method;
use crate::operation::Operation;
use crate::provider::tellephant::settings::ABOUT;

pub(in crate::provider::tellephant) const SEND: Operation = Operation {
    id: "messages.send",
    method: Method::Post,
    path: "/v1/send-message",
    kinds: Some(ABOUT.kinds),
    variant: None,
    summary: "Sends one template or session message.",
    source: "Tellephant API page, Template Messages and Session Messages",
    experimental: false,
};
