//! What a webhook body may hold, as data.

use crate::json::Node;
use crate::shape::Packed;

/// One kind of entry of a provider's webhook bodies.
#[derive(Debug)]
pub struct Row {
    /// The `type` of the event: `message.received`, `message.status` and so on.
    pub kind: &'static str,
    /// The member of the body that lists such entries; nothing where the body is one.
    pub list: &'static str,
    /// By what it is known among the entries that stand there.
    pub mark: Mark,
    /// What an entry holds, and where that stands in the event.
    pub shape: &'static Packed,
    /// Where it is documented.
    pub source: &'static str,
}

/// By what an entry is known.
#[derive(Debug, Clone, Copy)]
pub enum Mark {
    /// Something stands there.
    Has(&'static str),
    /// One of these words stands there, in whatever case.
    Word(&'static str, &'static [&'static str]),
    /// What stands there begins with this.
    Begins(&'static str, &'static str),
}

impl Mark {
    /// Whether an entry has it.
    pub fn is_on(&self, entry: &Node<'_>) -> bool {
        let text = |path| entry.find(path).and_then(Node::text);
        match *self {
            Self::Has(path) => entry.find(path).is_some_and(|node| !node.is_null()),
            Self::Word(path, words) => text(path).is_some_and(|text| words.iter().any(|word| word.eq_ignore_ascii_case(text))),
            Self::Begins(path, start) => text(path).is_some_and(|text| text.starts_with(start)),
        }
    }
}
