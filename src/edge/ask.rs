//! Operations that are no sends: their input is held against the neutral side of their table.

use super::options::{Options, lacks};
use super::send::Prepared;
use crate::check::read_text;
use crate::json::{Node, Reader, Unknown, Value};
use crate::operation::{Error, Operation, ask};
use crate::provider::Settings;
use crate::rules::Report;
use crate::shape::{Packed, Shape, inspect};

/// The request for an input, if nothing is wrong with it.
///
/// # Errors
/// A validation error with every issue, or what the client lacks.
pub(super) fn prepare_input(text: &str, operation: &str, options: &Options<'_>) -> Result<Prepared, Error> {
    let document = read_text(text).map_err(|report| Error::Validation(report.into_issues()))?;
    // Lists and the like may be asked for without a word.
    let nothing = Node::new(Value::Object(Vec::new()));
    let input = if document.root.is_null() { &nothing } else { &document.root };
    let settings = options.settings();
    let provider = options.registered.provider;
    let operation = provider.operation(operation, input, &settings)?;
    let mut report = checked(operation, input, &document.damaged);
    provider.check_input(operation, input, &settings, &mut report);
    if !report.ok() {
        return Err(Error::Validation(report.into_issues()));
    }
    let missing = missing(options, &settings);
    if !missing.is_empty() {
        return Err(lacks(missing));
    }
    let wire = ask(operation, input, &settings)?;
    Ok(Prepared { wire, harmless: operation.is_harmless(), issues: report.into_issues(), asked: Some(operation) })
}

fn checked<'a>(operation: &Operation, input: &'a Node<'a>, damaged: &'a [u32]) -> Report {
    let mut reader = Reader::new(Unknown::Refused).with_damage(damaged);
    // What takes nothing has no fields.
    inspect(operation.input.map_or(&Shape::Object(&[]), Packed::face), input, None, &mut reader);
    reader.report
}

/// The credentials that the client lacks. Its sender counts only where the operation takes it, which is seen when the
/// request is made.
fn missing(options: &Options<'_>, settings: &Settings<'_>) -> Vec<&'static str> {
    if !options.flag("client") {
        return Vec::new();
    }
    let mut missing = settings.missing(options.registered.provider.about());
    missing.retain(|key| *key != "from");
    missing
}
