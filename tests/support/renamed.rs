//! Bodies with a slip in them.

use serde_json::Value;

/// A body with each of its members renamed in turn, at any depth.
pub fn renamed(body: &Value) -> Vec<Value> {
    match body {
        Value::Object(members) => {
            let mut all = Vec::new();
            for (key, value) in members {
                let with = |name: &str, value: Value| {
                    let mut other = members.clone();
                    other.remove(key);
                    other.insert(name.to_owned(), value);
                    Value::Object(other)
                };
                all.push(with(&format!("{key}x"), value.clone()));
                all.extend(renamed(value).into_iter().map(|value| with(key, value)));
            }
            all
        }
        Value::Array(items) => {
            let mut all = Vec::new();
            for (index, item) in items.iter().enumerate() {
                let rest = |value| items.iter().take(index).cloned().chain([value]).chain(items.iter().skip(index + 1).cloned()).collect();
                all.extend(renamed(item).into_iter().map(|value| Value::Array(rest(value))));
            }
            all
        }
        _ => Vec::new(),
    }
}
