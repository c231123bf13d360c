//! Reply buttons: WhatsApp's own form but for `payload` in the place of `id`.

use super::header::{DOCUMENT, IMAGE, VIDEO, header};
use crate::shape::Shape::{Constant, List, Object, Text};
use crate::shape::{Shape, Union, needs, takes};

/// A text with reply buttons.
pub(super) const REPLY_BUTTONS: Shape = Object(&[
    takes("header", "header", HEADER),
    needs("body", "body", BLOCK),
    takes("footer", "footer", BLOCK),
    needs("action", "", Object(&[needs("buttons", "buttons", List(&BUTTON))])),
]);

/// What stands above the body. Only pictures are known from use; the others are WhatsApp's own form.
const HEADER: Shape = Shape::Union(&Union { tag: "type", of: &[IMAGE, header("text", BLOCK), VIDEO, DOCUMENT] });

/// A body, a footer or the text above.
const BLOCK: Shape = Object(&[needs("text", "", Text)]);

/// A reply button: what it gives back and what it shows.
const BUTTON: Shape = Object(&[
    needs("type", "", Constant("reply")),
    needs("reply", "", Object(&[needs("payload", "id", Text), needs("title", "title", Text)])),
]);
