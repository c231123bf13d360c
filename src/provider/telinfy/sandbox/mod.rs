//! Telinfy as a server: the log-in, the three sends of the cloud API and the hub's.

mod answers;
mod errors;
mod keys;
mod operate;

use serde_json::Value;

use answers::{ListAnswer, OneAnswer, accepted, logged_in, queued, refused, words};
use errors::ERRORS;
use keys::{API_KEY, PASSWORD, USERNAME};

use super::operations::{CREATE_LATER, NOTIFY, SEND_DIRECT, SEND_HUB, SEND_TEMPLATE};
use super::settings::HUB;
use crate::json::{parse, write};
use crate::operation::Operation;
use crate::provider::find;
use crate::sandbox::{Asked, Denied, DocumentedError, Incoming, Reply, Server, Webhooks, World, accept, desk};

pub(super) static SERVER: TelinfyServer = TelinfyServer;

/// Telinfy as a server.
pub(super) struct TelinfyServer;

impl Server for TelinfyServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-telinfy-key","accountId":"sandbox-business"}"#
    }

    fn other_hosts(&self) -> &'static [&'static str] {
        &[
            "https://api.telinfy.net/gagp",
            "https://api.telinfy.net/gaus",
            "https://api.telinfy.net/telinfy-gcms/v4",
            "https://api.prod.telinfy.net/gatc",
            "https://fs.telinfy.net",
            "https://hub.telinfy.com/unified/developer/api/v1",
        ]
    }

    fn webhooks(&self) -> &'static Webhooks {
        &HOOKS
    }

    fn errors(&self) -> &'static [DocumentedError] {
        ERRORS
    }

    fn seeds(&self) -> &'static [(&'static str, &'static str)] {
        operate::SEEDS
    }

    /// The two APIs share some paths; each has a header of its own for the key.
    fn is_for(&self, operation: &Operation, incoming: &Incoming<'_>) -> bool {
        (operation.variant == Some(HUB)) == is_hub(incoming)
    }

    fn operate(&self, asked: &Asked, world: &mut World) -> Option<Result<Value, Denied>> {
        operate::operate(asked, world)
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        let path = incoming.path.trim_end_matches('/');
        match (incoming.method, path) {
            ("POST", "/login") => log_in(incoming.body, world.now),
            ("POST", path) if path == SEND_HUB.path => hub(incoming, world),
            ("POST", path) if [SEND_TEMPLATE.path, SEND_DIRECT.path, NOTIFY.path].contains(&path) => cloud(incoming, path, world),
            _ => other(incoming, world),
        }
    }
}

/// Nothing is signed. What is posted has WhatsApp's ids and codes (Cloud API, Error codes).
static HOOKS: Webhooks = Webhooks {
    number: "910000000000",
    members: r#"{"accountId":"sandbox-business"}"#,
    id_prefix: "wamid.",
    faults: &[("131026", "131026", "Message undeliverable"), ("131047", "131047", "Re-engagement message")],
    ..Webhooks::new(r#"{"url":{"secret":"sandbox-telinfy-secret"}}"#)
};

fn is_hub(incoming: &Incoming<'_>) -> bool {
    incoming.header("x-api-key").is_some()
}

/// What is no send.
fn other(incoming: &Incoming<'_>, world: &mut World) -> Reply {
    let Some(registered) = find("telinfy") else { return not_found() };
    let is_hub = is_hub(incoming);
    if is_hub && incoming.header("x-api-key") != Some(API_KEY) {
        return Reply::json(401, write(&refused(None, "Invalid API key")));
    }
    if let Some(message) = keys::check(incoming, world.now).err().filter(|_| !is_hub) {
        // What is nowhere is not asked for a key.
        let is_known = registered.provider.catalogue().any(|entry| entry.path == incoming.path);
        return if is_known { Reply::json(401, write(&words(message))) } else { not_found() };
    }
    let body = without_credentials(incoming);
    let asked = Incoming { body: &body, ..*incoming };
    match desk::serve(registered, &asked, world) {
        Ok(reply) => reply,
        Err(denied) => deny(incoming, is_hub, &denied),
    }
}

/// A campaign of the later generation names the key in its template too.
fn without_credentials(incoming: &Incoming<'_>) -> String {
    let document = (incoming.path == CREATE_LATER).then(|| serde_json::from_str(incoming.body).ok()).flatten();
    let Some(mut body): Option<Value> = document else { return incoming.body.to_owned() };
    if let Some(template) = body.get_mut("template").and_then(Value::as_object_mut) {
        template.retain(|key, _| key != "apiKey" && key != "userName");
    }
    body.to_string()
}

/// Why an operation was not carried out.
fn deny(incoming: &Incoming<'_>, is_hub: bool, denied: &Denied) -> Reply {
    let (status, message) = match denied {
        // An unknown account (plugin 1.1.0, line 206).
        Denied::NotFound if incoming.path == "/whatsapp/templates" && !is_hub => return Reply::json(200, r#"{"data":{"status":"404"}}"#),
        Denied::NotFound | Denied::NoPath => (404, "Not found".to_owned()),
        Denied::Conflict(message) => (400, message.clone()),
        Denied::Invalid(issues) => {
            let faults = issues.iter().map(|issue| format!("{}: {}", issue.path, issue.message));
            (400, faults.collect::<Vec<_>>().join("; "))
        }
    };
    let is_unknown = matches!(denied, Denied::Invalid(issues) if issues.iter().any(|issue| issue.rule == "unknown"));
    if is_hub {
        return Reply::json(status, write(&refused(is_unknown.then_some("H31008"), &message)));
    }
    // The status of the list is not documented.
    let body = if status == 404 { write(&words(&message)) } else { write([words(&message)].as_slice()) };
    Reply::json(status, body)
}

/// Exchanges a user name and a password for a token.
fn log_in(body: &str, now: u64) -> Reply {
    let document = parse(body).ok();
    let given = |key: &str| document.as_ref().and_then(|document| document.root.text_at(key));
    if given("userName") != Some(USERNAME) || given("password") != Some(PASSWORD) {
        return Reply::json(400, write(&words("Username or Password is incorrect")));
    }
    Reply::json(200, write(&logged_in(keys::token(now))))
}

fn cloud(incoming: &Incoming<'_>, path: &str, world: &mut World) -> Reply {
    if let Err(message) = keys::check(incoming, world.now) {
        return Reply::json(401, write(&words(message)));
    }
    let messages = match take(path, incoming.body) {
        Ok(messages) => messages,
        // The status of this form is not documented.
        Err(reason) => return Reply::json(400, write([words(&reason)].as_slice())),
    };
    let mut data = Vec::with_capacity(messages.len());
    for message in messages {
        let id = world.uuid();
        data.push(accepted(&id, &message, world));
        world.take("telinfy", id, message);
    }
    let message = "Accepted".into();
    // The answer to notify is not documented: a list of what a single send answers.
    let single = if path == NOTIFY.path { None } else { data.pop() };
    Reply::json(
        200,
        match single {
            Some(data) => write(&OneAnswer { data, message }),
            None => write(&ListAnswer { data, message }),
        },
    )
}

fn hub(incoming: &Incoming<'_>, world: &mut World) -> Reply {
    if incoming.header("x-api-key") != Some(API_KEY) {
        return Reply::json(401, write(&refused(None, "Invalid API key")));
    }
    let message = match take(SEND_HUB.path, incoming.body) {
        Ok(message) => message.concat(),
        Err(reason) => return Reply::json(400, write(&refused(Some("H31008"), &reason))),
    };
    let id = world.uuid();
    let answer = write(&queued(id.clone(), &message));
    // What the hub posts is not documented.
    world.keep("telinfy", id, message);
    Reply::json(200, answer)
}

/// The neutral messages in a body, or all that is wrong with it in one text.
fn take(path: &str, body: &str) -> Result<Vec<String>, String> {
    let registered = find("telinfy").ok_or_else(String::new)?;
    accept(registered, path, body).map_err(|refusal| {
        let words = refusal.issues().iter().map(|issue| format!("{}: {}", issue.path, issue.message));
        words.collect::<Vec<_>>().join("; ")
    })
}

fn not_found() -> Reply {
    Reply::json(404, write(&words("Not found")))
}
