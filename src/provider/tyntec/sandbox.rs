//! tyntec as a server.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::operations::{SEND, SEND_BULK};
use crate::json::{Str, parse, record, time, write};
use crate::operation::Operation;
use crate::provider::find;
use crate::rules::Issue;
use crate::sandbox::{Denied, DocumentedError, Incoming, Refusal, Reply, Server, World, accept, desk};

pub(super) static SERVER: TyntecServer = TyntecServer;

/// tyntec as a server.
pub(super) struct TyntecServer;

impl Server for TyntecServer {
    fn options(&self) -> &'static str {
        r#"{"apiKey":"sandbox-tyntec-key","from":"49123456789","accountId":"5637b8a7-51e1-47be-ad0b-b242453dcc1b"}"#
    }

    fn errors(&self) -> &'static [DocumentedError] {
        ERRORS
    }

    fn status(&self, operation: &Operation) -> u16 {
        match operation.id {
            "templates.create" | "templates.addLocalization" => 201,
            "templates.delete" => 204,
            _ => 200,
        }
    }

    fn serve(&self, incoming: &Incoming<'_>, world: &mut World) -> Reply {
        if incoming.header("apikey") != Some("sandbox-tyntec-key") {
            return problem(403, FORBIDDEN);
        }
        let is_send = incoming.method == "POST" && [SEND.path, SEND_BULK.path].contains(&incoming.path);
        let Some(registered) = find("tyntec") else { return problem(404, NOT_FOUND) };
        if !is_send {
            return desk::serve(registered, incoming, world).unwrap_or_else(|denied| deny(&denied));
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

/// Why an operation was not carried out, as a problem.
fn deny(denied: &Denied) -> Reply {
    match denied {
        Denied::NoPath | Denied::NotFound => problem(404, NOT_FOUND),
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
        world.keep("tyntec", id.clone(), message);
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

const FORBIDDEN: &str = r#"{"type":"https://httpstatuses.com/403","title":"Forbidden","status":403}"#;
const NOT_FOUND: &str = r#"{"type":"https://httpstatuses.com/404","title":"Not Found","status":404}"#;

const fn documented(name: &'static str, status: u16, body: &'static str, source: &'static str) -> DocumentedError {
    DocumentedError { name, status, body, source }
}

/// The error bodies of the specification's responses, and two of the vendor's that stand elsewhere.
const ERRORS: &[DocumentedError] = &[
    documented(
        "bad_request",
        400,
        r#"{"status":400,"violations":[{"field":"validate.request.whatsapp.contentType","message":"must not be empty"}],"title":"Constraint Violation"}"#,
        "whatsapp.yaml 3.28, responses/BadRequest",
    ),
    documented(
        "not_parseable",
        400,
        r#"{"type":"https://docs.tyntec.com/problems/DataNotParseable","title":"Data given was not parseable","status":400,"detail":"Unexpected end-of-input: expected close marker for Object (start marker at [Source: UNKNOWN; line: -1, column: -1) at [Source: UNKNOWN; line: 1, column: 97]\n"}"#,
        "common.yaml 3.0, Problem",
    ),
    documented(
        "missing_parameters",
        400,
        r#"{"type":"https://docs.tyntec.com/problems","title":"Missing parameters","status":400,"detail":"Mandatory parameter [to] missing"}"#,
        "tyntec/botbuilder-adapter-tyntec-whatsapp, test data",
    ),
    documented(
        "profile_update_failed",
        400,
        r#"{"status":400,"title":"Profile update failed.","code":1009}"#,
        "whatsapp.yaml 3.28, responses/WhatsAppProfileUpdateFailed",
    ),
    documented("forbidden", 403, FORBIDDEN, "whatsapp.yaml 3.28, responses/Forbidden"),
    documented("not_found", 404, NOT_FOUND, "common.yaml 3.0, responses/NotFound"),
    documented("message_not_found", 404, r#"{"status":404,"title":"Not Found"}"#, "whatsapp.yaml 3.28, responses/MoMessageNotFound"),
    documented("status_alone", 404, r#"{"status":404}"#, "the vendor's rendered reference 3.17, GET /media/{mediaId}"),
    documented(
        "account_unknown",
        404,
        r#"{"status":404,"title":"WhatsApp account unknown"}"#,
        "whatsapp.yaml 3.28, responses/WhatsAppAccountUnknown",
    ),
    documented(
        "phone_number_unknown",
        404,
        r#"{"status":404,"title":"Phone number unknown"}"#,
        "whatsapp.yaml 3.28, responses/PhoneNumberUnknown",
    ),
];
