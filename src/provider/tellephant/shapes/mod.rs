//! Tellephant's bodies as shapes, named as on its API page, and where each part of them stands in a neutral message.

mod interactive;
mod phone;
mod session;
mod template;

use crate::shape::Shape::{As, Constant, Object, Single, Text};
use crate::shape::{Codec, Is, Packed, Shape, Union, Variant, needs, packed, takes};

pub(super) use phone::PHONE;

/// The body of a send.
pub(super) static MESSAGE: Packed = packed!(Object(&[
    takes("apikey", "apikey", As(&KEY)),
    needs("to", "to", As(&PHONE)),
    // The only channel that the page's examples name.
    needs("channels", "", Single(&Constant("whatsapp"))),
    needs("whatsapp", "", WHATSAPP),
    // Where a tracked link leads: beside `whatsapp`, not in it (Click Tracking).
    takes("destination_url", "/tellephant/destination_url", Text),
]));

/// What may stand under `tellephant` in a neutral message.
pub(super) static EXTRAS: Packed = packed!(Object(&[takes("destination_url", "destination_url", Text), takes("caption", "caption", Text)]));

/// The key: known, so that a body taken from elsewhere can be read; never written here, since the request has a slot
/// for it.
const KEY: Codec = Codec { inspect: |node, reader| reader.check_text(node), write: |_, _, _| false, read: |_| None, ..Codec::SAME };

/// What is sent. The page's tables call it an array; every example has an object.
const WHATSAPP: Shape = Shape::Union(&Union {
    tag: "contentType",
    of: &[
        Variant { tag: "text", is: Is::Word("/type", "text"), shape: session::TEXT },
        Variant { tag: "location", is: Is::Word("/type", "location"), shape: session::LOCATION },
        Variant { tag: "contacts", is: Is::Word("/type", "contacts"), shape: session::CONTACTS },
        Variant { tag: "template", is: Is::Word("/type", "template"), shape: template::TEMPLATE },
        Variant { tag: "media", is: Is::Has("media"), shape: session::MEDIA },
        Variant { tag: "interactive", is: Is::Else, shape: interactive::INTERACTIVE },
    ],
});
