//! A check under way.

use std::collections::BTreeMap;

use super::outline::Outline;
use super::rule::Rule;
use super::version::Version;
use crate::json::{Lines, Node};
use crate::rules::{Issue, Report};

/// A check of one flow.
#[derive(Debug)]
pub struct Checking<'f> {
    /// The whole flow.
    pub root: &'f Node<'f>,
    /// Its screens and components.
    pub outline: &'f Outline<'f>,
    /// The version it declares; the latest where it declares none.
    pub version: Version,
    /// The members of large objects by their names; of a repeated name the last one counts.
    indexes: BTreeMap<u32, BTreeMap<&'f str, &'f Node<'f>>>,
    report: Report,
    /// Where the value of each issue begins, in bytes.
    places: Vec<u32>,
}

impl<'f> Checking<'f> {
    /// In objects with more members than this, looking at each of them would take too long.
    const FEW: usize = 16;

    /// A check of a flow.
    pub fn new(root: &'f Node<'f>, outline: &'f Outline<'f>) -> Self {
        let version = Version::declared(root);
        Self { root, outline, version, indexes: BTreeMap::new(), report: Report::default(), places: Vec::new() }
    }

    /// The member of an object of the flow that is called `key`, however many there are.
    pub fn member(&mut self, object: &'f Node<'f>, key: &str) -> Option<&'f Node<'f>> {
        let members = object.members();
        if members.len() <= Self::FEW {
            return object.get(key);
        }
        let index = || members.iter().map(|(name, node)| (name.as_ref(), node)).collect();
        self.indexes.entry(object.at).or_insert_with(index).get(key).copied()
    }

    /// Whether more has been found than a report lists.
    pub fn is_full(&self) -> bool {
        self.places.len() >= Report::MOST
    }

    /// Adds an issue about a value; about what is missing, the object that lacks it is given.
    pub fn push(&mut self, node: &Node<'_>, issue: Issue) {
        self.report.push(issue);
        if self.places.len() < self.report.issues.len() {
            self.places.push(node.at);
        }
    }

    /// Adds an issue that has nothing but its rule, place and words.
    pub fn found(&mut self, rule: &Rule, node: &Node<'_>, path: String, message: impl Into<String>) {
        self.push(node, rule.issue(path, message));
    }

    /// What was found in the order of the text that the flow was read from, with lines and columns.
    pub fn into_report(mut self, text: &str) -> Report {
        let lines = Lines::of(text);
        let mut found: Vec<(u32, Issue)> = self.places.into_iter().zip(std::mem::take(&mut self.report.issues)).collect();
        found.sort_by_key(|(place, _)| *place);
        for (place, mut issue) in found {
            let (line, column) = lines.place(text, place as usize);
            issue.line = Some(line);
            issue.column = Some(column);
            self.report.issues.push(issue);
        }
        self.report
    }
}
