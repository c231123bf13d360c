//! Whatever a flow is, its check ends soon, in a report whose issues have places.
#![cfg(feature = "flow")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data has failed"
)]

#[path = "hostile/arbitrary.rs"]
#[allow(dead_code, reason = "flows have no client options")]
mod arbitrary;
#[path = "flow/base.rs"]
#[allow(dead_code, reason = "the flows are changed by chance here")]
mod base;

use std::time::{Duration, Instant};

use arbitrary::{damage, damages, json};
use base::{ENDPOINT, STATIC};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;
use serde_json::{Value, json};
use waxwing::flow::check;

/// A report of a text that is JSON: the place of each issue is there, and so is what its path leads to, or should.
fn survive(text: &str) {
    let document: Value = serde_json::from_str(text).unwrap();
    let lines: Vec<&str> = text.split('\n').collect();
    for issue in check(text).issues {
        let (line, column) = (issue.line.unwrap(), issue.column.unwrap());
        assert!(column <= lines[line - 1].chars().count() + 1, "{issue:?}");
        let parent = issue.path.rsplit_once('/').map_or("", |(parent, _)| parent);
        assert!(document.pointer(&issue.path).or_else(|| document.pointer(parent)).is_some(), "{issue:?} in {text}");
    }
}

/// Texts that an expression or a reference may be made of.
const PIECES: [&str; 24] = [
    "${",
    "}",
    "${data.greeting}",
    "${form.name}",
    "${screen.END.data.who}",
    "${screen.",
    "data.",
    "`",
    "'",
    "\\",
    "(",
    ")",
    "!",
    "&&",
    "||",
    "==",
    "-",
    "+",
    "1",
    "true",
    " ",
    "<=",
    "é",
    "${form.}",
];

proptest! {
    #![proptest_config(Config { cases: 1_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn damaged_flows_are_survived(base in select(vec![STATIC, ENDPOINT]), damages in damages()) {
        let mut flow: Value = serde_json::from_str(base).unwrap();
        damage(&mut flow, &damages);
        survive(&flow.to_string());
        survive(&serde_json::to_string_pretty(&flow).unwrap());
    }

    #[test]
    fn any_json_is_survived(value in json()) {
        survive(&value.to_string());
        survive(&json!({ "version": "7.3", "screens": [value, { "id": "A", "layout": value, "data": value }] }).to_string());
    }

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        let _ = check(&text);
    }

    #[test]
    fn expressions_are_survived(pieces in prop::collection::vec(select(PIECES.to_vec()), 0..12), backticks in any::<bool>()) {
        let text = if backticks { format!("`{}`", pieces.concat()) } else { pieces.concat() };
        let mut flow: Value = serde_json::from_str(STATIC).unwrap();
        flow["screens"][0]["layout"]["children"][0]["text"] = text.clone().into();
        flow["screens"][0]["layout"]["children"][5]["condition"] = text.into();
        survive(&flow.to_string());
    }
}

#[test]
fn depth_is_survived() {
    let mut nested = json!({ "type": "TextBody", "text": "A" });
    for _ in 0..55 {
        nested = json!({ "type": "If", "condition": "true", "then": [nested] });
    }
    let flow = json!({ "version": "7.3", "screens": [{ "id": "A", "title": "A", "layout": { "type": "SingleColumnLayout", "children": [nested] } }] });
    assert!(check(&flow.to_string()).issues.iter().any(|issue| issue.rule == "flow.if.depth"));
    for text in ["[".repeat(100_000), "{\"a\":".repeat(100_000), "(".repeat(100_000), "!".repeat(100_000)] {
        assert!(!check(&text).ok());
        let mut flow: Value = serde_json::from_str(STATIC).unwrap();
        flow["screens"][0]["layout"]["children"][5]["condition"] = text.into();
        assert!(!check(&flow.to_string()).ok());
    }
}

/// An id of letters for a number.
fn id(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'A')).collect()
}

fn screen(id: &str, children: &Value) -> Value {
    json!({ "id": id, "title": "A", "layout": { "type": "SingleColumnLayout", "children": children } })
}

fn go(to: &str, payload: &Value) -> Value {
    json!({ "type": "EmbeddedLink", "text": "Go", "on-click-action": { "name": "navigate", "next": { "type": "screen", "name": to }, "payload": payload } })
}

/// Flows that grow with a number, each in the way that some part of the check might not like.
fn growing(kind: usize, size: usize) -> String {
    let names = |prefix: &str, value: Value| -> Value {
        (0..size).map(|place| (format!("{prefix}{place}"), value.clone())).collect::<serde_json::Map<_, _>>().into()
    };
    let datum = json!({ "type": "string", "__example__": "A" });
    let flow = match kind {
        0 => {
            let ring: Vec<Value> = (0..size).map(|place| screen(&id(place), &json!([go(&id((place + 1) % size), &json!({}))]))).collect();
            json!({ "version": "7.3", "screens": ring })
        }
        1 => {
            let model: serde_json::Map<_, _> =
                (0..size).map(|place| (id(place), json!([id(place / 2), id(place + 1), id(size - place)]))).collect();
            let screens: Vec<Value> = (0..size).map(|place| screen(&id(place), &json!([]))).collect();
            json!({ "version": "7.3", "data_api_version": "3.0", "routing_model": model, "screens": screens })
        }
        2 => {
            let mut second = screen("B", &json!([]));
            second["data"] = names("a", datum);
            let links: Vec<Value> = (0..size).map(|_| go("B", &json!({}))).collect();
            json!({ "version": "7.3", "screens": [screen("A", &links.into()), second] })
        }
        3 => {
            let mut second = screen("B", &json!([]));
            second["data"] = names("a", datum);
            json!({ "version": "7.3", "screens": [screen("A", &json!([go("B", &names("a", json!("A")))])), second] })
        }
        4 => {
            let mut first = screen(
                "A",
                &json!([{ "type": "TextBody", "text": "${data.a ".repeat(size) }, { "type": "TextBody", "text": "${data.a".repeat(size) + "}" }, { "type": "TextBody", "text": format!("`{}`", "${data.a} ".repeat(size)) }]),
            );
            first["data"] = names("a", datum);
            json!({ "version": "7.3", "screens": [first] })
        }
        5 => {
            let properties = names("a", json!({ "type": "string" }));
            let example: Vec<Value> = (0..size).map(|place| json!({ format!("a{place}"): 1 })).collect();
            let mut first = screen("A", &json!([]));
            first["data"] =
                json!({ "list": { "type": "array", "items": { "type": "object", "properties": properties }, "__example__": example } });
            json!({ "version": "7.3", "screens": [first] })
        }
        6 => {
            let fields: Vec<Value> = (0..size)
                .map(|place| json!({ "type": "TextInput", "name": format!("n{place}"), "label": format!("${{form.n{place}}}") }))
                .collect();
            json!({ "version": "7.3", "screens": [screen("A", &fields.into())] })
        }
        7 => {
            let footer = json!({ "type": "Footer", "label": "A", "on-click-action": { "name": "complete", "payload": {} } });
            let cases = names("c", json!([{ "type": "If", "condition": "true", "then": [footer] }]));
            json!({ "version": "7.3", "screens": [screen("A", &json!([{ "type": "Switch", "value": "${data.a}", "cases": cases }]))] })
        }
        _ => {
            let mut flow = names("a", json!(1));
            flow["screens"] = (0..size).map(|_| screen("A", &json!([]))).collect();
            flow
        }
    };
    flow.to_string()
}

fn time(text: &str) -> Duration {
    let times = (0..3).map(|_| {
        let start = Instant::now();
        let _ = check(text);
        start.elapsed()
    });
    times.min().unwrap()
}

#[test]
fn the_time_grows_with_the_text() {
    for kind in 0..=8 {
        let (small, large) = (time(&growing(kind, 1_000)), time(&growing(kind, 8_000)));
        // Eight times the text; a square would be sixty-four times the time.
        assert!(large < small * 24 + Duration::from_millis(100), "{kind}: {small:?}, then {large:?}");
    }
}

#[test]
fn ten_megabytes_are_survived() {
    let image = "A".repeat(9_000_000);
    let flow = json!({ "version": "7.3", "screens": [screen("A", &json!([{ "type": "Image", "src": image }]))] });
    assert!(time(&flow.to_string()) < Duration::from_secs(20));
    let blanks = "\"\u{e9}\u{e9}\",".repeat(1_500_000);
    let report = check(&format!("{{ \"version\": \"7.3\", \"screens\": [{blanks} 1] }}"));
    let last = report.issues.last().unwrap();
    assert_eq!((last.line, report.issues.len()), (Some(1), 5_000));
}
