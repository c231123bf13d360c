//! Trading a user name and a password for an access token (P1 lines 79-118).

use super::errors::failure;
use super::settings::{ABOUT, HUB, VARIANT, log_in_url};
use crate::http::{Answer, Form, Method, Request, Sealed};
use crate::json::Node;
use crate::operation::{Category, Content, Failure, Token};
use crate::provider::Settings;

/// The log-in, where a user name and a password are the way to sign in. The hub knows no log-in.
pub(super) fn request(settings: &Settings<'_>) -> Option<Request> {
    (settings.scheme(&ABOUT).name == "password" && settings.choice(&VARIANT) != HUB).then(|| asked(settings))
}

/// The log-in.
pub(super) fn asked(settings: &Settings<'_>) -> Request {
    let json = || Sealed::default().text("application/json");
    let body = Sealed::default().text("{\"userName\":").secret("username", Form::Json);
    Request {
        method: Method::Post,
        url: Sealed::default().text(log_in_url(settings)),
        headers: vec![("content-type".into(), json()), ("accept".into(), json())],
        content: Content::Json,
        body: body.text(",\"password\":").secret("password", Form::Json).text("}"),
    }
}

/// `data.accessToken`, for the slot of that name. How long it is good for is not said.
pub(super) fn read(answer: &Answer<'_>) -> Result<Token, Failure> {
    let Some(root) = answer.document.as_ref().map(|document| &document.root) else { return Err(Failure::unreadable(answer)) };
    let token = root.get("data").and_then(|data| data.text_at("accessToken"));
    if let Some(token) = token.filter(|token| !token.is_empty() && answer.is_success()) {
        return Ok(Token { name: "accessToken", value: token.to_owned(), seconds: None });
    }
    Err(refusal(answer, root))
}

/// `data.error` is how a log-in is refused; its status is not known, so a telling one is kept and others are not.
pub(super) fn refusal(answer: &Answer<'_>, root: &Node<'_>) -> Failure {
    let failure = failure(answer, root);
    let refused = root.find("data/error").is_some() && matches!(answer.status, 200..=299 | 400);
    if refused { Failure { status: failure.status, ..Failure::of(Category::Auth, failure.message, failure.raw) } } else { failure }
}

/// A body whose template names the key and, where the client has one, the user name (X-66679541718).
pub(super) fn beside_template(body: &str, settings: &Settings<'_>) -> Sealed {
    const TEMPLATE: &str = "\"template\":{";
    let Some((before, after)) = crate::text::cut(body, TEMPLATE) else { return Sealed::default().text(body.to_owned()) };
    let mut sealed = Sealed::default().text([before, TEMPLATE].concat());
    if settings.credentials().is_some_and(|names| names.contains(&"username")) {
        sealed = sealed.text("\"userName\":").secret("username", Form::Json).text(",");
    }
    sealed.text("\"apiKey\":").secret("apiKey", Form::Json).text([",", after].concat())
}
