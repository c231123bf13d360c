//! Signing in: the requests that trade what a client has for a token. The credentials are the client's own: they go into
//! their slots when a request leaves, and no input has them.

use crate::http::Method::Post;
use crate::http::{Answer, Form, Request, Sealed};
use crate::operation::{Category, Content, Failure, Operation, Token, Wire};
use crate::provider::infobip::errors;

pub(super) const SESSION: &str = "/auth/1/session";

pub(super) const LOG_IN: Operation =
    Operation::new("auth.logIn", Post, SESSION, "Begins a session and gives its token.", "Account 3.210.0, create-session");

pub(super) const TOKEN: Operation =
    Operation::new("auth.token", Post, "/auth/1/oauth2/token", "Gives an OAuth access token.", "Account 3.210.0, create-oauth2-token");

/// The request that gets the token for a way to sign in, where that needs one.
pub(in crate::provider::infobip) fn log_in(scheme: &str) -> Option<Wire> {
    Some(match scheme {
        "login" => Wire::json(&LOG_IN, "{}".into()),
        "client" => Wire { content: Content::UrlEncoded, ..Wire::json(&TOKEN, "grant_type=client_credentials".into()) },
        _ => return None,
    })
}

/// How long a session lives "by default" (create-session); its answer does not say.
const SESSION_SECONDS: u32 = 3_600;

/// The token in the answer to a log-in.
pub(in crate::provider::infobip) fn read_log_in(answer: &Answer<'_>) -> Result<Token, Failure> {
    if let Some(failure) = errors::read_refusal(answer) {
        // The request is ours and well-formed: what is wrong with it is what it signs in with.
        return Err(if failure.documented && matches!(failure.category, Category::Invalid | Category::Forbidden) {
            Failure {
                status: failure.status,
                provider_code: failure.provider_code,
                ..Failure::of(Category::Auth, failure.message, failure.raw)
            }
        } else {
            failure
        });
    }
    let text = |key| answer.document.as_ref().and_then(|document| document.root.text_at(key)).filter(|token| !token.is_empty());
    if let Some(token) = text("access_token") {
        let seconds = answer.document.as_ref().and_then(|document| document.root.get("expires_in")?.whole());
        let seconds = seconds.and_then(|seconds| u32::try_from(seconds).ok());
        return Ok(Token { name: "accessToken", value: token.to_owned(), seconds });
    }
    let token = text("token").ok_or_else(|| Failure::unreadable(answer))?;
    Ok(Token { name: "ibssoToken", value: token.to_owned(), seconds: Some(SESSION_SECONDS) })
}

/// The request with the client's credentials where this operation has them; nothing for the other operations.
pub(in crate::provider::infobip) fn request(wire: &Wire, base_url: &str) -> Option<Request> {
    let body = match wire.operation.id {
        "auth.logIn" => {
            let members = wire.body.strip_prefix('{').unwrap_or("}");
            let slots = Sealed::default().text("{\"username\":").secret("username", Form::Json);
            let slots = slots.text(",\"password\":").secret("password", Form::Json);
            slots.text([if members == "}" { "" } else { "," }, members].concat())
        }
        "auth.token" => {
            let slots = Sealed::default().text("client_id=").secret("clientId", Form::Query);
            slots.text("&client_secret=").secret("clientSecret", Form::Query).text(["&", &wire.body].concat())
        }
        "auth.logOut" => {
            let request = Request::new(wire.clone(), base_url);
            return Some(request.with_header("authorization", Sealed::default().text("IBSSO ").secret("ibssoToken", Form::Plain)));
        }
        _ => return None,
    };
    Some(Request { body, ..Request::new(wire.clone(), base_url) })
}
