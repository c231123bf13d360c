//! What every server does with a posted body.

use crate::check::{check_node, read_text};
use crate::convert::decode;
use crate::json::{parse, write};
use crate::provider::Registered;
use crate::rules::{CheckOptions, Issue, Severity};

/// Why a body was not taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// It is no JSON.
    Unreadable(Issue),
    /// It is not what the provider documents.
    Invalid(Vec<Issue>),
}

impl Refusal {
    /// The issues.
    pub fn issues(&self) -> &[Issue] {
        match self {
            Self::Unreadable(issue) => std::slice::from_ref(issue),
            Self::Invalid(issues) => issues,
        }
    }
}

/// Reads a body as strictly as a server may: unknown keys, wrong types and broken limits are refused.
/// Gives the neutral messages as JSON.
///
/// # Errors
/// Every fault, with paths into the native body where it could not be read, else into the neutral message.
pub fn accept(registered: &Registered, path: &str, body: &str) -> Result<Vec<String>, Refusal> {
    let document = read_text(body).map_err(|report| match report.into_issues().pop() {
        Some(issue) => Refusal::Unreadable(issue),
        None => Refusal::Invalid(Vec::new()),
    })?;
    let decoded = decode(&document, registered.provider, Some(path));
    // What a provider documents and does nothing with is no fault.
    let faults: Vec<Issue> = decoded.report.into_issues().into_iter().filter(|issue| issue.rule != "no_effect").collect();
    if !faults.is_empty() || decoded.messages.is_empty() {
        return Err(Refusal::Invalid(faults));
    }
    let messages: Vec<String> = decoded.messages.iter().map(write).collect();
    let faults: Vec<Issue> = messages.iter().flat_map(|message| broken_limits(registered, message)).collect();
    if faults.is_empty() { Ok(messages) } else { Err(Refusal::Invalid(faults)) }
}

fn broken_limits(registered: &Registered, message: &str) -> Vec<Issue> {
    let Ok(document) = parse(message) else { return Vec::new() };
    let checked = check_node(&document.root, &document.damaged, registered, CheckOptions::default());
    let issues = checked.report.into_issues();
    issues.into_iter().filter(|issue| issue.severity == Severity::Error).collect()
}
