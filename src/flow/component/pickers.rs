//! Files: PhotoPicker and DocumentPicker.
//!
//! Source: Flow media upload guide.

use super::input::{ENABLED, NAME, VISIBLE};
use super::look::Look;
use super::model::{Input, Kind, Model, Own, Property, Within, about};
use crate::flow::Version;

/// The types that a DocumentPicker can ask for.
const TYPES: &[&str] = &[
    "application/gzip",
    "application/msword",
    "application/pdf",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.oasis.opendocument.presentation",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/x-7z-compressed",
    "application/zip",
    "image/avif",
    "image/gif",
    "image/heic",
    "image/heif",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "image/webp",
    "text/plain",
    "video/mp4",
    "video/mpeg",
];

/// The most files that a picker takes where it does not say.
pub const FILES: u64 = 30;
/// The most kibibytes that each may have where it does not say.
pub const KIBIBYTES: u64 = 25_600;

const LABEL: Property = Property::new("label", Kind::Text).required().most(80).about("The heading.");
const DESCRIPTION: Property = Property::new("description", Kind::Text).most(300).about("More about what is asked for.");
const SIZE: Property = Property::new("max-file-size-kb", Kind::Count { min: 1, max: KIBIBYTES as i64 })
    .about("The most kibibytes of each file; 25600 by default.");
const ERROR_MESSAGE: Property =
    Property::new("error-message", Kind::Message).outside_form().about("The fault to show; by file, as an object from the data.");

const fn fewest(name: &'static str) -> Property {
    Property::new(name, Kind::Count { min: 0, max: FILES as i64 }).about("The fewest files; above 0 the user must give some.")
}

const fn most(name: &'static str) -> Property {
    Property::new(name, Kind::Count { min: 1, max: FILES as i64 }).about("The most files; 30 by default.")
}

const PHOTOS: &[Property] = &[
    NAME,
    LABEL,
    DESCRIPTION,
    Property::new("photo-source", Kind::Word(&["camera_gallery", "camera", "gallery"])).about("Where the photos may come from."),
    SIZE,
    fewest("min-uploaded-photos"),
    most("max-uploaded-photos"),
    ENABLED,
    VISIBLE,
    ERROR_MESSAGE,
];

const DOCUMENTS: &[Property] = &[
    NAME,
    LABEL,
    DESCRIPTION,
    Property::new("allowed-mime-types", Kind::FixedWordList(TYPES))
        .items(1, u32::MAX)
        .warned()
        .about("The types that can be chosen; all by default."),
    SIZE,
    fewest("min-uploaded-documents"),
    most("max-uploaded-documents"),
    ENABLED,
    VISIBLE,
    ERROR_MESSAGE,
];

const fn picker(name: &'static str, properties: &'static [Property], own: Own, said: &'static str) -> Model {
    let since = Version(4, 0);
    Model { name, since, within: Within::since(since), input: Input::Files, properties, own: Some(own), about: about(said) }
}

pub const MODELS: &[Model] = &[
    picker("PhotoPicker", PHOTOS, check_photos, "Photos to send; one on a screen, and no DocumentPicker beside it."),
    picker("DocumentPicker", DOCUMENTS, check_documents, "Documents to send; one on a screen, and no PhotoPicker beside it."),
];

fn check_photos(look: &mut Look<'_, '_>) {
    look.check_order(look.component.node, "min-uploaded-photos", "max-uploaded-photos");
}

fn check_documents(look: &mut Look<'_, '_>) {
    look.check_order(look.component.node, "min-uploaded-documents", "max-uploaded-documents");
}
