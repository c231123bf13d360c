//! What the tests of all providers share.
#![allow(dead_code, unused_imports, reason = "each test program uses a part")]
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot read its data has failed"
)]

mod back;
pub mod bodies;
#[cfg(feature = "templates")]
pub mod definitions;
pub mod events;
pub mod examples;
mod renamed;

use std::path::PathBuf;

use serde_json::Value;
use waxwing::check::check;
use waxwing::convert::{decode, encode};
use waxwing::json::parse;
use waxwing::provider::{Registered, Settings, find};
use waxwing::rules::CheckOptions;

pub use back::there_and_back;
pub use renamed::renamed;

/// The folder with the vendors' specifications, or `None` with a word on standard error: these tests need files that
/// may not be copied into the project.
pub fn specs() -> Option<PathBuf> {
    let folder = std::env::var_os("WAXWING_SPECS").map(PathBuf::from).filter(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("SKIPPED: WAXWING_SPECS names no folder with the vendors' specifications");
    }
    folder
}

/// A JSON file below the specifications.
pub fn load(folder: &std::path::Path, file: &str) -> Value {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The provider of a name.
pub fn provider(name: &str) -> &'static Registered {
    find(name).unwrap_or_else(|| panic!("no provider {name}"))
}

/// A native body to neutral messages, each checked and written again by the same provider: the bodies.
/// Any fault, and anything that neutral messages have no place for, is an error.
pub fn round_trip(name: &str, path: Option<&str>, body: &Value) -> Result<Vec<Value>, String> {
    round_trip_with(name, path, body, "{}")
}

/// [`round_trip`] with the options of a client.
pub fn round_trip_with(name: &str, path: Option<&str>, body: &Value, options: &str) -> Result<Vec<Value>, String> {
    let registered = provider(name);
    let text = body.to_string();
    let document = parse(&text).map_err(|error| format!("{error:?}"))?;
    let decoded = decode(&document, registered.provider, path);
    if let Some(issue) = decoded.report.issues.first() {
        return Err(format!("decode: {} {} {}", issue.rule, issue.path, issue.message));
    }
    let options = parse(options).map_err(|error| format!("{error:?}"))?;
    let mut bodies = Vec::new();
    for message in &decoded.messages {
        let neutral = waxwing::json::write(message);
        let document = parse(&neutral).map_err(|error| format!("{error:?}"))?;
        let checked = check(&document, registered, CheckOptions::default());
        if !checked.report.ok() {
            let issues: Vec<String> =
                checked.report.issues.iter().map(|issue| format!("{} {} {}", issue.rule, issue.path, issue.message)).collect();
            return Err(format!("check of {neutral}: {issues:?}"));
        }
        let message = checked.message.ok_or("no message")?;
        let wire = encode(&message, registered.provider, &Settings::new(&options.root)).ok_or("not encoded")?;
        bodies.push(serde_json::from_str(&wire.body).map_err(|error| error.to_string())?);
    }
    Ok(bodies)
}
