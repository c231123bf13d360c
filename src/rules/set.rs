//! The rules of one provider: the platform's with the provider's changes.

use std::sync::OnceLock;

use super::issue::Severity;
#[cfg(feature = "templates")]
use super::rule::Test;
use super::rule::{Change, Rule};
use super::tree::RuleTree;
use super::{PLATFORM, Packed, packed};
use crate::message::Kind;

pub(super) static PACKED: Packed<Rule> = packed!(rules, PLATFORM);

/// The rules of one provider, by kind of message.
#[derive(Debug)]
pub struct RuleSet {
    rules: Vec<Rule>,
    /// Made when a kind is first checked.
    trees: Vec<OnceLock<RuleTree>>,
}

impl RuleSet {
    /// Puts the platform's rules and a provider's changes together.
    pub fn new(changes: &[Change]) -> Self {
        let mut rules = Vec::new();
        for rule in &*PACKED {
            push_changed(&mut rules, rule, changes);
        }
        rules.extend(changes.iter().filter_map(|change| match change {
            Change::Add(rule) => Some(*rule),
            _ => None,
        }));
        Self { rules, trees: Kind::EVERY.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The rules for one kind of message.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.kinds.has(kind))
    }

    /// The same by the values that they are about.
    pub fn tree(&self, kind: Kind) -> &RuleTree {
        static NONE: RuleTree = RuleTree::empty();
        self.trees.get(kind as usize).map_or(&NONE, |tree| tree.get_or_init(|| RuleTree::new(self.of(kind))))
    }
}

/// The platform's rules about how what fills a template fits its definition, whoever carries it.
#[cfg(feature = "templates")]
pub fn fitting() -> &'static RuleTree {
    static TREE: OnceLock<RuleTree> = OnceLock::new();
    const ABOUT: [&str; 3] = ["template.parameter.", "template.header.text.", "template.card.header"];
    TREE.get_or_init(|| {
        let mut rules = Vec::new();
        for rule in &*PACKED {
            if matches!(rule.test, Test::Fits(_)) || ABOUT.iter().any(|start| rule.id.starts_with(start)) {
                rules.push(*rule);
            }
        }
        RuleTree::new(rules.iter())
    })
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
