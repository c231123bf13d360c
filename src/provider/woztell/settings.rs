//! What a WOZTELL client is made of.

use crate::message::{Kind, Kinds};
use crate::provider::{About, Scheme, Setting};

/// The kinds that have a form of their own here: all but raw bodies.
pub(super) const SENT: Kinds =
    Kinds::of(&[Kind::Text, Kind::Image, Kind::Video, Kind::Audio, Kind::Sticker, Kind::Buttons, Kind::Template]);

/// The platform's token: the Bot API and the Open API.
pub(super) const TOKEN: Scheme = Scheme { name: "token", needs: &["accessToken"] };

/// The channel's token: the management API (S:25-34).
pub(super) const CHANNEL: Scheme = Scheme { name: "channel", needs: &["channelToken"] };

/// Payload and signed context: the rest of the management API (S:36-111).
pub(super) const CONTEXT: Scheme = Scheme { name: "context", needs: &["signedContext"] };

pub(super) static ABOUT: About = About {
    name: "woztell",
    title: "WOZTELL",
    base_url: "https://bot.api.woztell.com",
    kinds: SENT.and(Kinds::of(&[Kind::Raw])),
    schemes: &[TOKEN, CHANNEL, CONTEXT],
    settings: &[
        Setting::secret(
            "accessToken",
            "Access token",
            "Token of the platform with the scope `bot:sendResponses` (Bot API reference), and with `channel:list` to fetch the signed context; a channel's own token is for the management API.",
        ),
        Setting::secret(
            "channelToken",
            "Channel token",
            "The channel's token for templates, profile, media and account: Settings, Channels, Edit, Platform, Advanced Access.",
        ),
        Setting::secret(
            "signedContext",
            "Signed context",
            "For Flows, analytics, encryption and catalogs: the signature, a dot and the payload in base64. Fetched with the access token where channel and environment are set.",
        ),
        Setting::required("channelId", "Channel", "The id of the WOZTELL channel messages go out from (Bot API reference, channelId)."),
        Setting::option(
            "environmentId",
            "Environment",
            "The id of the channel's environment, to fetch the signed context (Open API, envId).",
        ),
        Setting::option("accountId", "Business account", "The id of the WhatsApp Business account, for templates (wabaId)."),
        Setting::option("phoneNumberId", "Phone number", "The id of the phone number, for profile, media and its status (phoneNumberId)."),
        SCHEME,
        Setting::option(
            "baseUrl",
            "Base URL",
            "Another address of the Bot API, such as a proxy; the other services are looked for there too.",
        ),
        Setting::option("managementUrl", "Management URL", "Another address of the management API, with its version."),
        Setting::option("openUrl", "Open API URL", "Another address of the Open API, without its version."),
        API_VERSION,
        TOKEN_IN,
        CHANNEL_TOKEN_IN,
        CATEGORIES,
        WEBSITES_KEY,
        QUERY_LISTS,
        ANALYTICS_WORDS,
    ],
    counts_utf16: false,
};

/// Which credentials an operation takes is its own; three may take either (S:41, 197, 386, 416).
const SCHEME: Setting = Setting::choice(
    Setting::SCHEME,
    "Way to sign in",
    &["auto", "token", "channel", "context"],
    "Every operation has its own. Catalogs, products and the number's status take the channel's token alone with `channel`, the status the signed context alone with `context`.",
);

/// The version in the path of the management API: the page says v1.2, older ones v1.1.
pub(super) const API_VERSION: Setting =
    Setting::option("apiVersion", "API version", "The version of the management API in its path; v1.2 where nothing is said.");

/// Where the token stands.
pub(super) const TOKEN_IN: Setting = Setting::choice(
    "tokenIn",
    "Token goes into",
    &["header", "query"],
    "The header `Authorization` or the query parameter `accessToken`; both are documented (Bot API reference).",
);

/// Where the channel's token stands in calls that have a body.
pub(super) const CHANNEL_TOKEN_IN: Setting = Setting::choice(
    "channelTokenIn",
    "Channel token goes into",
    &["body", "query"],
    "In calls with a body: the body, as in the API's document, or the query, as in the vendor's n8n nodes.",
);

/// Which categories of templates are sent.
const CATEGORIES: Setting = Setting::choice(
    "categories",
    "Template categories",
    &["current", "documented"],
    "WhatsApp's own UTILITY and AUTHENTICATION, or TRANSACTIONAL and OTP as in the API's document.",
);

/// How the websites of a profile are called.
const WEBSITES_KEY: Setting = Setting::choice(
    "websitesKey",
    "Websites key",
    &["websites", "website"],
    "The name in the document's example, or the one in its table; change it if websites do not arrive.",
);

/// How lists stand in a query.
const QUERY_LISTS: Setting = Setting::choice(
    "queryLists",
    "Lists in a query",
    &["json", "repeated"],
    "As JSON, which is documented for templates, or as the parameter repeated; change it if analytics filters are refused.",
);

/// How two words of analytics are spelled.
const ANALYTICS_WORDS: Setting = Setting::choice(
    "analyticsWords",
    "Words of analytics",
    &["corrected", "documented"],
    "user_initiated and conversation_direction as answers have them, or uesr_initiated and conversation_reaction as in the document's table.",
);
