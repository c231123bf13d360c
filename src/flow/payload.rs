//! What an action hands on, held against the data model that takes it.
//!
//! Source: error codes reference, "Navigate Action Errors".

use super::binding::{Reference, follow, is_dynamic};
use super::checking::Checking;
use super::kind::Kind;
use super::outline::Screen;
use super::rule::Rule;
use super::strings::nested_kind;
use super::version::Version;
use crate::json::{Node, Path};
use crate::rules::{Issue, Unit};

/// A payload and what it is held against.
#[derive(Debug, Clone, Copy)]
pub struct Handover<'r, 'f> {
    /// The screen that hands it on.
    pub from: &'r Screen<'f>,
    /// The screen that takes it.
    pub to: &'r Screen<'f>,
    /// The rule that is broken where the two differ.
    pub rule: &'r Rule,
    /// Whether everything must be handed on that the screen takes.
    pub whole: bool,
}

impl<'f> Handover<'_, 'f> {
    /// Checks a payload.
    pub fn check(&self, checking: &mut Checking<'f>, payload: &'f Node<'f>, path: &mut Path<'f>) {
        let Some(data) = self.to.node.get("data") else {
            if !payload.members().is_empty() {
                let message = ["Screen ", self.to.id, " takes no data: it has no data model."].concat();
                checking.found(self.rule, payload, path.pointer(), message);
            }
            return;
        };
        self.names(checking, payload, data, path, self.whole);
    }

    /// Holds the members of an object against those that are declared.
    fn names(&self, checking: &mut Checking<'f>, object: &'f Node<'f>, declared: &'f Node<'f>, path: &mut Path<'f>, whole: bool) {
        for (key, value) in object.members() {
            path.enter_key(key);
            match checking.member(declared, key) {
                Some(schema) => self.value(checking, value, schema, path),
                None => {
                    let message = ["Screen ", self.to.id, " takes no data “", key, "”."].concat();
                    checking.found(self.rule, value, path.pointer(), message);
                }
            }
            path.leave();
        }
        for (key, schema) in declared.members().iter().filter(|_| whole) {
            // Many actions that lack much would take long to say what nobody reads.
            if checking.is_full() {
                return;
            }
            if schema.is_object() && checking.member(object, key).is_none() {
                let message = ["Screen ", self.to.id, " needs “", key, "”, which is not handed on."].concat();
                checking.push(object, Issue { unit: Some(Unit::Presence), ..self.rule.issue(path.pointer_to(key), message) });
            }
        }
    }

    fn value(&self, checking: &mut Checking<'f>, value: &'f Node<'f>, schema: &'f Node<'f>, path: &mut Path<'f>) {
        let Some(declared) = Kind::declared(schema) else { return };
        let text = value.text().filter(|text| is_dynamic(text) && (text.starts_with('$') || checking.version >= Version(6, 0)));
        let given = match text {
            Some(text) if text.starts_with('$') => Reference::read(text).and_then(|to| follow(checking, self.from, to).ok()?.kind()),
            Some(text) => nested_kind(checking, self.from, text).ok().flatten(),
            None => Kind::of(value),
        };
        // What is not known is said elsewhere: a reference that points nowhere, a null.
        let Some(given) = given else { return };
        if given != declared {
            let message = ["Screen ", self.to.id, " takes ", declared.words(), " here; this is ", given.words(), "."].concat();
            return checking.found(self.rule, value, path.pointer(), message);
        }
        if text.is_some() {
            return;
        }
        match declared {
            Kind::List => {
                let Some(items) = schema.get("items") else { return };
                for (place, item) in value.items().iter().enumerate() {
                    path.enter_index(place);
                    self.value(checking, item, items, path);
                    path.leave();
                }
            }
            Kind::Object => {
                if let Some(properties) = schema.get("properties") {
                    self.names(checking, value, properties, path, self.whole);
                }
            }
            _ => {}
        }
    }
}
