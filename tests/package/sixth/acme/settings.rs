//! What an Acme client is made of.

use crate::message::{Kind, Kinds};
use crate::provider::{About, Scheme, Setting};

pub(super) static ABOUT: About = About {
    name: "acme",
    title: "Acme",
    base_url: "https://api.acme.example/v1",
    kinds: Kinds::of(&[Kind::Text]),
    schemes: &[Scheme { name: "key", needs: &["apiKey"] }],
    settings: &[
        Setting::secret("apiKey", "API key", "Sent in the header `x-api-key`."),
        Setting::option("baseUrl", "Base URL", "Another address of the API, such as a proxy."),
    ],
    counts_utf16: false,
};
