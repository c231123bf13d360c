//! The rows of WhatsApp's rules for new templates, and what each is about in a neutral definition.

use serde_json::{Value, json};

use super::probe::Probe::{self, Edit};
use super::{buttons::buttons, special::authentication, special::special, texts::texts, variables::variables};

/// The rows that are not enforced, and why.
pub const NOT_ENFORCED: &[(&str, &str)] = &[
    ("tc.name.unique", "not visible to a client"),
    ("tc.name.deleted", "not visible to a client"),
    ("tc.duplicate", "not visible to a client"),
    ("tc.btn.flow.published", "not visible to a client"),
    ("tc.limit.total.unverified", "not visible to a client"),
    ("tc.limit.total.verified", "not visible to a client"),
    ("tc.parameter_format", "no neutral field"),
    ("tc.auth.apps.unique", "no neutral field"),
    ("tc.auth.bulk", "no neutral field"),
];

/// The rows that are about what a client does over time: it counts, tests/js/definitions.test.mjs.
pub const COUNTED: &[&str] = &["tc.limit.hour", "tc.edit.rate.day", "tc.edit.rate.month"];

/// Changes that lead to a fault at `at`, the base itself being right.
pub fn bad(name: &'static str, changes: Value, at: &'static str) -> Probe {
    Edit(name, json!({}), changes, at)
}

/// The button of a place.
pub fn quick_reply(index: i64) -> Value {
    json!({ "type": "quick_reply", "text": format!("Reply {index}") })
}

/// What a row is about; nothing for rows that are listed above and for rows that are new.
pub fn probes(id: &str) -> Vec<Probe> {
    let area = id.split('.').nth(1).unwrap_or_default();
    match area {
        "btn" => buttons(id),
        "auth" => authentication(id),
        "carousel" | "lto" | "mpm" => special(id),
        "var" | "example" => variables(id),
        _ => texts(id),
    }
}
