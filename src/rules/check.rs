//! Applies rules to a tree.

use super::counter::Counter;
use super::issue::{Issue, Report, Severity, Unit};
use super::measure::Length;
use super::options::CheckOptions;
use super::rule::{NO_MAX, Rule, Test};
use super::tree::{Branch, RuleTree};
use crate::json::{Node, Number, Path, Str, Value};
use crate::text::cut;

/// A check under way.
#[derive(Debug)]
pub struct Checking<'c> {
    /// The whole value that is checked.
    pub root: &'c Node<'c>,
    /// What has been found.
    pub report: &'c mut Report,
    /// The counters, where they were asked for.
    pub counters: Option<Vec<Counter>>,
    /// What is known beside the message.
    pub options: CheckOptions<'c>,
    /// Whether lengths are UTF-16 units: so where a provider is known to count that way.
    pub counts_utf16: bool,
    /// Where the walk is; kept between rules for its memory.
    path: Path<'c>,
}

impl<'c> Checking<'c> {
    /// More values than this are compared with none: a list so long has broken its bound long before.
    const MOST_COMPARED: usize = 1_000;

    /// A check of a value.
    pub fn new(root: &'c Node<'c>, report: &'c mut Report, options: CheckOptions<'c>) -> Self {
        Self { root, report, counters: options.counters.then(Vec::new), options, counts_utf16: false, path: Path::default() }
    }

    /// Applies every rule.
    pub fn run(&mut self, rules: &RuleTree) {
        let mut path = std::mem::take(&mut self.path);
        rules.walk(self.root, &mut path, &mut |node, path, rules| {
            for rule in rules {
                self.test(rule, node, path);
            }
        });
        self.path = path;
        for (rule, way) in &rules.apart {
            match rule.test {
                Test::Total { min, max } => self.total(rule, way, min, max),
                _ => self.unique(rule, way),
            }
        }
    }

    fn visit(&mut self, way: &Branch, look: &mut dyn FnMut(&mut Self, &'c Node<'c>, &Path<'c>)) {
        let mut path = std::mem::take(&mut self.path);
        way.walk(self.root, &mut path, &mut |node, path, _| look(self, node, path));
        self.path = path;
    }

    /// Applies one rule to one value that it is about.
    pub fn test(&mut self, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
        match (&rule.test, &node.value) {
            (Test::Length { min, max }, Value::String(text)) => self.length(rule, text, *min, *max, path),
            (Test::Items { min, max }, Value::Array(items)) => self.count(rule, items.len(), *min, *max, Unit::Items, path),
            (Test::Properties { min, max }, Value::Object(members)) => self.count(rule, members.len(), *min, *max, Unit::Properties, path),
            (Test::Lines { max }, Value::String(text)) => self.count(rule, text.matches('\n').count(), 0, *max, Unit::Lines, path),
            (Test::Range { min, max }, Value::Number(letters)) => self.range(rule, letters, *min, *max, path),
            (Test::OneOf(words), Value::String(text)) if !words.contains(&text.as_ref()) => self.not_among(rule, path.pointer(), words),
            (Test::Form(form), Value::String(text)) if !(form.test)(text) => {
                let message = format!("{} must be {}.", rule.what, form.must_be);
                self.report.push(Issue { unit: Some(Unit::Format), ..found(rule, path.pointer(), message) });
            }
            (Test::Absent, value) if !matches!(value, Value::Null) => {
                self.report.push(found(rule, path.pointer(), format!("{} has no place here.", rule.what)));
            }
            (Test::ExactlyOne(words), Value::Object(_)) => self.exactly_one(rule, words, node, path),
            (Test::Choice { allowed, of }, Value::Object(members)) => {
                let taken = |name: &&str| of.contains(name) && !allowed.contains(name);
                if let Some((name, _)) = members.iter().find(|(name, _)| taken(&name.as_ref())) {
                    let message = format!("{} takes {} here, not {name}.", rule.what, allowed.join(" or "));
                    self.report.push(Issue { allowed: Some(allowed.to_vec()), ..found(rule, path.pointer(), message) });
                }
            }
            (Test::Present, Value::Object(_)) => self.present(rule, node, path),
            (Test::With(look) | Test::Local(look), _) => look(self, rule, node, path),
            (Test::Fits(look), _) if self.options.definition.is_some() || !self.options.languages.is_empty() => {
                look(self, rule, node, path)
            }
            _ => {}
        }
    }

    /// Holds a text against bounds; for [`Test::With`] too.
    pub fn length(&mut self, rule: &Rule, text: &str, min: u32, max: u32, path: &Path<'_>) {
        // No text has more characters than bytes, and one that is not empty has one.
        if self.counters.is_none() && text.len() <= max as usize && (min == 0 || (min == 1 && !text.is_empty())) {
            return;
        }
        let length = Length::of(text);
        // Most texts are within their bounds, and a path is put together only where it is needed.
        if self.counters.is_some() || length.utf16 > max as usize || length.characters < min as usize {
            self.length_at(rule, length, min, max, &path.pointer());
        }
    }

    /// Holds a length against bounds.
    pub(super) fn length_at(&mut self, rule: &Rule, length: Length, min: u32, max: u32, path: &str) {
        let units_count = self.counts_utf16 && rule.severity == Severity::Error;
        let (actual, unit, noun) =
            if units_count { (length.utf16, Unit::Utf16, "UTF-16 unit") } else { (length.characters, Unit::Characters, "character") };
        self.note(rule, actual, max, unit, path);
        if actual < min as usize {
            let message = if min == 1 { format!("{} must not be empty.", rule.what) } else { bounds(rule, actual, noun, "least", min) };
            self.report.push(measured(rule, path, message, min, actual, unit));
        } else if actual > max as usize {
            self.exceeded(measured(rule, path, bounds(rule, actual, noun, "most", max), max, actual, unit));
        } else if length.utf16 > max as usize {
            let message = format!("{} has {} UTF-16 units, as the provider may count; at most {max}.", rule.what, length.utf16);
            let issue = measured(rule, path, message, max, length.utf16, Unit::Utf16);
            self.exceeded(Issue { severity: Severity::Warning, ..issue });
        }
    }

    /// Adds an issue about a bound that was passed; a field past its hard bound needs no word about a softer one.
    fn exceeded(&mut self, issue: Issue) {
        let said = |other: &Issue| other.path == issue.path && other.severity == Severity::Error && other.limit >= issue.limit;
        if issue.severity == Severity::Error || !self.report.issues.iter().any(said) {
            self.report.push(issue);
        }
    }

    fn count(&mut self, rule: &Rule, actual: usize, min: u32, max: u32, unit: Unit, path: &Path<'_>) {
        if self.counters.is_none() && (min as usize..=max as usize).contains(&actual) {
            return;
        }
        let path = &path.pointer();
        self.note(rule, actual, max, unit, path);
        let noun = match unit {
            Unit::Lines => "line break",
            Unit::Properties => "member",
            _ => "entry",
        };
        if actual < min as usize {
            self.report.push(measured(rule, path, bounds(rule, actual, noun, "least", min), min, actual, unit));
        } else if actual > max as usize {
            self.exceeded(measured(rule, path, bounds(rule, actual, noun, "most", max), max, actual, unit));
        }
    }

    fn range(&mut self, rule: &Rule, letters: &str, min: i64, max: i64, path: &Path<'_>) {
        let value = Number(Str::Borrowed(letters)).value();
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
        self.exceeded(Issue { limit: Some(limit), actual: Some(value), unit: Some(Unit::Value), ..issue });
    }

    fn exactly_one(&mut self, rule: &Rule, words: &'static [&'static str], node: &Node<'_>, path: &Path<'_>) {
        let present = words.iter().filter(|word| node.get(word).is_some_and(|node| !node.is_null())).count();
        if present != 1 {
            let given = if present == 0 { "none" } else { "more than one" };
            let message = format!("{} takes exactly one of {}; {given} is given.", rule.what, words.join(", "));
            self.report.push(Issue { allowed: Some(words.to_vec()), unit: Some(Unit::Presence), ..found(rule, path.pointer(), message) });
        }
    }

    fn total(&mut self, rule: &Rule, way: &Branch, min: u32, max: u32) {
        let mut actual = 0;
        self.visit(way, &mut |_, _, _| actual += 1);
        let within = actual >= min as usize && actual <= max as usize;
        if within && self.counters.is_none() {
            return;
        }
        let (list, _) = cut(rule.path, "/*").unwrap_or((rule.path, ""));
        self.visit(&Branch::way(list), &mut |this, node, path| {
            if !node.items().is_empty() {
                this.count(rule, actual, min, max, Unit::Items, path);
            }
        });
    }

    fn unique(&mut self, rule: &Rule, way: &Branch) {
        let mut texts = Vec::new();
        self.visit(way, &mut |_, node, _| texts.push(node.loose_text()));
        // Later places with the place of the first of the same text. In a list this long that is not the trouble.
        let mut later = Vec::new();
        for (place, text) in texts.iter().enumerate().take(Self::MOST_COMPARED) {
            let first = texts.iter().take(place).position(|other| other == text);
            later.extend(first.filter(|_| text.is_some()).map(|first| (place, first)));
        }
        if later.is_empty() {
            return;
        }
        let mut pointers = Vec::new();
        self.visit(way, &mut |_, _, path| pointers.push(path.pointer()));
        for (place, first) in later {
            let message = format!("{} is the same as another; each must be different.", rule.what);
            let pointer = pointers.get(place).cloned().unwrap_or_default();
            self.report.push(Issue { related: pointers.get(first).cloned(), ..found(rule, pointer, message) });
        }
    }

    fn present(&mut self, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
        let Some((_, key)) = rule.path.rsplit_once('/') else { return };
        if node.present(key).is_none() {
            let message = format!("{} is required here.", rule.what);
            self.report.push(Issue { unit: Some(Unit::Presence), ..found(rule, path.pointer_to(key), message) });
        }
    }

    fn note(&mut self, rule: &Rule, actual: usize, limit: u32, unit: Unit, path: &str) {
        if let Some(counters) = self.counters.as_mut().filter(|_| limit != NO_MAX) {
            counters.push(Counter { path: path.to_owned(), rule: rule.id, actual, limit, unit });
        }
    }

    /// Holds a number of entries against bounds; for [`Test::With`].
    pub(super) fn items(&mut self, rule: &Rule, actual: usize, min: u32, max: u32, path: &Path<'_>) {
        self.count(rule, actual, min, max, Unit::Items, path);
    }

    /// Holds a number of members against bounds; for [`Test::With`].
    pub(super) fn properties(&mut self, rule: &Rule, actual: usize, min: u32, max: u32, path: &Path<'_>) {
        self.count(rule, actual, min, max, Unit::Properties, path);
    }

    /// Adds that one value clashes with another; for [`Test::With`].
    pub fn clash(&mut self, rule: &Rule, path: String, related: String, message: impl Into<String>) {
        self.report.push(Issue { related: Some(related), ..found(rule, path, message.into()) });
    }

    /// Adds that a value is none of those allowed.
    pub(super) fn not_among(&mut self, rule: &Rule, path: String, allowed: &'static [&'static str]) {
        let message = format!("{} must be one of {}.", rule.what, allowed.join(", "));
        self.report.push(Issue { allowed: Some(allowed.to_vec()), ..found(rule, path, message) });
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
fn measured(rule: &Rule, path: &str, message: String, limit: u32, actual: usize, unit: Unit) -> Issue {
    let issue = found(rule, path.to_owned(), message);
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
