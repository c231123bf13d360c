//! What a check is told beside the message.

use crate::json::Node;
use crate::template::{Choice, Definition};

/// What is known beside the message, and what is wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct CheckOptions<'o> {
    /// Whether to tell how full the limited fields are.
    pub counters: bool,
    /// The definition of the template that is sent.
    pub definition: Option<&'o Definition<'o>>,
    /// The same as it was given, with what only one provider knows of it.
    pub definition_node: Option<&'o Node<'o>>,
    /// When the definition was fetched, in milliseconds since 1970.
    pub fetched_at: Option<i64>,
    /// The languages that the template is defined in, where there is no definition in the message's.
    pub languages: &'o [&'o str],
    /// The time now, in milliseconds since 1970.
    pub now: Option<i64>,
    /// When the recipient last wrote, in milliseconds since 1970.
    pub last_inbound_at: Option<i64>,
}

impl<'o> CheckOptions<'o> {
    /// The same with the definition that was chosen for the message.
    #[must_use]
    pub fn with_choice(self, choice: &'o Choice<'o>) -> Self {
        Self {
            definition: choice.is_found.then_some(&choice.definition),
            definition_node: choice.node.filter(|_| choice.is_found),
            fetched_at: choice.fetched_at.filter(|_| choice.is_found),
            languages: &choice.languages,
            ..self
        }
    }
}
