//! Templates for forms: what a definition leaves open, the message that fills it, and values made legal.

use crate::check::read_text;
use crate::json::{Document, Node, Reader, Unknown, Value, write};
use crate::message::MessageTree;
use crate::operation::Error;
use crate::rules::{CheckOptions, Checking, Issue, Severity, fitting};
use crate::template::{choose, filled, in_order, repair, slots};

fn read(text: &str) -> Result<Document<'_>, Error> {
    read_text(text).map_err(|report| Error::Validation(report.into_issues()))
}

/// The slots of a definition, as a JSON list. A definition with localizations tells those of the first.
///
/// # Errors
/// Where the text is not JSON.
pub fn template_slots(definition: &str) -> Result<String, Error> {
    let document = read(definition)?;
    let choice = choose(&document.root, &Node::new(Value::Null), false);
    let node = choice.node.unwrap_or(&document.root);
    Ok(write(&slots(&choice.definition, node)))
}

/// The message that fills a definition with values.
///
/// # Errors
/// A validation error with every issue; its paths lead into the values.
pub fn fill_template(definition: &str, values: &str) -> Result<String, Error> {
    let (document, values) = (read(definition)?, read(values)?);
    let choice = choose(&document.root, &values.root, false);
    let filled = filled(&choice.definition, values.root);
    let mut reader = Reader::new(Unknown::Refused).with_damage(&values.damaged);
    MessageTree::inspect(&filled.message, &mut reader);
    let mut report = reader.report;
    let options = CheckOptions::default().with_choice(&choice);
    Checking::new(&filled.message, &mut report, options).run(fitting());
    let mut issues: Vec<Issue> = Vec::new();
    for mut issue in report.issues {
        // Whether it may be sent now is not the values' affair; what is lacking is told by place.
        let is_told = issue.rule == "template.status" || issue.rule == "template.button.required";
        // A definition that is filled is a whole one: a part that it does not have is none.
        if !is_told && (issue.severity == Severity::Error || issue.rule == "template.definition.part") {
            issue.severity = Severity::Error;
            issue.path = filled.path(&issue.path);
            issues.push(issue);
        }
    }
    for path in filled.lacking {
        issues.push(Issue::error("template.button.required", path, "The template's button needs a value here.".into()));
    }
    if issues.is_empty() { Ok(write(&in_order(filled.message, &choice.definition))) } else { Err(Error::Validation(issues)) }
}

/// Values whose texts a template takes, as `{ values, changes }`.
///
/// # Errors
/// Where the text is not JSON.
pub fn repair_values(values: &str) -> Result<String, Error> {
    let mut document = read(values)?;
    let changes = repair(&mut document.root);
    Ok(["{\"values\":", &write(&document.root), ",\"changes\":", &write(&changes), "}"].concat())
}
