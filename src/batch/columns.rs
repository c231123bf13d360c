//! The rules that a row can break.

use crate::json::{Node, Path};
use crate::message::MessageTree;
use crate::provider::Registered;
use crate::rules::{Checking, Rule, RuleTree, Test};

/// The rules that a row can break; the first row is held against all.
pub(super) struct Columns<'c> {
    /// For each column the rules that are about its text alone.
    own: Vec<(&'c str, Vec<Rule>)>,
    /// Those that look further.
    wider: RuleTree,
}

impl<'c> Columns<'c> {
    pub(super) fn new(skeleton: &Node<'_>, registered: &Registered, columns: &[&'c str]) -> Self {
        let mut own: Vec<(&str, Vec<Rule>)> = columns.iter().map(|column| (*column, Vec::new())).collect();
        let mut wider = Vec::new();
        let kind = MessageTree::of(skeleton).map(|message| message.kind);
        let rules = kind.into_iter().flat_map(|kind| registered.rules().of(kind));
        for rule in rules {
            match rule.test {
                Test::With(_) | Test::Unique if columns.iter().any(|column| overlap(rule.path, column)) => wider.push(*rule),
                Test::Length { .. } | Test::Lines { .. } | Test::OneOf(_) | Test::Form(_) => {
                    let pointers = rule.pointers(skeleton);
                    let touched = own.iter_mut().filter(|(column, _)| pointers.iter().any(|pointer| pointer == column));
                    touched.for_each(|(_, rules)| rules.push(*rule));
                }
                // About presence and numbers of entries, which no text changes, or about a definition.
                _ => {}
            }
        }
        Self { own, wider: RuleTree::new(wider.iter()) }
    }

    /// Whether a row must be put into the skeleton to be looked at.
    pub(super) fn look_further(&self) -> bool {
        !self.wider.is_empty()
    }

    /// Holds a row against the rules.
    pub(super) fn check(&self, row: &[Node<'_>], checking: &mut Checking<'_>) {
        for ((column, rules), text) in self.own.iter().zip(row) {
            let mut path = Path::default();
            for step in column.split('/').skip(1) {
                path.enter_key(step);
            }
            for rule in rules {
                checking.test(rule, text, &path);
            }
        }
        checking.run(&self.wider);
    }
}

fn overlap(pattern: &str, column: &str) -> bool {
    pattern.split('/').zip(column.split('/')).all(|(step, key)| step.starts_with('*') || step == key)
}
