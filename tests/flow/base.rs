//! Two flows without faults, and changes to them.

use serde_json::Value;

/// A flow without an endpoint: two screens, an If, a form.
pub const STATIC: &str = include_str!("static.json");
/// A flow with an endpoint and a routing model of three screens.
pub const ENDPOINT: &str = include_str!("endpoint.json");

/// In place of a value: the member goes.
pub const GONE: &str = "\u{0}gone";

/// A flow with values at JSON Pointers put in or taken out.
pub fn edited(base: &str, changes: &Value) -> String {
    let mut flow: Value = serde_json::from_str(base).unwrap();
    for (pointer, value) in changes.as_object().unwrap() {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = flow.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
        match parent {
            Value::Array(items) => match key.parse::<usize>() {
                Ok(place) if place < items.len() => items[place] = value.clone(),
                _ => items.push(value.clone()),
            },
            Value::Object(members) if *value == GONE => assert!(members.remove(key).is_some(), "no {pointer}"),
            Value::Object(members) => {
                members.insert(key.to_owned(), value.clone());
            }
            _ => panic!("{pointer} leads nowhere"),
        }
    }
    flow.to_string()
}
