//! What stands on a screen together: how many components, RichText, and footers in If and Switch.
//!
//! Source: components guide, "If", "Switch", "RichText"; error codes reference.

use std::collections::BTreeSet;

use super::checking::Checking;
use super::outline::{Component, Screen};
use super::rules::{COMPONENTS_MAX, FOOTER_OUTSIDE, IF_DEPTH, IF_FOOTER, IF_THEN, RICH_TEXT, SWITCH_CASES, SWITCH_FOOTER};
use super::version::Version;
use crate::json::{Node, Value};
use crate::rules::{Issue, Unit};

/// The most components on a screen, those inside others among them.
const MOST_COMPONENTS: usize = 50;
/// How many If components may stand in one another.
const MOST_NESTED: usize = 3;

/// Checks what stands on a screen together.
pub fn check<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    count(checking, screen);
    rich_text(checking, screen);
    for component in &screen.components {
        match component.kind {
            "If" => one_if(checking, screen, component),
            "Switch" => one_switch(checking, component),
            _ => {}
        }
    }
    footers(checking, screen);
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_wrap, reason = "counts are far below 2^52")]
fn count(checking: &mut Checking<'_>, screen: &Screen<'_>) {
    let actual = screen.components.len();
    let Some(children) = screen.node.get("layout").and_then(|layout| layout.get("children")).filter(|_| actual > MOST_COMPONENTS) else {
        return;
    };
    let mut path = screen.path.clone();
    path.enter_key("layout");
    let message = ["Screen ", screen.id, " has ", &actual.to_string(), " components; at most 50."].concat();
    let issue = COMPONENTS_MAX.issue(path.pointer_to("children"), message);
    let (limit, actual) = (MOST_COMPONENTS as i64, actual as f64);
    checking.push(children, Issue { limit: Some(limit), actual: Some(actual), unit: Some(Unit::Items), ..issue });
}

fn rich_text<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    let mut texts = screen.components.iter().filter(|component| component.kind == "RichText");
    let Some(first) = texts.next() else { return };
    let with_footer = checking.version >= Version(6, 3);
    let beside = |component: &&Component<'f>| {
        let allowed = component.kind == "Form" || (with_footer && component.kind == "Footer");
        !allowed && !std::ptr::eq(*component, first)
    };
    if let Some(other) = screen.components.iter().find(beside) {
        let message = if with_footer {
            "RichText must stand alone on its screen, or with a Footer only."
        } else {
            "RichText must stand alone on its screen; from version 6.3 on a Footer may stand with it."
        };
        let issue = RICH_TEXT.issue(first.path.pointer(), message);
        checking.push(first.node, Issue { related: Some(other.path.pointer()), ..issue });
    }
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_wrap, reason = "counts are far below 2^52")]
fn one_if<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, component: &Component<'f>) {
    let depth = screen.around(component).filter(|outer| outer.kind == "If").count() + 1;
    // Those inside the first that is too deep say nothing new.
    if depth == MOST_NESTED + 1 {
        let issue = IF_DEPTH.issue(component.path.pointer(), "If components can be nested three levels deep.");
        let (limit, actual) = (MOST_NESTED as i64, depth as f64);
        checking.push(component.node, Issue { limit: Some(limit), actual: Some(actual), unit: Some(Unit::Items), ..issue });
    }
    if let Some(then) = component.node.get("then").filter(|then| matches!(then.value, Value::Array(_)) && then.items().is_empty()) {
        let message = "There must be at least one component to show where the condition holds.";
        checking.found(&IF_THEN, then, component.path.pointer_to("then"), message);
    }
}

fn one_switch<'f>(checking: &mut Checking<'f>, component: &Component<'f>) {
    if let Some(cases) = component.node.get("cases").filter(|cases| cases.is_object() && cases.members().is_empty()) {
        checking.found(&SWITCH_CASES, cases, component.path.pointer_to("cases"), "A Switch must have at least one case.");
    }
}

/// A footer in one branch needs one in each of the others, and none outside.
fn footers<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    let mut outside = None;
    let mut inside = None;
    // The branches that have a footer, by the places of the components that branch.
    let mut branches = BTreeSet::new();
    for footer in screen.components.iter().filter(|component| component.kind == "Footer") {
        let mut conditional = false;
        let mut at = footer;
        while let Some((place, outer)) = at.parent.and_then(|place| Some((place, screen.components.get(place)?))) {
            if outer.kind != "Form" {
                conditional = true;
                // A branch that is known has been followed outwards before.
                if !branches.insert((place, at.branch)) {
                    break;
                }
            }
            at = outer;
        }
        let found = if conditional { &mut inside } else { &mut outside };
        found.get_or_insert(footer);
    }
    let mut done = None;
    for (place, _) in &branches {
        if done.replace(*place) == Some(*place) {
            continue;
        }
        let Some(outer) = screen.components.get(*place) else { continue };
        let without = |branch: &str| !branches.contains(&(*place, branch));
        if outer.kind == "If" {
            for branch in ["then", "else"].into_iter().filter(|branch| without(branch)) {
                let node = outer.node.get(branch).unwrap_or(outer.node);
                let message = ["The other branch has a Footer; “", branch, "” must have one too."].concat();
                checking.found(&IF_FOOTER, node, outer.path.pointer_to(branch), message);
            }
            continue;
        }
        let mut path = outer.path.clone();
        path.enter_key("cases");
        for (case, node) in outer.node.get("cases").map_or(&[][..], Node::members).iter().filter(|(case, _)| without(case)) {
            let message = ["Another case has a Footer; “", case, "” must have one too."].concat();
            checking.found(&SWITCH_FOOTER, node, path.pointer_to(case), message);
        }
    }
    if let (Some(outside), Some(inside)) = (outside, inside) {
        let message = "A Footer stands in an If or Switch already; none can stand outside.";
        let issue = FOOTER_OUTSIDE.issue(outside.path.pointer(), message);
        checking.push(outside.node, Issue { related: Some(inside.path.pointer()), ..issue });
    }
}
