//! Infobip as a server.

mod account;
mod authentication;
mod deny;
mod documented;
mod keys;
mod operate;
mod seeds;

use crate::json::{Node, parse, write};
use crate::operation::Operation;
use crate::provider::{Registered, find};
use crate::sandbox::{Asked, Denied, DocumentedError, Incoming, Refusal, Reply, Server, Webhooks, World, accept, desk};

pub(super) static SERVER: InfobipServer = InfobipServer;

/// Infobip as a server.
pub(super) struct InfobipServer;

impl Server for InfobipServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-infobip-key","from":"447860099299"}"#
    }

    fn webhooks(&self) -> &'static Webhooks {
        &HOOKS
    }

    fn errors(&self) -> &'static [DocumentedError] {
        documented::ERRORS
    }

    fn seeds(&self) -> &'static [(&'static str, &'static str)] {
        seeds::SEEDS
    }

    fn status(&self, operation: &Operation) -> u16 {
        match operation.id {
            "templates.create" | "flows.create" | "flows.uploadJson" | "webhooks.create" | "webhooks.createProfile" => 201,
            _ => 200,
        }
    }

    fn operate(&self, asked: &Asked, world: &mut World) -> Option<Result<serde_json::Value, Denied>> {
        operate::operate(asked, world).or_else(|| account::operate(asked, world))
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        let Some(registered) = find("infobip") else { return exception(500) };
        if !keys::opens(incoming, world) {
            return deny::plain(incoming.path, 401);
        }
        if (incoming.method, incoming.path) == ("DELETE", keys::LOG_IN) {
            keys::end(incoming, world);
            return Reply::json(200, "");
        }
        let is_it = |entry: &&Operation| entry.path == incoming.path && entry.method.name() == incoming.method;
        match registered.provider.catalogue().find(is_it) {
            Some(entry) if entry.is_send() => take(registered, incoming, world),
            _ => match desk::serve(registered, incoming, world) {
                Ok(reply) => finished(incoming, reply),
                Err(denied) => deny::deny(incoming, denied),
            },
        }
    }
}

/// Delivery and seen reports; what is only on its way is not reported. The credentials are those of a notification
/// profile with BASIC; when a report is posted again is not published.
static HOOKS: Webhooks = Webhooks {
    members: r#"{"price":{"amount":0,"currency":"EUR"},"messageCount":1}"#,
    first_state: None,
    // "Response status and error codes", Chat error codes.
    faults: &[("131026", "7002", "EC_UNKNOWN_USER"), ("131047", "7010", "EC_NO_SESSION")],
    ..Webhooks::new(r#"{"username":"sandbox","password":"sandbox-infobip-secret"}"#)
};

/// An answer to HEAD has headers alone, and what they say is no JSON.
fn finished(incoming: &Incoming<'_>, reply: Reply) -> Reply {
    if incoming.method != "HEAD" {
        return reply;
    }
    let kind = reply.headers.iter().find(|(name, _)| name == "content-type").map(|(_, value)| value.clone());
    let headers = reply.headers.into_iter().filter(|(name, _)| name != "content-type").collect();
    Reply { status: 200, content_type: kind.unwrap_or_default().into(), headers, ..Reply::json(200, "") }
}

/// Takes a message or a bulk and says so (SingleMessageInfo, BulkMessageInfo).
fn take(registered: &Registered, incoming: &Incoming<'_>, world: &mut World) -> Reply {
    let messages = match accept(registered, incoming.path, incoming.body) {
        Ok(messages) => messages,
        Err(refusal) => return refuse(&refusal),
    };
    let infos: Vec<String> = messages.into_iter().map(|message| info(message, world)).collect();
    let Ok(document) = parse(incoming.body) else { return exception(400) };
    if document.root.get("messages").is_none() {
        return Reply::json(200, infos.concat());
    }
    let given = document.root.text_at("bulkId").map(str::to_owned);
    let bulk_id = given.unwrap_or_else(|| world.uuid());
    Reply::json(200, format!("{{\"messages\":[{}],\"bulkId\":{}}}", infos.join(","), write(&bulk_id)))
}

/// SingleMessageInfo for a message, which is kept.
fn info(message: String, world: &mut World) -> String {
    let (to, given) = parse(&message).map_or((None, None), |document| {
        let text = |key: &str| document.root.get(key).and_then(Node::text).map(str::to_owned);
        (text("to"), text("clientMessageId"))
    });
    let id = given.filter(|id| !id.is_empty()).unwrap_or_else(|| world.uuid());
    world.take("infobip", id.clone(), message);
    format!(
        "{{\"to\":{},\"messageCount\":1,\"messageId\":{},\"status\":{{\"groupId\":1,\"groupName\":\"PENDING\",\"id\":7,\
         \"name\":\"PENDING_ENROUTE\",\"description\":\"Message sent to next instance\"}}}}",
        write(&to.unwrap_or_default()),
        write(&id)
    )
}

/// ApiException with the faults by their paths.
fn refuse(refusal: &Refusal) -> Reply {
    let mut faults: Vec<(String, Vec<&str>)> = Vec::new();
    for issue in refusal.issues() {
        let path = dotted(&issue.path);
        match faults.iter_mut().find(|(known, _)| *known == path) {
            Some((_, texts)) => texts.push(&issue.message),
            None => faults.push((path, vec![&issue.message])),
        }
    }
    if matches!(refusal, Refusal::Unreadable(_)) || faults.is_empty() {
        return exception(400);
    }
    let members: Vec<String> = faults.iter().map(|(path, texts)| format!("{}:{}", write(path), write(texts))).collect();
    let head = "{\"requestError\":{\"serviceException\":{\"messageId\":\"BAD_REQUEST\",\"text\":\"Bad request\",\"validationErrors\":{";
    Reply::json(400, format!("{head}{}}}}}}}}}", members.join(",")))
}

/// A JSON Pointer as Infobip writes paths: `content.action.sections[0].title`.
fn dotted(pointer: &str) -> String {
    let mut path = String::new();
    for step in pointer.split('/').skip(1) {
        if step.bytes().all(|byte| byte.is_ascii_digit()) {
            path.push_str(&format!("[{step}]"));
        } else {
            path.push_str(if path.is_empty() { "" } else { "." });
            path.push_str(&step.replace("~1", "/").replace("~0", "~"));
        }
    }
    path
}

/// The plain error of a status.
fn exception(status: u16) -> Reply {
    let documented = documented::ERRORS.iter().find(|error| error.status == status);
    Reply::json(status, documented.map_or("{}", |error| error.body))
}
