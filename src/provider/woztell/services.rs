//! Three services and three ways to sign in: which operation goes where, and with what.

use super::settings::{self, ABOUT, API_VERSION, CHANNEL_TOKEN_IN, TOKEN_IN};
use crate::http::{Form, Request, Sealed, percent_encode};
use crate::operation::{Operation, Wire};
use crate::provider::{Scheme, Setting, Settings};

const MANAGEMENT_URL: &str = "https://api.whatsapp-cloud.woztell.sanuker.com";
const OPEN_URL: &str = "https://open.api.woztell.com";
const VERSION: &str = "v1.2";

#[cfg(feature = "sandbox")]
pub(super) const OTHER_HOSTS: &[&str] = &[MANAGEMENT_URL, OPEN_URL];

/// What an operation signs in with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The platform's token, at the Bot API.
    Bot,
    /// The platform's token, at the Open API.
    Open,
    /// The channel's token, at the management API like the ones below.
    Channel,
    /// Payload and signed context.
    Context,
    /// Both (S:197, 202).
    Both,
}

static TOKEN: Scheme = settings::TOKEN;
static CHANNEL: Scheme = settings::CHANNEL;
static CONTEXT: Scheme = settings::CONTEXT;
static BOTH: Scheme = Scheme { name: "both", needs: &["channelToken", "signedContext"] };
static BOTH_FETCHED: Scheme = Scheme { name: "both", needs: &["channelToken", "accessToken"] };

/// By the resource, and where the document contradicts itself by what the client names.
fn way(operation: &Operation, settings: &Settings<'_>) -> Way {
    if !cfg!(feature = "catalogue") {
        return Way::Bot;
    }
    let named = settings.text(Setting::SCHEME).unwrap_or_default();
    match operation.id.split_once('.').unwrap_or_default().0 {
        "messages" => Way::Bot,
        "auth" => Way::Open,
        "accounts" | "profile" | "media" | "templates" => Way::Channel,
        "catalogs" | "phoneNumbers" if named == settings::CHANNEL.name => Way::Channel,
        "phoneNumbers" if named != settings::CONTEXT.name => Way::Both,
        _ => Way::Context,
    }
}

/// The channel and the environment whose context can be fetched, where there is all that it takes.
pub(super) fn context_of<'s>(settings: &Settings<'s>) -> Option<(&'s str, &'s str)> {
    let parts = (settings.text("channelId")?, settings.text("environmentId")?);
    settings.have(std::iter::once("accessToken")).then_some(parts)
}

/// The credentials that an operation needs.
pub(super) fn scheme(operation: &Operation, settings: &Settings<'_>) -> &'static Scheme {
    // A context at hand is used first, but it can be fetched anew.
    let fetched = context_of(settings).is_some();
    match way(operation, settings) {
        Way::Bot | Way::Open => &TOKEN,
        Way::Channel => &CHANNEL,
        Way::Context => {
            if fetched {
                &TOKEN
            } else {
                &CONTEXT
            }
        }
        Way::Both => {
            if fetched {
                &BOTH_FETCHED
            } else {
                &BOTH
            }
        }
    }
}

/// Whether an operation takes the signed context.
#[cfg(feature = "catalogue")]
pub(super) fn takes_context(operation: &Operation, settings: &Settings<'_>) -> bool {
    matches!(way(operation, settings), Way::Context | Way::Both)
}

/// Where the Open API is: beside the Bot API where that is not WOZTELL's own, so that a token goes nowhere else.
pub(super) fn open_url<'s>(settings: &Settings<'s>) -> &'s str {
    settings.text("openUrl").or(settings.text("baseUrl")).unwrap_or(OPEN_URL)
}

fn management_url(settings: &Settings<'_>) -> String {
    if let Some(url) = settings.text("managementUrl") {
        return url.to_owned();
    }
    let host = settings.text("baseUrl").unwrap_or(MANAGEMENT_URL).trim_end_matches('/');
    let version = settings.text(API_VERSION.key).unwrap_or(VERSION);
    [host, "/", &percent_encode(version), "/api"].concat()
}

/// The request for what an operation sends.
pub(super) fn request(wire: Wire, settings: &Settings<'_>) -> Request {
    let way = way(wire.operation, settings);
    match way {
        Way::Bot => bearer(Request::new(wire, settings.text("baseUrl").unwrap_or(ABOUT.base_url)), settings),
        Way::Open => bearer(Request::new(wire, open_url(settings)), settings),
        _ => {
            let mut request = managed(wire, settings, way != Way::Context);
            if way != Way::Channel {
                let context = |form| Sealed::default().secret("signedContext", form);
                request = request.with_header("x-woztell-payload", context(Form::Signed));
                request = request.with_header("x-woztell-signedcontext", context(Form::Plain));
            }
            request
        }
    }
}

fn bearer(request: Request, settings: &Settings<'_>) -> Request {
    if settings.choice(&TOKEN_IN) == "query" {
        let url = request.url.text("?accessToken=").secret("accessToken", Form::Query);
        return Request { url, ..request };
    }
    request.with_header("authorization", Sealed::default().text("Bearer ").secret("accessToken", Form::Plain))
}

/// A request to the management API; the channel's token stands first in the query, or in the body where there is one.
fn managed(wire: Wire, settings: &Settings<'_>, has_token: bool) -> Request {
    let base_url = management_url(settings);
    if !has_token {
        return Request::new(wire, &base_url);
    }
    if let Some(members) = wire.body.strip_prefix('{').filter(|_| settings.choice(&CHANNEL_TOKEN_IN) == "body") {
        let comma = if members == "}" { "" } else { "," };
        let body = Sealed::default().text("{\"accessToken\":").secret("channelToken", Form::Json).text([comma, members].concat());
        return Request { body, ..Request::new(wire, &base_url) };
    }
    let (path, query) = wire.target.split_once('?').unwrap_or((&wire.target, ""));
    let url = Sealed::default().text([base_url.trim_end_matches('/'), path, "?accessToken="].concat());
    let url = url.secret("channelToken", Form::Query).text([if query.is_empty() { "" } else { "&" }, query].concat());
    Request { url, ..Request::new(wire, &base_url) }
}
