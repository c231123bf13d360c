//! tyntec as a server.

mod errors;
mod seeds;
mod state;

use errors::{ERRORS, FORBIDDEN, NOT_FOUND, not_found};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::operations::{SEND, SEND_BULK};
use crate::json::{Str, parse, record, time, write};
use crate::operation::Operation;
use crate::provider::find;
use crate::rules::Issue;
use crate::sandbox::{Asked, Denied, DocumentedError, Incoming, Refusal, Reply, Server, Webhooks, World, accept, desk};

pub(super) static SERVER: TyntecServer = TyntecServer;

/// tyntec as a server.
pub(super) struct TyntecServer;

impl Server for TyntecServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-tyntec-key","from":"49123456789","accountId":"5637b8a7-51e1-47be-ad0b-b242453dcc1b"}"#
    }

    fn webhooks(&self) -> &'static Webhooks {
        &HOOKS
    }

    fn errors(&self) -> &'static [DocumentedError] {
        ERRORS
    }

    fn seeds(&self) -> &'static [(&'static str, &'static str)] {
        seeds::ALL
    }

    fn status(&self, operation: &Operation) -> u16 {
        match operation.id {
            "templates.create" | "templates.addLocalization" | "flows.create" => 201,
            "templates.delete"
            | "media.delete"
            | "profile.update"
            | "profile.updateLogo"
            | "commerce.update"
            | "identity.update"
            | "calls.updateSettings" => 204,
            _ => 200,
        }
    }

    fn operate(&self, asked: &Asked, world: &mut World) -> Option<Result<serde_json::Value, Denied>> {
        state::operate(asked, world)
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        if incoming.header("apikey") != Some("sandbox-tyntec-key") {
            return problem(403, FORBIDDEN);
        }
        let is_send = incoming.method == "POST" && [SEND.path, SEND_BULK.path].contains(&incoming.path);
        let Some(registered) = find("tyntec") else { return problem(404, NOT_FOUND) };
        if !is_send {
            return carried_out(incoming, world);
        }
        match accept(registered, incoming.path, incoming.body) {
            // A client's body has its sender from the client's settings, so the decoder does not ask for one.
            Ok(_) if !names_sender(incoming.body) => problem(400, write(&constraint_violation(&[no_sender()]))),
            Ok(messages) => accepted(incoming.path == SEND_BULK.path, messages, world),
            Err(Refusal::Unreadable(issue)) => problem(400, write(&not_parseable(&issue))),
            Err(Refusal::Invalid(issues)) => problem(400, write(&constraint_violation(&issues))),
        }
    }
}

const HOUR: u64 = 60 * 60 * 1_000;

/// Statuses and business notifications come twice more (webhook-events-v2.yaml, Retries); messages less and less often,
/// for 14 days. The times between are not published.
static HOOKS: Webhooks = Webhooks {
    first_state: Some("accepted"),
    // common.yaml, MessageDeliveryEvent.details.
    faults: &[
        ("131026", "whatsapp::error::131026", "Message undeliverable"),
        (
            "131047",
            "whatsapp::error::470",
            "Message failed to send because more than 24 hours have passed since the customer last replied to this number",
        ),
    ],
    repeats: &[60_000, 60_000],
    message_repeats: &[60_000, 600_000, HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR, 168 * HOUR],
    ..Webhooks::new(r#""sandbox-tyntec-secret""#)
};

/// Carries out what is no send.
fn carried_out(incoming: &Incoming<'_>, world: &mut World) -> Reply {
    let Some(registered) = find("tyntec") else { return problem(404, NOT_FOUND) };
    let is_logo = incoming.method == "GET" && incoming.path.ends_with("/settings/logo");
    // The same path gives two things; the desk knows the one that comes without a query.
    let query = if is_logo && LOGO_FORMATS.contains(&incoming.query) { "" } else { incoming.query };
    let mut reply = match desk::serve(registered, &Incoming { query, ..incoming.clone() }, world) {
        Ok(reply) => reply,
        Err(denied) => return deny(&denied, incoming.path),
    };
    if is_logo && incoming.query == LOGO_FORMATS[0] {
        return Reply::json(200, r#"{"link":"https://pps.whatsapp.net/v/123123"}"#);
    }
    let named = parse(incoming.body).ok();
    let named = named.as_ref().and_then(|document| document.root.text_at("name").or_else(|| document.root.text_at("language")));
    match (reply.status, named) {
        (201, Some(name)) if reply.body.is_empty() => reply.headers.push(("location".into(), [incoming.path, "/", name].concat())),
        // These answer with nothing under 200.
        (204, _) if PLAIN.iter().any(|(method, part)| incoming.method == *method && incoming.path.contains(part)) => reply.status = 200,
        _ => {}
    }
    reply
}

/// The logo's address, and the logo.
const LOGO_FORMATS: [&str; 2] = ["format=link", "format=binary"];

/// What answers with 200 and no body.
const PLAIN: [(&str, &str); 3] = [("PUT", "/messages/"), ("PATCH", "/templates/"), ("POST", "/coexistence/")];

/// Why an operation was not carried out, as a problem.
fn deny(denied: &Denied, path: &str) -> Reply {
    match denied {
        Denied::NoPath => problem(404, NOT_FOUND),
        Denied::NotFound => {
            let (status, body) = not_found(path);
            problem(status, body)
        }
        Denied::Conflict(words) => problem(400, write(&constraint_violation(&[Issue::error("conflict", String::new(), words.clone())]))),
        Denied::Invalid(issues) => problem(400, write(&constraint_violation(issues))),
    }
}

record! {
    /// MessageResponse.
    struct MessageResponse<'a> {
        message_id: Str<'a> = "messageId",
        timestamp: Str<'a> = "timestamp",
    }

    /// BulkMessageResponse.
    struct BulkMessageResponse<'a> {
        bulk_id: Str<'a> = "bulkId",
        message_ids: Vec<Str<'a>> = "messageIds",
    }

    /// An entry of `violations` in a problem.
    struct Violation<'a> {
        field: Str<'a> = "field",
        message: Str<'a> = "message",
    }
}

/// Problem, with `violations` beside its own members.
struct Problem<'a> {
    kind: Option<&'a str>,
    title: &'a str,
    detail: Option<&'a str>,
    violations: Vec<Violation<'a>>,
}

impl Serialize for Problem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        crate::rules::entry(&mut map, "type", self.kind)?;
        map.serialize_entry("title", self.title)?;
        map.serialize_entry("status", &400)?;
        crate::rules::entry(&mut map, "detail", self.detail)?;
        if !self.violations.is_empty() {
            map.serialize_entry("violations", &self.violations)?;
        }
        map.end()
    }
}

fn accepted(is_bulk: bool, messages: Vec<String>, world: &mut World) -> Reply {
    let mut ids = Vec::new();
    for message in messages {
        let id = world.uuid();
        world.take("tyntec", id.clone(), message);
        ids.push(Str::Owned(id));
    }
    if is_bulk {
        let bulk_id = Str::Owned(world.uuid());
        return Reply::json(202, write(&BulkMessageResponse { bulk_id, message_ids: ids }));
    }
    let timestamp = Str::Owned(time::iso(i64::try_from(world.now).unwrap_or_default()));
    Reply::json(202, write(&MessageResponse { message_id: ids.pop().unwrap_or_default(), timestamp }))
}

fn names_sender(body: &str) -> bool {
    parse(body).is_ok_and(|document| document.root.text_at("from").is_some())
}

fn no_sender() -> Issue {
    Issue::error("required", "/from".into(), "must not be empty".into())
}

fn problem(status: u16, body: impl Into<String>) -> Reply {
    Reply { content_type: "application/problem+json".into(), ..Reply::json(status, body) }
}

fn not_parseable(issue: &Issue) -> Problem<'_> {
    Problem {
        kind: Some("https://docs.tyntec.com/problems/DataNotParseable"),
        title: "Data given was not parseable",
        detail: Some(&issue.message),
        violations: Vec::new(),
    }
}

fn constraint_violation(issues: &[Issue]) -> Problem<'_> {
    let field = |issue: &Issue| format!("validate.request{}", issue.path.replace('/', "."));
    let violation = |issue| Violation { field: field(issue).into(), message: issue.message.as_str().into() };
    Problem { kind: None, title: "Constraint Violation", detail: None, violations: issues.iter().map(violation).collect() }
}
