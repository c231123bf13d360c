//! Rules as a tree of the values they are about, so that a message is walked once for all of them.

use super::rule::{Rule, Test};
use crate::json::{Node, Path, Value};

/// Some rules, by the values that they are about.
#[derive(Debug, Default)]
pub struct RuleTree {
    root: Branch,
    /// Rules about many values together, each with its way to these.
    pub(super) apart: Vec<(Rule, Branch)>,
}

/// The rules about one value, and those about the values in it.
#[derive(Debug, Default)]
pub(super) struct Branch {
    rules: Vec<Rule>,
    /// Whether it is visited even without rules.
    is_goal: bool,
    below: Vec<(Step, Branch)>,
}

/// From a value to those in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// A member.
    Key(&'static str),
    /// Every item of a list.
    Items,
    /// Every item whose `type` is this.
    ItemsOf(&'static str),
    /// Each text of a list or record of texts, or the text itself where it stands alone.
    Texts,
}

impl RuleTree {
    /// No rules.
    pub(super) const fn empty() -> Self {
        Self { root: Branch { rules: Vec::new(), is_goal: false, below: Vec::new() }, apart: Vec::new() }
    }

    /// Puts rules in their places. A rule that wants a member stands with the object that lacks it.
    pub fn new<'r>(rules: impl Iterator<Item = &'r Rule>) -> Self {
        let mut tree = Self::default();
        for rule in rules {
            match rule.test {
                Test::Total { .. } | Test::Unique => tree.apart.push((*rule, Branch::way(rule.path))),
                Test::Present => tree.root.at(parent(rule.path), &mut |branch| branch.rules.push(*rule)),
                _ => tree.root.at(rule.path, &mut |branch| branch.rules.push(*rule)),
            }
        }
        tree
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.root.below.is_empty() && self.root.rules.is_empty() && self.apart.is_empty()
    }

    /// Calls `visit` with every value that has rules.
    pub(super) fn walk<'n>(&self, root: &'n Node<'n>, path: &mut Path<'n>, visit: &mut Visit<'_, 'n>) {
        self.root.walk(root, path, visit);
    }
}

/// What is done with a value that has rules.
pub(super) type Visit<'v, 'n> = dyn FnMut(&'n Node<'n>, &Path<'n>, &[Rule]) + 'v;

impl Branch {
    /// A tree that only leads to the values of one pattern.
    pub(super) fn way(pattern: &'static str) -> Self {
        let mut root = Self::default();
        root.at(pattern, &mut |branch| branch.is_goal = true);
        root
    }

    /// Changes the branch that a pattern leads to, which is grown where there is none.
    fn at(&mut self, pattern: &'static str, change: &mut dyn FnMut(&mut Self)) {
        let Some((step, rest)) = next_step(pattern) else { return change(self) };
        if !self.below.iter().any(|(other, _)| *other == step) {
            self.below.push((step, Self::default()));
        }
        if let Some((_, branch)) = self.below.iter_mut().find(|(other, _)| *other == step) {
            branch.at(rest, change);
        }
    }

    pub(super) fn walk<'n>(&self, node: &'n Node<'n>, path: &mut Path<'n>, visit: &mut Visit<'_, 'n>) {
        if self.is_goal || !self.rules.is_empty() {
            visit(node, path, &self.rules);
        }
        for (step, branch) in &self.below {
            match step {
                Step::Key(key) => {
                    if let Some(member) = node.get(key) {
                        path.enter_key(key);
                        branch.walk(member, path, visit);
                        path.leave();
                    }
                }
                Step::Items => branch.walk_items(node, None, path, visit),
                Step::ItemsOf(tag) => branch.walk_items(node, Some(tag), path, visit),
                Step::Texts => match &node.value {
                    Value::Array(_) => branch.walk_items(node, None, path, visit),
                    Value::Object(members) => {
                        for (name, text) in members {
                            path.enter_key(name);
                            branch.walk(text, path, visit);
                            path.leave();
                        }
                    }
                    _ => branch.walk(node, path, visit),
                },
            }
        }
    }

    fn walk_items<'n>(&self, node: &'n Node<'n>, tag: Option<&str>, path: &mut Path<'n>, visit: &mut Visit<'_, 'n>) {
        for (index, item) in node.items().iter().enumerate() {
            if tag.is_none() || item.text_at("type") == tag {
                path.enter_index(index);
                self.walk(item, path, visit);
                path.leave();
            }
        }
    }
}

impl Rule {
    /// The pointers to the values of a tree that this is about.
    pub fn pointers(&self, root: &Node<'_>) -> Vec<String> {
        let mut pointers = Vec::new();
        Branch::way(self.path).walk(root, &mut Path::default(), &mut |_, path, _| pointers.push(path.pointer()));
        pointers
    }
}

/// A pattern without its last step.
fn parent(pattern: &'static str) -> &'static str {
    pattern.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The first step of a pattern and what follows it.
///
/// A pattern is a JSON Pointer with three signs more: `*` for every item of a list, `*:flow` for every item whose `type`
/// is `flow`, `**` for each text of a list or record of texts, or the text itself where it stands alone.
fn next_step(pattern: &'static str) -> Option<(Step, &'static str)> {
    let rest = pattern.strip_prefix('/')?;
    let (step, rest) = rest.find('/').and_then(|end| rest.split_at_checked(end)).unwrap_or((rest, ""));
    let step = match (step, step.strip_prefix("*:")) {
        ("*", _) => Step::Items,
        ("**", _) => Step::Texts,
        (_, Some(tag)) => Step::ItemsOf(tag),
        (key, None) => Step::Key(key),
    };
    Some((step, rest))
}
