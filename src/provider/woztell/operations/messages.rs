//! Sending.

use crate::operation::Operation;
use crate::provider::woztell::settings::ABOUT;

/// One message and several to the same recipient go the same way: `response` is a list.
pub(in crate::provider::woztell) const SEND: Operation = Operation::send(
    ABOUT.kinds,
    "/sendResponses",
    "Sends one or several messages to one recipient, in order.",
    "WOZTELL Bot API reference, sendResponses",
);
