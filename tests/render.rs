//! What people see: WhatsApp's formatting, every kind of message, definitions filled and open.
#![cfg(feature = "preview")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/examples.rs"]
mod examples;
#[path = "render/formatting.rs"]
mod formatting;
#[path = "render/kinds.rs"]
mod kinds;
#[path = "render/templates.rs"]
mod templates;

use serde_json::{Value, json};

/// The preview of an input.
fn preview(input: &Value, options: &Value) -> Value {
    let shown = waxwing::edge::render(&input.to_string(), &options.to_string());
    serde_json::from_str(&shown).unwrap_or_else(|error| panic!("{error}: {shown}"))
}

/// The preview of an input by itself.
fn alone(input: &Value) -> Value {
    preview(input, &json!({}))
}

/// Spans as text: `<b:bold>`, and so for i(talic), s(truck), m(ono), l(ink) and v(ariable), together where they are.
fn spans(list: &Value) -> String {
    let marks = [("bold", 'b'), ("italic", 'i'), ("strike", 's'), ("mono", 'm'), ("link", 'l'), ("variable", 'v')];
    let each = list.as_array().expect("a list of spans").iter().map(|span| {
        let text = span["text"].as_str().expect("a span has a text");
        let letters: String = marks.iter().filter(|(key, _)| span.get(key).is_some()).map(|(_, letter)| letter).collect();
        if letters.is_empty() { text.to_owned() } else { format!("<{letters}:{text}>") }
    });
    each.collect()
}

/// Blocks as text, one after the other: `p(…)` a paragraph, `-(…)` and `1(…)` items, `>(…)` a quote, `code(…)`.
fn blocks(list: &Value) -> String {
    let each = list.as_array().expect("a list of blocks").iter().map(|block| match block["type"].as_str().expect("a type") {
        "paragraph" => format!("p({})", spans(&block["spans"])),
        "item" => format!("{}({})", block.get("number").map_or("-".into(), Value::to_string), spans(&block["spans"])),
        "quote" => format!(">({})", spans(&block["spans"])),
        "code" => format!("code({})", block["text"].as_str().expect("code is a text")),
        other => panic!("no block is {other}"),
    });
    each.collect()
}
