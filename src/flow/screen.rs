//! Each screen by itself, and that the flow can end on one of them.

use super::checking::Checking;
use super::kind::Kind;
use super::members::{Member, check_members, expect};
use super::outline::{Outline, Screen};
use super::rules::{
    LAYOUT, REFRESH_ON_BACK, SCREEN_ID, SCREEN_ID_RESERVED, SCREEN_ID_UNIQUE, SCREEN_TITLE, SENSITIVE_FIELD, SENSITIVE_SINCE,
    SUCCESS_PLACE, TERMINAL_ANY, TERMINAL_FOOTER, TERMINAL_SUCCESS,
};
use super::version::Version;
use crate::json::Node;
use crate::rules::Issue;

/// What a screen has. The title is optional by the guide, required by Meta's editor.
const MEMBERS: &[Member] = &[
    Member::required("id", Kind::Text),
    Member::required("layout", Kind::Object),
    Member::optional("title", Kind::Text),
    Member::optional("terminal", Kind::Bool),
    Member::optional("success", Kind::Bool),
    Member::optional("refresh_on_back", Kind::Bool),
    Member::optional("data", Kind::Object),
    Member::optional("sensitive", Kind::List),
];

const LAYOUT_MEMBERS: &[Member] = &[Member::required("type", Kind::Text), Member::required("children", Kind::List)];

/// The one layout there is.
const LAYOUTS: [&str; 1] = ["SingleColumnLayout"];

/// Checks a screen by itself.
pub fn check<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    let (node, path) = (screen.node, &screen.path);
    check_members(checking, node, path, "A screen", MEMBERS);
    id(checking, screen);
    if node.get("title").is_none() {
        checking.found(&SCREEN_TITLE, node, path.pointer_to("title"), "Meta's editor demands a title for every screen.");
    }
    if let Some(success) = node.get("success").filter(|_| !screen.terminal) {
        let message = "Only a screen with \"terminal\": true can say whether ending there is a success.";
        checking.found(&SUCCESS_PLACE, success, path.pointer_to("success"), message);
    }
    let refresh = node.get("refresh_on_back").filter(|refresh| refresh.bool() == Some(true));
    if let Some(refresh) = refresh.filter(|_| checking.root.get("data_api_version").is_none()) {
        let message = "A screen can only be refreshed by an endpoint; the flow has no data_api_version.";
        checking.found(&REFRESH_ON_BACK, refresh, path.pointer_to("refresh_on_back"), message);
    }
    if screen.terminal && !screen.components.iter().any(|component| component.kind == "Footer") {
        let message = ["The flow can end on screen ", screen.id, ", which has no Footer to end it with."].concat();
        checking.found(&TERMINAL_FOOTER, node, path.pointer_to("layout"), message);
    }
    layout(checking, screen);
    sensitive(checking, screen);
}

fn id(checking: &mut Checking<'_>, screen: &Screen<'_>) {
    let Some(node) = screen.node.get("id").filter(|node| node.text().is_some()) else { return };
    let commas = checking.version < Version(7, 0);
    let letters = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_' || (commas && byte == b',');
    let bare = !commas && screen.id.bytes().all(|byte| byte == b'_');
    if screen.id.is_empty() || bare || !screen.id.bytes().all(letters) {
        let message = ["“", screen.id, "” is no id of a screen; it must have letters and underscores only."].concat();
        checking.found(&SCREEN_ID, node, screen.path.pointer_to("id"), message);
    }
    if screen.id.eq_ignore_ascii_case("SUCCESS") {
        checking.found(
            &SCREEN_ID_RESERVED,
            node,
            screen.path.pointer_to("id"),
            "No screen can be called SUCCESS: it is the end of a flow.",
        );
    }
}

fn layout(checking: &mut Checking<'_>, screen: &Screen<'_>) {
    let Some(layout) = screen.node.get("layout").filter(|layout| layout.is_object()) else { return };
    let mut path = screen.path.clone();
    path.enter_key("layout");
    check_members(checking, layout, &path, "A layout", LAYOUT_MEMBERS);
    if let Some(kind) = layout.get("type").filter(|kind| kind.text().is_some_and(|kind| !LAYOUTS.contains(&kind))) {
        let issue = LAYOUT.issue(path.pointer_to("type"), "The layout must be SingleColumnLayout.");
        checking.push(kind, Issue { allowed: Some(LAYOUTS.to_vec()), ..issue });
    }
}

fn sensitive(checking: &mut Checking<'_>, screen: &Screen<'_>) {
    let Some(list) = screen.node.get("sensitive") else { return };
    let mut path = screen.path.clone();
    path.enter_key("sensitive");
    if checking.version < Version(5, 1) {
        checking.found(&SENSITIVE_SINCE, list, path.pointer(), "Sensitive fields need version 5.1 or later.");
    }
    for (place, name) in list.items().iter().enumerate() {
        path.enter_index(place);
        if expect(checking, name, path.pointer(), Kind::Text) {
            let name_text = name.text().unwrap_or_default();
            if screen.field(name_text).is_none() {
                let message = ["Screen ", screen.id, " has no field “", name_text, "”."].concat();
                checking.found(&SENSITIVE_FIELD, name, path.pointer(), message);
            }
        }
        path.leave();
    }
}

/// Checks what the screens are to one another.
pub fn check_all<'f>(checking: &mut Checking<'f>, outline: &Outline<'f>) {
    for (place, screen) in outline.screens.iter().enumerate() {
        let first = outline.place(screen.id).filter(|first| *first != place).and_then(|first| outline.screens.get(first));
        if let (Some(first), Some(node)) = (first, screen.node.get("id")) {
            let message = ["Another screen is called ", screen.id, " too."].concat();
            let issue = SCREEN_ID_UNIQUE.issue(screen.path.pointer_to("id"), message);
            checking.push(node, Issue { related: Some(first.path.pointer_to("id")), ..issue });
        }
    }
    let Some(list) = checking.root.get("screens").filter(|_| !outline.screens.is_empty()) else { return };
    let mut ends = outline.screens.iter().filter(|screen| screen.terminal).peekable();
    if ends.peek().is_none() {
        let message = "The flow must be able to end: at least one screen needs \"terminal\": true.";
        checking.found(&TERMINAL_ANY, list, "/screens".into(), message);
    } else if ends.all(|screen| screen.node.get("success").and_then(Node::bool) == Some(false)) {
        let message = "The flow must be able to end well: at least one terminal screen must not have \"success\": false.";
        checking.found(&TERMINAL_SUCCESS, list, "/screens".into(), message);
    }
}
