//! Templates for forms: what a definition leaves open, the message that fills it, and values made legal.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::check::read_text;
use crate::json::{Document, Node, Reader, Unknown, write};
use crate::message::MessageTree;
use crate::operation::Error;
use crate::rules::{CheckOptions, Checking, Issue, Severity, fitting};
use crate::template::{Change, Choice, Definition, Definitions, filled, in_order, repair, slots};

fn read(text: &str) -> Result<Document<'_>, Error> {
    read_text(text).map_err(|report| Error::Validation(report.into_issues()))
}

/// The slots of a definition, as a JSON list. A definition with localizations tells those of the first.
///
/// # Errors
/// Where the text is not JSON.
pub fn template_slots(definition: &str) -> Result<String, Error> {
    let document = read(definition)?;
    let definitions = Definitions::read(&document.root);
    let Choice { definition: Some(definition), node: Some(node), .. } = definitions.first() else { return Ok("[]".into()) };
    Ok(write(&slots(definition, node)))
}

/// The message that fills a definition with values.
///
/// # Errors
/// A validation error with every issue; its paths lead into the values.
pub fn fill_template(definition: &str, values: &str) -> Result<String, Error> {
    let (document, values) = (read(definition)?, read(values)?);
    let definitions = Definitions::read(&document.root);
    let choice = definitions.choose(&values.root);
    let known = choice.definition.or(definitions.first().definition);
    // Whether it may be sent now is not the values' affair.
    let definition = Definition { status: None, ..known.cloned().unwrap_or_default() };
    let filled = filled(&definition, &values.root);
    let mut reader = Reader::new(Unknown::Refused).with_damage(&values.damaged);
    MessageTree::inspect(&filled.message, &mut reader);
    let mut report = reader.report;
    let options =
        CheckOptions { definition: choice.definition.and(Some(&definition)), languages: &choice.languages, ..CheckOptions::default() };
    Checking::new(&filled.message, &mut report, options).run(&fitting());
    let mut issues: Vec<Issue> = report.into_issues();
    // A definition that is filled is a whole one: a part that it does not have is none.
    issues.retain(|issue| {
        (issue.severity == Severity::Error || issue.rule == "template.definition.part") && issue.rule != "template.button.required"
    });
    for issue in &mut issues {
        issue.severity = Severity::Error;
        issue.path = filled.path(&issue.path);
    }
    issues.extend(filled.lacking.iter().map(|(path, kind)| {
        let message = ["The template's button needs a value of type ", kind, " here."].concat();
        Issue::error("template.button.required", path.clone(), message)
    }));
    if issues.is_empty() { Ok(write(&in_order(filled.message, &definition))) } else { Err(Error::Validation(issues)) }
}

/// Values and what was changed in them.
struct Repaired<'r> {
    values: &'r Node<'r>,
    changes: Vec<Change>,
}

impl Serialize for Repaired<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("values", self.values)?;
        map.serialize_entry("changes", &self.changes)?;
        map.end()
    }
}

/// Values whose texts a template takes, as `{ values, changes }`.
///
/// # Errors
/// Where the text is not JSON.
pub fn repair_values(values: &str) -> Result<String, Error> {
    let mut document = read(values)?;
    let changes = repair(&mut document.root);
    Ok(write(&Repaired { values: &document.root, changes }))
}
