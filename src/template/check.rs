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
    let is_change = options.definition.is_some();
    let mut report = model(root, damaged);
    report.issues.retain(|issue| !(is_change && is_left_out(issue, root)));
    let unknown = paths_of(&report, "unknown");
    let counters = rules(root, registered, options, &mut report);
    let create = registered.provider.catalogue().find(|operation| operation.id == "templates.create");
    if let Some((source, face)) = create.and_then(|create| Some((create.source, create.input?.face()))) {
        // Extras of another provider harm nobody.
        let is_of_another = |path: &str| extras(path).is_some_and(|name| name != registered.provider.about().name);
        for issue in inspected(face, root, damaged).issues {
            let is_ours = match issue.rule.as_ref() {
                "range" => extras(&issue.path).is_none(),
                // An answer leaves out what a request needs, and so does a change.
                "required" => is_change || root.present("status").is_some(),
                "unknown" => is_answered(&issue.path) || is_of_another(&issue.path) || unknown.contains(&issue.path),
                _ => false,
            };
            if !is_ours {
                add(&mut report, Issue { source, ..issue }, registered);
            }
        }
    }
    CheckedDefinition { report, counters }
}

/// The same for the input of an operation that creates or changes a template, after `report` has what its table says.
///
/// Bounds are the affair of the rules, so those of the table are taken out again, but for those of extras. `is_new` tells a template from a change,
/// which has what changes only.
#[cfg(feature = "catalogue")]
pub(crate) fn check_submission(root: &Node<'_>, damaged: &[u32], registered: &Registered, is_new: bool, report: &mut Report) {
    let model = model(root, damaged);
    let unknown = paths_of(&model, "unknown");
    let table = std::mem::take(&mut report.issues);
    // What names the template in the request is the table's.
    let is_outer = |issue: &Issue| issue.rule == "unknown" && !issue.path.get(1..).is_some_and(|path| path.contains('/'));
    let is_missing = |issue: &Issue| issue.rule == "required" && (!is_new || issue.path != "/body") && is_left_out(issue, root);
    report.issues.extend(model.issues.into_iter().filter(|issue| !is_outer(issue) && !is_missing(issue)));
    rules(root, registered, CheckOptions::default(), report);
    for issue in table {
        let is_known = !is_answered(&issue.path) && !unknown.contains(&issue.path);
        match issue.rule.as_ref() {
            "range" if is_known && extras(&issue.path).is_none() => {}
            "unknown" if !is_known => report.push(issue),
            _ => add(report, issue, registered),
        }
    }
}

/// Whether an issue says that something is missing which a change leaves out: all but the body, without which the other
/// parts cannot change.
fn is_left_out(issue: &Issue, root: &Node<'_>) -> bool {
    let is_outer = issue.path.rfind('/') == Some(0);
    let has_parts = || PARTS.iter().any(|part| root.present(part).is_some());
    issue.rule == "required" && is_outer && !(issue.path == "/body" && has_parts())
}

fn model(root: &Node<'_>, damaged: &[u32]) -> Report {
    inspected(&MODEL, root, damaged)
}

fn inspected(shape: &Shape, root: &Node<'_>, damaged: &[u32]) -> Report {
    let mut reader = Reader::new(Unknown::Refused).with_damage(damaged);
    inspect(shape, root, None, &mut reader);
    reader.report
}

fn rules(root: &Node<'_>, registered: &Registered, options: CheckOptions<'_>, report: &mut Report) -> Option<Vec<Counter>> {
    let mut checking = Checking::new(root, report, options);
    checking.counts_utf16 = registered.provider.about().counts_utf16;
    checking.run(registered.definition_rules());
    checking.counters
}

fn paths_of(report: &Report, rule: &str) -> Vec<String> {
    report.issues.iter().filter(|issue| issue.rule == rule).map(|issue| issue.path.clone()).collect()
}

/// The provider under whose name a place is. What is there is its table's affair.
fn extras(path: &str) -> Option<&str> {
    path.split('/').nth(1).filter(|first| NAMES.contains(first))
}

/// Adds what a provider's table says unless the same is said of the place already. What only this provider does not have
/// is said in such words.
fn add(report: &mut Report, issue: Issue, registered: &Registered) {
    let is_same = |other: &Issue| {
        other.path == issue.path
            && (other.rule == issue.rule || issue.rule == "required" || (issue.rule == "one_of" && other.allowed.is_some()))
    };
    if report.issues.iter().any(is_same) {
        return;
    }
    let title = registered.provider.about().title;
    report.push(match issue.rule.as_ref() {
        "unknown" => {
            Issue { rule: "unsupported.field".into(), message: [title, " has no place for this in a template."].concat(), ..issue }
        }
        "one_of" => Issue { rule: "unsupported.field".into(), message: [title, ": ", &issue.message].concat(), ..issue },
        _ => issue,
    });
}
