//! Phone numbers as integers.

use serde::ser::{Serialize, Serializer};

use crate::json::{Node, Number, Read, Reader, Str};

/// A phone number, written as an integer: `919999999999` (body parameters, `to`).
///
/// Text is read too: an early client library of a third party sends it, with a plus.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::provider::tellephant) struct PhoneNumber<'a>(pub Str<'a>);

impl<'a> Read<'a> for PhoneNumber<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let digits = node.loose_text().map(|letters| letters.strip_prefix('+').unwrap_or(letters));
        match digits.filter(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(digits) => Self(digits.into()),
            None => reader.mismatch(node, "a phone number as an integer"),
        }
    }
}

impl Serialize for PhoneNumber<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Number(Str::Borrowed(&self.0)).serialize(serializer)
    }
}
