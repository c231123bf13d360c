//! What fills a template: the same parameters in all bodies that send one, but for uploaded files.

use super::codec::UPLOAD;
use crate::shape::Shape::{As, AtMostOne, Object, Text, Texts};
use crate::shape::{Is, ONE_TEXT, Shape, Union, Variant, needs, takes};

/// What fills the variables of the body, in order.
pub(super) const BODY: Shape = Object(&[needs("parameters", "", Texts(&TEXT))]);

/// `{ type: "text", text }`.
const TEXT: Shape =
    Shape::Union(&Union { tag: "type", of: &[Variant { tag: "text", is: Is::Else, shape: Object(&[needs("text", "", Text)]) }] });

/// What fills the header: one parameter.
pub(super) const HEADER: Shape = Object(&[needs("parameters", "", AtMostOne(&Shape::Union(&HEADERS)))]);

const HEADERS: Union = Union {
    tag: "type",
    of: &[
        HEADER_TEXT,
        // P2 lines 129-138.
        file("image", Object(&[needs("image", "", LINK)])),
        // X-66586017502.
        file("video", Object(&[needs("video", "", LINK)])),
        // SEED line 32, X-66710084965.
        file("audio", Object(&[needs("audio", "", LINK)])),
        // X-66586017502.
        file("document", Object(&[needs("document", "", NAMED_LINK)])),
    ],
};

/// The same on the hub, which takes uploaded files too.
pub(super) const HUB_HEADER: Shape = Object(&[needs("parameters", "", AtMostOne(&Shape::Union(&HUB_HEADERS)))]);

const HUB_HEADERS: Union = Union {
    tag: "type",
    of: &[
        HEADER_TEXT,
        file("image", Object(&[needs("image", "", HUB_LINK)])),
        file("video", Object(&[needs("video", "", HUB_LINK)])),
        file("audio", Object(&[needs("audio", "", HUB_LINK)])),
        file("document", Object(&[needs("document", "", HUB_NAMED_LINK)])),
    ],
};

const fn file(kind: &'static str, shape: Shape) -> Variant {
    Variant { tag: kind, is: Is::Key(kind), shape }
}

/// `{ type: "text", text }`, for the only variable that a header has.
const HEADER_TEXT: Variant = Variant { tag: "text", is: Is::Key("text"), shape: Object(&[needs("text", "", As(&ONE_TEXT))]) };

/// A file.
const LINK: Shape = Object(&[takes("link", "url", Text), takes("id", "id", As(&UPLOAD))]);

/// A file with the name it is shown with.
const NAMED_LINK: Shape = Object(&[takes("link", "url", Text), takes("id", "id", As(&UPLOAD)), takes("filename", "filename", Text)]);

/// A file, by the `id` of an upload too (HUB).
const HUB_LINK: Shape = Object(&[takes("link", "url", Text), takes("id", "id", Text)]);

/// The same with the name it is shown with.
const HUB_NAMED_LINK: Shape = Object(&[takes("link", "url", Text), takes("id", "id", Text), takes("filename", "filename", Text)]);
