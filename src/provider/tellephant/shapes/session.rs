//! Session messages but for the interactive ones: texts, files, places and contacts.

use crate::shape::Shape::{List, Number, Object, Text};
use crate::shape::{Is, Member, Shape, Union, Variant, needs, takes};

/// Session Message (TEXT).
pub(super) const TEXT: Shape = Object(&[needs("text", "text", Text)]);

/// Session Message (IMAGE) to (AUDIO).
pub(super) const MEDIA: Shape = Object(&[needs("media", "", FILE)]);

/// A file. The table of images calls the caption required; it is optional for films and sounds.
const FILE: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        file("image", Object(&[URL, CAPTION])),
        file("document", Object(&[URL, needs("filename", "filename", Text)])),
        file("sticker", Object(&[URL])),
        file("video", Object(&[URL, CAPTION])),
        // Neutral sounds have no caption.
        file("audio", Object(&[URL, takes("caption", "/tellephant/caption", Text)])),
    ],
});

const URL: Member = needs("url", "media/url", Text);
const CAPTION: Member = takes("caption", "caption", Text);

const fn file(kind: &'static str, shape: Shape) -> Variant {
    Variant { tag: kind, is: Is::Word("/type", kind), shape }
}

/// Session Message (LOCATION); all four are required.
pub(super) const LOCATION: Shape = Object(&[needs(
    "location",
    "",
    Object(&[
        needs("longitude", "longitude", Number),
        needs("latitude", "latitude", Number),
        needs("name", "name", Text),
        needs("address", "address", Text),
    ]),
)]);

/// Session Message (CONTACT).
pub(super) const CONTACTS: Shape = Object(&[needs("contacts", "contacts", List(&CONTACT))]);

/// A contact card.
const CONTACT: Shape = Object(&[
    needs("name", "name", Object(&[needs("formattedName", "formatted", Text), needs("firstName", "first", Text)])),
    needs("phones", "phones", List(&Object(&[needs("phone", "phone", Text), needs("type", "type", Text)]))),
]);
