//! Neutral messages to a provider's body and back.

use serde_json::Value;
use waxwing::check::check;
use waxwing::convert::{decode, encode};
use waxwing::json::{parse, write};
use waxwing::provider::Settings;
use waxwing::rules::CheckOptions;

use super::provider;

/// What a neutral message has become once it has been a provider's body. A fault of the check or of the reading, and
/// anything that was not carried, is an error.
pub fn there_and_back(name: &str, message: &Value, options: &str) -> Result<Value, String> {
    let registered = provider(name);
    let text = message.to_string();
    let document = parse(&text).map_err(|error| error.reason.to_owned())?;
    let checked = check(&document, registered, CheckOptions::default());
    let issues = |issues: &[waxwing::rules::Issue]| {
        let lines: Vec<String> = issues.iter().map(|issue| format!("{} {} {}", issue.rule, issue.path, issue.message)).collect();
        lines.join("; ")
    };
    if !checked.report.ok() {
        return Err(issues(&checked.report.issues));
    }
    let options = parse(options).map_err(|error| error.reason.to_owned())?;
    let message = checked.message.ok_or("no message")?;
    let wire = encode(&message, registered.provider, &Settings::new(&options.root)).ok_or("not encoded")?;
    let document = parse(&wire.body).map_err(|error| error.reason.to_owned())?;
    let decoded = decode(&document, registered.provider, Some(wire.operation.path));
    if !decoded.report.issues.is_empty() || decoded.messages.len() != 1 {
        return Err(format!("{}: {}", wire.body, issues(&decoded.report.issues)));
    }
    let back: String = decoded.messages.iter().map(write).collect();
    serde_json::from_str(&back).map_err(|error| error.to_string())
}
