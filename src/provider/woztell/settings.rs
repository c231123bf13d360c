//! What a WOZTELL client is made of.

use crate::message::{Kind, Kinds};
use crate::provider::{About, Scheme, Setting};

/// The kinds that have a form of their own here: all but raw bodies.
pub(super) const SENT: Kinds =
    Kinds::of(&[Kind::Text, Kind::Image, Kind::Video, Kind::Audio, Kind::Sticker, Kind::Buttons, Kind::Template]);

pub(super) static ABOUT: About = About {
    name: "woztell",
    title: "WOZTELL",
    base_url: "https://bot.api.woztell.com",
    kinds: SENT.and(Kinds::of(&[Kind::Raw])),
    schemes: &[Scheme { name: "token", needs: &["accessToken"] }],
    settings: &[
        Setting::secret(
            "accessToken",
            "Access token",
            "Token of the platform with the scope `bot:sendResponses` (Bot API reference); a channel's own token is for the management API.",
        ),
        Setting::required("channelId", "Channel", "The id of the WOZTELL channel messages go out from (Bot API reference, channelId)."),
        Setting::option("baseUrl", "Base URL", "Another address of the Bot API, such as a proxy."),
        TOKEN_IN,
    ],
    counts_utf16: false,
};

/// Where the token stands.
pub(super) const TOKEN_IN: Setting = Setting::choice(
    "tokenIn",
    "Token goes into",
    &["header", "query"],
    "The header `Authorization` or the query parameter `accessToken`; both are documented (Bot API reference).",
);
