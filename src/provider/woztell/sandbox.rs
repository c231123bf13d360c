//! WOZTELL's three services as one server.

mod management;
mod seeds;

use serde_json::Value;

use super::operations::{CONTEXT_PATH, SEND};
use super::services::OTHER_HOSTS;
use crate::json::{Node, parse, write};
use crate::provider::{PHONE_NUMBER, Registered, find};
use crate::sandbox::{Asked, Denied, DocumentedError, Incoming, Reply, Server, Webhooks, World, accept, desk};

pub(super) static SERVER: WoztellServer = WoztellServer;

const TOKEN: &str = "sandbox-woztell-token";
const NOT_AUTHORIZED: &str = r#"{"ok":0,"err":"User is not authorized."}"#;
const NOT_AUTHENTICATED: &str = r#"{"errors":[{"message":"User is not authenticated."}]}"#;
const INVALID_NUMBER: &str = r#"{"ok":0,"err":"Phone Number provided is invalid.","err_code":100}"#;

/// WOZTELL as a server.
pub(super) struct WoztellServer;

impl Server for WoztellServer {
    fn options(&self) -> &'static str {
        seeds::OPTIONS
    }

    fn other_hosts(&self) -> &'static [&'static str] {
        OTHER_HOSTS
    }

    fn seeds(&self) -> &'static [(&'static str, &'static str)] {
        seeds::SEEDS
    }

    fn operate(&self, asked: &Asked, world: &mut World) -> Option<Result<Value, Denied>> {
        management::operate(asked, world)
    }

    fn webhooks(&self) -> &'static Webhooks {
        &HOOKS
    }

    fn errors(&self) -> &'static [DocumentedError] {
        ERRORS
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        let Some(registered) = find("woztell") else { return Reply::json(500, "{}") };
        match (incoming.method, incoming.path) {
            ("POST", path) if path == SEND.path => send(registered, incoming, world),
            ("POST", CONTEXT_PATH) => query(registered, incoming, world),
            _ => management::serve(registered, incoming, world),
        }
    }
}

/// The secret is a channel's (Webhooks). Why a message failed is not documented, nor what is posted again.
static HOOKS: Webhooks = Webhooks {
    number: "85212345678",
    members: r#"{"channelId":"sandbox-channel","appId":"sandbox-app"}"#,
    ..Webhooks::new(r#""sandbox-woztell-secret""#)
};

fn send(registered: &Registered, incoming: &Incoming<'_>, world: &mut World) -> Reply {
    if token(incoming) != Some(TOKEN) {
        return Reply::json(200, NOT_AUTHORIZED);
    }
    if has_wrong_number(incoming.body) {
        return Reply::json(200, INVALID_NUMBER);
    }
    match accept(registered, incoming.path, incoming.body) {
        Ok(messages) => {
            let member = format!("{:024x}", world.count());
            let results: Vec<String> = messages.into_iter().map(|message| sent(message, world)).collect();
            let results = results.join(",");
            Reply::json(200, format!(r#"{{"ok":1,"member":"{member}","sendResult":{{"ok":1,"member":"{member}","result":[{results}]}}}}"#))
        }
        Err(refusal) => {
            let words: Vec<String> = refusal.issues().iter().map(|issue| format!("{}: {}", issue.path, issue.message)).collect();
            Reply::json(200, format!("{{\"ok\":0,\"err\":{}}}", write(&words.join(" "))))
        }
    }
}

/// The one query of the Open API.
fn query(registered: &Registered, incoming: &Incoming<'_>, world: &mut World) -> Reply {
    if token(incoming) != Some(TOKEN) {
        return Reply::json(200, NOT_AUTHENTICATED);
    }
    let failed = |_| Reply::json(200, r#"{"errors":[{"message":"This query is not known here."}]}"#);
    desk::serve(registered, incoming, world).unwrap_or_else(failed)
}

/// The token in the header or in the query.
fn token<'i>(incoming: &'i Incoming<'_>) -> Option<&'i str> {
    let header = incoming.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    header.or_else(|| incoming.query.split('&').find_map(|pair| pair.strip_prefix("accessToken=")))
}

fn has_wrong_number(body: &str) -> bool {
    let document = parse(body).ok();
    let number = document.as_ref().and_then(|document| document.root.get("recipientId")).and_then(Node::text);
    number.is_some_and(|number| !number.bytes().all(|byte| byte.is_ascii_digit()) || !(PHONE_NUMBER.test)(number))
}

/// Keeps a message and says so in one of the two documented ways, by turns.
fn sent(message: String, world: &mut World) -> String {
    let count = world.count();
    let id = format!("wamid.{count:024x}");
    world.take("woztell", id.clone(), message);
    if count.is_multiple_of(2) {
        format!(r#"{{"messageEvent":{{"messageId":"{id}"}}}}"#)
    } else {
        format!(r#"{{"result":{{"messages":[{{"id":"{id}"}}]}}}}"#)
    }
}

/// What consumers of the API report; its reference shows no failures.
const ERRORS: &[DocumentedError] = &[
    DocumentedError { name: "invalid_number", status: 200, body: INVALID_NUMBER, source: "public consumers of sendResponses" },
    DocumentedError { name: "not_authorized", status: 200, body: NOT_AUTHORIZED, source: "public consumers of sendResponses" },
    DocumentedError {
        name: "not_authenticated",
        status: 200,
        body: NOT_AUTHENTICATED,
        source: "n8n-nodes-woztell-sanuker, credentials (Open API)",
    },
    DocumentedError { name: "not_authorized_500", status: 500, body: NOT_AUTHORIZED, source: "public consumers of sendResponses" },
];
