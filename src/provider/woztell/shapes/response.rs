//! The items of `response`, told apart by `type`: texts, files, reply buttons and templates.

use super::{reply_buttons, template};
use crate::shape::Shape::{As, Object, Text};
use crate::shape::{Codec, Is, Shape, Union, Variant, When, needs, takes};

/// A message.
pub(super) const RESPONSE: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        response("TEXT", "text", Object(&[needs("text", "text", Text)])),
        response("IMAGE", "image", CAPTIONED_FILE),
        response("VIDEO", "video", CAPTIONED_FILE),
        response("AUDIO", "audio", FILE),
        response("STICKER", "sticker", FILE),
        response("WHATSAPP_REPLY_BUTTONS", "buttons", reply_buttons::REPLY_BUTTONS),
        response("TEMPLATE", "template", template::TEMPLATE),
    ],
});

const fn response(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("/type", kind), shape }
}

/// A file by URL or by the id of an upload.
const FILE: Shape = Object(&[takes("url", "media/url", Text), takes("attachment_id", "media/id", Text)]);

/// A file with a text below, which is called `text` (message types, Image and Video).
const CAPTIONED_FILE: Shape = Object(&[
    takes("url", "media/url", Text),
    takes("attachment_id", "media/id", Text),
    takes("text", "caption", Text),
    takes("caption", "caption", As(&CAPTION)).when(When::Read),
]);

/// What a third party calls the text below a file. It stands after `text`, which is taken where both are there.
const CAPTION: Codec = Codec {
    inspect: |node, reader| {
        reader.check_text(node);
        reader.warn("not_documented", "The caption belongs in `text`; where there is one, this is left out.".into());
    },
    ..Codec::SAME
};
