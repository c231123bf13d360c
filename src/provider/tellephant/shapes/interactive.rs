//! Lists and reply buttons.

use crate::shape::Shape::{Constant, List, Object, Text};
use crate::shape::{Is, Shape, Union, Variant, needs, takes};

/// Session Message (Interactive List) and (Interactive Reply Buttons).
pub(super) const INTERACTIVE: Shape = Object(&[needs(
    "interactive",
    "",
    Shape::Union(&Union {
        tag: "subType",
        of: &[
            Variant { tag: "list", is: Is::Word("/type", "list"), shape: Object(&[needs("components", "", LIST)]) },
            Variant { tag: "buttons", is: Is::Word("/type", "buttons"), shape: Object(&[needs("components", "", BUTTONS)]) },
        ],
    }),
)]);

/// The parts of a list.
const LIST: Shape =
    Object(&[takes("header", "header", HEADER), needs("body", "body", BLOCK), takes("footer", "footer", BLOCK), needs("list", "", MENU)]);

/// The menu. The table writes `list.section` as it writes `section.rows` and `rows.title`; the example is taken.
const MENU: Shape = Object(&[needs("title", "button", Text), needs("sections", "sections", List(&SECTION))]);

/// A group of rows.
const SECTION: Shape = Object(&[takes("title", "title", Text), needs("rows", "rows", List(&ROW))]);

/// A row.
const ROW: Shape = Object(&[needs("payload", "id", Text), needs("title", "title", Text), takes("description", "description", Text)]);

/// The parts of a message with reply buttons.
const BUTTONS: Shape = Object(&[
    takes("header", "header", HEADER),
    needs("body", "body", BLOCK),
    takes("footer", "footer", BLOCK),
    needs("buttons", "buttons", List(&BUTTON)),
]);

/// A reply button.
const BUTTON: Shape = Object(&[
    needs("type", "", Constant("reply")),
    needs("reply", "", Object(&[needs("payload", "id", Text), needs("title", "title", Text)])),
]);

/// A body or a footer.
const BLOCK: Shape = Object(&[needs("type", "", Constant("text")), needs("text", "", Text)]);

/// What stands above the body.
const HEADER: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        Variant { tag: "text", is: Is::Key("text"), shape: Object(&[needs("text", "", Text)]) },
        Variant { tag: "image", is: Is::Key("image"), shape: Object(&[needs("image", "", FILE)]) },
        Variant { tag: "document", is: Is::Key("document"), shape: Object(&[needs("document", "", NAMED_FILE)]) },
        Variant { tag: "video", is: Is::Key("video"), shape: Object(&[needs("video", "", FILE)]) },
    ],
});

/// A file in a header.
pub(super) const FILE: Shape = Object(&[needs("url", "url", Text)]);

/// A file in a header with the name it is shown with.
pub(super) const NAMED_FILE: Shape = Object(&[needs("url", "url", Text), needs("filename", "filename", Text)]);
