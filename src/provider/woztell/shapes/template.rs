//! Templates, as the vendor's n8n nodes build them.

use super::VALUE;
use super::button::{BUTTON, CARD_BUTTON, FITTING};
use super::header::{DOCUMENT, IMAGE, VIDEO, header};
use crate::json::{Node, Read};
use crate::message::Location;
use crate::shape::Shape::{As, AtMostOne, Constant, List, Object, Parts, Place, Text, Texts};
use crate::shape::{Codec, Is, ONE_TEXT, Shape, Union, Variant, When, needs, takes};

/// A template and what fills it. What follows the components is only in items that were exported.
pub(super) const TEMPLATE: Shape = Object(&[
    needs("elementName", "name", Text),
    needs("languageCode", "language", Text),
    needs("components", "", Parts(&Union { tag: "type", of: &[HEADER, BODY, button(BUTTON), CAROUSEL] })),
    takes("components", "buttons", As(&FITTING)).when(When::Read),
    takes("integrationId", "/woztell/integrationId", Text),
    takes("wabaId", "/woztell/wabaId", Text),
    takes("namespace", "/woztell/namespace", Text),
    takes("languagePolicy", "/woztell/languagePolicy", Text),
    takes("content", "/woztell/content", VALUE),
    takes("signature", "/woztell/signature", VALUE),
]);

/// What fills the header.
const HEADER: Variant =
    Variant { tag: "header", is: Is::Key("header"), shape: Object(&[needs("parameters", "", AtMostOne(&HEADER_PARAMETER))]) };

/// What fills a header. Text and places are WhatsApp's own form.
const HEADER_PARAMETER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        IMAGE,
        DOCUMENT,
        VIDEO,
        header("text", Object(&[needs("text", "", As(&ONE_TEXT))])),
        header("location", Object(&[needs("location", "", Location::SHAPE)])),
    ],
});

/// What fills the variables of the body.
const BODY: Variant = Variant { tag: "body", is: Is::Key("body"), shape: Object(&[needs("parameters", "", Texts(&TEXT_PARAMETER))]) };

/// What a variable is filled with.
const TEXT_PARAMETER: Shape = Object(&[needs("type", "", Constant("text")), needs("text", "", Text)]);

/// What fills a button; on cards it has another form.
const fn button(shape: Shape) -> Variant {
    Variant { tag: "button", is: Is::Each("buttons"), shape }
}

/// What fills the cards. The tag is in capitals, unlike the others.
const CAROUSEL: Variant = Variant {
    tag: "CAROUSEL",
    is: Is::Key("cards"),
    shape: Object(&[needs("cards", "", List(&CARD)), takes("cards", "cards", As(&NUMBERED)).when(When::Read)]),
};

/// What fills a card.
const CARD: Shape = Object(&[
    needs("card_index", "", Place),
    needs("components", "", Parts(&Union { tag: "type", of: &[HEADER, BODY, button(CARD_BUTTON)] })),
    takes("components", "buttons", As(&FITTING)).when(When::Read),
]);

/// Whether the cards are numbered in their order, which is kept. It only looks, as [`FITTING`] does.
const NUMBERED: Codec = Codec {
    inspect: |node, reader| {
        for (place, card) in node.items().iter().enumerate() {
            let number = card.get("card_index").and_then(Node::whole);
            if number.is_some_and(|number| number != place as u64) {
                reader.path.enter_index(place);
                let message = "Cards are numbered from 0 in their order; other numbers are left out.";
                reader.warn_at("card_index", "not_carried", message.into());
                reader.path.leave();
            }
        }
    },
    write: |_, _, _| false,
    read: |_| None,
    ..Codec::SAME
};
