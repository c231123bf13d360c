//! Texts: headings, bodies, captions, and rich text.
//!
//! Source: Flow components guide, "Text components" and "Rich Text".

use super::input::VISIBLE;
use super::model::{ALWAYS, Input, Kind, Model, Property, Within, about};
use crate::flow::Version;

const WEIGHTS: &[&str] = &["bold", "italic", "bold_italic", "normal"];

const fn heading(name: &'static str, properties: &'static [Property], said: &'static str) -> Model {
    Model { name, since: ALWAYS, within: Within::ALL, input: Input::None, properties, own: None, about: about(said) }
}

const HEADING: &[Property] = &[Property::new("text", Kind::Text).required().most(80).about("What it says."), VISIBLE];

// The page gives 409 for a caption: a slip for the 4096 of its siblings.
const BODY: &[Property] = &[
    Property::new("text", Kind::Texts).required().most(4096).about("What it says; a list of paragraphs from 5.1."),
    Property::new("font-weight", Kind::Words(WEIGHTS)).about("How it is set."),
    Property::new("strikethrough", Kind::Bool).about("Whether it is struck through."),
    Property::new("markdown", Kind::Flag).since(5, 1).about("Whether bold, italic, links and lists are marked in the text."),
    VISIBLE,
];

const RICH: &[Property] =
    &[Property::new("text", Kind::Texts).required().about("Markdown with headings, lists, links, tables and images."), VISIBLE];

pub const MODELS: &[Model] = &[
    heading("TextHeading", HEADING, "The title of a page."),
    heading("TextSubheading", HEADING, "The title of a part."),
    heading("TextBody", BODY, "A paragraph."),
    heading("TextCaption", BODY, "Small print."),
    Model {
        name: "RichText",
        since: Version(5, 1),
        within: Within::NOTHING,
        input: Input::None,
        properties: RICH,
        own: None,
        about: about("A long text, alone on its screen; from 6.3 with a Footer."),
    },
];
