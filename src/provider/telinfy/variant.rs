//! What the chosen variant of the API does not take: texts and some fields on the hub, uploaded files elsewhere.

use super::operations::ALL;
use super::settings::{ABOUT, HUB, VARIANT};
use crate::message::{Content, Message, TemplateHeader};
use crate::provider::{Settings, carried_by};
use crate::rules::{Issue, Report, Severity};

const FIELD: &str = "unsupported.field";
const SOURCE: &str = "Telinfy's developer page (hub)";

pub(super) fn check(message: &Message<'_>, settings: &Settings<'_>, report: &mut Report) {
    let hub = settings.choice(&VARIANT) == HUB;
    match &message.content {
        Content::Raw(raw) => check_path(raw.path.as_deref(), hub, report),
        Content::Template(_) if hub => check_fields(message, report),
        Content::Template(template) => check_file(template.header.as_ref(), report),
        _ if hub => report.push(Issue {
            nearest: Some("template"),
            carried_by: Some(carried_by(message.kind()).into_iter().filter(|name| *name != ABOUT.name).collect()),
            source: SOURCE,
            ..Issue::error("unsupported", "/type".into(), "Telinfy's hub carries templates only.".into())
        }),
        _ => {}
    }
}

/// A raw body goes to the base URL of the client's variant, so its path must be of the same.
fn check_path(path: Option<&str>, hub: bool, report: &mut Report) {
    let operation = ALL.iter().find(|operation| path.is_none_or(|path| path == operation.path));
    if operation.is_some_and(|operation| (operation.variant == Some(HUB)) != hub) {
        let message = "This path is not of the API that the setting `variant` chooses.".into();
        report.push(Issue { source: SOURCE, ..Issue::error("raw.path", "/path".into(), message) });
    }
}

/// The fields that the hub's body has no place for.
fn check_fields(message: &Message<'_>, report: &mut Report) {
    let common = &message.common;
    let fields = [("/from", common.from.is_some()), ("/callbackData", common.callback_data.is_some())];
    let extras = ("/telinfy", !message.extras.of(ABOUT.name).is_empty());
    for (path, _) in fields.into_iter().chain([extras]).filter(|(_, given)| *given) {
        let message = "Telinfy's hub has no field for this; it is left out.".into();
        report.push(Issue { severity: Severity::Warning, source: SOURCE, ..Issue::error(FIELD, path.into(), message) });
    }
}

/// The cloud API fetches files from a URL; only the hub takes the id of an upload.
fn check_file(header: Option<&TemplateHeader<'_>>, report: &mut Report) {
    if header.is_some_and(TemplateHeader::is_upload) {
        let message = "Telinfy's cloud API takes a file by URL only; uploaded files go through the hub.".into();
        report.push(Issue { source: "Telinfy, template send, header", ..Issue::error(FIELD, "/header".into(), message) });
    }
}
