//! What all kinds have in common.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::extras::Extras;
use super::kind::{Content, Kind};
use super::recipient::Recipient;
use crate::json::{Node, Read, Str, record};

record! {
    /// The members that every kind has.
    pub struct Common<'a> {
        /// Who gets the message.
        pub to: Recipient<'a> = "to",
        /// The business number or sender it goes out from; the client's own where missing.
        pub from: Option<Str<'a>> = "from",
        /// The id of the message that this one quotes.
        pub reply_to: Option<Str<'a>> = "replyTo",
        /// Comes back on the events about this message.
        pub callback_data: Option<Str<'a>> = "callbackData",
        /// The caller's own id for the message, where the provider takes one.
        pub client_message_id: Option<Str<'a>> = "clientMessageId",
    }
}

/// A message in no provider's terms.
#[derive(Debug, Clone, PartialEq)]
pub struct Message<'a> {
    /// What every kind has.
    pub common: Common<'a>,
    /// What this kind has.
    pub content: Content<'a>,
    /// What one provider takes beyond the neutral fields, under its name.
    pub extras: Extras<'a>,
}

impl<'a> Message<'a> {
    /// A message of some content to some recipient.
    pub fn new(common: Common<'a>, content: Content<'a>) -> Self {
        Self { common, content, extras: Extras::default() }
    }

    /// The kind.
    pub const fn kind(&self) -> Kind {
        self.content.kind()
    }

    /// Reads a message. What does not fit gets a stand-in: check the tree first. `None` where the kind cannot be told.
    pub fn read(node: &'a Node<'a>) -> Option<Self> {
        let kind = node.text_at("type").and_then(Kind::from_name)?;
        Some(Self { common: Common::read(node), content: Content::read(kind, node), extras: Extras::read(node) })
    }
}

impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", self.kind().name())?;
        self.common.write_members(&mut map)?;
        self.content.write_members(&mut map)?;
        self.extras.write_members(&mut map)?;
        map.end()
    }
}
