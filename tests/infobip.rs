//! Infobip against its own documents: OpenAPI whatsapp 3.210.0 and the bodies of the vendor's Java client 6.4.0.

mod support;

use serde_json::Value;
use support::{load, provider, specs};
use waxwing::check::check_node;
use waxwing::convert::{decode, encode};
use waxwing::json::{Document, parse, write};
use waxwing::provider::{Settings, Wire};
use waxwing::rules::CheckOptions;

/// A body that the vendor publishes.
struct Fixture {
    file: String,
    path: String,
    body: Value,
}

/// The published bodies of the sends, from the index beside them.
fn fixtures(wanted: &str) -> Vec<Fixture> {
    let Some(folder) = specs().map(|folder| folder.join("infobip/fixtures")) else { return Vec::new() };
    let index = load(&folder, "INDEX.json");
    let rows = index["rows"].as_array().unwrap();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let sends = rows.iter().filter(|row| text(row, "path").starts_with("/whatsapp/1/message/") && row["file"].is_string());
    let wanted: Vec<Fixture> = sends
        .filter(|row| text(row, "kind") == wanted)
        .map(|row| Fixture { file: text(row, "file"), path: text(row, "path"), body: load(&folder, &text(row, "file")) })
        .collect();
    assert!(!wanted.is_empty(), "no body");
    wanted
}

/// A body to neutral messages, each checked, and back, those of a bulk together.
fn there_and_back(path: &str, body: &Value) -> Result<Wire, String> {
    let registered = provider("infobip");
    let text = body.to_string();
    let document = parse(&text).map_err(|error| format!("{error:?}"))?;
    let decoded = decode(&document, registered.provider, Some(path));
    if !decoded.report.issues.is_empty() {
        return Err(format!("decode: {:?}", decoded.report.issues));
    }
    let neutral: Vec<String> = decoded.messages.iter().map(write).collect();
    let documents: Vec<Document<'_>> = neutral.iter().map(|text| parse(text).unwrap()).collect();
    let mut messages = Vec::new();
    for document in &documents {
        let checked = check_node(&document.root, &document.damaged, registered, CheckOptions::default());
        if !checked.report.ok() {
            return Err(format!("check of {}: {:?}", write(&document.root), checked.report.issues));
        }
        messages.push(checked.message.unwrap());
    }
    let settings = Settings::default();
    let wire = match messages.as_slice() {
        [message] => encode(message, registered.provider, &settings),
        several => registered.provider.encode_bulk(several, &settings),
    };
    wire.ok_or_else(|| "not encoded".into())
}

#[test]
fn every_published_request_survives_the_round_trip() {
    let fixtures = fixtures("request");
    let mut failures = Vec::new();
    for fixture in &fixtures {
        match there_and_back(&fixture.path, &fixture.body) {
            Ok(wire) => {
                let back: Value = serde_json::from_str(&wire.body).unwrap();
                if back != fixture.body || wire.operation.path != fixture.path {
                    failures.push(format!("{}:\n  {}\n  {back}", fixture.file, fixture.body));
                }
            }
            Err(error) => failures.push(format!("{}: {error}", fixture.file)),
        }
    }
    assert!(failures.is_empty(), "{} of {} failed\n{}", failures.len(), fixtures.len(), failures.join("\n"));
    println!("{} published requests", fixtures.len());
}
