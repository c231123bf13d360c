//! Operations that are no sends: their input is held against the neutral side of their table.

use super::options::{Options, lacks};
use super::send::Prepared;
use crate::check::read_text;
use crate::json::{Node, Reader, Unknown, Value};
use crate::operation::{Error, Operation, ask};
use crate::provider::Settings;
use crate::rules::Report;
use crate::shape::{Member, Need, Packed, Shape, When, inspect};
use crate::template::check_submission;

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
    if let "templates.create" | "templates.edit" | "templates.addLocalization" = operation.id {
        check_submission(input, &document.damaged, options.registered, operation.id == "templates.create", &mut report);
    }
    provider.check_input(operation, input, &settings, &mut report);
    if !report.ok() {
        return Err(Error::Validation(report.into_issues()));
    }
    let missing = missing(operation, input, options, &settings);
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

/// What the client lacks for this operation: credentials, and options that the input stands in for where it has them.
fn missing(operation: &Operation, input: &Node<'_>, options: &Options<'_>, settings: &Settings<'_>) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if options.flag("client") {
        missing = settings.lacks(options.registered.provider.scheme_for(operation, settings));
    }
    if let Some(shape) = operation.input {
        unset(shape, input, settings, &mut missing);
    }
    missing
}

/// Notes the options that must be there and are not. What the path needs is seen when the path is made.
fn unset(shape: &Shape, input: &Node<'_>, settings: &Settings<'_>, missing: &mut Vec<&'static str>) {
    let members = match *shape {
        Shape::As(codec) if !matches!(codec.face, Shape::As(_)) => return unset(&codec.face, input, settings, missing),
        Shape::Object(members) => members,
        _ => return,
    };
    let needed = |member: &&Member| member.need == Need::Required && member.when == When::Always && member.key != "path";
    for member in members.iter().filter(needed) {
        match member.shape {
            Shape::Setting(key, _) => {
                let said = input.find(member.at.trim_start_matches('/')).is_some_and(|node| !node.is_null());
                if !said && settings.node(key).is_none() {
                    missing.push(key);
                }
            }
            ref shape if member.at.is_empty() => unset(shape, input, settings, missing),
            _ => {}
        }
    }
}
