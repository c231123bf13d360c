//! An emoji on an earlier message.

use crate::json::{Str, record};

record! {
    /// Puts an emoji on an earlier message, or takes it back.
    pub struct Reaction<'a> {
        /// The WhatsApp id (wamid) of the message reacted to; at most 30 days old.
        pub message_id: Str<'a> = "messageId",
        /// One emoji; the empty text removes an earlier reaction.
        pub emoji: Str<'a> = "emoji",
    }
}
