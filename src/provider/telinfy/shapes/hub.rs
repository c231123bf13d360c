//! POST /whatsapp/campaigns/send of the hub: Meta's component form.

use super::button::HUB_BUTTON;
use super::codec::NUMBER;
use super::parameter::{BODY, HUB_HEADER};
use crate::shape::Shape::{As, Object, Parts, Text};
use crate::shape::{Is, Packed, Union, Variant, needs, packed, takes};

/// One template to one recipient (HUB, X-57986424405).
pub(in crate::provider::telinfy) static HUB_TEMPLATE: Packed = packed!(Object(&[
    needs("phoneNumber", "/to", As(&NUMBER)),
    needs(
        "template",
        "",
        Object(&[
            needs("name", "name", Text),
            needs("language", "", Object(&[needs("code", "language", Text)])),
            takes("components", "", Parts(&COMPONENTS)),
        ]),
    ),
]));

/// The parts of the template that take something.
const COMPONENTS: Union = Union {
    tag: "type",
    of: &[
        Variant { tag: "header", is: Is::Key("header"), shape: HUB_HEADER },
        Variant { tag: "body", is: Is::Key("body"), shape: BODY },
        Variant { tag: "button", is: Is::Each("buttons"), shape: HUB_BUTTON },
    ],
};
