//! What stands above the body of an interactive message.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::media::{DocumentMedia, Media};
use crate::json::{Node, Read, Str, field, member};
use crate::shape::Shape;

/// Exactly one of `{ text }`, `{ image }`, `{ video }`, `{ document }`. Which are allowed depends on the kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Header<'a> {
    /// A line of text.
    Text(Str<'a>),
    /// A picture.
    Image(Media<'a>),
    /// A film.
    Video(Media<'a>),
    /// A file.
    Document(DocumentMedia<'a>),
}

impl Header<'_> {
    /// The members of which exactly one is given.
    pub const KEYS: &'static [&'static str] = &["text", "image", "video", "document"];
}

impl Default for Header<'_> {
    fn default() -> Self {
        Self::Text(Str::Borrowed(""))
    }
}

impl<'a> Read<'a> for Header<'a> {
    const SHAPE: Shape = Shape::OneOf(&[
        member::<Option<Str<'_>>>("text"),
        member::<Option<Media<'_>>>("image"),
        member::<Option<Media<'_>>>("video"),
        member::<Option<DocumentMedia<'_>>>("document"),
    ]);

    fn read(node: &'a Node<'a>) -> Self {
        match Self::KEYS.iter().copied().find(|key| node.present(key).is_some()) {
            Some("text") => Self::Text(field(node, "text")),
            Some("image") => Self::Image(field(node, "image")),
            Some("video") => Self::Video(field(node, "video")),
            Some("document") => Self::Document(field(node, "document")),
            _ => Self::default(),
        }
    }
}

impl Serialize for Header<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Text(text) => map.serialize_entry("text", text)?,
            Self::Image(media) => map.serialize_entry("image", media)?,
            Self::Video(media) => map.serialize_entry("video", media)?,
            Self::Document(media) => map.serialize_entry("document", media)?,
        }
        map.end()
    }
}
