//! The credentials that work, and for how long.

use serde_json::{Value, json};

use crate::json::parse;
use crate::sandbox::{Incoming, World};

/// The values of `authorization` that open the door: one for each way to sign in without a log-in.
const KEYS: &[&str] = &[
    "App sandbox-infobip-key",
    // sandbox-user:sandbox-password
    "Basic c2FuZGJveC11c2VyOnNhbmRib3gtcGFzc3dvcmQ=",
    "IBSSO sandbox-session-token",
    "Bearer sandbox-access-token",
];

/// What a log-in gives begins so; the time it was given follows, so that little needs to be remembered.
const SESSION: &str = "sandbox-session-";
const ACCESS: &str = "sandbox-access-";

/// How long a session lasts (create-session); of access tokens it is only known that they say so.
const HOUR: u64 = 3_600_000;

pub(super) const LOG_IN: &str = "/auth/1/session";
pub(super) const TOKEN: &str = "/auth/1/oauth2/token";

/// Whether a request may come in.
pub(super) fn opens(incoming: &Incoming<'_>, world: &mut World) -> bool {
    match (incoming.method, incoming.path) {
        ("POST", LOG_IN) => {
            let document = parse(incoming.body).ok();
            let is = |key: &str, value: &str| document.as_ref().and_then(|document| document.root.text_at(key)) == Some(value);
            is("username", "sandbox-user") && is("password", "sandbox-password")
        }
        ("POST", TOKEN) => {
            let has = |pair: &str| incoming.body.split('&').any(|own| own == pair);
            has("client_id=sandbox-client") && has("client_secret=sandbox-client-secret")
        }
        ("DELETE", LOG_IN) => session(incoming).is_some() && is_good(incoming, world),
        _ => is_good(incoming, world),
    }
}

fn session<'i>(incoming: &'i Incoming<'_>) -> Option<&'i str> {
    incoming.header("authorization")?.strip_prefix("IBSSO ")
}

fn is_good(incoming: &Incoming<'_>, world: &mut World) -> bool {
    let Some(authorization) = incoming.header("authorization") else { return false };
    if world.store.shelf("infobip", "sessions.ended").iter().any(|ended| session(incoming) == ended.as_str()) {
        return false;
    }
    let given = authorization.strip_prefix("IBSSO ").and_then(|token| token.strip_prefix(SESSION));
    let given = given.or_else(|| authorization.strip_prefix("Bearer ").and_then(|token| token.strip_prefix(ACCESS)));
    let at: Option<u64> = given.and_then(|at| at.parse().ok());
    KEYS.contains(&authorization) || at.is_some_and(|at| at <= world.now && world.now - at < HOUR)
}

/// Session.
pub(super) fn begin(world: &World) -> Value {
    json!({ "token": format!("{SESSION}{}", world.now) })
}

/// TokenResponse.
pub(super) fn access(world: &World) -> Value {
    json!({ "token": format!("{ACCESS}{}", world.now), "expiresIn": HOUR / 1_000, "type": "Bearer" })
}

/// The session's token is good no more.
pub(super) fn end(incoming: &Incoming<'_>, world: &mut World) {
    if let Some(token) = session(incoming) {
        world.store.shelf("infobip", "sessions.ended").push(json!(token));
    }
}
