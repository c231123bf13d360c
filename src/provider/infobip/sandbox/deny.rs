//! Why an operation is not carried out, in the one family of errors or the other.

use super::{dotted, refuse};
use crate::json::write;
use crate::rules::Issue;
use crate::sandbox::{Denied, Refusal, Reply};

/// What the paths have in them whose operations answer with ApiError; all others answer with ApiException.
const API_ERROR: &[&str] = &["/events", "/flows", "/business-info", "/calls/", "/public-key", "/subscriptions"];

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
pub(super) fn deny(path: &str, denied: Denied) -> Reply {
    match denied {
        Denied::NoPath => super::exception(404),
        Denied::NotFound if path.contains("/flows/") => named(404, "flow/not-found"),
        // The OpenAPI has no body for these.
        Denied::NotFound if path.contains("/media") => Reply::json(404, ""),
        Denied::NotFound => plain(path, 404),
        Denied::Conflict(words) => invalid(path, vec![Issue::error("conflict", conflicting(path).into(), words)]),
        Denied::Invalid(issues) => invalid(path, issues),
    }
}

/// The property that a clash is about.
fn conflicting(path: &str) -> &'static str {
    if path.contains("/flows/") { "/flowId" } else { "/name" }
}

fn invalid(path: &str, issues: Vec<Issue>) -> Reply {
    if !has_api_error(path) {
        return refuse(&Refusal::Invalid(issues));
    }
    let violation = |issue: &Issue| format!("{{\"property\":{},\"violation\":{}}}", write(&dotted(&issue.path)), write(&issue.message));
    let violations: Vec<String> = issues.iter().map(violation).collect();
    let head = "{\"errorCode\":\"E400\",\"description\":\"Request cannot be processed.\",\
                \"action\":\"Check the syntax, violations and adjust the request.\",\"violations\":[";
    Reply::json(400, format!("{head}{}],\"resources\":[]}}", violations.join(",")))
}
