//! What the documents forbid in an input and no table can say.

use crate::json::{Node, time};
use crate::operation::Operation;
use crate::provider::Settings;
use crate::rules::format::is_http_url;
use crate::rules::{Issue, Report, Severity};

pub(super) fn check(operation: &Operation, input: &Node<'_>, settings: &Settings<'_>, report: &mut Report) {
    let mut fault = |rule: &'static str, path: &str, words: &str| {
        report.push(Issue { source: operation.source, ..Issue::error(rule, path.into(), words.into()) });
    };
    let has = |key: &str| input.present(key).is_some();
    // Wherever a URL may stand.
    for key in ["url", "logoUrl", "endpointUrl"] {
        if input.text_at(key).is_some_and(|url| !is_http_url(url)) {
            fault("url", &["/", key].concat(), "An http or https URL is expected here.");
        }
    }
    for (index, url) in input.get("websites").map(Node::items).unwrap_or_default().iter().enumerate() {
        if url.text().is_some_and(|url| !is_http_url(url)) {
            fault("url", &["/websites/", &index.to_string()].concat(), "An http or https URL is expected here.");
        }
    }
    if has("cursor") && has("before") {
        fault("exactly_one", "/before", "One of cursor and before is taken, not both.");
    }
    match operation.id {
        "accounts.get" if has("id") && has("channelId") => fault("exactly_one", "", "One of id and channelId is taken, not both."),
        "accounts.get" if !has("id") && !has("channelId") && ["channelId", "accountId"].iter().all(|key| settings.text(key).is_none()) => {
            fault("exactly_one", "", "One of id and channelId is needed.");
        }
        "flows.edit" if !["name", "categories", "endpointUrl"].into_iter().any(has) => {
            fault("required", "", "One of name, categories and endpointUrl is needed.");
        }
        "analytics.conversations" => span(input, &mut fault),
        "encryption.update" => key(input, &mut fault),
        _ => {}
    }
    if operation.id.starts_with("flows.") && has("endpointUrl") {
        endpoint(operation, input, report);
    }
}

type Fault<'f> = &'f mut dyn FnMut(&'static str, &str, &str);

/// Two moments, the first before the second.
fn span(input: &Node<'_>, fault: Fault<'_>) {
    let moment = |key| input.text_at(key).and_then(time::milliseconds);
    for (key, path) in [("start", "/start"), ("end", "/end")] {
        if input.text_at(key).is_some() && moment(key).is_none_or(|moment| moment < 0) {
            fault("time", path, "A time such as 2026-03-01T18:00:00Z is expected here.");
        }
    }
    if let (Some(start), Some(end)) = (moment("start"), moment("end"))
        && start >= end
    {
        fault("range", "/end", "The end must be after the start.");
    }
}

/// A public key in PEM (S:1295). A private one must never leave.
fn key(input: &Node<'_>, fault: Fault<'_>) {
    let Some(key) = input.text_at("publicKey").map(str::trim) else { return };
    if !key.starts_with("-----BEGIN PUBLIC KEY-----") || !key.ends_with("-----END PUBLIC KEY-----") {
        fault("pem", "/publicKey", "A public key in PEM is expected here, a 2048-bit RSA one.");
    }
}

/// No endpoint for Flow JSON below 3.0 (S:1015, 1054). The version of a clone is known only if the caller says it.
fn endpoint(operation: &Operation, input: &Node<'_>, report: &mut Report) {
    let version = input.text_at("jsonVersion");
    let major = version.and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    let issue = |severity, words: &str| Issue {
        severity,
        source: operation.source,
        ..Issue::error("flow.endpoint.version", "/endpointUrl".into(), words.into())
    };
    if major.is_some_and(|major| major < 3) {
        report.push(issue(Severity::Error, "A flow with Flow JSON below 3.0 takes no endpoint URL; leave it out."));
    } else if major.is_none() && input.present("cloneFlowId").is_some() {
        report.push(issue(Severity::Warning, "This is taken only if the cloned flow has Flow JSON 3.0 or later."));
    }
}
