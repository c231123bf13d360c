//! What a check finds.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::words;

words! {
    /// How much an issue weighs.
    pub enum Severity {
        /// The message will not go out.
        Error = "error",
        /// The message can go out, but something will be cut, ignored or risky.
        Warning = "warning",
    }
}

words! {
    /// What a limit counts.
    pub enum Unit {
        /// Unicode code points, a CR LF pair counting once.
        Characters = "characters",
        /// UTF-16 code units, as JavaScript and Java count.
        Utf16 = "utf16",
        /// UTF-8 bytes.
        Bytes = "bytes",
        /// Entries of a list.
        Items = "items",
        /// Line breaks.
        Lines = "lines",
        /// The number itself.
        Value = "value",
        /// Members of an object.
        Properties = "properties",
        /// The form of a text.
        Format = "format",
        /// Presence.
        Presence = "presence",
    }
}

/// One fault, worded for people and described for programs.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// The rule that was broken; a form can look its own wording up by it.
    pub rule: Cow<'static, str>,
    /// Where, as a JSON Pointer (RFC 6901) into what was checked.
    pub path: String,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong, in English.
    pub message: String,
    /// The bound that was passed.
    pub limit: Option<i64>,
    /// What was counted or found.
    pub actual: Option<f64>,
    /// What the two numbers count.
    pub unit: Option<Unit>,
    /// The values that are allowed.
    pub allowed: Option<Vec<&'static str>>,
    /// The same where only what the caller gave says which they are: one to a line.
    pub choices: Option<String>,
    /// The other value of a pair that clashes.
    pub related: Option<String>,
    /// The closest kind of message that the provider carries.
    pub nearest: Option<&'static str>,
    /// The providers that carry this kind.
    pub carried_by: Option<Vec<&'static str>>,
    /// The line in the checked text, from 1.
    pub line: Option<usize>,
    /// The column in the checked text, from 1, in characters.
    pub column: Option<usize>,
    /// The document the rule comes from.
    pub source: &'static str,
}

impl Issue {
    /// An error with nothing but its rule, place and words.
    pub fn error(rule: impl Into<Cow<'static, str>>, path: String, message: String) -> Self {
        Self {
            rule: rule.into(),
            path,
            severity: Severity::Error,
            message,
            limit: None,
            actual: None,
            unit: None,
            allowed: None,
            choices: None,
            related: None,
            nearest: None,
            carried_by: None,
            line: None,
            column: None,
            source: "Waxwing message model",
        }
    }
}

impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("rule", &self.rule)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("severity", &self.severity)?;
        map.serialize_entry("message", &self.message)?;
        entry(&mut map, "limit", self.limit.as_ref())?;
        entry(&mut map, "actual", self.actual.as_ref())?;
        entry(&mut map, "unit", self.unit.as_ref())?;
        entry(&mut map, "allowed", self.allowed.as_ref())?;
        entry(&mut map, "allowed", self.choices.as_ref().map(|choices| choices.split('\n').collect::<Vec<_>>()).as_ref())?;
        entry(&mut map, "related", self.related.as_ref())?;
        entry(&mut map, "nearest", self.nearest.as_ref())?;
        entry(&mut map, "carriedBy", self.carried_by.as_ref())?;
        entry(&mut map, "line", self.line.as_ref())?;
        entry(&mut map, "column", self.column.as_ref())?;
        map.serialize_entry("source", self.source)?;
        map.end()
    }
}

/// Writes a member that may be missing.
pub(crate) fn entry<M: SerializeMap, T: Serialize + ?Sized>(map: &mut M, key: &str, value: Option<&T>) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(key, value))
}

/// All that a check found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// The issues in the order they were found.
    pub issues: Vec<Issue>,
    left_out: usize,
}

impl Report {
    /// More issues than this say nothing new: the rest is counted.
    pub(crate) const MOST: usize = 5_000;

    /// Adds an issue.
    pub fn push(&mut self, issue: Issue) {
        if self.issues.len() < Self::MOST {
            self.issues.push(issue);
        } else {
            self.left_out += 1;
        }
    }

    /// Whether nothing found is an error.
    pub fn ok(&self) -> bool {
        self.left_out == 0 && self.issues.iter().all(|issue| issue.severity != Severity::Error)
    }

    /// The issues, the last one saying how many more there were.
    pub fn into_issues(mut self) -> Vec<Issue> {
        if self.left_out > 0 {
            let message = format!("There are {} more issues; the first {} are listed.", self.left_out, Self::MOST);
            self.issues.push(Issue::error("report.cut", String::new(), message));
        }
        self.issues
    }
}
