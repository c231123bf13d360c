//! Template messages.

use super::interactive::{FILE, NAMED_FILE};
use crate::shape::Shape::{As, AtMostOne, Constant, Number, Object, Parts, Text, Texts, Whole};
use crate::shape::{Is, ONE_TEXT, Shape, Union, Variant, needs, takes};

/// A template message. The tables call `template` an array; every example has an object.
pub(super) const TEMPLATE: Shape = Object(&[needs(
    "template",
    "",
    Object(&[needs("templateId", "name", Text), needs("language", "language", Text), needs("components", "", Parts(&COMPONENT))]),
)]);

/// A part of a template that takes something. The header has one parameter in every example, the body one for each
/// variable.
const COMPONENT: Union = Union {
    tag: "type",
    of: &[
        Variant { tag: "header", is: Is::Key("header"), shape: Object(&[needs("parameters", "", AtMostOne(&HEADER))]) },
        Variant { tag: "body", is: Is::Key("body"), shape: Object(&[needs("parameters", "", Texts(&VARIABLE))]) },
        Variant { tag: "button", is: Is::Each("buttons"), shape: BUTTON },
    ],
};

/// What fills a header. Text is not on the page; it has the form of the body's parameters.
const HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "text", is: Is::Key("text"), shape: Object(&[needs("text", "", As(&ONE_TEXT))]) },
        Variant { tag: "location", is: Is::Key("location"), shape: Object(&[needs("location", "", PLACE)]) },
        Variant { tag: "media", is: Is::Else, shape: Object(&[needs("media", "", MEDIA)]) },
    ],
});

/// The two numbers of a place.
const PLACE: Shape = Object(&[needs("latitude", "latitude", Number), needs("longitude", "longitude", Number)]);

/// A file in a header. Neutral films have no caption there.
const MEDIA: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "image", is: Is::Key("image"), shape: FILE },
        Variant { tag: "document", is: Is::Key("document"), shape: NAMED_FILE },
        Variant {
            tag: "video",
            is: Is::Key("video"),
            shape: Object(&[needs("url", "url", Text), takes("caption", "/tellephant/caption", Text)]),
        },
    ],
});

/// What a variable of the body is filled with.
const VARIABLE: Shape = Object(&[needs("type", "", Constant("text")), needs("text", "", Text)]);

/// What fills a button: those with a URL are the only ones that take something (Dynamic CTA redirect Button, Click
/// Tracking). The table requires `index` and `text`; the examples of click tracking do without.
const BUTTON: Shape = Shape::Union(&Union {
    tag: "subType",
    of: &[Variant {
        tag: "url",
        is: Is::Word("type", "url"),
        shape: Object(&[takes("index", "index", Whole), needs("parameters", "", AtMostOne(&URL_END))]),
    }],
});

/// The end of a button's URL.
const URL_END: Shape = Object(&[needs("type", "", Constant("text")), takes("text", "suffix", Text)]);
