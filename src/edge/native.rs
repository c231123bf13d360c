//! Native bodies to neutral messages, and on to another provider.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::options::{Options, read_options, unknown_provider};
use crate::check::read_text;
use crate::convert;
use crate::http::Request;
use crate::json::write;
use crate::message::MessageTree;
use crate::operation::Error;
use crate::provider::find;
use crate::rules::{Issue, Report};

/// A native body in neutral terms: `{ ok, messages, issues }`.
///
/// # Errors
/// Where there is no such provider.
pub fn decode(provider: &str, text: &str, path: Option<&str>) -> Result<String, Error> {
    let registered = find(provider).ok_or_else(|| unknown_provider(provider))?;
    let document = match read_text(text) {
        Ok(document) => document,
        Err(report) => return Ok(write(&Neutral { messages: &[], report })),
    };
    let decoded = convert::decode(&document, registered.provider, path);
    Ok(write(&Neutral { messages: &decoded.messages, report: decoded.report }))
}

struct Neutral<'m, 'a> {
    messages: &'m [MessageTree<'a>],
    report: Report,
}

impl Serialize for Neutral<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ok", &self.report.ok())?;
        map.serialize_entry("messages", self.messages)?;
        map.serialize_entry("issues", &self.report.clone().into_issues())?;
        map.end()
    }
}

/// The requests of another provider for a native body, and what could not come along.
pub struct Conversion {
    /// The requests, secrets shown as `***`.
    pub requests: Vec<Request>,
    /// Whether everything that matters came along.
    pub ok: bool,
    /// What did not.
    pub issues: Vec<Issue>,
}

/// Carries a native body of one provider over to another.
///
/// # Errors
/// Where there is no such provider.
pub fn convert(from: &str, text: &str, options: &str) -> Result<Conversion, Error> {
    let source = find(from).ok_or_else(|| unknown_provider(from))?;
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let settings = options.settings();
    let converted = match convert::convert(text, source, options.registered, &settings) {
        Ok(converted) => converted,
        Err(report) => return Ok(Conversion { requests: Vec::new(), ok: false, issues: report.into_issues() }),
    };
    let provider = options.registered.provider;
    let requests = converted.wires.into_iter().map(|wire| provider.request(wire, &settings)).collect();
    Ok(Conversion { requests, ok: converted.report.ok(), issues: converted.report.into_issues() })
}
