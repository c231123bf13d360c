//! telinfy as a server.

use crate::provider::find;
use crate::sandbox::{DocumentedError, Incoming, Refusal, Reply, Server, World, accept};

pub(super) static SERVER: TelinfyServer = TelinfyServer;

/// telinfy as a server.
pub(super) struct TelinfyServer;

impl Server for TelinfyServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-telinfy-key","from":"49123456789"}"#
    }

    fn errors(&self) -> &'static [DocumentedError] {
        ERRORS
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        let Some(registered) = find("telinfy") else { return Reply::json(500, "{}") };
        if incoming.header("apikey") != Some("sandbox-telinfy-key") {
            return Reply::json(403, r#"{"type":"https://httpstatuses.com/403","title":"Forbidden","status":403}"#);
        }
        match accept(registered, incoming.path, incoming.body) {
            Ok(messages) => {
                let id = world.uuid();
                for message in messages {
                    world.keep("telinfy", id.clone(), message);
                }
                Reply::json(202, format!("{{\"messageId\":\"{id}\"}}"))
            }
            Err(refusal) => refuse(&refusal),
        }
    }
}

fn refuse(refusal: &Refusal) -> Reply {
    let detail = refusal.issues().first().map(|issue| issue.message.as_str()).unwrap_or_default();
    Reply::json(400, format!("{{\"title\":\"Constraint Violation\",\"status\":400,\"detail\":{}}}", crate::json::write(detail)))
}

/// The error bodies of the specification's responses.
const ERRORS: &[DocumentedError] = &[];
