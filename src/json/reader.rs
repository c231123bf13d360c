//! Notes every fault of a tree with its path.

use super::path::Path;
use super::value::{Node, Value};
use crate::rules::{Issue, Report, Severity, Unit};

/// What a member that nobody asked for means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// A caller wrote it: a fault.
    Refused,
    /// It stands in a native body that is to be converted: said, since it gets lost.
    Reported,
}

/// Walks a tree and collects issues.
#[derive(Debug)]
pub struct Reader<'a> {
    /// Where it is.
    pub path: Path<'a>,
    /// What it has found.
    pub report: Report,
    unknown: Unknown,
    damaged: &'a [u32],
}

impl<'a> Reader<'a> {
    /// A reader that treats unknown members as `unknown` says.
    pub fn new(unknown: Unknown) -> Self {
        Self { path: Path::default(), report: Report::default(), unknown, damaged: &[] }
    }

    /// Tells which strings were damaged, from [`super::Document::damaged`].
    #[must_use]
    pub fn with_damage(mut self, damaged: &'a [u32]) -> Self {
        self.damaged = damaged;
        self
    }

    /// Adds an error at the value at hand.
    pub fn fault(&mut self, rule: &'static str, message: String) {
        let path = self.path.pointer();
        self.report.push(Issue::error(rule, path, message));
    }

    /// Adds an error at a member of the value at hand.
    pub fn fault_at(&mut self, key: &str, rule: &'static str, message: String) {
        let path = self.path.pointer_to(key);
        self.report.push(Issue::error(rule, path, message));
    }

    /// Adds a warning at a member of the value at hand.
    pub fn warn_at(&mut self, key: &str, rule: &'static str, message: String) {
        let path = self.path.pointer_to(key);
        self.report.push(Issue { severity: Severity::Warning, ..Issue::error(rule, path, message) });
    }

    /// Adds a warning at the value at hand.
    pub fn warn(&mut self, rule: &'static str, message: String) {
        let path = self.path.pointer();
        self.report.push(Issue { severity: Severity::Warning, ..Issue::error(rule, path, message) });
    }

    /// Says that another type was expected here.
    pub fn mismatch(&mut self, node: &Node<'a>, expected: &str) {
        self.fault("type", format!("This is {}; {expected} was expected.", node.kind()));
    }

    /// Says that a required value is missing here.
    pub fn missing(&mut self) {
        self.fault("required", "This is required.".into());
    }

    /// Says that the value here is none of the allowed words.
    pub fn not_one_of(&mut self, node: &Node<'a>, allowed: Vec<&'static str>) {
        let path = self.path.pointer();
        let is = node.text().map_or_else(|| node.kind().into(), |text| format!("“{}”", clip(text)));
        let message = format!("This is {is}; one of {} was expected.", allowed.join(", "));
        self.report.push(Issue { allowed: Some(allowed), ..Issue::error("one_of", path, message) });
    }

    /// Says that of some alternatives none is given here, or more than one.
    pub fn not_exactly_one(&mut self, is_given: bool, alternatives: Vec<&'static str>) {
        let given = if is_given { "more than one" } else { "none" };
        let message = format!("Exactly one of {} is needed; {given} is given.", alternatives.join(", "));
        let path = self.path.pointer();
        self.report.push(Issue { allowed: Some(alternatives), ..Issue::error("exactly_one", path, message) });
    }

    /// Says that the tag of an object is missing or none of the allowed words.
    pub fn not_among(&mut self, object: &'a Node<'a>, tag: &'static str, allowed: Vec<&'static str>) {
        self.path.enter_key(tag);
        match object.present(tag) {
            Some(node) => self.not_one_of(node, allowed),
            None => self.missing(),
        }
        self.path.leave();
    }

    /// Says that something counts less or more than it may here.
    pub fn out_of_bounds(&mut self, actual: f64, least: u32, most: u32, unit: Unit) {
        let path = self.path.pointer();
        let limit = i64::from(if actual < f64::from(least) { least } else { most });
        let said = [unit.word(), " ", &least.to_string(), " to ", &most.to_string(), " are taken here."].concat();
        let issue = Issue { limit: Some(limit), actual: Some(actual), unit: Some(unit), ..Issue::error("range", path, said) };
        self.report.push(issue);
    }

    /// Notes what is wrong with a text: that it is none, or damaged.
    pub fn check_text(&mut self, node: &'a Node<'a>) {
        if !matches!(node.value, Value::String(_)) {
            self.mismatch(node, "text");
        } else if self.damaged.contains(&node.at) {
            self.fault("json.lone_surrogate", "The text holds half of a character (a lone surrogate).".into());
        }
    }

    /// Notes a member that the object at hand does not have; its own are `known`.
    pub fn unknown(&mut self, key: &str, known: &[&'static str]) {
        match self.unknown {
            Unknown::Refused => {
                let hint = nearest(key, known).map(|name| format!(" Did you mean `{name}`?")).unwrap_or_default();
                self.fault_at(key, "unknown", format!("There is no field of this name.{hint}"));
            }
            Unknown::Reported => self.warn_at(key, "not_carried", "Waxwing has no field for this; it is left out.".into()),
        }
    }
}

/// The beginning of a text, for a message.
fn clip(text: &str) -> &str {
    text.char_indices().nth(40).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The known name that differs least from `key`, if it differs by little.
fn nearest<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    // Longer names than any field has are no slip of the fingers.
    if key.len() > 40 {
        return None;
    }
    let (distance, name) = known.iter().map(|name| (distance(key, name), *name)).min()?;
    (distance <= key.len().div_ceil(3)).then_some(name)
}

/// Levenshtein's distance in bytes, letter case aside.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, a) in left.bytes().enumerate() {
        let mut diagonal = index;
        let mut previous = index + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(right.bytes()) {
            let changed = diagonal + usize::from(!a.eq_ignore_ascii_case(&b));
            diagonal = *cell;
            previous = changed.min(previous + 1).min(*cell + 1);
            *cell = previous;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
