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
    /// What it says by being there: paths in the event and the words that stand there.
    pub says: &'static [(&'static str, &'static str)],
    /// What an entry holds, and where that stands in the event.
    pub shape: &'static Packed,
    /// What stands around the list, and where that stands in the event.
    pub around: Option<&'static Packed>,
    /// Where it is documented; no binary for forms has it.
    #[cfg(feature = "sandbox")]
    pub source: &'static str,
}

impl Row {
    /// The row of bodies that are one entry.
    pub const fn new(kind: &'static str, mark: Mark, shape: &'static Packed, source: &'static str) -> Self {
        #[cfg(not(feature = "sandbox"))]
        let _ = source;
        Self {
            kind,
            list: "",
            mark,
            says: &[],
            shape,
            around: None,
            #[cfg(feature = "sandbox")]
            source,
        }
    }

    /// The same among the entries of a list.
    #[must_use]
    pub const fn within(self, list: &'static str) -> Self {
        Self { list, ..self }
    }

    /// The same saying these words.
    #[must_use]
    pub const fn says(self, says: &'static [(&'static str, &'static str)]) -> Self {
        Self { says, ..self }
    }

    /// The same with this around the list.
    #[must_use]
    pub const fn around(self, around: &'static Packed) -> Self {
        Self { around: Some(around), ..self }
    }
}

/// By what an entry is known.
#[derive(Debug, Clone, Copy)]
pub enum Mark {
    /// Something stands there.
    Has(&'static str),
    /// This word stands there, in whatever case.
    Is(&'static str, &'static str),
    /// One of these words stands there, in whatever case.
    Word(&'static str, &'static [&'static str]),
    /// What stands there begins with this.
    Begins(&'static str, &'static str),
    /// It has all of these.
    All(&'static [Self]),
}

impl Mark {
    /// Whether an entry has it.
    pub fn is_on(&self, entry: &Node<'_>) -> bool {
        let text = |path| entry.find(path).and_then(Node::text);
        match *self {
            Self::Has(path) => entry.find(path).is_some_and(|node| !node.is_null()),
            Self::Is(path, word) => text(path).is_some_and(|text| text.eq_ignore_ascii_case(word)),
            Self::Word(path, words) => text(path).is_some_and(|text| words.iter().any(|word| word.eq_ignore_ascii_case(text))),
            Self::Begins(path, start) => text(path).is_some_and(|text| text.starts_with(start)),
            Self::All(marks) => marks.iter().all(|mark| mark.is_on(entry)),
        }
    }
}
