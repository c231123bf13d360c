//! Arbitrary JSON, and damage to JSON that was sound.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

/// Names that some reader looks for, so that arbitrary objects are not all strangers.
const NAMES: &[&str] = &[
    "type",
    "to",
    "from",
    "text",
    "body",
    "header",
    "buttons",
    "sections",
    "rows",
    "media",
    "url",
    "id",
    "title",
    "name",
    "language",
    "contacts",
    "data",
    "message",
    "messages",
    "messageId",
    "error",
    "errors",
    "status",
    "success",
    "ok",
    "code",
    "content",
    "template",
    "components",
    "parameters",
    "recipients",
    "response",
    "sendResult",
    "requestError",
    "serviceException",
    "violations",
    "validationErrors",
    "__proto__",
    "infobip",
    "tyntec",
    "tellephant",
    "woztell",
    "telinfy",
    "provider",
    "path",
    "index",
    "button",
    "language",
    "cards",
];

/// Words that some reader knows.
const WORDS: &[&str] = &[
    "text",
    "image",
    "template",
    "list",
    "buttons",
    "raw",
    "url",
    "quick_reply",
    "ACCEPTED",
    "infobip",
    "tyntec",
    "tellephant",
    "woztell",
    "telinfy",
    "919999999999",
    "https://files.example/a.png",
    "en",
    "",
    " ",
    "\u{0}",
    "😀",
    "\u{202e}",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![4 => select(NAMES).prop_map(str::to_owned), 1 => any::<String>()]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => select(WORDS).prop_map(Value::from),
        2 => any::<String>().prop_map(Value::from),
        1 => (0_usize..5_000).prop_map(|length| Value::from("x".repeat(length))),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ]
}

/// Any JSON value.
pub fn json() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            3 => prop::collection::vec((name(), inner), 0..6).prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

/// The options of some client.
pub fn options() -> impl Strategy<Value = String> {
    let sets = [
        json!({}),
        json!({ "from": "919999999998", "credentials": ["apiKey"] }),
        json!({ "variant": "hub", "specVersion": "3.17", "credentials": ["username", "password"] }),
        json!({ "baseUrl": "https://proxy.example/", "credentials": ["accessToken"], "callbackKey": "callbackData" }),
    ];
    select(sets.map(|set| set.to_string()).to_vec())
}

/// One thing done to one place.
#[derive(Debug, Clone)]
pub enum Damage {
    Replace(Index, Value),
    Remove(Index),
    Rename(Index, String),
    Add(Index, String, Value),
    Wrap(Index),
    Repeat(Index, usize),
}

/// Up to three things done.
pub fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let place = any::<Index>;
    let one = prop_oneof![
        (place(), json()).prop_map(|(at, value)| Damage::Replace(at, value)),
        (place(), leaf()).prop_map(|(at, value)| Damage::Replace(at, value)),
        place().prop_map(Damage::Remove),
        (place(), name()).prop_map(|(at, name)| Damage::Rename(at, name)),
        (place(), name(), json()).prop_map(|(at, name, value)| Damage::Add(at, name, value)),
        place().prop_map(Damage::Wrap),
        (place(), 0_usize..40).prop_map(|(at, times)| Damage::Repeat(at, times)),
    ];
    prop::collection::vec(one, 0..4)
}

/// Does the damage, each to some place of the value as it is by then.
pub fn damage(value: &mut Value, damages: &[Damage]) {
    for damage in damages {
        match damage {
            Damage::Replace(at, by) => *place(value, at) = by.clone(),
            Damage::Remove(at) => remove(place(value, at)),
            Damage::Rename(at, name) => rename(place(value, at), name),
            Damage::Add(at, name, member) => {
                if let Some(object) = place(value, at).as_object_mut() {
                    object.insert(name.clone(), member.clone());
                }
            }
            Damage::Wrap(at) => {
                let inner = place(value, at);
                *inner = json!([inner.take()]);
            }
            Damage::Repeat(at, times) => {
                if let Some(item) = place(value, at).as_array_mut().filter(|items| !items.is_empty()).map(|items| (items[0].clone(), items))
                {
                    item.1.extend(std::iter::repeat_n(item.0, *times));
                }
            }
        }
    }
}

fn remove(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let first = members.keys().next().cloned();
            first.and_then(|name| members.remove(&name));
        }
        Value::Array(items) => {
            items.pop();
        }
        other => *other = Value::Null,
    }
}

fn rename(value: &mut Value, to: &str) {
    let Some(members) = value.as_object_mut() else { return };
    let last = members.keys().next_back().cloned();
    if let Some(member) = last.and_then(|name| members.remove(&name)) {
        members.insert(to.to_owned(), member);
    }
}

/// Some value within a value, itself included.
fn place<'v>(value: &'v mut Value, at: &Index) -> &'v mut Value {
    let mut pointers = Vec::new();
    collect(value, String::new(), &mut pointers);
    let pointer = at.get(&pointers).clone();
    value.pointer_mut(&pointer).expect("the pointer was just made")
}

fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                collect(member, format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), pointers);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(pointer);
}
