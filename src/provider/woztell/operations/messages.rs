//! Sending.

use crate::http::Method;
use crate::operation::Operation;
use crate::provider::woztell::settings::ABOUT;

/// One message and several to the same recipient go the same way: `response` is a list.
pub(in crate::provider::woztell) const SEND: Operation = Operation {
    id: "messages.send",
    method: Method::Post,
    path: "/sendResponses",
    kinds: Some(ABOUT.kinds),
    variant: None,
    summary: "Sends one or several messages to one recipient, in order.",
    source: "WOZTELL Bot API reference, sendResponses",
    experimental: false,
};
