//! Pictures: Image and ImageCarousel; and how large a picture in base64 is.
//!
//! Source: Flow components guide, "Image" and "Image Carousel".

use super::input::VISIBLE;
use super::model::{Image, Input, Kind, Model, Property, Shape, Within, about};
use crate::flow::Version;

const SCALES: &[&str] = &["cover", "contain"];
const SCALE: Property =
    Property::new("scale-type", Kind::Word(SCALES)).about("Whether it is cut to fit or fits whole; `contain` by default.");
const ALT_TEXT: Property = Property::new("alt-text", Kind::Text).about("What it shows, for those who cannot see it.");
const ANY: Kind = Kind::Number { min: i64::MIN };

const IMAGE: &[Property] = &[
    Property::new("src", Kind::Image(Image::Picture)).required().about("JPEG or PNG in base64; at most 300 KB are advised."),
    Property::new("width", ANY).about("In pixels."),
    Property::new("height", ANY).about("In pixels."),
    SCALE,
    Property::new("aspect-ratio", ANY).about("Width by height; 1 by default."),
    ALT_TEXT,
    VISIBLE,
];

const SLIDE: Shape = Shape {
    name: "CarouselImage",
    properties: &[Property::new("src", Kind::Image(Image::Slide)).required().about("The picture in base64."), ALT_TEXT.required()],
    about: about("A picture of an ImageCarousel."),
};

const CAROUSEL: &[Property] = &[
    Property::new("images", Kind::List(&SLIDE)).required().items(1, 3).about("The pictures."),
    Property::new("aspect-ratio", Kind::Word(&["4:3", "16:9"])).about("`4:3` by default."),
    SCALE,
    VISIBLE,
];

pub const MODELS: &[Model] = &[
    Model {
        name: "Image",
        since: Version(2, 0),
        within: Within::ALL,
        input: Input::None,
        properties: IMAGE,
        own: None,
        about: about("A picture; at most 3 on a screen."),
    },
    Model {
        name: "ImageCarousel",
        since: Version(7, 1),
        within: Within::FORM,
        input: Input::None,
        properties: CAROUSEL,
        own: None,
        about: about("Pictures to leaf through; at most 2 on a screen and 3 in a flow."),
    },
];

/// How many bytes a text in base64 stands for; `None` if it is not base64.
pub fn decoded_size(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let padding = bytes.iter().rev().take_while(|byte| **byte == b'=').count();
    let letters = bytes.len() - padding;
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'+' || *byte == b'/';
    let is_whole = match padding {
        0 => letters % 4 != 1,
        1 | 2 => bytes.len().is_multiple_of(4),
        _ => false,
    };
    (letters > 0 && is_whole && bytes.iter().take(letters).all(is_letter)).then_some(letters * 3 / 4)
}

/// Whether a text in base64 begins as JPEG or PNG does.
pub fn is_picture(text: &str) -> bool {
    text.starts_with("/9j/") || text.starts_with("iVBORw0KGgo")
}
