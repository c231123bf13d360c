//! Checking.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::options::{Options, read_options};
use crate::check::{self, read_text};
use crate::json::write;
use crate::operation::Error;
use crate::rules::{CheckOptions, Counter, Issue, Report, entry};

/// A report as JavaScript gets it.
struct Shown {
    ok: bool,
    issues: Vec<Issue>,
    counters: Option<Vec<Counter>>,
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ok", &self.ok)?;
        map.serialize_entry("issues", &self.issues)?;
        entry(&mut map, "counters", self.counters.as_ref())?;
        map.end()
    }
}

pub(super) fn shown(report: Report, counters: Option<Vec<Counter>>) -> String {
    write(&Shown { ok: report.ok(), issues: report.into_issues(), counters })
}

/// Checks a message. Gives the report, or nothing where there is nothing to say.
///
/// # Errors
/// Where the options name no provider.
pub fn check(text: &str, options: &str) -> Result<String, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let document = match read_text(text) {
        Ok(document) => document,
        Err(report) => return Ok(shown(report, None)),
    };
    let choice = options.choice(&document.root);
    let checking = CheckOptions { counters: options.flag("counters"), ..options.beside(&choice) };
    let mut checked = check::check(&document, options.registered, checking);
    checked = checked.for_client(options.registered, &options.settings());
    for key in options.missing(checked.message.as_ref()) {
        let message = format!("The client has no {key}; nothing can be sent without it.");
        checked.report.push(Issue::error("client.missing", format!("/{key}"), message));
    }
    if checked.report.issues.is_empty() && checked.counters.is_none() {
        return Ok(String::new());
    }
    Ok(shown(checked.report, checked.counters))
}
