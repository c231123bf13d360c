//! Tellephant as a server.

mod deny;
mod errors;
mod logs;
mod operate;

use serde_json::{Map, Value};

use crate::json::write;
use crate::operation::Operation;
use crate::provider::{Registered, find};
use crate::sandbox::{Asked, Denied, DocumentedError, Incoming, Refusal, Reply, Server, Webhooks, World, accept, desk};

pub(super) static SERVER: TellephantServer = TellephantServer;

const KEY: &str = "sandbox-tellephant-key";

const SEND: &str = super::operations::SEND.path;
const HISTORY: &str = "/v1/message-history";
const CREATE_TAGS: &str = "/v1/user/tags/create";
const UPDATE_TAGS: &str = "/v1/user/tags/update";
const LOGS: &str = "/v1/user/logs";
const LIST_CONTACTS: &str = "/v1/user/unsubscribe";
const WEBHOOKS: &str = "/api/v2/user/webhook";
const UPDATE_CONTACTS: &str = "/v1/user/unsubscribe/update";

/// Tellephant as a server.
pub(super) struct TellephantServer;

impl Server for TellephantServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-tellephant-key"}"#
    }

    fn other_hosts(&self) -> &'static [&'static str] {
        &["https://app.tellephant.com"]
    }

    fn webhooks(&self) -> &'static Webhooks {
        &HOOKS
    }

    fn errors(&self) -> &'static [DocumentedError] {
        errors::ERRORS
    }

    fn seeds(&self) -> &'static [(&'static str, &'static str)] {
        operate::SEEDS
    }

    fn status(&self, operation: &Operation) -> u16 {
        if operation.id == "otp.send" { 201 } else { 200 }
    }

    /// Calls that do several things say in their body which.
    fn is_for(&self, operation: &Operation, incoming: &Incoming<'_>) -> bool {
        let key = match operation.path {
            LOGS => "log_type",
            UPDATE_CONTACTS => "type",
            _ => return true,
        };
        let body: Value = serde_json::from_str(incoming.body).unwrap_or_default();
        let id = match body.get(key).and_then(Value::as_str).unwrap_or_default() {
            "incoming" => "logs.incoming",
            "outgoing" => "logs.outgoing",
            "subscribe" => "contacts.optIn",
            "block" => "contacts.block",
            "unblock" => "contacts.unblock",
            _ if key == "type" => "contacts.optOut",
            // What is none of them is refused by the first.
            _ => "logs.template",
        };
        operation.id == id
    }

    fn operate(&self, asked: &Asked, world: &mut World) -> Option<Result<Value, Denied>> {
        operate::operate(asked, world)
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        let Some(registered) = find("tellephant") else { return Reply::json(500, "{}") };
        if !is_known(registered, incoming) {
            return Reply::json(404, r#"{"success":false,"error":"Not found"}"#);
        }
        let mut members: Map<String, Value> = serde_json::from_str(incoming.body).unwrap_or_default();
        match members.remove("apikey") {
            Some(key) if key == KEY => {}
            key => return deny::key(incoming.path, key.is_some()),
        }
        if incoming.path == SEND {
            return send(registered, incoming, world);
        }
        // The key is no part of what is asked; two calls ask for nothing more.
        let is_key_alone = members.is_empty() && (is_contact(incoming.path) || incoming.path == WEBHOOKS);
        let body = if is_key_alone { String::new() } else { Value::Object(members).to_string() };
        let asked = Incoming { method: "POST", body: &body, ..*incoming };
        match desk::serve(registered, &asked, world) {
            Ok(reply) => finished(incoming, reply),
            Err(denied) => deny::reply(&asked, denied),
        }
    }
}

/// Nothing is signed; `accepted`, `delivered` and `seen` come as three hits (Message Delivery Response).
static HOOKS: Webhooks = Webhooks { first_state: Some("accepted"), ..Webhooks::new(r#"{"url":{"secret":"sandbox-tellephant-secret"}}"#) };

/// Whether there is such a call. Tags are created and given by the methods of the page's samples too.
fn is_known(registered: &Registered, incoming: &Incoming<'_>) -> bool {
    let is_method = match incoming.method {
        "POST" => true,
        "PUT" => incoming.path == CREATE_TAGS,
        "PATCH" => incoming.path == UPDATE_TAGS,
        _ => false,
    };
    is_method && (is_contact(incoming.path) || registered.provider.catalogue().any(|entry| entry.path == incoming.path))
}

fn is_contact(path: &str) -> bool {
    path.strip_prefix("/v1/user/contacts/").is_some_and(|rest| rest.ends_with("/tags"))
}

/// What an answer has beside what its table says.
fn finished(incoming: &Incoming<'_>, reply: Reply) -> Reply {
    match incoming.path {
        LOGS => Reply { body: logs::with_links(incoming.query, &reply.body), ..reply },
        // Not all of it was done (Tags / Update for contacts).
        UPDATE_TAGS if !reply.body.contains("\"error\":[]") => Reply { status: 201, ..reply },
        _ => reply,
    }
}

fn send(registered: &Registered, incoming: &Incoming<'_>, world: &mut World) -> Reply {
    match accept(registered, incoming.path, incoming.body) {
        Ok(messages) => {
            let id = format!("{:024x}", world.count());
            for message in messages {
                world.take("tellephant", id.clone(), message);
            }
            Reply::json(200, format!("{{\"success\":true,\"messageId\":\"{id}\"}}"))
        }
        Err(refusal) => refuse(&refusal),
    }
}

/// A record of sentences by field, as the page shows it for other calls; fields of fields are parted by dots.
fn refuse(refusal: &Refusal) -> Reply {
    let faults = refusal.issues().iter().map(|issue| {
        let field = issue.path.trim_start_matches('/').replace('/', ".");
        format!("{}:[{}]", write(&field), write(&issue.message))
    });
    let faults: Vec<String> = faults.collect();
    Reply::json(422, format!("{{\"status\":false,\"error\":{{{}}}}}", faults.join(",")))
}
