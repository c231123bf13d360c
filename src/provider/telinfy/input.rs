//! What an input must be like where no table says it.

use super::operations::LOG_IN;
use super::settings::{HUB, VARIANT};
use crate::json::{Node, time};
use crate::operation::Operation;
use crate::provider::Settings;
use crate::rules::{Issue, Report};

pub(super) fn check(operation: &Operation, input: &Node<'_>, settings: &Settings<'_>, report: &mut Report) {
    let mut fault = |rule: &'static str, path: &str, message: &str| {
        report.push(Issue { source: operation.source, ..Issue::error(rule, path.to_owned(), message.to_owned()) });
    };
    let is_hub = settings.choice(&VARIANT) == HUB;
    match operation.variant {
        Some(_) if !is_hub => fault("variant", "", "Only the hub has this; the setting `variant` chooses it."),
        None if is_hub => fault("variant", "", "The hub has no such call; the setting `variant` chooses the cloud API."),
        _ => {}
    }
    let needs_account = matches!(operation.id, "templates.list" | "campaigns.upload" | "campaigns.uploadRecipients" | "campaigns.create");
    if needs_account && !is_hub && input.text_at("accountId").or_else(|| settings.text("accountId")).is_none() {
        fault("required", "/accountId", "The business account is needed: give it here, or to the client.");
    }
    for key in ["startDate", "endDate"] {
        if input.text_at(key).is_some_and(|day| time::milliseconds(&[day, "T00:00Z"].concat()).is_none()) {
            fault("format", &["/", key].concat(), "This must be a day that there is, as YYYY-MM-DD.");
        }
    }
    if let (Some(start), Some(end)) = (input.text_at("startDate"), input.text_at("endDate"))
        && start > end
    {
        fault("format", "/endDate", "The last day must not be before the first.");
    }
    match operation.id {
        // The only sample is of this form.
        "campaigns.create" if input.text_at("scheduledAt").is_some_and(|at| time::milliseconds(at).is_none()) => {
            fault("format", "/scheduledAt", "This must be a moment such as 2026-02-10T10:00:00Z.");
        }
        // The path of the list of approved templates.
        "templates.get" if input.text_at("name") == Some("approved") => {
            fault("path", "/name", "A template of this name cannot be told from the list of approved ones.");
        }
        _ if operation.path == LOG_IN
            && settings.credentials().is_some_and(|names| !["username", "password"].iter().all(|name| names.contains(name))) =>
        {
            fault("required", "", "The client needs the credentials `username` and `password` to log in.");
        }
        _ => {}
    }
}
