//! Who gets a message.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::{Node, Read, Str};
use crate::shape::{Codec, Shape, inspect, needs};

/// A phone number, a business-scoped user id, or a provider's own member id.
#[derive(Debug, Clone, PartialEq)]
pub enum Recipient<'a> {
    /// A phone number with its country code, or a business-scoped user id such as `US.13491208655302741918`.
    Address(Str<'a>),
    /// A provider's own id of a contact, written `{ member }`.
    Member(Str<'a>),
}

impl Recipient<'_> {
    /// The number, user id or member id.
    pub fn id(&self) -> &str {
        match self {
            Self::Address(id) | Self::Member(id) => id,
        }
    }
}

impl Default for Recipient<'_> {
    fn default() -> Self {
        Self::Address(Str::Borrowed(""))
    }
}

/// `{ member }`.
const MEMBER: Shape = Shape::Object(&[needs("member", "member", Shape::Text)]);

/// Text, or an object with `member`.
const RECIPIENT: Codec = Codec {
    inspect: |node, reader| {
        if node.is_object() {
            inspect(&MEMBER, node, None, reader);
        } else {
            reader.check_text(node);
        }
    },
    ..Codec::SAME
};

impl<'a> Read<'a> for Recipient<'a> {
    const SHAPE: Shape = Shape::As(&RECIPIENT);

    fn read(node: &'a Node<'a>) -> Self {
        match node.text_at("member") {
            Some(member) => Self::Member(member.into()),
            None => Self::Address(Str::read(node)),
        }
    }
}

impl Serialize for Recipient<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Address(id) => serializer.serialize_str(id),
            Self::Member(id) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("member", id)?;
                map.end()
            }
        }
    }
}
