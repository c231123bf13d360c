//! Sending.

use crate::http::Method;
use crate::operation::Operation;
use crate::provider::infobip::settings::ABOUT;

pub(in crate::provider::infobip) const SEND: Operation = Operation {
    id: "messages.send",
    method: Method::Post,
    path: "/messages",
    kinds: Some(ABOUT.kinds),
    variant: None,
    summary: "Sends one message.",
    source: "whatsapp.yaml 3.28, sendMessage",
    experimental: false,
};
