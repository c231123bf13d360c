//! Telinfy as a server: the log-in, the three sends of the cloud API and the hub's.

mod answers;
mod errors;
mod keys;

use answers::{ListAnswer, OneAnswer, accepted, logged_in, queued, refused, words};
use errors::ERRORS;
use keys::{API_KEY, PASSWORD, USERNAME};

use super::operations::{NOTIFY, SEND_DIRECT, SEND_HUB, SEND_TEMPLATE};
use crate::json::{parse, write};
use crate::provider::find;
use crate::sandbox::{DocumentedError, Incoming, Reply, Server, World, accept};

pub(super) static SERVER: TelinfyServer = TelinfyServer;

/// Telinfy as a server.
pub(super) struct TelinfyServer;

impl Server for TelinfyServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-telinfy-key"}"#
    }

    fn other_hosts(&self) -> &'static [&'static str] {
        &["https://api.telinfy.net/gagp", "https://api.telinfy.net/gaus", "https://hub.telinfy.com/unified/developer/api/v1"]
    }

    fn errors(&self) -> &'static [DocumentedError] {
        ERRORS
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        let path = incoming.path.trim_end_matches('/');
        if incoming.method != "POST" {
            return not_found();
        }
        match path {
            "/login" => log_in(incoming.body, world.now),
            path if path == SEND_HUB.path => hub(incoming, world),
            path if [SEND_TEMPLATE.path, SEND_DIRECT.path, NOTIFY.path].contains(&path) => cloud(incoming, path, world),
            _ => not_found(),
        }
    }
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
        world.keep("telinfy", id, message);
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
