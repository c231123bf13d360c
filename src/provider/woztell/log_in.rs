//! Fetching the signed context: its parts are read through the Open API (S:50-91).

use super::operations::{CONTEXT_PATH, context_query, read_context_query};
use super::services::{context_of, open_url};
use crate::http::{Answer, Form, Method, Request, Sealed, base64};
use crate::json::{Node, Writer};
use crate::operation::{Content, Failure, Token};
use crate::provider::Settings;

/// The query for the context, where there is all that it takes.
pub(super) fn request(settings: &Settings<'_>) -> Option<Request> {
    let (channel, environment) = context_of(settings)?;
    let json = || Sealed::default().text("application/json");
    let mut body = Writer::default();
    body.sign(b'{');
    body.key("query");
    body.string(&context_query(channel, environment));
    body.sign(b'}');
    Some(Request {
        method: Method::Post,
        url: Sealed::default().text([open_url(settings).trim_end_matches('/'), CONTEXT_PATH].concat()),
        headers: vec![
            ("content-type".into(), json()),
            ("accept".into(), json()),
            ("authorization".into(), Sealed::default().text("Bearer ").secret("accessToken", Form::Plain)),
        ],
        content: Content::Json,
        body: Sealed::default().text(body.into_text()),
    })
}

/// The context out of the answer; the channel in it is the one that was asked for.
pub(super) fn read(answer: &Answer<'_>, asked: &Request) -> Result<Token, Failure> {
    if let Some(failure) = super::errors::read_refusal(answer) {
        return Err(failure);
    }
    let body = asked.body.shown();
    // What could not be read may yet hold the signature, so it is not passed on.
    let unreadable = || Failure { raw: String::new(), ..Failure::unreadable(answer) };
    let asked = crate::json::parse(&body).map_err(|_| unreadable())?;
    let channel = asked.root.text_at("query").and_then(read_context_query).ok_or_else(unreadable)?.0;
    let root = answer.document.as_ref().map(|document| &document.root);
    let found = root.and_then(|root| root.find("data/apiViewer/channel"));
    context(found, &channel).map(|value| Token { name: "signedContext", value, seconds: None }).ok_or_else(unreadable)
}

/// The signature, a dot and the payload in base64.
fn context(found: Option<&Node<'_>>, channel: &str) -> Option<String> {
    let part = |path| found?.find(path)?.text();
    let mut payload = Writer::default();
    payload.sign(b'{');
    for (key, value) in [("app", part("appId")?), ("appIntegration", part("environment/info/appIntegrationId")?), ("channel", channel)] {
        payload.key(key);
        payload.string(value);
    }
    payload.sign(b'}');
    Some([part("environment/appIntegrationSignature")?, ".", &base64(payload.into_text().as_bytes())].concat())
}
