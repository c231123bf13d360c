//! Headers and pieces of text of interactive and template messages.

use super::media::{MEDIA, NAMED_MEDIA, OWN_MEDIA, OWN_NAMED_MEDIA};
use crate::json::Read;
use crate::message::Location;
use crate::shape::Shape::{As, Constant, Object, Text};
use crate::shape::{Codec, Is, LOOSE_TEXT, Member, Need, ONE_TEXT, Shape, Union, Variant, needs, takes};

/// WhatsAppInteractiveTextContent and WhatsAppInteractiveFooterContent.
pub(super) const TEXT_PART: Shape = Object(&[needs("type", "", Constant("text")), needs("text", "", Text)]);

/// `example` belongs to definitions; the schema has it here because it is shared, and no vendor request sends it.
pub(super) const EXAMPLE: Member = takes("example", "", Text).absent(Need::NoEffect);

/// The header of an interactive message; all but `buttons` take text only, which is a matter of the limits.
pub(super) const HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "text", is: Is::Key("text"), shape: Object(&[needs("text", "", As(&LOOSE_TEXT)), EXAMPLE]) },
        IMAGE,
        VIDEO,
        DOCUMENT,
    ],
});

/// The header of a template.
pub(super) const TEMPLATE_HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        // WhatsAppTemplateTextHeaderComponent.
        Variant { tag: "text", is: Is::Key("text"), shape: Object(&[needs("text", "", As(&VARIABLE)), EXAMPLE]) },
        IMAGE,
        VIDEO,
        DOCUMENT,
        // WhatsAppTemplateLocationHeaderComponent.
        Variant { tag: "location", is: Is::Key("location"), shape: Object(&[needs("location", "", Location::SHAPE)]) },
    ],
});

/// The header of a product as it is, under the provider's name in a neutral message.
pub(super) const OWN_HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        own("text", Object(&[needs("text", "text", As(&LOOSE_TEXT)), EXAMPLE])),
        own("image", Object(&[needs("image", "image", OWN_MEDIA)])),
        own("video", Object(&[needs("video", "video", OWN_MEDIA)])),
        own("document", Object(&[needs("document", "document", OWN_NAMED_MEDIA)])),
    ],
});

/// WhatsAppTemplateImageHeaderComponent.
const IMAGE: Variant = Variant { tag: "image", is: Is::Key("image"), shape: Object(&[needs("image", "", MEDIA)]) };

/// WhatsAppTemplateVideoHeaderComponent.
const VIDEO: Variant = Variant { tag: "video", is: Is::Key("video"), shape: Object(&[needs("video", "", MEDIA)]) };

/// WhatsAppTemplateDocumentHeaderComponent.
const DOCUMENT: Variant = Variant { tag: "document", is: Is::Key("document"), shape: Object(&[needs("document", "", NAMED_MEDIA)]) };

/// What fills the one variable of a header; it is read from a number too.
const VARIABLE: Codec = Codec { write: ONE_TEXT.write, ..LOOSE_TEXT };

const fn own(tag: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", tag), shape }
}
