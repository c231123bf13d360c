//! What fills a button: one text, the end of its URL or its payload.

use super::codec::INDEX;
use crate::shape::Shape::{As, Object, Single, Text};
use crate::shape::{Is, Member, Shape, Union, Variant, needs};

/// The kinds of button that take something (P2 lines 111-122).
pub(super) const BUTTON: Shape = Shape::Union(&Union {
    tag: "sub_type",
    of: &[
        button("url", Object(&[PLACE, needs("parameters", "", Single(&Shape::Union(&Union { tag: "type", of: &[SUFFIX] })))])),
        button("quick_reply", Object(&[PLACE, needs("parameters", "", Single(&Shape::Union(&Union { tag: "type", of: &[REPLY] })))])),
    ],
});

/// The same on the hub: a text for a URL, a payload for a quick reply, in Meta's form. Either is read in both.
pub(super) const HUB_BUTTON: Shape = Shape::Union(&Union {
    tag: "sub_type",
    of: &[
        button(
            "url",
            Object(&[PLACE, needs("parameters", "", Single(&Shape::Union(&Union { tag: "type", of: &[SUFFIX, PAYLOAD_SUFFIX] })))]),
        ),
        button(
            "quick_reply",
            Object(&[PLACE, needs("parameters", "", Single(&Shape::Union(&Union { tag: "type", of: &[PAYLOAD_REPLY, REPLY] })))]),
        ),
    ],
});

const fn button(kind: &'static str, shape: Shape) -> Variant {
    Variant { tag: kind, is: Is::Word("type", kind), shape }
}

const PLACE: Member = needs("index", "index", As(&INDEX));

/// `{ type: "text", text }`.
const SUFFIX: Variant = Variant { tag: "text", is: Is::Else, shape: Object(&[needs("text", "suffix", Text)]) };
const REPLY: Variant = Variant { tag: "text", is: Is::Else, shape: Object(&[needs("text", "payload", Text)]) };

/// `{ type: "payload", payload }`.
const PAYLOAD_SUFFIX: Variant = Variant { tag: "payload", is: Is::Else, shape: Object(&[needs("payload", "suffix", Text)]) };
const PAYLOAD_REPLY: Variant = Variant { tag: "payload", is: Is::Else, shape: Object(&[needs("payload", "payload", Text)]) };
