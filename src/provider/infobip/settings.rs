//! What an Infobip client is made of.

use crate::message::{Kind, Kinds};
use crate::provider::{About, Scheme, Setting};
use crate::text::cut;

/// All but reactions and requests for an address: the API has no path for them.
pub(super) const KINDS: Kinds = Kinds::ALL.without(Kinds::of(&[Kind::Reaction, Kind::AddressRequest]));

pub(super) static ABOUT: About = About {
    name: "infobip",
    title: "Infobip",
    base_url: "https://api.infobip.com",
    kinds: KINDS,
    schemes: &[
        Scheme { name: "key", needs: &["apiKey"] },
        Scheme { name: "basic", needs: &["username", "password"] },
        Scheme { name: "session", needs: &["ibssoToken"] },
        // Before the token: what a log-in gave stands beside the id and the secret, which can renew it.
        Scheme { name: "client", needs: &["clientId", "clientSecret"] },
        Scheme { name: "oauth", needs: &["accessToken"] },
        // Only where it is named: the same user and password are enough for Basic.
        Scheme { name: "login", needs: &["username", "password"] },
    ],
    settings: &[
        Setting::secret("apiKey", "API key", "Sent as `Authorization: App …` (securitySchemes, APIKeyHeader); the usual way."),
        Setting::secret(
            "username",
            "User name",
            "With the password, sent as `Authorization: Basic …` (securitySchemes, Basic); with the scheme `login` traded for a session.",
        ),
        Setting::secret("password", "Password", "The password of that user."),
        Setting::secret(
            "ibssoToken",
            "Session token",
            "From POST /auth/1/session, good for 60 minutes; sent as `Authorization: IBSSO …` (securitySchemes, IBSSOTokenHeader).",
        ),
        Setting::secret(
            "accessToken",
            "Access token",
            "From POST /auth/1/oauth2/token; sent as `Authorization: Bearer …` (securitySchemes, OAuth2).",
        ),
        Setting::secret(
            "clientId",
            "Client id",
            "With the secret, traded for an access token (create-oauth2-token); renewed before it expires.",
        ),
        Setting::secret("clientSecret", "Client secret", "The secret of that client."),
        Setting::required("from", "Sender", "The registered WhatsApp sender, digits with the country code (TextMessage.from)."),
        Setting::option(
            "baseUrl",
            "Base URL",
            "The account's own address, `https://<personal>.api.infobip.com`, or that of a proxy. Only https, but for this machine.",
        ),
        Setting::scheme(&["auto", "key", "basic", "session", "client", "oauth", "login"]),
        TRUST_MESSAGE_ID,
    ],
    counts_utf16: true,
};

/// Whether a second message with the caller's id can be trusted to be refused.
pub(super) const TRUST_MESSAGE_ID: Setting = Setting::choice(
    "trustMessageId",
    "Trust message ids",
    &["off", "on"],
    "Repeats a message with a clientMessageId after a lost answer. Infobip lists the status 23 REJECTED_DUPLICATE_MESSAGE_ID; that it \
     holds for WhatsApp is not confirmed, so this is off.",
);

/// A base URL with a scheme: https, unless it leads to this machine.
pub(super) fn base_url(given: &str) -> String {
    let (scheme, rest) = cut(given, "://").unwrap_or(("https", given));
    let scheme = if scheme.eq_ignore_ascii_case("http") && is_loopback(rest) { "http" } else { "https" };
    format!("{scheme}://{}", rest.trim_end_matches('/'))
}

fn is_loopback(address: &str) -> bool {
    let authority = address.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let authority = authority.rsplit('@').next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    matches!(host, "localhost" | "127.0.0.1" | "::1")
}

#[cfg(test)]
mod tests {
    use super::base_url;

    #[test]
    fn keeps_keys_off_plain_http() {
        for (given, expected) in [
            ("x1.api.infobip.example", "https://x1.api.infobip.example"),
            ("https://x1.api.infobip.example/", "https://x1.api.infobip.example"),
            ("http://x1.api.infobip.example", "https://x1.api.infobip.example"),
            ("http://localhost.evil.example", "https://localhost.evil.example"),
            ("http://localhost:x@evil.example", "https://localhost:x@evil.example"),
            ("http://localhost:8080/infobip/", "http://localhost:8080/infobip"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(base_url(given), expected);
        }
    }
}
