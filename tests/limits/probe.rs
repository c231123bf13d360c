//! A case on either side of a bound.

use serde_json::{Map, Value, json};
use waxwing::json::{Read, parse};
use waxwing::rules::{CheckOptions, Issue, Severity};
use waxwing::template::Definition;

use crate::support::examples::{example, order};

/// What a bound is about, in neutral terms. The numbers come from the source.
#[derive(Clone)]
pub enum Probe {
    /// The characters of a text.
    Length(&'static str, &'static str),
    /// The same where the platform allows less than the source: only what is past the bounds.
    Beyond(&'static str, &'static str),
    /// The entries of a list.
    Items(&'static str, &'static str),
    /// The same where the platform allows less than the source: only what is past the bounds.
    ItemsBeyond(&'static str, &'static str),
    /// The same, where the faults sit elsewhere: with too few and with too many.
    ItemsAt(&'static str, &'static str, &'static str, &'static str),
    /// A number.
    Number(&'static str, &'static str),
    /// A field that takes the listed words only: what stands around a word.
    Words(&'static str, &'static str, fn(&str) -> Value, Value),
    /// How long ago the recipient last wrote, where the fault sits, and whether it counts `hours` or `days`.
    Silence(&'static str, &'static str, &'static str),
    /// Changes by pointer (`null` takes a member away) that do no harm (`null`: another case shows these),
    /// changes that do, and where.
    Edit(&'static str, Value, Value, &'static str),
    /// The same for a template with the definition given, changed too.
    Defined(Value, Value, Value, &'static str),
}

/// How a message is checked.
pub type Check = fn(&Value, CheckOptions<'_>) -> Vec<Issue>;

/// A row's bounds.
#[derive(Clone, Copy, Default)]
pub struct Bounds {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl Bounds {
    /// Bounds as a schema has them. That something may be empty is no bound.
    pub fn of(min: &Value, max: &Value) -> Self {
        let number = |value: &Value| value.as_f64().map(|value| value as i64);
        Self { min: number(min).filter(|min| *min != 0), max: number(max) }
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}

impl Probe {
    /// Holds both sides of the bounds against the check; gives what is wrong.
    pub fn run(&self, row: &str, bounds: Bounds, words: &[String], warning: bool, check: Check, faults: &mut Vec<String>) {
        let mut expect = |message: Value, definition: Option<&Value>, at: &str, refused: bool| {
            if message.is_null() {
                return;
            }
            let text = definition.map(Value::to_string).unwrap_or_default();
            let document = parse(if definition.is_some() { &text } else { "{}" }).unwrap();
            let read = Definition::read(&document.root);
            let mut options = CheckOptions { definition: definition.map(|_| &read), ..CheckOptions::default() };
            if let Self::Silence(_, _, unit) = self {
                let span = if *unit == "days" { 86_400_000 } else { 3_600_000 };
                options.now = message["silence"].as_i64().map(|silence| silence * span);
                options.last_inbound_at = Some(0);
            }
            let issues = check(&message, options);
            let here: Vec<_> = issues.iter().filter(|issue| issue.path == at).collect();
            let error = here.iter().any(|issue| issue.severity == Severity::Error);
            let right = match (refused, warning) {
                (true, true) => !here.is_empty(),
                (true, false) => error,
                (false, true) => here.is_empty(),
                (false, false) => !error,
            };
            if !right {
                let word = if refused { "should be refused" } else { "should pass" };
                let issues: Vec<_> =
                    issues.iter().map(|issue| format!("{} {} {}", issue.rule, issue.path, issue.severity.word())).collect();
                faults.push(format!("{row} {word} at {at}: {:.300} {issues:?}", message.to_string()));
            }
        };
        match self {
            Self::Length(kind, path) | Self::Beyond(kind, path) => sides(bounds, |length, refused| {
                let (text, in_form) = text_like(path, &current(kind, path), length);
                if refused || (in_form && matches!(self, Self::Length(..))) {
                    expect(edited(kind, &json!({ *path: text })), None, path, refused);
                }
            }),
            Self::Number(kind, path) => sides(bounds, |value, refused| expect(edited(kind, &json!({ *path: value })), None, path, refused)),
            Self::Items(kind, path) => Self::ItemsAt(kind, path, path, path).run(row, bounds, words, warning, check, faults),
            Self::ItemsBeyond(kind, path) => sides(bounds, |count, refused| {
                if refused {
                    expect(edited(kind, &json!({ *path: repeated(kind, path, count) })), None, path, refused);
                }
            }),
            Self::ItemsAt(kind, path, few, many) => sides(bounds, |count, refused| {
                let below = bounds.min.is_some_and(|min| count < min);
                expect(edited(kind, &json!({ *path: repeated(kind, path, count) })), None, if below { few } else { many }, refused);
            }),
            Self::Words(kind, path, wrap, other) => {
                assert!(!words.is_empty(), "{row} lists no words");
                words.iter().for_each(|word| expect(edited(kind, &json!({ *path: wrap(word) })), None, path, false));
                expect(edited(kind, &json!({ *path: other })), None, path, true);
            }
            Self::Silence(kind, at, _) => {
                // "Only within 24 hours" is told as the number alone.
                sides(Bounds { min: None, ..bounds }, |silence, refused| {
                    expect(edited(kind, &json!({ "/silence": silence })), None, at, refused)
                });
            }
            Self::Edit(kind, good, bad, at) => {
                expect(edited(kind, good), None, at, false);
                expect(edited(kind, bad), None, at, true);
            }
            Self::Defined(definition, good, bad, at) => {
                expect(edited("template", good), Some(definition), at, false);
                expect(edited("template", bad), Some(definition), at, true);
            }
        }
    }
}

/// The two values at each bound and the two just past them. No length and no count is below zero.
fn sides(bounds: Bounds, mut case: impl FnMut(i64, bool)) {
    assert!(bounds.min.is_some() || bounds.max.is_some(), "the source states no bound");
    if let Some(min) = bounds.min {
        case(min, false);
        if min != 0 {
            case(min - 1, true);
        }
    }
    if let Some(max) = bounds.max {
        case(max, false);
        case(max + 1, true);
    }
}

/// The example of a kind with changes. `file:…` stands for a file of that kind; what follows a colon chooses a variant.
pub fn edited(kind: &str, changes: &Value) -> Value {
    let mut message = match kind {
        "template:body" => json!({ "type": "template", "to": "919999999999", "name": "a", "language": "en", "body": "a" }),
        "template:code" => template_button(&json!({ "type": "copy_code", "code": "SAVE20" })),
        "template:products" => template_button(&json!({ "type": "multi_product", "thumbnailProductId": "p",
            "sections": [{ "title": "New", "productIds": ["p"] }] })),
        "template:catalog" => template_button(&json!({ "type": "catalog", "thumbnailProductId": "p" })),
        "template:flow" => template_button(&json!({ "type": "flow", "token": "7d1c5e" })),
        "template:call" => template_button(&json!({ "type": "voice_call", "validMinutes": 60, "payload": "order-17" })),
        "template:cards" => json!({ "type": "template", "to": "919999999999", "name": "a", "language": "en", "body": "a",
            "cards": [template_card(), template_card()] }),
        "carousel:url" => json!({ "type": "carousel", "to": "919999999999", "body": "Our houses", "cards": [url_card(), url_card()] }),
        "file:sticker:static" => json!({ "file": "sticker", "mime": "image/webp", "animated": false }),
        "file:audio:voice" => json!({ "file": "audio", "mime": "audio/ogg", "voice": true }),
        "text:plain" => json!({ "type": "text", "to": "919999999999", "text": "Hello" }),
        "template:order" => template_button(&json!({ "type": "order_details", "order": order("pg_razorpay") })),
        "template:order_status" => json!({ "type": "template", "to": "919999999999", "name": "a", "language": "en", "body": "a",
            "orderStatuses": [{ "payment": { "type": "brazil", "id": "order-17" }, "status": "shipped" }] }),
        _ => match kind.split_once(':') {
            Some(("file", kind)) => json!({ "file": kind, "mime": usual_type(kind) }),
            Some(("order_details", payment)) => {
                let mut message = example("order_details");
                message["order"] = order(payment);
                message
            }
            Some(("order_status", payment)) => {
                let mut message = example("order_status");
                message["payment"]["type"] = payment.into();
                message
            }
            _ => example(kind),
        },
    };
    let Some(changes) = changes.as_object() else { return Value::Null };
    for (pointer, value) in changes {
        put(&mut message, pointer, value.clone());
    }
    message
}

fn template_button(button: &Value) -> Value {
    let mut button = button.clone();
    button["index"] = 0.into();
    json!({ "type": "template", "to": "919999999999", "name": "a", "language": "en", "body": "a", "buttons": [button] })
}

fn template_card() -> Value {
    json!({ "header": { "image": { "url": "https://files.example/a.jpg" } }, "body": "a",
        "buttons": [{ "type": "quick_reply", "index": 0, "payload": "see" }] })
}

fn url_card() -> Value {
    json!({ "header": { "image": { "url": "https://files.example/a.jpg" } }, "body": "A house",
        "urlButton": { "label": "See", "url": "https://shop.example/1" } })
}

fn usual_type(kind: &str) -> &'static str {
    match kind {
        "image" => "image/png",
        "video" => "video/mp4",
        "audio" => "audio/ogg",
        "sticker" => "image/webp",
        _ => "application/pdf",
    }
}

fn put(target: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    if target.pointer(parent).is_none_or(Value::is_null) {
        put(target, parent, json!({}));
    }
    match target.pointer_mut(parent).unwrap() {
        Value::Array(items) if key == "-" || key.parse() == Ok(items.len()) => items.push(value),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        Value::Object(members) if value.is_null() => drop(members.remove(key)),
        Value::Object(members) => drop(members.insert(key.to_owned(), value)),
        other => panic!("{pointer} leads into {other}"),
    }
}

fn current(kind: &str, path: &str) -> String {
    edited(kind, &json!({})).pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A text of some length, and whether it has the form that the field wants, which the shortest cannot have.
fn text_like(path: &str, other: &str, length: i64) -> (String, bool) {
    let length = usize::try_from(length).unwrap();
    // What is all digits stays so.
    let letter = if !other.is_empty() && other.bytes().all(|byte| byte.is_ascii_digit()) { "1" } else { "x" };
    let (start, end) = match path {
        _ if path.to_ascii_lowercase().ends_with("url") || other.starts_with("https://") => ("https://files.example/", ""),
        _ if path.ends_with("filename") => ("", ".pdf"),
        _ if path.ends_with("payload") || path.ends_with("id") => ("a", ""),
        _ => ("", ""),
    };
    match length.checked_sub(start.len() + end.len()) {
        Some(rest) => (format!("{start}{}{end}", letter.repeat(rest)), true),
        None => ("x".repeat(length), false),
    }
}

/// The first entry of a list again and again, each with ids of its own.
fn repeated(kind: &str, path: &str, count: i64) -> Value {
    let list = edited(kind, &json!({})).pointer(path).cloned().unwrap();
    (0..count).map(|index| renamed(&list[0], index)).collect()
}

fn renamed(value: &Value, index: i64) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(key, member)| {
                (
                    key.clone(),
                    match key.as_str() {
                        "id" | "title" => json!(format!("{key}{index}")),
                        "index" => json!(index),
                        _ => renamed(member, index),
                    },
                )
            })
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(|item| renamed(item, index)).collect(),
        other => other.clone(),
    }
}
