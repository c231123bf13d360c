//! What a Tellephant client is made of.

use crate::http::Method;
use crate::message::{Kind, Kinds};
use crate::operation::Operation;
use crate::provider::{About, Scheme, Setting, Settings};

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
        Setting::option(
            "appUrl",
            "Webhook management URL",
            "Another address than https://app.tellephant.com, or than the base URL where one is given.",
        ),
        TAG_METHODS,
        WEBHOOK_STATUS,
    ],
    counts_utf16: false,
};

/// How tags are created and given: the page's headings and shell samples say POST, its other samples PUT and PATCH.
pub(super) const TAG_METHODS: Setting = Setting::choice(
    "tagMethods",
    "Methods of tags",
    &["post", "put_patch"],
    "The API page's headings say POST, most of its samples PUT (create) and PATCH (update); change it if tags answer with 405.",
);

/// How a webhook is said to be on: true or false by the page's table, the word `"true"` in its only example.
pub(super) const WEBHOOK_STATUS: Setting = Setting::choice(
    "webhookStatus",
    "Form of webhook_status",
    &["boolean", "text"],
    "The API page's table says Boolean, its example has text; change it if webhooks.update is refused.",
);

const APP_URL: &str = "https://app.tellephant.com";

/// Where a call goes: webhooks are managed on a host of their own. Where the base URL is another, the key goes there and
/// nowhere else.
pub(super) fn base_url<'s>(settings: &Settings<'s>, path: &str) -> &'s str {
    let base = settings.text("baseUrl");
    if path.starts_with("/api/") {
        return settings.text("appUrl").or(base).unwrap_or(APP_URL);
    }
    base.unwrap_or(ABOUT.base_url)
}

/// The method of a call.
pub(super) fn method(operation: &Operation, settings: &Settings<'_>) -> Method {
    match operation.id {
        "tags.create" if settings.choice(&TAG_METHODS) == "put_patch" => Method::Put,
        "contacts.updateTags" if settings.choice(&TAG_METHODS) == "put_patch" => Method::Patch,
        _ => operation.method,
    }
}
