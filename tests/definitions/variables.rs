//! Rows about variables and their examples.

use serde_json::{Value, json};

use super::platform::bad;
use super::probe::Probe::{self, Edit};

/// A body with a text and the examples of its variables.
fn body(text: &str, examples: &[&str]) -> Value {
    let examples = if examples.is_empty() { Value::Null } else { json!(examples) };
    json!({ "/body/text": text, "/body/examples": examples })
}

fn bad_body(text: &str, examples: &[&str]) -> Probe {
    bad("plain", body(text, examples), "/body/text")
}

/// What a row is about.
pub fn variables(id: &str) -> Vec<Probe> {
    match id {
        "tc.var.syntax.positional" => ["{{ 1 }}", "{{0}}", "{{01}}", "{{}}", "{{1.}}"]
            .map(|variable| bad_body(&format!("Dear {variable}, your order has left our house."), &[])).into(),
        "tc.var.syntax.named" => ["{{Name}}", "{{first-name}}", "{{first name}}", "{{größe}}"]
            .map(|variable| Edit(
                "plain",
                json!({ "/header": null, "/body": { "text": "Dear {{first_name2}}, your order has left our house.", "examples": ["Ann"] } }),
                body(&format!("Dear {variable}, your order has left our house."), &[]),
                "/body/text",
            )).into(),
        "tc.var.named.length" => {
            // The row has no text of its own: the name stands between others.
            let named = |length: usize| body(&format!("Dear {{{{{}}}}}, your order has left our house.", "x".repeat(length)), &["Ann"]);
            vec![Edit("bare", named(32), named(33), "/body/text"), Edit("bare", named(1), body("Dear {{}}, your order has left.", &[]), "/body/text")]
        }
        "tc.var.named.unique" => vec![Edit(
            "bare",
            body("Dear {{name}}, your order {{order}} has left our house today.", &["Ann", "17"]),
            body("Dear {{name}}, your order, {{name}}, has left our house today.", &["Ann"]),
            "/body/text",
        )],
        "tc.var.sequential" => vec![
            bad_body("Dear {{1}}, your order {{3}} has left our house today.", &["Ann", "17"]),
            bad_body("Dear {{2}}, your order {{1}} has left our house today.", &["Ann", "17"]),
            bad("plain", json!({ "/header/text": "Order {{2}} left" }), "/header/text"),
        ],
        "tc.var.braces" => ["Dear {{1}, your order has left.", "Dear 1}}, your order has left.", "Dear {{Ann, your order has left."]
            .map(|text| bad_body(text, &[])).into(),
        "tc.var.special" => ["{{#1}}", "{{price$}}", "{{100%}}"].map(|variable| bad_body(&format!("Dear {variable}, your order has left."), &[])).into(),
        "tc.var.edges" => vec![
            bad_body("{{1}}, your order has left our house.", &["Ann"]).into_edge("{{1}} your order has left our house.", &["Ann"]),
            bad_body("Your order has left our house, {{1}}", &["Ann"]),
            bad("cards", json!({ "/cards/0/body": { "text": "Shoes as you like them, {{1}}", "examples": ["Ann"] } }), "/cards/0/body/text"),
        ],
        "tc.var.adjacent" => ["Dear {{1}}{{2}}, your order has left our house today.", "Dear {{1}} {{2}}, your order has left our house today."]
            .map(|text| bad_body(text, &["Ann", "Lee"])).into(),
        "tc.var.ratio" => vec![Edit("bare", body("Dear {{1}}, it has left.", &["Ann"]), body("Dear {{1}}, it left.", &["Ann"]), "/body/text")],
        "tc.example.body" => vec![
            bad("plain", json!({ "/body/examples": null }), "/body/examples"),
            bad("plain", json!({ "/body/examples": ["Ann"] }), "/body/examples"),
            bad("plain", json!({ "/body/examples": ["Ann", "17", "18"] }), "/body/examples"),
            bad("plain", json!({ "/body/examples": ["Ann", ""] }), "/body/examples/1"),
            bad("plain", json!({ "/body/examples": ["Ann", 17] }), "/body/examples/1"),
            bad("plain", json!({ "/body/examples": "Ann" }), "/body/examples"),
        ],
        "tc.example.header" => vec![bad("plain", json!({ "/header/example": null }), "/header/example"), bad("plain", json!({ "/header/example": "" }), "/header/example")],
        "tc.example.clean" => ["A\nnn", "A\rnn", "A\tnn"]
            .into_iter()
            .flat_map(|example| {
                [bad("plain", json!({ "/body/examples": [example, "17"] }), "/body/examples/0"), bad("plain", json!({ "/header/example": example }), "/header/example")]
            })
            .collect(),
        _ => Vec::new(),
    }
}

impl Probe {
    /// The same with another body that is wrong.
    fn into_edge(self, text: &str, examples: &[&str]) -> Self {
        match self {
            Edit(name, good, _, at) => Edit(name, good, body(text, examples), at),
            other => other,
        }
    }
}
