//! What a message holds: MoContent. The shapes of places and contacts are those of sending; the specification has only
//! their names.

use super::super::shapes::CONTACT;
use crate::shape::Shape::{Flag, List, Number, Object, Text};
use crate::shape::{Is, Member, Shape, Union, Variant, When, needs, takes};

/// MoContent, of both versions: a file stands in `media`, or under its own name.
pub(super) const CONTENT: Shape = Shape::Union(&Union {
    tag: "contentType",
    of: &[
        content("text", "text", Object(&[needs("text", "text", Text)])),
        Variant { tag: "media", is: Is::Has("media"), shape: Object(&[needs("media", "", MEDIA)]) },
        content("location", "location", Object(&[needs("location", "", LOCATION)])),
        content("contacts", "contacts", Object(&[needs("contacts", "contacts", List(&CONTACT))])),
        content("reaction", "reaction", Object(&[needs("reaction", "", REACTION)])),
        content("image", "image", Object(&[needs("image", "", FILE)])),
        content("document", "document", Object(&[needs("document", "", FILE)])),
        content("audio", "audio", Object(&[needs("audio", "", FILE), VOICE])),
        content("voice", "audio", Object(&[needs("voice", "", FILE), VOICE])),
        content("video", "video", Object(&[needs("video", "", FILE)])),
        // What tyntec has no model for; and a file of the past of which only that it was there is left.
        content("unknown", "unsupported", Object(&[])),
        content("media_placeholder", "unsupported", Object(&[])),
    ],
});

const fn content(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

/// MoMedia with its type. Stickers are in no schema and in the vendor's own reader.
const MEDIA: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        content("image", "image", FILE),
        content("document", "document", FILE),
        content("audio", "audio", AUDIO),
        content("voice", "audio", AUDIO),
        content("video", "video", FILE),
        content("sticker", "sticker", FILE),
    ],
});

const URL: Member = needs("url", "media/url", Text);
const ID: Member = takes("mediaId", "media/id", Text);
/// A caption, or the name of a document.
const CAPTION: Member = takes("caption", "caption", Text);
const FILE: Shape = Object(&[URL, ID, CAPTION]);
const VOICE: Member = needs("contentType", "voice", Flag("voice", "audio")).when(When::Read);
const AUDIO: Shape = Object(&[URL, ID, CAPTION, needs("type", "voice", Flag("voice", "audio")).when(When::Read)]);

const LOCATION: Shape = Object(&[
    needs("latitude", "latitude", Number),
    needs("longitude", "longitude", Number),
    takes("name", "name", Text),
    takes("address", "address", Text),
    takes("url", "url", Text),
]);

/// MoReaction. The emoji of one that was taken back is empty.
const REACTION: Shape = Object(&[takes("messageId", "messageId", Text), takes("emoji", "emoji", Text)]);
