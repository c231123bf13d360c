//! What differs between rows, and the rules that a row can break.

use crate::json::{Node, Path, Str, Value};
use crate::message::MessageTree;
use crate::provider::Registered;
use crate::rules::{Checking, Issue, Rule, RuleTree, Test};
use crate::text::has;

/// The columns with the rules that a row can break; the first row is held against all.
pub(super) struct Columns<'c> {
    own: Vec<Column<'c>>,
    /// Rules that look at more than one text.
    wider: RuleTree,
}

/// A text of the skeleton that differs between rows.
struct Column<'c> {
    steps: Vec<&'c str>,
    path: Path<'c>,
    /// The rules about this text alone.
    rules: Vec<Rule>,
}

impl<'c> Columns<'c> {
    pub(super) fn new(skeleton: &Node<'_>, registered: &Registered, pointers: &[&'c str], is_defined: bool) -> Self {
        let mut own: Vec<Column<'c>> = pointers.iter().map(|pointer| Column::new(pointer)).collect();
        let mut wider = Vec::new();
        let kind = MessageTree::of(skeleton).map(|message| message.kind);
        for rule in kind.into_iter().flat_map(|kind| registered.rules().of(kind)) {
            match rule.test {
                Test::With(_) | Test::Unique if pointers.iter().any(|pointer| overlap(rule.path, pointer)) => wider.push(*rule),
                // How long a text is once it is filled in; what else a definition tells is the same in every row.
                Test::Fits(_) if is_defined && is_of_filled(rule.id) => wider.push(*rule),
                Test::Length { .. } | Test::Lines { .. } | Test::OneOf(_) | Test::Form(_) | Test::Local(_) => {
                    let touched = rule.pointers(skeleton);
                    let columns = own.iter_mut().zip(pointers).filter(|(_, pointer)| touched.iter().any(|touched| touched == *pointer));
                    columns.for_each(|(column, _)| column.rules.push(*rule));
                }
                // About presence and numbers of entries, which no text changes.
                _ => {}
            }
        }
        Self { own, wider: RuleTree::new(wider.iter()) }
    }

    /// Puts a row into the skeleton, if that is looked at.
    pub(super) fn put<'a>(&self, row: &[&'a str], tree: &mut Node<'a>, is_looked_at: bool) {
        if is_looked_at || !self.wider.is_empty() {
            for (column, text) in self.own.iter().zip(row) {
                if let Some(node) = node_at(tree, &column.steps) {
                    node.value = Value::String(Str::Borrowed(text));
                }
            }
        }
    }

    /// Holds a row against the rules.
    pub(super) fn check(&self, row: &[&str], checking: &mut Checking<'_>) {
        for (column, text) in self.own.iter().zip(row) {
            let text = Node::new(Value::String(Str::Borrowed(text)));
            for rule in &column.rules {
                checking.test(rule, &text, &column.path);
            }
        }
        checking.run(&self.wider);
    }
}

impl<'c> Column<'c> {
    fn new(pointer: &'c str) -> Self {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        let mut path = Path::default();
        steps.iter().for_each(|step| path.enter_key(step));
        Self { steps, path, rules: Vec::new() }
    }
}

/// Whether a rule that needs the definition is about what a text says, and not about what is there.
fn is_of_filled(rule: &str) -> bool {
    has(rule, ".length") || has(rule, "template.code.")
}

/// Whether an issue of the first row is its own, and not one of the skeleton that every row has.
pub(super) fn is_of_row(issue: &Issue, columns: &[&str]) -> bool {
    let is_in = |column: &&str| column.strip_prefix(issue.path.as_str()).is_some_and(|rest| rest.starts_with('/'));
    columns.contains(&issue.path.as_str()) || (is_of_filled(&issue.rule) && columns.iter().any(is_in))
}

fn overlap(pattern: &str, pointer: &str) -> bool {
    pattern.split('/').zip(pointer.split('/')).all(|(step, key)| step.starts_with('*') || step == key)
}

/// The node that steps lead to.
fn node_at<'n, 'a>(root: &'n mut Node<'a>, steps: &[&str]) -> Option<&'n mut Node<'a>> {
    steps.iter().try_fold(root, |node, step| match &mut node.value {
        Value::Object(members) => members.iter_mut().find(|(key, _)| key == step).map(|(_, node)| node),
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The text that a pointer leads to.
pub(super) fn text_at<'n, 'a>(root: &'n mut Node<'a>, pointer: &str) -> Option<&'n mut Value<'a>> {
    let node = node_at(root, &pointer.split('/').skip(1).collect::<Vec<_>>())?;
    matches!(node.value, Value::String(_)).then_some(&mut node.value)
}
