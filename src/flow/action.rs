//! Actions: their names, their places, where they lead, and what they hand on.
//!
//! Source: Flow JSON guide, "Actions"; components guide, the properties of each component.

use super::binding::is_bound;
use super::checking::Checking;
use super::component::actions;
use super::kind::Kind;
use super::members::{Member, check_members, expect, missing};
use super::outline::{Action, Screen};
use super::payload::Handover;
use super::rules::{
    ACTION_COMPLETE, ACTION_EXCHANGE, ACTION_NAME, ACTION_PLACE, ACTION_SINCE, ACTION_UPDATE, NAVIGATE_EMPTY, NAVIGATE_PAYLOAD,
    NAVIGATE_SELF, NAVIGATE_TARGET, ONE_OF,
};
use super::version::Version;
use crate::json::Node;
use crate::rules::{Issue, Unit};

/// The names of all actions.
const NAMES: [&str; 5] = ["navigate", "data_exchange", "complete", "update_data", "open_url"];

const NAME: Member = Member::required("name", Kind::Text);
const PAYLOAD: Member = Member::optional("payload", Kind::Object);
const NAVIGATE: &[Member] = &[NAME, Member::required("next", Kind::Object), PAYLOAD];
const HAND_ON: &[Member] = &[NAME, PAYLOAD];
const OPEN_URL: &[Member] = &[NAME, Member::required("url", Kind::Text)];
const NEXT: &[Member] = &[Member::required("type", Kind::Text), Member::required("name", Kind::Text)];

/// Checks an action.
pub fn check<'f>(checking: &mut Checking<'f>, action: &Action<'f>) {
    let outline = checking.outline;
    let (Some(screen), node, path) = (outline.screens.get(action.screen), action.node, &action.path) else { return };
    if !expect(checking, node, path.pointer(), Kind::Object) {
        return;
    }
    let Some(name_node) = node.get("name") else {
        return missing(checking, node, path.pointer_to("name"), "An action", "name");
    };
    let Some(name) = name_node.text() else {
        expect(checking, name_node, path.pointer_to("name"), Kind::Text);
        return;
    };
    if !NAMES.contains(&name) {
        let message = ["There is no action “", name, "”; it must be one of ", &NAMES.join(", "), "."].concat();
        return checking.push(name_node, Issue { allowed: Some(NAMES.to_vec()), ..ACTION_NAME.issue(path.pointer_to("name"), message) });
    }
    let members = match name {
        "navigate" => NAVIGATE,
        "open_url" => OPEN_URL,
        _ => HAND_ON,
    };
    check_members(checking, node, path, "An action", members);
    place(checking, action, screen, name_node, name);
    match name {
        "navigate" => navigate(checking, action, screen),
        "update_data" => {
            let handover = Handover { from: screen, to: screen, rule: &ACTION_UPDATE, whole: false };
            hand_on(checking, action, handover);
        }
        "data_exchange" if checking.root.get("data_api_version").is_none() => {
            let message = "A flow without an endpoint has nothing to exchange data with; its data_api_version is missing.";
            checking.found(&ACTION_EXCHANGE, name_node, path.pointer_to("name"), message);
        }
        _ => {}
    }
}

fn place(checking: &mut Checking<'_>, action: &Action<'_>, screen: &Screen<'_>, node: &Node<'_>, name: &str) {
    let path = || action.path.pointer_to("name");
    if matches!(name, "update_data" | "open_url") && checking.version < Version(6, 0) {
        let message = ["The action ", name, " needs version 6.0 or later."].concat();
        checking.found(&ACTION_SINCE, node, path(), message);
    }
    if let Some(taken) = actions(action.component, action.property).filter(|taken| !taken.contains(&name)) {
        let message =
            ["The ", action.property, " of ", action.component, " cannot be ", name, "; it can be ", &taken.join(" or "), "."].concat();
        checking.push(node, Issue { allowed: Some(taken.to_vec()), ..ACTION_PLACE.issue(path(), message) });
    }
    if name == "complete" && !screen.terminal {
        let message = "The flow can only be completed on a screen with \"terminal\": true.";
        checking.found(&ACTION_COMPLETE, node, path(), message);
    }
}

/// The id of the screen that an action leads to, where that is written out.
pub fn target<'f>(action: &Action<'f>) -> Option<(&'f str, &'f Node<'f>)> {
    let to_screen = action.node.text_at("name") == Some("navigate");
    let name = action.node.get("next").filter(|_| to_screen)?.get("name").filter(|name| !is_bound(name))?;
    Some((name.text()?, name))
}

fn navigate<'f>(checking: &mut Checking<'f>, action: &Action<'f>, screen: &Screen<'f>) {
    let Some(next) = action.node.get("next").filter(|next| next.is_object()) else { return };
    let mut path = action.path.clone();
    path.enter_key("next");
    check_members(checking, next, &path, "The next screen", NEXT);
    if let Some(kind) = next.get("type").filter(|kind| kind.text().is_some_and(|kind| kind != "screen")) {
        let issue = ONE_OF.issue(path.pointer_to("type"), "Only a screen can be next: the type must be screen.");
        checking.push(kind, Issue { allowed: Some(vec!["screen"]), ..issue });
    }
    let Some((id, name)) = target(action) else { return };
    let outline = checking.outline;
    let Some(to) = outline.screen(id) else {
        let message = ["There is no screen “", id, "”."].concat();
        return checking.found(&NAVIGATE_TARGET, name, path.pointer_to("name"), message);
    };
    if id == screen.id {
        checking.found(&NAVIGATE_SELF, name, path.pointer_to("name"), "This is the screen itself; an action cannot lead to its own.");
    }
    let handover = Handover { from: screen, to, rule: &NAVIGATE_PAYLOAD, whole: true };
    if !hand_on(checking, action, handover)
        && to.node.get("data").is_some_and(|data| data.members().iter().any(|(_, schema)| schema.is_object()))
    {
        let message = ["Screen ", to.id, " needs data; the action has no payload."].concat();
        let issue = NAVIGATE_EMPTY.issue(action.path.pointer_to("payload"), message);
        checking.push(action.node, Issue { unit: Some(Unit::Presence), ..issue });
    }
}

/// Checks the payload where there is one; says whether there is.
fn hand_on<'f>(checking: &mut Checking<'f>, action: &Action<'f>, handover: Handover<'_, 'f>) -> bool {
    let Some(payload) = action.node.get("payload") else { return false };
    let mut path = action.path.clone();
    path.enter_key("payload");
    if payload.is_object() {
        handover.check(checking, payload, &mut path);
    }
    true
}
