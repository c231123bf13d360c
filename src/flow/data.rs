//! The data model of a screen.
//!
//! Source: Flow JSON guide, "Declaring screen properties"; error codes reference, "Screen Data Model Errors".

use super::checking::Checking;
use super::kind::{Kind, WORDS};
use super::members::expect;
use super::outline::Screen;
use super::rules::{DATA_EXAMPLE, DATA_EXAMPLE_PLACE, DATA_EXAMPLE_TYPE, DATA_ITEMS, DATA_KEY, DATA_NULL, DATA_TYPE};
use crate::json::{Node, Path, Value};
use crate::rules::{Issue, Unit};

const EXAMPLE: &str = "__example__";

/// Checks the data model of a screen.
pub fn check<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    let Some(data) = screen.node.get("data") else { return };
    let mut path = screen.path.clone();
    path.enter_key("data");
    for (key, schema) in data.members() {
        // As in JSON Schema, a list of that name says which of the others must be given.
        if key == "required" && Kind::of(schema) == Some(Kind::List) {
            continue;
        }
        path.enter_key(key);
        if key.chars().any(|letter| matches!(letter, '-' | '`' | '\'') || letter.is_whitespace()) {
            let message = ["“", key, "” must have no hyphen, space, backtick or apostrophe; no reference could point to it."].concat();
            checking.found(&DATA_KEY, schema, path.pointer(), message);
        }
        if inspect(checking, schema, &mut path) {
            example(checking, schema, &mut path);
        }
        path.leave();
    }
}

/// Checks a schema; says whether it is one.
fn inspect<'f>(checking: &mut Checking<'f>, schema: &'f Node<'f>, path: &mut Path<'f>) -> bool {
    if schema.is_null() {
        null(checking, schema, path.pointer());
        return false;
    }
    if !expect(checking, schema, path.pointer(), Kind::Object) {
        return false;
    }
    match schema.get("type") {
        None => checking.push(
            schema,
            Issue {
                unit: Some(Unit::Presence),
                ..DATA_TYPE.issue(path.pointer_to("type"), "The type is missing, such as \"type\": \"string\".")
            },
        ),
        Some(node) => match node.text() {
            Some("null") => null(checking, node, path.pointer_to("type")),
            Some(word) if WORDS.contains(&word) => {}
            _ => {
                let message = "The type must be one of string, number, integer, boolean, array, object.";
                checking.push(node, Issue { allowed: Some(WORDS.to_vec()), ..DATA_TYPE.issue(path.pointer_to("type"), message) });
            }
        },
    }
    match Kind::declared(schema) {
        Some(Kind::List) => items(checking, schema, path),
        Some(Kind::Object) => properties(checking, schema, path),
        _ => {}
    }
    true
}

fn items<'f>(checking: &mut Checking<'f>, schema: &'f Node<'f>, path: &mut Path<'f>) {
    match schema.get("items") {
        None => {
            let issue = DATA_ITEMS.issue(path.pointer_to("items"), "A list must say what its items are.");
            checking.push(schema, Issue { unit: Some(Unit::Presence), ..issue });
        }
        Some(node) => match &node.value {
            Value::Bool(_) => {}
            Value::Object(_) => inside(checking, "items", node, path),
            _ => checking.found(&DATA_ITEMS, node, path.pointer_to("items"), "What the items are must be an object, or true or false."),
        },
    }
}

fn properties<'f>(checking: &mut Checking<'f>, schema: &'f Node<'f>, path: &mut Path<'f>) {
    let Some(node) = schema.get("properties") else { return };
    if !expect(checking, node, path.pointer_to("properties"), Kind::Object) {
        return;
    }
    path.enter_key("properties");
    for (key, property) in node.members() {
        if key == EXAMPLE {
            misplaced(checking, property, path.pointer_to(EXAMPLE));
        } else {
            inside(checking, key, property, path);
        }
    }
    path.leave();
}

/// A schema inside another has no example of its own.
fn inside<'f>(checking: &mut Checking<'f>, key: &'f str, schema: &'f Node<'f>, path: &mut Path<'f>) {
    path.enter_key(key);
    inspect(checking, schema, path);
    if let Some(example) = schema.get(EXAMPLE) {
        misplaced(checking, example, path.pointer_to(EXAMPLE));
    }
    path.leave();
}

fn misplaced(checking: &mut Checking<'_>, node: &Node<'_>, path: String) {
    checking.found(&DATA_EXAMPLE_PLACE, node, path, "An example can only stand beside the outermost type of a datum.");
}

fn null(checking: &mut Checking<'_>, node: &Node<'_>, path: String) {
    checking.found(&DATA_NULL, node, path, "A flow knows no null; leave the value out, or give an empty one.");
}

fn example<'f>(checking: &mut Checking<'f>, schema: &'f Node<'f>, path: &mut Path<'f>) {
    match schema.get(EXAMPLE) {
        None => {
            let message = "Every datum must have an example, in __example__.";
            let issue = DATA_EXAMPLE.issue(path.pointer_to(EXAMPLE), message);
            checking.push(schema, Issue { unit: Some(Unit::Presence), ..issue });
        }
        Some(node) => {
            path.enter_key(EXAMPLE);
            compare(checking, node, schema, path);
            path.leave();
        }
    }
}

/// Holds an example, or a part of one, against its schema.
fn compare<'f>(checking: &mut Checking<'f>, node: &'f Node<'f>, schema: &'f Node<'f>, path: &mut Path<'f>) {
    let Some(declared) = Kind::declared(schema) else { return };
    let Some(kind) = Kind::of(node) else { return null(checking, node, path.pointer()) };
    if kind != declared {
        let message = ["The example is ", node.kind(), "; the type says ", declared.words(), "."].concat();
        return checking.found(&DATA_EXAMPLE_TYPE, node, path.pointer(), message);
    }
    match declared {
        Kind::List => {
            let Some(items) = schema.get("items") else { return };
            for (place, item) in node.items().iter().enumerate() {
                path.enter_index(place);
                compare(checking, item, items, path);
                path.leave();
            }
        }
        Kind::Object => {
            let Some(properties) = schema.get("properties") else { return };
            for (key, value) in node.members() {
                if let Some(property) = checking.member(properties, key) {
                    path.enter_key(key);
                    compare(checking, value, property, path);
                    path.leave();
                }
            }
        }
        _ => {}
    }
}
