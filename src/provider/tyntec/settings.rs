//! What a tyntec client is made of.

use crate::message::{Kind, Kinds};
use crate::provider::{About, Scheme, Setting};

pub(super) static ABOUT: About = About {
    name: "tyntec",
    title: "tyntec",
    base_url: "https://api.tyntec.com/conversations/v3",
    // 3.29 has contact requests; url_button, voice_button and call_permission_request came after 3.17.
    kinds: Kinds::of(&[
        Kind::Text,
        Kind::Image,
        Kind::Video,
        Kind::Audio,
        Kind::Document,
        Kind::Sticker,
        Kind::Location,
        Kind::Contacts,
        Kind::Reaction,
        Kind::Buttons,
        Kind::List,
        Kind::UrlButton,
        Kind::LocationRequest,
        Kind::AddressRequest,
        Kind::ContactRequest,
        Kind::Product,
        Kind::ProductList,
        Kind::Flow,
        Kind::VoiceButton,
        Kind::CallPermissionRequest,
        Kind::Template,
        Kind::Raw,
    ]),
    schemes: &[Scheme { name: "key", needs: &["apiKey"] }],
    settings: &[
        Setting::secret(
            "apiKey",
            "API key",
            "Key of the tyntec Business Center; sent in the header `apikey` (whatsapp.yaml, securitySchemes).",
        ),
        Setting::required("from", "Sender", "The WhatsApp number messages go out from (MessageRequest.from)."),
        Setting::option(
            "accountId",
            "WhatsApp account",
            "The id of the WhatsApp account that templates and flows belong to, where a call does not name one (whatsapp.yaml, WhatsAppAccountId).",
        ),
        Setting::option("baseUrl", "Base URL", "Another address of the API, such as a proxy."),
        SPEC_VERSION,
    ],
    counts_utf16: false,
};

/// Which version of the specification bodies are written for.
pub(super) const SPEC_VERSION: Setting =
    Setting::choice("specVersion", "Specification", &["3.28", "3.17"], "From 3.19 on a file's id is called `id`, before `mediaId`.");
