//! A case on either side of a rule.

use serde_json::{Value, json};
use waxwing::json::{Read, parse};
use waxwing::rules::{CheckOptions, Issue, Severity};
use waxwing::template::{Definition, check_definition};

use super::bases::{base, edited};
use crate::support::provider;

/// What a rule is about. The numbers and words come from its row.
pub enum Probe {
    /// The characters of a text.
    Length(&'static str, &'static str),
    /// The same, of emoji.
    Emoji(&'static str, &'static str),
    /// A number.
    Number(&'static str, &'static str),
    /// The entries of a list: how one of them is made, the pointers at which lists of them stand, where the fault is.
    Items(&'static str, fn(i64) -> Value, &'static [&'static str], &'static str),
    /// For each word changes that do no harm, and changes that do, and where.
    Words(fn(&str) -> Option<Value>, Vec<(Value, &'static str)>),
    /// Changes that do no harm, changes that do, and where.
    Edit(&'static str, Value, Value, &'static str),
    /// The words are the statuses in which a template can change; these are others.
    Statuses(&'static [&'static str]),
    /// A status in which changes do no harm, one in which they do, the changes, and where.
    Change(&'static str, &'static str, Value, &'static str),
}

/// What a provider's check says of a definition.
pub fn issues_of(name: &str, definition: &Value, current: Option<&Value>) -> Vec<Issue> {
    let (text, now) = (definition.to_string(), current.map(Value::to_string).unwrap_or_else(|| "null".into()));
    let (document, now) = (parse(&text).unwrap(), parse(&now).unwrap());
    let now = Some(Definition::read(&now.root)).filter(|_| current.is_some());
    let options = CheckOptions { definition: now.as_ref(), ..CheckOptions::default() };
    check_definition(&document.root, &document.damaged, provider(name), options).report.into_issues()
}

/// What WhatsApp itself says: Tellephant creates no templates, so it has nothing to add.
pub fn platform(definition: &Value, current: Option<&Value>) -> Vec<Issue> {
    issues_of("tellephant", definition, current)
}

/// A row of the rules with what is found wrong.
pub struct Row<'r> {
    /// Its id.
    pub id: &'r str,
    /// Its limit.
    pub limit: &'r Value,
    /// Whether it only warns.
    pub warns: bool,
    /// What is wrong.
    pub faults: Vec<String>,
}

impl Row<'_> {
    fn bounds(&self) -> (Option<i64>, Option<i64>) {
        let pattern = self.limit.as_str().and_then(|pattern| pattern.rsplit_once('{')).map(|(_, repeat)| repeat);
        match (pattern, self.limit.as_i64()) {
            (Some(repeat), _) => {
                let mut numbers = repeat.split(['}', ',']).map_while(|number| number.parse().ok());
                (numbers.next(), numbers.next())
            }
            (None, Some(exact)) => (Some(exact), Some(exact)),
            (None, None) => (self.limit["min"].as_i64(), self.limit["max"].as_i64()),
        }
    }

    /// The values at each bound and those just past it.
    fn sides(&self) -> Vec<(i64, bool)> {
        let (min, max) = self.bounds();
        assert!(min.is_some() || max.is_some(), "{} states no bound", self.id);
        let min = min.into_iter().flat_map(|min| [(min, false), (min - 1, true)]);
        min.chain(max.into_iter().flat_map(|max| [(max, false), (max + 1, true)])).collect()
    }

    /// One fault is said once, at its place; what is right has none.
    fn expect(&mut self, definition: &Value, current: Option<&Value>, at: &str, refused: bool) {
        let issues = platform(definition, current);
        let errors: Vec<_> = issues.iter().filter(|issue| issue.severity == Severity::Error).collect();
        let here: Vec<_> = issues.iter().filter(|issue| issue.path == at).collect();
        let right = match (refused, self.warns) {
            (true, true) => here.len() == 1 && errors.is_empty(),
            (true, false) => {
                let of_rule = |issue: &&&Issue| here.first().is_some_and(|first| first.rule == issue.rule);
                errors.iter().filter(|issue| issue.path == at).count() == 1 && errors.iter().filter(of_rule).count() == errors.len()
            }
            (false, true) => here.is_empty() && errors.is_empty(),
            (false, false) => errors.is_empty(),
        };
        if !right {
            let word = if refused { "should be refused" } else { "should pass" };
            let said: Vec<_> = issues.iter().map(|issue| format!("{} {} {}", issue.rule, issue.path, issue.severity.word())).collect();
            self.faults.push(format!("{} {word} at {at}: {:.300} {said:?}", self.id, definition.to_string()));
        }
    }

    /// Tries both sides.
    pub fn run(&mut self, probe: &Probe) {
        match probe {
            Probe::Length(name, path) => {
                for (length, refused) in self.sides() {
                    let current = base(name).pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
                    self.expect(&edited(name, &json!({ *path: text(&current, length) })), None, path, refused);
                }
            }
            Probe::Emoji(name, path) => {
                for (count, refused) in self.sides() {
                    let text = "👩‍👧 ".repeat(usize::try_from(count).unwrap());
                    self.expect(&edited(name, &json!({ *path: text })), None, path, refused);
                }
            }
            Probe::Number(name, path) => {
                for (number, refused) in self.sides() {
                    self.expect(&edited(name, &json!({ *path: number })), None, path, refused);
                }
            }
            Probe::Items(name, make, lists, at) => {
                for (count, refused) in self.sides().into_iter().filter(|(count, _)| *count >= 0) {
                    let items: Vec<Value> = (0..count).map(make).collect();
                    let changes: serde_json::Map<_, _> = lists.iter().map(|list| ((*list).to_owned(), json!(items))).collect();
                    self.expect(&edited(name, &changes.into()), None, at, refused);
                }
            }
            Probe::Words(good, bad) => {
                let words: Vec<String> =
                    self.limit.as_array().unwrap().iter().filter_map(|word| word.as_str().map(str::to_owned)).collect();
                assert!(!words.is_empty(), "{} lists no words", self.id);
                for definition in words.iter().filter_map(|word| good(word)) {
                    self.expect(&definition, None, "", false);
                }
                for (definition, at) in bad {
                    self.expect(definition, None, at, true);
                }
            }
            Probe::Edit(name, good, bad, at) => {
                self.expect(&edited(name, good), None, at, false);
                self.expect(&edited(name, bad), None, at, true);
            }
            Probe::Statuses(others) => {
                let words = self.limit.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_lowercase());
                for (status, refused) in
                    words.map(|word| (word, false)).chain(others.iter().map(|word| ((*word).to_owned(), true))).collect::<Vec<_>>()
                {
                    self.expect(&base("plain"), Some(&now(&status)), "", refused);
                }
            }
            Probe::Change(good, bad, changes, at) => {
                let changed = edited("plain", changes);
                self.expect(&changed, Some(&now(good)), at, false);
                self.expect(&changed, Some(&now(bad)), at, true);
            }
        }
    }
}

/// A template as it is now.
fn now(status: &str) -> Value {
    edited("plain", &json!({ "/status": status }))
}

/// A text of some length that looks like another.
fn text(like: &str, length: i64) -> String {
    let length = usize::try_from(length).unwrap();
    let start = if like.starts_with("https://") && length > 12 { "https://a.b/" } else { "" };
    let letter = if !like.is_empty() && like.bytes().all(|byte| byte.is_ascii_digit()) { "1" } else { "x" };
    format!("{start}{}", letter.repeat(length - start.len()))
}
