//! Acme as a server.

use super::operations::SEND;
use crate::json::write;
use crate::provider::{Registered, find};
use crate::rules::Issue;
use crate::sandbox::{Denied, DocumentedError, Incoming, Reply, Server, Webhooks, World, accept, desk};

pub(super) static SERVER: AcmeServer = AcmeServer;

static HOOKS: Webhooks = Webhooks::new(r#"{"url":{"secret":"sandbox-acme-secret"}}"#);

const KEY: &str = "sandbox-acme-key";
const WRONG_KEY: &str = r#"{"error":{"code":"key","message":"This key is not known."}}"#;

/// Acme as a server.
pub(super) struct AcmeServer;

impl Server for AcmeServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-acme-key"}"#
    }

    fn seeds(&self) -> &'static [(&'static str, &'static str)] {
        &[
            ("templates", r#"{"name":"welcome","language":"en","status":"approved"}"#),
            ("templates", r#"{"name":"welcome","language":"de","status":"pending"}"#),
            ("templates", r#"{"name":"farewell","language":"en","status":"rejected"}"#),
        ]
    }

    fn webhooks(&self) -> &'static Webhooks {
        &HOOKS
    }

    fn errors(&self) -> &'static [DocumentedError] {
        &[DocumentedError { name: "wrong_key", status: 401, body: WRONG_KEY, source: "Acme, errors" }]
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        let Some(registered) = find("acme") else { return Reply::json(500, "{}") };
        if incoming.header("x-api-key") != Some(KEY) {
            return Reply::json(401, WRONG_KEY);
        }
        if incoming.method == "POST" && incoming.path == SEND.path {
            return send(registered, incoming, world);
        }
        desk::serve(registered, incoming, world).unwrap_or_else(|denied| match denied {
            Denied::NoPath | Denied::NotFound => refuse(404, "missing", "Not found."),
            Denied::Conflict(words) => refuse(409, "conflict", &words),
            Denied::Invalid(issues) => refuse(400, "invalid", &words(&issues)),
        })
    }
}

fn send(registered: &Registered, incoming: &Incoming<'_>, world: &mut World) -> Reply {
    match accept(registered, incoming.path, incoming.body) {
        Ok(messages) => {
            let id = format!("acme-{}", world.count());
            for message in messages {
                world.take("acme", id.clone(), message);
            }
            Reply::json(202, format!("{{\"id\":\"{id}\"}}"))
        }
        Err(refusal) => refuse(400, "invalid", &words(refusal.issues())),
    }
}

fn words(issues: &[Issue]) -> String {
    issues.iter().map(|issue| format!("{}: {}", issue.path, issue.message)).collect::<Vec<_>>().join(" ")
}

fn refuse(status: u16, code: &str, message: &str) -> Reply {
    Reply::json(status, format!("{{\"error\":{{\"code\":\"{code}\",\"message\":{}}}}}", write(&message)))
}
