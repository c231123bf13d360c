//! Applies rules to a tree.

use std::collections::BTreeSet;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::issue::{Issue, Report, Severity, Unit};
use super::measure::Length;
use super::rule::{Rule, Test};
use crate::json::{Node, Path, Value};

/// How full a limited field is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counter {
    /// The field.
    pub path: String,
    /// The rule that limits it.
    pub rule: &'static str,
    /// How much there is.
    pub actual: usize,
    /// How much there may be.
    pub limit: u32,
    /// What both count.
    pub unit: Unit,
}

impl Serialize for Counter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("rule", self.rule)?;
        map.serialize_entry("actual", &self.actual)?;
        map.serialize_entry("limit", &self.limit)?;
        map.serialize_entry("unit", &self.unit)?;
        map.end()
    }
}

/// A check under way.
#[derive(Debug)]
pub struct Checking<'c> {
    /// The whole value that is checked.
    pub root: &'c Node<'c>,
    /// What has been found.
    pub report: &'c mut Report,
    /// The counters, where they were asked for.
    pub counters: Option<Vec<Counter>>,
    /// Whether passing a limit in UTF-16 units alone is an error: so where a provider is known to count that way.
    pub counts_utf16: bool,
}

impl<'c> Checking<'c> {
    /// A check of a value, without counters.
    pub fn new(root: &'c Node<'c>, report: &'c mut Report) -> Self {
        Self { root, report, counters: None, counts_utf16: false }
    }

    /// Applies every rule.
    pub fn run(&mut self, rules: &[Rule]) {
        for rule in rules {
            self.apply(rule);
        }
    }

    fn apply(&mut self, rule: &Rule) {
        let root = self.root;
        match rule.test {
            Test::Total { min, max } => self.total(rule, min, max),
            Test::Unique => self.unique(rule),
            Test::Present => self.present(rule),
            _ => walk(root, rule.path, &mut Path::default(), &mut |node, path| self.test(rule, node, path)),
        }
    }

    fn test(&mut self, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
        match (&rule.test, &node.value) {
            (Test::Length { min, max }, Value::String(text)) => self.length(rule, text, *min, *max, path),
            (Test::Items { min, max }, Value::Array(items)) => self.count(rule, items.len(), *min, *max, Unit::Items, path),
            (Test::Properties { min, max }, Value::Object(members)) => self.count(rule, members.len(), *min, *max, Unit::Properties, path),
            (Test::Lines { max }, Value::String(text)) => self.count(rule, text.matches('\n').count(), 0, *max, Unit::Lines, path),
            (Test::Range { min, max }, Value::Number(letters)) => self.range(rule, letters, *min, *max, path),
            (Test::OneOf(words), Value::String(text)) if !words.contains(&text.as_ref()) => {
                let message = format!("{} must be one of {}.", rule.what, words.join(", "));
                self.report.push(Issue { allowed: Some(words), ..found(rule, path.pointer(), message) });
            }
            (Test::Form(form), Value::String(text)) if !(form.test)(text) => {
                let message = format!("{} must be {}.", rule.what, form.must_be);
                self.report.push(Issue { unit: Some(Unit::Format), ..found(rule, path.pointer(), message) });
            }
            (Test::Absent, value) if !matches!(value, Value::Null) => {
                self.report.push(found(rule, path.pointer(), format!("{} has no place here.", rule.what)));
            }
            (Test::ExactlyOne(words), Value::Object(_)) => self.exactly_one(rule, words, node, path),
            (Test::With(look), _) => look(self, rule, node, &path.pointer()),
            _ => {}
        }
    }

    fn length(&mut self, rule: &Rule, text: &str, min: u32, max: u32, path: &Path<'_>) {
        let length = Length::of(text);
        let units_count = self.counts_utf16 && rule.severity == Severity::Error;
        let (actual, unit) = if units_count { (length.utf16, Unit::Utf16) } else { (length.characters, Unit::Characters) };
        self.note(rule, actual, max, unit, path);
        if actual < min as usize {
            let message =
                if min == 1 { format!("{} must not be empty.", rule.what) } else { bounds(rule, actual, "character", "least", min) };
            self.report.push(measured(rule, path, message, min, actual, unit));
        } else if length.characters > max as usize {
            let message = bounds(rule, actual, "character", "most", max);
            self.report.push(measured(rule, path, message, max, actual, unit));
        } else if length.utf16 > max as usize {
            let message = format!("{} has {} UTF-16 units, as the provider may count; at most {max}.", rule.what, length.utf16);
            let severity = if units_count { rule.severity } else { Severity::Warning };
            self.report.push(Issue { severity, ..measured(rule, path, message, max, length.utf16, Unit::Utf16) });
        }
    }

    fn count(&mut self, rule: &Rule, actual: usize, min: u32, max: u32, unit: Unit, path: &Path<'_>) {
        self.note(rule, actual, max, unit, path);
        let noun = match unit {
            Unit::Lines => "line break",
            Unit::Properties => "member",
            _ => "entry",
        };
        if actual < min as usize {
            self.report.push(measured(rule, path, bounds(rule, actual, noun, "least", min), min, actual, unit));
        } else if actual > max as usize {
            self.report.push(measured(rule, path, bounds(rule, actual, noun, "most", max), max, actual, unit));
        }
    }

    fn range(&mut self, rule: &Rule, letters: &str, min: i64, max: i64, path: &Path<'_>) {
        let Ok(value) = letters.parse::<f64>() else { return };
        #[expect(clippy::cast_precision_loss, reason = "bounds are small whole numbers")]
        let (least, most) = (min as f64, max as f64);
        if (least..=most).contains(&value) || !value.is_finite() {
            return;
        }
        let limit = if value < least { min } else { max };
        let message = if max == i64::MAX {
            format!("{} is {letters}; at least {min}.", rule.what)
        } else {
            format!("{} is {letters}; it must lie between {min} and {max}.", rule.what)
        };
        let issue = found(rule, path.pointer(), message);
        self.report.push(Issue { limit: Some(limit), actual: Some(value), unit: Some(Unit::Value), ..issue });
    }

    fn exactly_one(&mut self, rule: &Rule, words: &'static [&'static str], node: &Node<'_>, path: &Path<'_>) {
        let present = words.iter().filter(|word| node.get(word).is_some_and(|node| !node.is_null())).count();
        if present != 1 {
            let given = if present == 0 { "none" } else { "more than one" };
            let message = format!("{} takes exactly one of {}; {given} is given.", rule.what, words.join(", "));
            self.report.push(Issue { allowed: Some(words), unit: Some(Unit::Presence), ..found(rule, path.pointer(), message) });
        }
    }

    fn total(&mut self, rule: &Rule, min: u32, max: u32) {
        let (list, _) = rule.path.split_once("/*").unwrap_or((rule.path, ""));
        let mut actual = 0;
        walk(self.root, rule.path, &mut Path::default(), &mut |_, _| actual += 1);
        walk(self.root, list, &mut Path::default(), &mut |node, path| {
            if !node.items().is_empty() {
                self.count(rule, actual, min, max, Unit::Items, path);
            }
        });
    }

    fn unique(&mut self, rule: &Rule) {
        let (mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new());
        let key = |node: &Node<'_>| node.loose_text().map(str::to_owned);
        walk(self.root, rule.path, &mut Path::default(), &mut |node, _| {
            if let Some(text) = key(node).filter(|text| !seen.insert(text.clone())) {
                twice.insert(text);
            }
        });
        for text in twice {
            let mut first = None;
            walk(self.root, rule.path, &mut Path::default(), &mut |node, path| {
                if node.loose_text() != Some(&text) {
                    return;
                }
                let pointer = path.pointer();
                if first.is_some() {
                    let message = format!("{} is the same as another; each must be different.", rule.what);
                    self.report.push(Issue { related: first.clone(), ..found(rule, pointer, message) });
                } else {
                    first = Some(pointer);
                }
            });
        }
    }

    fn present(&mut self, rule: &Rule) {
        let Some((parent, key)) = rule.path.rsplit_once('/') else { return };
        walk(self.root, parent, &mut Path::default(), &mut |node, path| {
            if node.is_object() && node.get(key).is_none_or(Node::is_null) {
                let message = format!("{} is required here.", rule.what);
                self.report.push(Issue { unit: Some(Unit::Presence), ..found(rule, path.pointer_to(key), message) });
            }
        });
    }

    fn note(&mut self, rule: &Rule, actual: usize, limit: u32, unit: Unit, path: &Path<'_>) {
        if let Some(counters) = &mut self.counters {
            counters.push(Counter { path: path.pointer(), rule: rule.id, actual, limit, unit });
        }
    }

    /// Adds what a [`Test::With`] function found.
    pub fn found(&mut self, rule: &Rule, path: impl Into<String>, message: impl Into<String>) {
        self.report.push(found(rule, path.into(), message.into()));
    }
}

fn found(rule: &Rule, path: String, message: String) -> Issue {
    Issue { severity: rule.severity, source: rule.source, ..Issue::error(rule.id, path, message) }
}

#[expect(clippy::cast_precision_loss, reason = "lengths are far below 2^52")]
fn measured(rule: &Rule, path: &Path<'_>, message: String, limit: u32, actual: usize, unit: Unit) -> Issue {
    let issue = found(rule, path.pointer(), message);
    Issue { limit: Some(limit.into()), actual: Some(actual as f64), unit: Some(unit), ..issue }
}

/// "Row title has 31 characters; at most 24."
fn bounds(rule: &Rule, actual: usize, noun: &str, side: &str, limit: u32) -> String {
    let plural = match (actual, noun) {
        (1, _) => noun.to_owned(),
        (_, "entry") => "entries".to_owned(),
        _ => format!("{noun}s"),
    };
    format!("{} has {actual} {plural}; at {side} {limit}.", rule.what)
}

/// Calls `visit` with every value that a pattern leads to.
fn walk<'n>(node: &'n Node<'n>, pattern: &'static str, path: &mut Path<'n>, visit: &mut dyn FnMut(&'n Node<'n>, &Path<'n>)) {
    let Some(rest) = pattern.strip_prefix('/') else {
        visit(node, path);
        return;
    };
    let end = rest.find('/').unwrap_or(rest.len());
    let (key, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
    if key == "*" {
        for (index, item) in node.items().iter().enumerate() {
            path.enter_index(index);
            walk(item, rest, path, visit);
            path.leave();
        }
    } else if let Some(member) = node.get(key) {
        path.enter_key(key);
        walk(member, rest, path, visit);
        path.leave();
    }
}
