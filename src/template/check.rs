//! Checks a definition before it is submitted, and what an operation is to submit.

use super::model::{MODEL, PARTS, is_answered};
use crate::json::{Node, Reader, Unknown};
use crate::provider::{NAMES, Registered};
use crate::rules::{CheckOptions, Checking, Counter, Issue, Report};
use crate::shape::{Shape, inspect};

/// What a check of a definition found.
#[derive(Debug)]
pub struct CheckedDefinition {
    /// What was found.
    pub report: Report,
    /// How full the limited fields are, where that was asked for.
    pub counters: Option<Vec<Counter>>,
}

/// Checks a definition against the model, WhatsApp's rules, and what a provider says of it or has no place for.
///
/// `damaged` are the strings that the reader of the JSON had to mend. Where the options have a definition, that is the
/// template as it is now, and the one that is checked is a change to it.
pub fn check_definition(root: &Node<'_>, damaged: &[u32], registered: &Registered, options: CheckOptions<'_>) -> CheckedDefinition {
    let create = registered.provider.catalogue().find(|operation| operation.id == "templates.create");
    let mut table = Vec::new();
    if let Some((source, input)) = create.and_then(|create| Some((create.source, create.input?))) {
        table = inspected(input.face(), root, damaged).issues;
        table.iter_mut().for_each(|issue| issue.source = source);
    }
    Submission { root, registered, is_new: options.definition.is_none(), is_input: false }.check(damaged, options, table)
}

/// The same for the input of an operation that creates or changes a template, after `report` has what its table says.
/// `is_new` tells a template from a change, which has what changes only.
#[cfg(feature = "catalogue")]
pub(crate) fn check_submission(root: &Node<'_>, damaged: &[u32], registered: &Registered, is_new: bool, report: &mut Report) {
    let table = std::mem::take(&mut report.issues);
    *report = Submission { root, registered, is_new, is_input: true }.check(damaged, CheckOptions::default(), table).report;
}

/// What is checked.
struct Submission<'s> {
    root: &'s Node<'s>,
    registered: &'s Registered,
    is_new: bool,
    /// Whether it is the input of an operation, which has what names the template too, and nothing that only answers have.
    is_input: bool,
}

impl Submission<'_> {
    /// Puts together what the model, the rules and the provider's table say, each fault once. Bounds are the affair of the
    /// rules, but for those of extras.
    fn check(&self, damaged: &[u32], options: CheckOptions<'_>, table: Vec<Issue>) -> CheckedDefinition {
        let mut report = inspected(&MODEL, self.root, damaged);
        let unknown: Vec<String> = report.issues.iter().filter(|issue| issue.rule == "unknown").map(|issue| issue.path.clone()).collect();
        report.issues.retain(|issue| !self.leaves_out(issue));
        let mut checking = Checking::new(self.root, &mut report, options);
        checking.counts_utf16 = self.registered.provider.about().counts_utf16;
        checking.run(self.registered.definition_rules());
        let counters = checking.counters;
        let is_answer = self.root.present("status").is_some();
        for issue in table {
            let is_none = is_answered(&issue.path) || unknown.contains(&issue.path);
            let extras = issue.path.split('/').nth(1).filter(|first| NAMES.contains(first));
            let is_elsewhere = match issue.rule.as_ref() {
                "range" => extras.is_none() && !unknown.contains(&issue.path),
                // An answer leaves out what a request needs, and so does a change.
                "required" => !self.is_input && (is_answer || !self.is_new),
                // Extras of another provider harm nobody.
                "unknown" => !self.is_input && (is_none || extras.is_some_and(|name| name != self.registered.provider.about().name)),
                _ => false,
            };
            if !is_elsewhere {
                self.add(&mut report, issue, is_none);
            }
        }
        CheckedDefinition { report, counters }
    }

    /// Whether the model misses what a change leaves out, which is all but the body, without which the other parts cannot
    /// change; or whether it does not know what names the template in a request.
    fn leaves_out(&self, issue: &Issue) -> bool {
        let is_outer = issue.path.rfind('/') == Some(0);
        let is_needed = || issue.path == "/body" && PARTS.iter().any(|part| self.root.present(part).is_some());
        is_outer && ((issue.rule == "unknown" && self.is_input) || (issue.rule == "required" && !self.is_new && !is_needed()))
    }

    /// Adds what the provider's table says unless the same is said of the place already. What only this provider does not
    /// have is said in such words.
    fn add(&self, report: &mut Report, mut issue: Issue, is_none: bool) {
        let is_same = |other: &Issue| {
            let is_other_word = issue.rule == "one_of" && other.allowed.is_some();
            other.path == issue.path && (other.rule == issue.rule || issue.rule == "required" || is_other_word)
        };
        if report.issues.iter().any(is_same) {
            return;
        }
        let title = self.registered.provider.about().title;
        if issue.rule == "unknown" && !is_none {
            issue.message = [title, " has no place for this in a template."].concat();
        } else if issue.rule == "one_of" {
            issue.message = [title, ": ", &issue.message].concat();
        } else {
            return report.push(issue);
        }
        issue.rule = "unsupported.field".into();
        report.push(issue);
    }
}

fn inspected(shape: &Shape, root: &Node<'_>, damaged: &[u32]) -> Report {
    let mut reader = Reader::new(Unknown::Refused).with_damage(damaged);
    inspect(shape, root, None, &mut reader);
    reader.report
}
