//! What the components of a screen are to one another.

use std::collections::BTreeMap;

use super::model::Input;
use super::rules::{COUNT, LIST_ALONE, LIST_TERMINAL, NAME, STRAY};
use super::{find, form};
use crate::flow::{Checking, Component, Screen, Version};
use crate::rules::{Issue, Unit};

/// How many of a kind a screen may have, and from which version.
struct Limit {
    kinds: &'static [&'static str],
    most: usize,
    since: Version,
}

const fn at_most(most: usize, kinds: &'static [&'static str]) -> Limit {
    Limit { kinds, most, since: Version(0, 0) }
}

/// Source: Flow components guide, "Limits and Restrictions" of each; Flow media upload guide.
const LIMITS: [Limit; 8] = [
    at_most(1, &["Footer"]),
    at_most(5, &["OptIn"]),
    at_most(2, &["EmbeddedLink"]),
    at_most(3, &["Image"]),
    at_most(2, &["ImageCarousel"]),
    at_most(2, &["NavigationList"]),
    at_most(1, &["PhotoPicker", "DocumentPicker"]),
    Limit { kinds: &["Form"], most: 1, since: Version(7, 0) },
];

type Counts = [usize; LIMITS.len()];

/// Components that are shown together, or not at all: a branch of an If or a Switch, a Form, or a screen.
struct Group<'f> {
    parent: Option<usize>,
    branch: &'f str,
    /// What is shown before it.
    before: Counts,
    /// The same with what was met in this branch.
    now: Counts,
    /// The most of any branch so far.
    most: Counts,
}

/// Holds the components of a screen against one another.
pub fn check<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    check_counts(checking, screen);
    check_names(checking, screen);
    check_form(checking, screen);
    check_lists(checking, screen);
    for (place, form) in screen.components.iter().enumerate().filter(|(_, component)| component.kind == "Form") {
        form::check(checking, screen, place, form);
    }
}

/// Of an If and a Switch one branch is shown at a time, so the fullest one counts.
fn check_counts<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    let mut first = [None; LIMITS.len()];
    let mut groups: Vec<Group<'f>> = Vec::new();
    for (place, component) in screen.components.iter().enumerate() {
        let mut now = Counts::default();
        // Groups that ended: what they have at most is what the one around them has.
        while let Some(group) = groups.last_mut() {
            if group.parent == component.parent {
                if group.branch != component.branch {
                    group.most = fuller(group.most, group.now);
                    (group.now, group.branch) = (group.before, component.branch);
                }
                break;
            }
            if component.parent.is_some_and(|parent| is_inside(screen, parent, group.parent)) {
                now = group.now;
                break;
            }
            let ended = fuller(group.most, group.now);
            groups.pop();
            if let Some(outer) = groups.last_mut() {
                outer.now = ended;
            }
        }
        if groups.last().is_none_or(|group| group.parent != component.parent) {
            groups.push(Group { parent: component.parent, branch: component.branch, before: now, now, most: now });
        }
        let Some(group) = groups.last_mut() else { continue };
        for (limit, (count, first)) in LIMITS.iter().zip(group.now.iter_mut().zip(&mut first)) {
            if limit.kinds.contains(&component.kind) && checking.version >= limit.since {
                *count += 1;
                let earlier = *first.get_or_insert(place);
                // One outside a condition beside one in its branches is said with the conditions.
                let is_beside = *count == 2
                    && component.kind == "Footer"
                    && screen
                        .components
                        .get(earlier)
                        .is_some_and(|first| is_conditional(screen, component) != is_conditional(screen, first));
                if *count > limit.most && !is_beside {
                    report(checking, screen, component, limit, *count, earlier);
                }
            }
        }
    }
}

/// Whether a component stands in a group's parent, at whatever depth.
fn is_inside(screen: &Screen<'_>, inner: usize, outer: Option<usize>) -> bool {
    let parent = |place: usize| screen.components.get(place).and_then(|component| component.parent);
    let mut up = std::iter::successors(Some(inner), |place| parent(*place));
    outer.is_none_or(|outer| up.any(|place| place == outer))
}

fn is_conditional(screen: &Screen<'_>, component: &Component<'_>) -> bool {
    screen.around(component).any(|outer| outer.kind != "Form")
}

fn fuller(mut one: Counts, other: Counts) -> Counts {
    for (count, other) in one.iter_mut().zip(other) {
        *count = (*count).max(other);
    }
    one
}

fn report<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, component: &Component<'f>, limit: &Limit, count: usize, first: usize) {
    let message = ["A screen has at most ", &limit.most.to_string(), " ", &limit.kinds.join(" or "), "."].concat();
    let issue = COUNT.issue(component.path.pointer(), message);
    let related = screen.components.get(first).map(|first| first.path.pointer());
    let issue = Issue { related, limit: Some(limit.most as i64), actual: Some(count as f64), unit: Some(Unit::Items), ..issue };
    checking.push(component.node, issue);
}

/// Names are unique even where no two of them are ever shown together.
///
/// Source: error codes, DUPLICATE_FORM_COMPONENT_NAMES.
fn check_names<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    let mut seen: BTreeMap<&str, &Component<'f>> = BTreeMap::new();
    for component in screen.components.iter().filter(|component| component.kind != "Form") {
        let Some(name) = component.node.get("name") else { continue };
        let Some(text) = name.text() else { continue };
        if let Some(earlier) = seen.get(text) {
            let message = ["Another component of the screen is called “", text, "”."].concat();
            let issue = NAME.issue(component.path.pointer_to("name"), message);
            checking.push(name, Issue { related: Some(earlier.path.pointer_to("name")), ..issue });
        } else {
            seen.insert(text, component);
        }
    }
}

/// From 4.0 inputs stand in no Form or all in one; before, always in one.
///
/// Source: error codes, COMPONENTS_OUTSIDE_FORM and KEYWORD_ONE_OF.
fn check_form<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    if checking.version >= Version(4, 0) && !screen.components.iter().any(|component| component.kind == "Form") {
        return;
    }
    for component in &screen.components {
        let is_input = find(component.kind).is_some_and(|model| model.input != Input::None);
        if is_input && !screen.around(component).any(|outer| outer.kind == "Form") {
            let message = [component.kind, " must stand inside the Form of its screen."].concat();
            checking.found(&STRAY, component.node, component.path.pointer(), message);
        }
    }
}

/// Source: Flow components guide, "Navigation List", "Limits and Restrictions".
fn check_lists<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    let mut lists = screen.components.iter().filter(|component| component.kind == "NavigationList").peekable();
    let Some(first) = lists.peek().copied() else { return };
    if screen.terminal {
        for list in lists {
            checking.found(&LIST_TERMINAL, list.node, list.path.pointer(), "A NavigationList has no place on a terminal screen.");
        }
    }
    // A Form is let through by Meta's own editor.
    let is_other = |component: &&Component<'f>| component.kind != "NavigationList" && component.kind != "Form";
    for other in screen.components.iter().filter(is_other) {
        let message = [other.kind, " cannot stand beside a NavigationList."].concat();
        let issue = LIST_ALONE.issue(other.path.pointer(), message);
        checking.push(other.node, Issue { related: Some(first.path.pointer()), ..issue });
    }
}
