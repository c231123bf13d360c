//! What a Telinfy client is made of.

use super::operations::{CREATE, CREATE_LATER, UPLOAD, UPLOAD_LATER};
use crate::message::{Kind, Kinds};
use crate::operation::Operation;
use crate::provider::{About, Scheme, Setting, Settings};

pub(super) static ABOUT: About = About {
    name: "telinfy",
    title: "Telinfy",
    base_url: "https://api.telinfy.net/gaca",
    kinds: Kinds::of(&[Kind::Text, Kind::Template, Kind::Raw]),
    schemes: &[
        Scheme { name: "key", needs: &["apiKey"] },
        // Before the token: what a log-in gave stands beside the password, which can renew it.
        Scheme { name: "password", needs: &["username", "password"] },
        Scheme { name: "token", needs: &["accessToken"] },
    ],
    settings: &[
        Setting::secret("apiKey", "API key", "Given by Telinfy's support; sent in the header `Api-Key`, on the hub in `x-api-key`."),
        Setting::secret("accessToken", "Access token", "What a log-in gave; sent as `Authorization: Bearer`. Older than the key."),
        Setting::secret("username", "User name", "Of the Telinfy account, to log in for an access token (`userName`)."),
        Setting::secret("password", "Password", "Of the Telinfy account, to log in for an access token."),
        Setting::scheme(&["auto", "key", "password", "token"]),
        VARIANT,
        Setting::option(
            "accountId",
            "Business account",
            "The id inside Telinfy (`whatsAppBusinessId`, as accounts.list gives it), where a call does not name one.",
        ),
        Setting::option("baseUrl", "Base URL", "Another address of the API: https://api.telinfy.net/gagp, or a proxy."),
        Setting::option("logInUrl", "Log-in URL", "Another address to log in at than https://api.telinfy.net/gaus/login."),
        CALLBACK_KEY,
    ],
    counts_utf16: false,
};

/// Which API: the cloud API (gaca, gagp) or the hub, which has templates only.
pub(super) const VARIANT: Setting =
    Setting::choice("variant", "API", &["cloud", HUB], "The hub is the newer unified API at hub.telinfy.com; it sends templates only.");

/// The name of the hub variant in settings and in the catalogue.
pub(super) const HUB: &str = "hub";

/// How the call-back data's key is spelled, which the documentation gives in words only (concept page, "call back Data").
pub(super) const CALLBACK_KEY: Setting = Setting::choice(
    "callbackKey",
    "Call-back key",
    &["callBackData", "callbackData"],
    "The spelling is given in words only; change it if call-back data does not come back.",
);

const HUB_URL: &str = "https://hub.telinfy.com/unified/developer/api/v1";
const LOG_IN_URL: &str = "https://api.telinfy.net/gaus/login";

/// Where a client's requests go. What Telinfy keeps on other hosts goes there, unless the base URL is not one of
/// Telinfy's own: then all goes to that one, and no key to any other.
pub(super) fn base_url<'s>(settings: &Settings<'s>, operation: &Operation) -> &'s str {
    let given = settings.text("baseUrl");
    let host = match operation.path {
        UPLOAD => "https://fs.telinfy.net",
        CREATE => "https://api.telinfy.net/telinfy-gcms/v4",
        UPLOAD_LATER | CREATE_LATER => "https://api.prod.telinfy.net/gatc",
        _ if operation.variant == Some(HUB) => return given.unwrap_or(HUB_URL),
        _ => return given.unwrap_or(ABOUT.base_url),
    };
    given.filter(|url| !is_own(url)).unwrap_or(host)
}

/// Whether a base URL is one of Telinfy's own.
fn is_own(url: &str) -> bool {
    url.starts_with("https://api.telinfy.net/")
}

/// Where a client logs in. Where the base URL is not one of Telinfy's own the password goes there too and nowhere else.
pub(super) fn log_in_url(settings: &Settings<'_>) -> String {
    if let Some(url) = settings.text("logInUrl") {
        return url.to_owned();
    }
    match settings.text("baseUrl").filter(|url| !is_own(url)) {
        Some(elsewhere) => format!("{}/login", elsewhere.trim_end_matches('/')),
        None => LOG_IN_URL.to_owned(),
    }
}
