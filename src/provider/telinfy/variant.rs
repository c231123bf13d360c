//! What the chosen variant of the API does not take: texts and some fields on the hub, uploaded files elsewhere.

use super::operations::SENDS;
use super::send::has_extras;
use super::settings::{ABOUT, HUB, VARIANT};
use crate::json::Node;
use crate::message::{Kind, MessageTree};
use crate::provider::{Settings, carried_by};
use crate::rules::{Issue, Report, Severity};

const FIELD: &str = "unsupported.field";
const SOURCE: &str = "Telinfy's developer page (hub)";

pub(super) fn check(message: &MessageTree<'_>, settings: &Settings<'_>, report: &mut Report) {
    let hub = settings.choice(&VARIANT) == HUB;
    match message.kind {
        Kind::Raw => check_path(message.text("path"), hub, report),
        Kind::Template if hub => check_fields(message, report),
        Kind::Template => check_file(message, report),
        kind if hub => report.push(Issue {
            nearest: Some("template"),
            carried_by: Some(carried_by(kind).into_iter().filter(|name| *name != ABOUT.name).collect()),
            source: SOURCE,
            ..Issue::error("unsupported", "/type".into(), "Telinfy's hub carries templates only.".into())
        }),
        _ => {}
    }
}

/// A raw body goes to the base URL of the client's variant, so its path must be of the same.
fn check_path(path: Option<&str>, hub: bool, report: &mut Report) {
    let operation = SENDS.iter().find(|operation| path.is_none_or(|path| path == operation.path));
    if operation.is_some_and(|operation| (operation.variant == Some(HUB)) != hub) {
        let message = "This path is not of the API that the setting `variant` chooses.".into();
        report.push(Issue { source: SOURCE, ..Issue::error("raw.path", "/path".into(), message) });
    }
}

/// The fields that the hub's body has no place for.
fn check_fields(message: &MessageTree<'_>, report: &mut Report) {
    let given = |key| message.get(key).is_some();
    let fields = [("/from", given("from")), ("/callbackData", given("callbackData")), ("/telinfy", has_extras(message))];
    for (path, _) in fields.into_iter().filter(|(_, is_given)| *is_given) {
        let message = "Telinfy's hub has no field for this; it is left out.".into();
        report.push(Issue { severity: Severity::Warning, source: SOURCE, ..Issue::error(FIELD, path.into(), message) });
    }
}

/// The cloud API fetches files from a URL; only the hub takes the id of an upload.
fn check_file(message: &MessageTree<'_>, report: &mut Report) {
    if is_upload(message) {
        let message = "Telinfy's cloud API takes a file by URL only; uploaded files go through the hub.".into();
        report.push(Issue { source: "Telinfy, template send, header", ..Issue::error(FIELD, "/header".into(), message) });
    }
}

/// Whether the header names its file by the id of an upload. A text in it may fill a variable of that name.
pub(super) fn is_upload(message: &MessageTree<'_>) -> bool {
    let parts = message.get("header").map_or(&[][..], Node::members);
    parts.iter().any(|(kind, part)| kind != "text" && part.present("id").is_some())
}
