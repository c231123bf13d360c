//! The templates in bodies that vendors wrote, as definitions, and what a check says of them.

use serde_json::{Value, json};
use waxwing::json::{Read, parse, write};
use waxwing::operation::Operation;
use waxwing::provider::Registered;
use waxwing::rules::{CheckOptions, Severity};
use waxwing::shape::{Shape, decode_value};
use waxwing::template::{Definition, check_definition};

/// The errors of a definition, as `rule path`. What is a change says nothing of what stays.
pub fn errors(registered: &Registered, definition: &Value, is_change: bool) -> Vec<String> {
    let text = definition.to_string();
    let document = parse(&text).unwrap();
    let nothing = parse("{}").unwrap();
    let current = Definition::read(&nothing.root);
    let options = CheckOptions { definition: Some(&current).filter(|_| is_change), ..CheckOptions::default() };
    let issues = check_definition(&document.root, &document.damaged, registered, options).report.into_issues();
    issues.iter().filter(|issue| issue.severity == Severity::Error).map(|issue| format!("{} {}", issue.rule, issue.path)).collect()
}

/// What is wrong with the definition in the body of a request; nothing for requests that have none.
pub fn request_errors(registered: &Registered, operation: &Operation, body: &Value) -> Option<Vec<String>> {
    if !matches!(operation.id, "templates.create" | "templates.edit" | "templates.addLocalization") {
        return None;
    }
    let Shape::Object(members) = **operation.input.unwrap() else { panic!("no object") };
    let shape = members.iter().find(|member| member.key == "body").unwrap().shape;
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let neutral = decode_value(&shape, &document.root).expect("nothing typed");
    let neutral: Value = serde_json::from_str(&write(&neutral)).unwrap();
    Some(errors(registered, &neutral, operation.id != "templates.create"))
}

/// What is wrong with the definitions in an answer, each with the number of its template; what an answer leaves out since the
/// request named it is put in.
pub fn answer_errors(registered: &Registered, operation: &Operation, output: &Value) -> Option<Vec<String>> {
    if !operation.id.starts_with("templates.") {
        return None;
    }
    let items = output.get("items").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![output.clone()]);
    let mut found = Vec::new();
    let mut count = 0;
    for item in items {
        let localizations = item.get("localizations").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![json!({})]);
        for localization in localizations {
            let mut definition = json!({ "name": "named_before", "language": "en", "category": "utility" });
            for part in [&item, &localization] {
                let members = part.as_object().unwrap().iter().filter(|(key, value)| *key != "localizations" && !value.is_null());
                definition.as_object_mut().unwrap().extend(members.map(|(key, value)| (key.clone(), value.clone())));
            }
            // An answer that has none of a template's parts is about something else.
            if definition.get("body").is_some() || definition.get("header").is_some() {
                count += 1;
                found.extend(errors(registered, &definition, false).into_iter().map(|fault| format!("{fault} ({count})")));
            }
        }
    }
    (count > 0).then_some(found)
}

/// What is wrong with definitions that vendors wrote: a mark in the name of the body, the fault, and why it is there.
pub type Defect = (&'static str, &'static str, &'static str);

/// The definitions that were checked, and what was found.
#[derive(Default)]
pub struct Definitions {
    checked: usize,
    found: Vec<(String, String)>,
}

impl Definitions {
    /// Takes what was found in a body, if it has a definition.
    pub fn take(&mut self, name: &str, errors: Option<Vec<String>>) {
        self.checked += usize::from(errors.is_some());
        self.found.extend(errors.into_iter().flatten().map(|error| (name.to_owned(), error)));
    }

    /// Every fault is one of those that are known, and each of these is there.
    pub fn hold(self, defects: &[Defect], count: usize) {
        let is_known =
            |(name, error): &&(String, String)| defects.iter().any(|(mark, fault, _)| name.contains(mark) && error.starts_with(fault));
        let unknown: Vec<String> =
            self.found.iter().filter(|found| !is_known(found)).map(|(name, error)| format!("{name}: {error}")).collect();
        assert!(unknown.is_empty(), "{} faults\n{}", unknown.len(), unknown.join("\n"));
        for (mark, fault, why) in defects {
            let is_there = self.found.iter().any(|(name, error)| name.contains(mark) && error.starts_with(fault));
            assert!(is_there && !why.is_empty(), "{mark}: {fault} is not there");
        }
        println!("{} bodies with definitions, {} known faults", self.checked, self.found.len());
        assert_eq!(self.checked, count);
    }
}
