//! The rules of one provider as data, for forms and documentation.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::issue::{Severity, Unit, entry};
use super::rule::{Rule, Test};
use crate::message::Kind;
use crate::provider::Registered;

/// One rule for one kind of message.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The rule.
    pub id: &'static str,
    /// The kind of message.
    pub kind: Kind,
    /// Where it looks; `*` stands for every item.
    pub path: String,
    /// The lower bound.
    pub min: Option<i64>,
    /// The upper bound.
    pub max: Option<i64>,
    /// The values allowed.
    pub allowed: Option<&'static [&'static str]>,
    /// What the bounds count.
    pub unit: Unit,
    /// How much a breach weighs.
    pub severity: Severity,
    /// The document that says so.
    pub source: &'static str,
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.id)?;
        map.serialize_entry("type", self.kind.name())?;
        map.serialize_entry("path", &self.path)?;
        entry(&mut map, "min", self.min.as_ref())?;
        entry(&mut map, "max", self.max.as_ref())?;
        entry(&mut map, "allowed", self.allowed.as_ref())?;
        map.serialize_entry("unit", &self.unit)?;
        map.serialize_entry("severity", &self.severity)?;
        map.serialize_entry("source", self.source)?;
        map.end()
    }
}

/// The rules that a provider's messages are held against: all, or those for one kind. The kinds it does not carry have none.
pub fn catalogue(registered: &Registered, kind: Option<Kind>) -> Vec<Entry> {
    let about = registered.provider.about();
    let kinds = Kind::EVERY.iter().filter(|other| kind.is_none_or(|kind| kind == **other) && about.kinds.has(**other));
    kinds.flat_map(|kind| registered.rules().of(*kind).map(|rule| row(rule, *kind, about.counts_utf16))).collect()
}

fn row(rule: &Rule, kind: Kind, counts_utf16: bool) -> Entry {
    let (min, max, unit) = rule.test.bounds();
    let counts_utf16 = counts_utf16 && rule.severity == Severity::Error && matches!(rule.test, Test::Length { .. });
    Entry {
        id: rule.id,
        kind,
        path: plain(rule.path),
        min,
        max,
        allowed: rule.test.allowed(),
        unit: if counts_utf16 { Unit::Utf16 } else { unit },
        severity: rule.severity,
        source: rule.source,
    }
}

/// A rule's path without what only the walk needs.
fn plain(path: &str) -> String {
    let steps = path.split('/').map(|step| if step.starts_with('*') { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::find;

    #[test]
    fn lists_a_rule_once_for_each_kind() {
        let provider = find("tyntec").unwrap();
        let all = catalogue(provider, None);
        let titles: Vec<_> = catalogue(provider, Some(Kind::Text)).into_iter().filter(|entry| entry.id == "text.length").collect();
        assert_eq!((titles.len(), titles[0].max, titles[0].unit), (1, Some(4096), Unit::Characters));
        assert!(all.iter().all(|entry| provider.provider.about().kinds.has(entry.kind)));
        assert!(all.iter().all(|entry| !entry.path.contains("**") && !entry.path.contains(':')));
    }
}
