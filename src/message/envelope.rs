//! What all kinds have in common.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::extras::Extras;
use super::kind::{Content, Kind};
use super::recipient::Recipient;
use crate::json::{Node, Reader, Str, record};
use crate::provider;

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

    /// Reads a message; every fault is noted in the reader. `None` where the kind cannot be told.
    pub fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Option<Self> {
        if !node.is_object() {
            reader.mismatch::<()>(node, "a message object");
            return None;
        }
        let common = Common::read_members(node, reader);
        let extras = Extras::read(node, reader);
        let Some(kind) = node.text_at("type").and_then(Kind::from_name) else {
            reader.not_among(node, "type", Kind::NAMES);
            return None;
        };
        reader.only(node, &[&["type"], Common::KEYS, kind.keys(), provider::NAMES]);
        let content = Content::read(kind, node, reader);
        Some(Self { common, content, extras })
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
