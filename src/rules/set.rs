//! The rules of one provider: the platform's with the provider's changes.

use super::PLATFORM;
use super::issue::Severity;
use super::rule::{Change, Rule};
use crate::message::Kind;

/// The rules of one provider, by kind of message.
#[derive(Debug)]
pub struct RuleSet {
    by_kind: Vec<Vec<Rule>>,
}

impl RuleSet {
    /// Puts the platform's rules and a provider's changes together.
    pub fn new(changes: &[Change]) -> Self {
        let mut rules = Vec::new();
        for rule in PLATFORM.iter().copied().flatten() {
            push_changed(&mut rules, rule, changes);
        }
        rules.extend(changes.iter().filter_map(|change| match change {
            Change::Add(rule) => Some(*rule),
            _ => None,
        }));
        let of = |kind: &Kind| rules.iter().filter(|rule| rule.kinds.has(*kind)).copied().collect();
        Self { by_kind: Kind::EVERY.iter().map(of).collect() }
    }

    /// The rules for one kind of message.
    pub fn of(&self, kind: Kind) -> &[Rule] {
        self.by_kind.get(kind as usize).map_or(&[], Vec::as_slice)
    }
}

fn push_changed(rules: &mut Vec<Rule>, rule: &Rule, changes: &[Change]) {
    for change in changes {
        match *change {
            Change::Drop(id, _) if id == rule.id => return,
            Change::Set(id, test, severity, source) if id == rule.id => {
                rules.push(Rule { test, severity, source, ..*rule });
                if severity == Severity::Error && test.looser_than(&rule.test) {
                    rules.push(Rule { severity: Severity::Warning, ..*rule });
                }
                return;
            }
            _ => {}
        }
    }
    rules.push(*rule);
}
