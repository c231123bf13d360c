//! Every text on a screen: that it is not blank, and that what it refers to is there.

use super::binding::{Nowhere, Reference, follow, is_dynamic, references, refuse_own};
use super::checking::Checking;
use super::expression::{Fault, check_condition, check_nested};
use super::kind::Kind;
use super::outline::{ACTIONS, Component, Screen};
use super::rule::Rule;
use super::rules::{BLANK, CONDITION, DATA_NULL, EXPRESSION, REFERENCE_FORM, REFERENCE_MIXED};
use super::version::Version;
use crate::json::{Node, Path, Value};

/// Where a text stands, which decides what it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a property that is shown.
    Property,
    /// In one that may be blank: what a field begins with, or its error.
    Initial,
    /// In an action.
    Action,
}

/// Properties that may be blank.
const INITIAL: [&str; 4] = ["init-value", "init-values", "error-message", "error-messages"];
/// Properties that hold further components.
const INSIDE: [(&str, &str); 4] = [("Form", "children"), ("If", "then"), ("If", "else"), ("Switch", "cases")];

/// Checks every text of a component but those of the components in it.
pub fn check<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, component: &Component<'f>) {
    let mut path = component.path.clone();
    for (key, node) in component.node.members() {
        let key = key.as_ref();
        if INSIDE.contains(&(component.kind, key)) || key == "type" {
            continue;
        }
        path.enter_key(key);
        match (component.kind, key) {
            (_, "name") => {
                if checking.version >= Version(4, 0) && node.text().is_some_and(is_blank) {
                    checking.found(&BLANK, node, path.pointer(), "A name must not be blank.");
                }
            }
            ("If", "condition") => condition(checking, screen, node, &path),
            _ => walk(checking, screen, node, &mut path, Place::Property.inside(key)),
        }
        path.leave();
    }
}

impl Place {
    fn inside(self, key: &str) -> Self {
        match self {
            Self::Property if ACTIONS.contains(&key) => Self::Action,
            Self::Property if INITIAL.contains(&key) => Self::Initial,
            place => place,
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}

fn walk<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, node: &'f Node<'f>, path: &mut Path<'f>, place: Place) {
    match &node.value {
        Value::String(text) => check_text(checking, screen, node, text, path, place),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.enter_index(index);
                walk(checking, screen, item, path, place);
                path.leave();
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                path.enter_key(key);
                walk(checking, screen, member, path, place.inside(key));
                path.leave();
            }
        }
        Value::Null if place == Place::Action => {
            checking.found(&DATA_NULL, node, path.pointer(), "A flow knows no null; leave the value out, or give an empty one.");
        }
        _ => {}
    }
}

/// Checks a text.
pub fn check_text<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, node: &Node<'_>, text: &str, path: &Path<'_>, place: Place) {
    if place == Place::Property && checking.version >= Version(6, 0) && is_blank(text) {
        checking.found(&BLANK, node, path.pointer(), "A text must not be blank.");
    }
    if !text.as_bytes().contains(&b'$') && !text.starts_with('`') {
        return;
    }
    let whole = is_dynamic(text);
    if whole && text.starts_with('`') {
        if checking.version >= Version(6, 0) {
            nested(checking, screen, node, text, path, place);
        }
        return;
    }
    if whole && !text.get(2..text.len() - 1).unwrap_or_default().contains(['{', '}']) && Reference::read(text).is_none() {
        let message = [text, " is no reference; it must look like ${data.name}, ${form.name} or ${screen.ID.data.name}."].concat();
        return checking.found(&REFERENCE_FORM, node, path.pointer(), message);
    }
    each_reference(checking, screen, node, text, path, place);
    if Reference::read(text).is_none() && references(text).next().is_some() {
        let message =
            "A reference is filled in only where it is the whole text; from version 6.0 on, put text and references between backticks.";
        checking.found(&REFERENCE_MIXED, node, path.pointer(), message);
    }
}

/// Says of each reference in a text that points nowhere that it does.
fn each_reference<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, node: &Node<'_>, text: &str, path: &Path<'_>, place: Place) {
    for (_, reference) in references(text) {
        let refused = refuse_own(screen, reference).filter(|_| place != Place::Action);
        if let Some(nowhere) = refused.or_else(|| follow(checking, screen, reference).err()) {
            let Nowhere { rule, message } = nowhere;
            checking.found(&rule, node, path.pointer(), message);
        }
    }
}

fn condition<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, node: &Node<'_>, path: &Path<'_>) {
    let Some(text) = node.text() else { return };
    each_reference(checking, screen, node, text, path, Place::Property);
    let inside = text.strip_prefix('`').and_then(|text| text.strip_suffix('`'));
    let found = match inside.filter(|_| checking.version >= Version(6, 0)) {
        Some(inside) => check_condition(inside, true, &mut |letters| type_of(checking, screen, letters)),
        None => check_condition(text, false, &mut |letters| type_of(checking, screen, letters)),
    };
    refuse(checking, &CONDITION, node, path, found.err());
}

fn nested<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, node: &Node<'_>, text: &str, path: &Path<'_>, place: Place) {
    each_reference(checking, screen, node, text, path, place);
    let fault = nested_kind(checking, screen, text).err();
    refuse(checking, &EXPRESSION, node, path, fault);
}

/// The type of an expression between backticks, as far as it is known.
///
/// # Errors
/// What is wrong with it first.
pub fn nested_kind<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, text: &str) -> Result<Option<Kind>, Fault> {
    let inside = text.get(1..text.len().saturating_sub(1)).unwrap_or_default();
    check_nested(inside, &mut |letters| type_of(checking, screen, letters))
}

fn type_of<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, letters: &str) -> Option<Kind> {
    follow(checking, screen, Reference::read(letters)?).ok()?.kind()
}

fn refuse(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>, fault: Option<Fault>) {
    if let Some(fault) = fault {
        checking.found(rule, node, path.pointer(), fault);
    }
}
