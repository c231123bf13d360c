//! What a check is told beside the message.

use crate::template::Definition;

/// What is known beside the message, and what is wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct CheckOptions<'o> {
    /// Whether to tell how full the limited fields are.
    pub counters: bool,
    /// The definition of the template that is sent.
    pub definition: Option<&'o Definition<'o>>,
    /// The time now, in milliseconds since 1970.
    pub now: Option<i64>,
    /// When the recipient last wrote, in milliseconds since 1970.
    pub last_inbound_at: Option<i64>,
    /// When the quoted message was sent, in milliseconds since 1970.
    pub reply_to_at: Option<i64>,
    /// The sender of a message that names none.
    pub from: Option<&'o str>,
}
