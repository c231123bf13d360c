//! Holds a component against its row.

use super::data::{Types, check_data};
use super::model::{Model, Property, Shape};
use super::rules::{INSIDE, LENGTH, ORDER, OUTSIDE_FORM, PROPERTY_VERSION, REFERENCE, VERSION};
use super::value::{Mode, check_value};
use crate::flow::binding::is_dynamic;
use crate::flow::rules::{ONE_OF, REQUIRED, TYPE, UNKNOWN};
use crate::flow::{Checking, Component, Rule, Screen, Version};
use crate::json::{Node, Path};
use crate::rules::{Issue, Length, Severity, Unit};

/// A look at one component: where it stands, and what is being looked at.
pub struct Look<'l, 'f> {
    /// The check that this is part of.
    pub checking: &'l mut Checking<'f>,
    /// The screen.
    pub screen: &'l Screen<'f>,
    /// The component.
    pub component: &'l Component<'f>,
    /// The way to the value at hand.
    pub path: Path<'f>,
    /// Whether the component stands in a Form.
    pub in_form: bool,
    /// Whether a calendar asks for one date or two.
    pub mode: Mode,
}

impl<'l, 'f> Look<'l, 'f> {
    /// Begins a look.
    pub fn at(checking: &'l mut Checking<'f>, screen: &'l Screen<'f>, component: &'l Component<'f>) -> Self {
        let in_form = screen.around(component).any(|outer| outer.kind == "Form");
        Self { checking, screen, component, path: component.path.clone(), in_form, mode: Mode::of(component.node) }
    }

    /// Holds the component against its row.
    pub fn check(&mut self, model: &'static Model) {
        let node = self.component.node;
        if self.checking.version < model.since {
            let message = [model.name, " came with Flow JSON ", &written(model.since), "."].concat();
            self.path.enter_key("type");
            // That the oldest ones came with 2.0 no document says for certain.
            let severity = if model.since < Version(4, 0) { Severity::Warning } else { Severity::Error };
            self.push(node.get("type").unwrap_or(node), Issue { severity, ..self.issue(&VERSION, message) });
            self.path.leave();
        }
        self.check_place(model);
        self.check_members(node, model.properties, None);
        if let Some(own) = model.own {
            own(self);
        }
    }

    fn check_place(&mut self, model: &Model) {
        let Some(outer) = self.screen.around(self.component).next() else { return };
        let version = self.checking.version;
        let from = |since: Option<Version>| since.is_some_and(|since| version >= since);
        let fits = match outer.kind {
            "Form" => model.within.form,
            "If" => from(model.within.branch),
            _ => from(model.within.case),
        };
        let mut conditions = self.screen.around(self.component).filter(|outer| outer.kind == "If");
        if !fits {
            let message = [model.name, " has no place inside ", outer.kind, "."].concat();
            self.found(&INSIDE, self.component.node, message);
        } else if model.name == "Footer" && conditions.nth(1).is_some() {
            self.found(&INSIDE, self.component.node, "A Footer has no place inside a nested If.");
        }
    }

    /// Holds the members of the component, or of an object in a property of it, against what it may and must have.
    fn check_members(&mut self, node: &'f Node<'f>, properties: &'static [Property], holder: Option<&Property>) {
        for (key, value) in node.members() {
            if holder.is_none() && key == "type" {
                continue;
            }
            self.path.enter_key(key);
            match properties.iter().find(|property| property.name == key.as_ref()) {
                Some(property) => self.check_property(property, value),
                None => {
                    let rest = [" has no property “", key, "”."].concat();
                    let message = holder.map_or_else(|| [self.component.kind, &rest].concat(), |holder| self.say(holder, &rest));
                    let allowed = properties.iter().map(|property| property.name).collect();
                    let issue = Issue { allowed: Some(allowed), ..self.issue(&UNKNOWN, message) };
                    self.push(value, issue);
                }
            }
            self.path.leave();
        }
        for property in properties {
            if property.required.is_some_and(|since| self.checking.version >= since) && node.get(property.name).is_none() {
                self.path.enter_key(property.name);
                let issue = self.issue(&REQUIRED, self.say(property, " is required."));
                self.push(node, Issue { unit: Some(Unit::Presence), ..issue });
                self.path.leave();
            }
        }
    }

    fn check_property(&mut self, property: &'static Property, value: &'f Node<'f>) {
        if self.checking.version < property.since {
            let message = self.say(property, &[" came with Flow JSON ", &written(property.since), "."].concat());
            let issue = Issue { severity: property.severity, ..self.issue(&PROPERTY_VERSION, message) };
            self.push(value, issue);
        }
        if property.outside_form && self.in_form {
            let message = self.say(property, " has no place inside a Form, which has `init-values` and `error-messages`.");
            self.found(&OUTSIDE_FORM, value, message);
        }
        check_value(self, property, property.kind, value);
    }

    /// Checks the members of an object inside the component.
    pub fn check_shape(&mut self, property: &Property, shape: &'static Shape, node: &'f Node<'f>) {
        if node.is_object() {
            self.check_members(node, shape.properties, Some(property));
        } else {
            self.mismatch(property, node, "an object");
        }
    }

    /// A value that may be a reference: whether it is one, which is then held against the data it leads to.
    pub fn is_reference(&mut self, property: &Property, node: &'f Node<'f>, types: Types) -> bool {
        let is_known = |text: &&str| is_dynamic(text) && (text.starts_with('$') || self.checking.version >= Version(6, 0));
        let Some(text) = node.text().filter(is_known) else { return false };
        check_data(self, property, node, text, types);
        true
    }

    /// A value of another type than it must have.
    pub fn mismatch(&mut self, property: &Property, node: &Node<'f>, expected: &str) {
        let message = self.say(property, &[" must be ", expected, ", not ", node.kind(), "."].concat());
        self.found(&TYPE, node, message);
    }

    /// A value that is neither of its type nor a reference.
    pub fn neither(&mut self, property: &Property, node: &Node<'f>, expected: &str) {
        if node.text().is_some() {
            let message = self.say(property, &[" must be ", expected, " or a reference such as ${data.name}."].concat());
            self.found(&REFERENCE, node, message);
        } else {
            self.mismatch(property, node, expected);
        }
    }

    /// A reference where none is taken.
    pub fn written_out(&mut self, property: &Property, node: &Node<'f>) {
        let message = self.say(property, " must be written out; it cannot be a reference.");
        self.found(&REFERENCE, node, message);
    }

    /// One of some words.
    pub fn check_word(&mut self, property: &Property, node: &Node<'f>, words: &'static [&'static str]) {
        let Some(text) = node.text() else { return self.mismatch(property, node, "text") };
        if !words.contains(&text) {
            let message = self.say(property, &[" must be one of ", &words.join(", "), "."].concat());
            let issue = Issue { severity: property.severity, allowed: Some(words.to_vec()), ..self.issue(&ONE_OF, message) };
            self.push(node, issue);
        }
    }

    /// How much of a text is shown.
    pub fn check_length(&mut self, property: &Property, node: &Node<'f>, text: &str) {
        // No text has more characters than bytes.
        let most = property.most as usize;
        if text.len() <= most || is_dynamic(text) {
            return;
        }
        let characters = Length::of(text).characters;
        if characters > most {
            let [has, shown] = [characters.to_string(), most.to_string()];
            let message = self.say(property, &[" has ", &has, " characters; at most ", &shown, " are shown."].concat());
            let issue = self.issue(&LENGTH, message);
            self.push(node, bounded(issue, most, characters, Unit::Characters));
        }
    }

    /// The least is not above the most.
    pub fn check_order(&mut self, node: &'f Node<'f>, least: &'static str, most: &'static str) {
        let (Some(low), Some(high)) = (node.get(least), node.get(most)) else { return };
        if let (Some(min), Some(max)) = (low.number(), high.number())
            && min > max
        {
            let related = [&self.path.pointer(), "/", most].concat();
            self.path.enter_key(least);
            let issue = self.issue(&ORDER, ["`", least, "` is above `", most, "`."].concat());
            self.push(low, Issue { related: Some(related), limit: Some(max as i64), actual: Some(min), unit: Some(Unit::Value), ..issue });
            self.path.leave();
        }
    }

    /// The property and the component that it belongs to, and the rest of a sentence.
    pub fn say(&self, property: &Property, rest: &str) -> String {
        ["`", property.name, "` of ", self.component.kind, rest].concat()
    }

    /// An issue about the value at hand.
    pub fn issue(&self, rule: &Rule, message: impl Into<String>) -> Issue {
        rule.issue(self.path.pointer(), message)
    }

    /// Adds an issue that has more than its rule, place and words.
    pub fn push(&mut self, node: &Node<'_>, issue: Issue) {
        self.checking.push(node, issue);
    }

    /// Adds an issue about the value at hand.
    pub fn found(&mut self, rule: &Rule, node: &Node<'_>, message: impl Into<String>) {
        let issue = self.issue(rule, message);
        self.push(node, issue);
    }

    /// Adds an issue about a member of the value at hand.
    pub fn found_at(&mut self, key: &'f str, rule: &Rule, node: &Node<'_>, message: impl Into<String>) {
        self.path.enter_key(key);
        self.found(rule, node, message);
        self.path.leave();
    }
}

/// An issue about a bound that was passed.
pub fn bounded(issue: Issue, limit: usize, actual: usize, unit: Unit) -> Issue {
    Issue { limit: Some(limit as i64), actual: Some(actual as f64), unit: Some(unit), ..issue }
}

/// A version as a flow writes it.
fn written(Version(major, minor): Version) -> String {
    [major.to_string(), minor.to_string()].join(".")
}
