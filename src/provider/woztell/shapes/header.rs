//! What stands above a body: in reply buttons by itself, in templates as the parameter of a header.

use crate::shape::Shape::{Object, Text};
use crate::shape::{Is, Shape, Variant, needs, takes};

/// A picture.
pub(super) const IMAGE: Variant = header("image", Object(&[needs("image", "", LINKED_FILE)]));

/// A film.
pub(super) const VIDEO: Variant = header("video", Object(&[needs("video", "", LINKED_FILE)]));

/// A document by URL or by id.
pub(super) const DOCUMENT: Variant = header(
    "document",
    Object(&[needs("document", "", Object(&[takes("link", "url", Text), takes("id", "id", Text), takes("filename", "filename", Text)]))]),
);

/// A file by URL or by id.
const LINKED_FILE: Shape = Object(&[takes("link", "url", Text), takes("id", "id", Text)]);

/// A form of header; it is called alike on both sides.
pub(super) const fn header(kind: &'static str, shape: Shape) -> Variant {
    Variant { tag: kind, is: Is::Key(kind), shape }
}
