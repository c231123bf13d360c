//! A member that is always written.

use serde::ser::{Serialize, Serializer};

use crate::json::{Node, Read, Reader};

/// A member that is written as `null` where there is nothing: so do both plugins and the vendor's own flow, and whether
/// it may be left out is said nowhere (P2 lines 124-143, FL line 224). Read, it may be missing.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::provider::telinfy) struct Nullable<T>(pub Option<T>);

impl<T> Default for Nullable<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'a, T: Read<'a>> Read<'a> for Nullable<T> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        Self(Some(T::read(node, reader)))
    }

    fn absent(_: &mut Reader<'a>) -> Self {
        Self(None)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
