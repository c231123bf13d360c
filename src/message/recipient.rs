//! Who gets a message.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::{Node, Read, Reader, Str, Value};

/// A phone number, a business-scoped user id, or a provider's own member id.
#[derive(Debug, Clone, PartialEq)]
pub enum Recipient<'a> {
    /// A phone number with its country code, or a business-scoped user id such as `US.13491208655302741918`.
    Address(Str<'a>),
    /// A provider's own id of a contact, written `{ member }`.
    Member(Str<'a>),
}

impl<'a> Recipient<'a> {
    /// The number, user id or member id.
    pub fn id(&self) -> &str {
        match self {
            Self::Address(id) | Self::Member(id) => id,
        }
    }

    /// The digits of a phone number without plus, blanks, brackets, dots and hyphens; a user id as it is.
    pub fn bare(&self) -> Str<'a> {
        let (Self::Address(id) | Self::Member(id)) = self;
        if self.is_phone_number() { Str::Owned(id.chars().filter(char::is_ascii_digit).collect()) } else { id.clone() }
    }

    /// Whether this is a phone number: digits, with nothing but the usual punctuation between them.
    pub fn is_phone_number(&self) -> bool {
        let Self::Address(id) = self else { return false };
        let id = id.strip_prefix('+').unwrap_or(id);
        id.contains(|letter: char| letter.is_ascii_digit()) && id.chars().all(|letter| letter.is_ascii_digit() || " ()-.".contains(letter))
    }
}

impl Default for Recipient<'_> {
    fn default() -> Self {
        Self::Address(Str::Borrowed(""))
    }
}

impl<'a> Read<'a> for Recipient<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        match node.value {
            Value::Object(_) => {
                reader.only(node, &[&["member"]]);
                Self::Member(reader.field(node, "member"))
            }
            _ => Self::Address(reader.text(node)),
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
