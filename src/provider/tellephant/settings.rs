//! What a Tellephant client is made of.

use crate::message::{Kind, Kinds};
use crate::provider::{About, Scheme, Setting};

pub(super) static ABOUT: About = About {
    name: "tellephant",
    title: "Tellephant",
    base_url: "https://api.tellephant.com",
    kinds: Kinds::of(&[
        Kind::Text,
        Kind::Image,
        Kind::Document,
        Kind::Sticker,
        Kind::Video,
        Kind::Audio,
        Kind::Location,
        Kind::Contacts,
        Kind::List,
        Kind::Buttons,
        Kind::Template,
        Kind::Raw,
    ]),
    schemes: &[Scheme { name: "key", needs: &["apiKey"] }],
    settings: &[
        Setting::secret(
            "apiKey",
            "API key",
            "Key of the Tellephant account; sent as the member `apikey` of every body (API page, body parameters).",
        ),
        Setting::option("baseUrl", "Base URL", "Another address of the API, such as a proxy."),
    ],
    counts_utf16: false,
};
