//! Asks the recipient to authenticate in the chat.

use serde::ser::SerializeMap;

use crate::json::{Node, Read};
use crate::shape::Shape;

/// Asks the recipient to authenticate in the chat. It has no content of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AuthenticationRequest;

impl AuthenticationRequest {
    /// The members it reads and writes: none.
    pub const KEYS: &'static [&'static str] = &[];

    pub(super) fn write_members<M: SerializeMap>(self, _: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'a> Read<'a> for AuthenticationRequest {
    const SHAPE: Shape = Shape::Object(&[]);

    fn read(_: &'a Node<'a>) -> Self {
        Self
    }
}
