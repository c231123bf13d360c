//! What a message holds, by the `type` around its `data`.

use crate::shape::Shape::{Number, Object, Single, Text};
use crate::shape::{Is, Member, Shape, Union, Variant, When, needs, takes};

/// A text, a file alone, or a list of files, of which the first is read: WhatsApp has one in a message. A place is read
/// under the names that WhatsApp has for it, though no sample shows one.
pub(super) const CONTENT: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        content("TEXT", "text", Object(&[needs("data", "", Object(&[needs("text", "text", Text)]))])),
        Variant {
            tag: "MISC",
            is: Is::Has("media"),
            shape: Object(&[needs("data", "", Object(&[needs("attachments", "", Single(&FILE_BY_TYPE))]))]),
        },
        content("AUDIO", "audio", Object(&[needs("data", "", FILE)])),
        content("VOICE", "audio", Object(&[needs("data", "", FILE)])),
        content("IMAGE", "image", Object(&[needs("data", "", FILE)])),
        content("VIDEO", "video", Object(&[needs("data", "", FILE)])),
        content("FILE", "document", Object(&[needs("data", "", FILE)])),
        content("STICKER", "sticker", Object(&[needs("data", "", FILE)])),
        content("LOCATION", "location", Object(&[needs("data", "", LOCATION)])),
        content("UNSUPPORTED", "unsupported", Object(&[])),
    ],
});

const fn content(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

const FILE_BY_TYPE: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        content("IMAGE", "image", FILE),
        content("VIDEO", "video", FILE),
        content("AUDIO", "audio", FILE),
        content("FILE", "document", FILE),
        content("DOCUMENT", "document", FILE),
        content("STICKER", "sticker", FILE),
    ],
});

/// `waMediaId` in the sample, `fileId` in live traffic; a URL and a caption as sends have them.
const FILE: Shape =
    Object(&[takes("waMediaId", "media/id", Text), FILE_ID, takes("url", "media/url", Text), takes("caption", "caption", Text)]);
const FILE_ID: Member = takes("fileId", "media/id", Text).when(When::Read);

const LOCATION: Shape = Object(&[
    needs("latitude", "latitude", Number),
    needs("longitude", "longitude", Number),
    takes("name", "name", Text),
    takes("address", "address", Text),
]);
