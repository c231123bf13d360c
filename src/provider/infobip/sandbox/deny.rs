//! Why an operation is not carried out, in the one family of errors or the other.

use super::{dotted, refuse};
use crate::json::write;
use crate::rules::Issue;
use crate::sandbox::{Denied, Incoming, Refusal, Reply};

/// What the paths have in them whose operations answer with ApiError; all others answer with ApiException.
const API_ERROR: &[&str] = &["/events", "/flows", "/business-info", "/calls/", "/public-key"];

/// Whether the errors of a path are ApiErrors.
fn has_api_error(path: &str) -> bool {
    path == "/whatsapp/1/templates" || API_ERROR.iter().any(|part| path.contains(part))
}

/// The plain error of a status.
pub(super) fn plain(path: &str, status: u16) -> Reply {
    if has_api_error(path) { named(status, &format!("api-error-{status}")) } else { super::exception(status) }
}

/// A documented error by its name.
fn named(status: u16, name: &str) -> Reply {
    let error = super::documented::ERRORS.iter().find(|error| error.name == name);
    Reply::json(status, error.map_or("{}", |error| error.body))
}

/// The answer to what is not carried out.
pub(super) fn deny(incoming: &Incoming<'_>, denied: Denied) -> Reply {
    let path = incoming.path;
    match denied {
        Denied::NoPath => super::exception(404),
        Denied::NotFound if path.contains("/flows/") => named(404, "flow/not-found"),
        Denied::NotFound if incoming.method == "DELETE" && path.ends_with("/identity") => plain(path, 404),
        // The OpenAPI has no body for these.
        Denied::NotFound if ["/media", "/identity", "/payments/"].iter().any(|part| path.contains(part)) => Reply::json(404, ""),
        Denied::Conflict(_) if path.ends_with("/identity") => Reply::json(409, ""),
        Denied::NotFound => plain(path, 404),
        Denied::Conflict(_) if path.contains("/flows") => named(400, clash_of_flows(incoming)),
        Denied::Conflict(words) => invalid(path, &[Issue::error("conflict", "/name".into(), words)]),
        Denied::Invalid(issues) => invalid(path, &issues),
    }
}

/// What is documented of a flow that is not in the state it has to be in.
fn clash_of_flows(incoming: &Incoming<'_>) -> &'static str {
    match incoming.path.rsplit('/').next() {
        Some("flows") => "flow/name-not-unique",
        Some("publish") => "flow/is-no-draft",
        Some("deprecate") => "flow/is-deprecated",
        _ if incoming.method == "DELETE" => "flow/is-published",
        _ => "flow/is-not-updatable",
    }
}

fn invalid(path: &str, issues: &[Issue]) -> Reply {
    if !has_api_error(path) {
        return refuse(&Refusal::Invalid(issues.to_vec()));
    }
    let violation = |issue: &Issue| format!("{{\"property\":{},\"violation\":{}}}", write(&dotted(&issue.path)), write(&issue.message));
    let violations: Vec<String> = issues.iter().map(violation).collect();
    let head = "{\"errorCode\":\"E400\",\"description\":\"Request cannot be processed.\",\
                \"action\":\"Check the syntax, violations and adjust the request.\",\"violations\":[";
    Reply::json(400, format!("{head}{}],\"resources\":[]}}", violations.join(",")))
}
