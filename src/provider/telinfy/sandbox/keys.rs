//! The credentials that work, and for how long.

use crate::sandbox::Incoming;

pub(super) const API_KEY: &str = "sandbox-telinfy-key";
pub(super) const USERNAME: &str = "sandbox-telinfy-user";
pub(super) const PASSWORD: &str = "sandbox-telinfy-password";

/// How long a token works is not documented; here it is an hour, so that a renewal can be tried.
const HOUR: u64 = 3_600_000;
const TOKEN: &str = "sandbox-telinfy-token-";

/// A token that carries the time it was given, so that nothing needs to be remembered.
pub(super) fn token(now: u64) -> String {
    format!("{TOKEN}{now}")
}

/// Checks the key or the token of a request to the cloud API.
///
/// # Errors
/// The documented sentence why it does not work.
pub(super) fn check(incoming: &Incoming<'_>, now: u64) -> Result<(), &'static str> {
    if let Some(bearer) = incoming.header("authorization") {
        let token = bearer.trim().strip_prefix("Bearer ").and_then(|token| token.strip_prefix(TOKEN));
        let given: u64 = token.and_then(|given| given.parse().ok()).ok_or("Wrong authentication token")?;
        return if given <= now && now - given < HOUR { Ok(()) } else { Err("Invalid session") };
    }
    if incoming.header("api-key") == Some(API_KEY) { Ok(()) } else { Err("Wrong Api Key") }
}
