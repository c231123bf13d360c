//! What the servers keep beside messages, in neutral terms.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// Shelves of things: one for each provider and resource.
#[derive(Debug, Default)]
pub struct Store {
    shelves: BTreeMap<(&'static str, String), Vec<Value>>,
    /// Names of templates that were deleted, which cannot be used again for a while.
    blocked: Vec<(&'static str, String)>,
}

impl Store {
    /// The things of a resource.
    pub fn shelf(&mut self, provider: &'static str, resource: &str) -> &mut Vec<Value> {
        self.shelves.entry((provider, resource.to_owned())).or_insert_with(|| seeds(provider, resource))
    }

    /// The place of the thing that an input names: the first that says nothing else of itself than the input does.
    pub fn place(&mut self, provider: &'static str, resource: &str, input: &Value, keys: &[&str]) -> Option<usize> {
        let asked: Vec<_> = keys.iter().filter_map(|key| input.get(key).map(|value| (*key, value.clone()))).collect();
        let is_it = |thing: &Value| asked.iter().all(|(key, value)| thing.get(key).is_none_or(|own| is_alike(own, value)));
        self.shelf(provider, resource).iter().position(is_it)
    }

    /// Keeps a name from being used again.
    pub fn block(&mut self, provider: &'static str, name: &str) {
        self.blocked.push((provider, name.to_owned()));
    }

    /// Whether a name may not be used.
    pub fn is_blocked(&self, provider: &'static str, name: &str) -> bool {
        self.blocked.iter().any(|(own, blocked)| *own == provider && blocked == name)
    }
}

/// Whether two values say the same: numbers and texts alike.
pub(super) fn is_alike(left: &Value, right: &Value) -> bool {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text(left) == text(right)
}

/// What is there from the beginning.
fn seeds(provider: &str, resource: &str) -> Vec<Value> {
    let Some(registered) = crate::provider::find(provider) else { return Vec::new() };
    let seeds = registered.provider.server().seeds().iter().filter(|(name, _)| *name == resource);
    seeds.map(|(_, text)| serde_json::from_str(text).unwrap_or_else(|_| json!({}))).collect()
}
