//! Infobip against its own documents: OpenAPI whatsapp 3.210.0 and the bodies of the vendor's Java client 6.4.0.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "helpers of tests"
)]

#[cfg(feature = "sandbox")]
mod account;
mod answers;
#[cfg(feature = "sandbox")]
mod desk;
#[cfg(feature = "sandbox")]
mod edges;
mod requests;
mod rules;
#[cfg(feature = "sandbox")]
mod sandbox;
#[path = "../support/mod.rs"]
mod support;

use serde_json::Value;
use support::{load, specs};

/// A request that the vendor publishes.
struct Published {
    file: String,
    path: String,
    body: Value,
}

/// The published requests of the sends, from the index beside them.
fn published() -> Vec<Published> {
    let Some(folder) = specs().map(|folder| folder.join("infobip/fixtures")) else { return Vec::new() };
    let index = load(&folder, "INDEX.json");
    let rows = index["rows"].as_array().unwrap();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let sends = rows.iter().filter(|row| text(row, "path").starts_with("/whatsapp/1/message/") && row["file"].is_string());
    let published: Vec<Published> = sends
        .filter(|row| text(row, "kind") == "request")
        .map(|row| Published { file: text(row, "file"), path: text(row, "path"), body: load(&folder, &text(row, "file")) })
        .collect();
    assert!(!published.is_empty(), "no request");
    published
}
