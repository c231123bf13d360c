//! A change to a template that is there already.

use super::{COMPONENTS, TEMPLATE};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Look, Rule, Test};

pub(super) const RULES: &[Rule] = &[
    fits("template_definition.edit.status", other_status),
    fits("template_definition.edit.category", other_category),
    fits("template_definition.edit.name", other_name),
];

const fn fits(id: &'static str, look: Look) -> Rule {
    Rule::error(id, TEMPLATE, "", "", Test::Fits(look), COMPONENTS)
}

fn other_status(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    let status = checking.options.definition.and_then(|current| current.status.as_deref());
    if let Some(status) = status.filter(|status| !["approved", "rejected", "paused"].contains(status)) {
        checking.found(rule, "", ["Only an approved, rejected or paused template can be changed; this one is ", status, "."].concat());
    }
}

fn other_category(checking: &mut Checking<'_>, rule: &Rule, root: &Node<'_>, _: &Path<'_>) {
    let Some(current) = checking.options.definition.filter(|current| current.status.as_deref() == Some("approved")) else { return };
    if let (Some(current), Some(category)) = (current.category.as_deref(), root.text_at("category"))
        && current != category
    {
        checking.found(rule, "/category", ["An approved template keeps its category, which is ", current, "."].concat());
    }
}

fn other_name(checking: &mut Checking<'_>, rule: &Rule, root: &Node<'_>, _: &Path<'_>) {
    let Some(current) = checking.options.definition else { return };
    for (key, current) in [("name", &current.name), ("language", &current.language)] {
        if let (Some(current), Some(given)) = (current.as_deref(), root.text_at(key))
            && current != given
        {
            checking.found(rule, ["/", key].concat(), ["A template keeps its ", key, ", which is ", current, "."].concat());
        }
    }
}
