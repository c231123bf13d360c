//! What a message holds, by its `type`: WhatsApp's own shapes with links in place of media ids.

use crate::event::{LIST_REPLY, REPLY};
use crate::json::{Node, Str, Value};
use crate::shape::Shape::{As, List, Number, Object, Text};
use crate::shape::{Codec, Is, Shape, Union, Variant, needs, takes};

/// TelinfyWebhookMessage.
pub(super) const CONTENT: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        content("text", "text", Object(&[needs("text", "", Object(&[needs("body", "text", Text)]))])),
        content("image", "image", Object(&[needs("image", "", FILE)])),
        content("video", "video", Object(&[needs("video", "", FILE)])),
        content("audio", "audio", Object(&[needs("audio", "", FILE)])),
        content("document", "document", Object(&[needs("document", "", FILE)])),
        content("location", "location", Object(&[needs("location", "", LOCATION)])),
        content("contacts", "contacts", Object(&[needs("contacts", "contacts", List(&CONTACT))])),
        // A template's quick reply.
        content(
            "button",
            "quick_reply",
            Object(&[needs("button", "", Object(&[needs("text", "text", Text), takes("payload", "payload", Text)]))]),
        ),
        Variant { tag: "interactive", is: Is::Else, shape: Object(&[needs("interactive", "", ANSWER)]) },
    ],
});

const fn content(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}

const ANSWER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        content("button_reply", "button_reply", Object(&[needs("button_reply", "", REPLY)])),
        content("list_reply", "list_reply", Object(&[needs("list_reply", "", LIST_REPLY)])),
    ],
});

const FILE: Shape = Object(&[needs("link", "media/url", Text), takes("filename", "filename", Text), takes("caption", "caption", Text)]);

const LOCATION: Shape = Object(&[
    needs("latitude", "latitude", Number),
    needs("longitude", "longitude", Number),
    takes("name", "name", Text),
    takes("address", "address", Text),
]);

const CONTACT: Shape =
    Object(&[takes("profile", "name", Object(&[takes("name", "formatted", Text)])), takes("wa_id", "phones", As(&PHONES))]);

/// A card has the number that is WhatsApp's id of the person, and no other.
const PHONES: Codec = Codec {
    read: |node| {
        let number = Node::text_of(node.loose_text()?);
        let phone = Value::Object(vec![(Str::Borrowed("phone"), number.clone()), (Str::Borrowed("waId"), number)]);
        Some(Node::new(Value::Array(vec![Node::new(phone)])))
    },
    write: |_, _, _| false,
    ..Codec::SAME
};
