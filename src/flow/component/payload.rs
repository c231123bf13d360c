//! What a picker holds, in the payload of an action.
//!
//! Source: Flow media upload guide, "Limitations and Restrictions"; error codes, INVALID_ON_CLICK_ACTION_PAYLOAD.

use std::collections::BTreeMap;

use super::find;
use super::look::bounded;
use super::model::Input;
use super::pickers::{FILES, KIBIBYTES};
use super::rules::{PICKER_FILES, PICKER_PAYLOAD, PICKER_SIZE};
use crate::flow::{Checking, Component, Outline};
use crate::json::{Node, Path};
use crate::rules::Unit;

/// The most files of an answer.
const MOST_FILES: usize = 10;
/// The most bytes of all of them.
const MOST_BYTES: usize = 100 * 1024 * 1024;

/// All pickers, by the ids of their screens and their own names.
type Pickers<'p, 'f> = BTreeMap<(&'f str, &'f str), &'p Component<'f>>;

/// A payload under way.
struct Payload<'p, 'f> {
    checking: &'p mut Checking<'f>,
    pickers: &'p Pickers<'p, 'f>,
    screen: &'f str,
    /// Whether it goes to another screen.
    navigates: bool,
    path: Path<'f>,
    files: usize,
    kibibytes: usize,
}

/// Holds the payloads of a flow against the pickers that they read.
pub fn check<'f>(checking: &mut Checking<'f>, outline: &Outline<'f>) {
    let mut pickers = Pickers::new();
    for screen in &outline.screens {
        for picker in &screen.components {
            if find(picker.kind).is_some_and(|model| model.input == Input::Files)
                && let Some(name) = picker.node.text_at("name")
            {
                pickers.insert((screen.id, name), picker);
            }
        }
    }
    if pickers.is_empty() {
        return;
    }
    for screen in &outline.screens {
        for component in &screen.components {
            let mut path = component.path.clone();
            check_action(checking, &pickers, screen.id, component.node, &mut path);
            path.enter_key("list-items");
            for (place, entry) in component.node.get("list-items").map_or(&[][..], Node::items).iter().enumerate() {
                path.enter_index(place);
                check_action(checking, &pickers, screen.id, entry, &mut path);
                path.leave();
            }
        }
    }
}

fn check_action<'f>(checking: &mut Checking<'f>, pickers: &Pickers<'_, 'f>, screen: &'f str, holder: &'f Node<'f>, path: &mut Path<'f>) {
    let Some(action) = holder.get("on-click-action") else { return };
    let Some(payload) = action.get("payload") else { return };
    path.enter_key("on-click-action");
    path.enter_key("payload");
    let name = action.text_at("name").unwrap_or_default();
    let navigates = name == "navigate";
    let mut look = Payload { checking, pickers, screen, navigates, path: path.clone(), files: 0, kibibytes: 0 };
    for (key, value) in payload.members() {
        look.path.enter_key(key);
        look.check(value, true);
        look.path.leave();
    }
    if name == "complete" {
        look.check_sums(payload);
    }
    path.leave();
    path.leave();
}

impl<'p, 'f> Payload<'p, 'f> {
    /// Holds a value of the payload against the pickers: at its top, or within another.
    fn check(&mut self, node: &'f Node<'f>, at_top: bool) {
        if let Some(picker) = node.text().and_then(|text| self.picker(text)) {
            if self.navigates {
                let message = ["What a ", picker.kind, " holds cannot go to another screen."].concat();
                self.checking.found(&PICKER_PAYLOAD, node, self.path.pointer(), message);
            } else if !at_top {
                let message = ["What a ", picker.kind, " holds stands at the top of a payload only."].concat();
                self.checking.found(&PICKER_PAYLOAD, node, self.path.pointer(), message);
            }
            let whole = |keys: [&str; 2]| keys.iter().find_map(|key| picker.node.get(key)).and_then(Node::whole);
            let files = whole(["max-uploaded-photos", "max-uploaded-documents"]).unwrap_or(FILES);
            let each = whole(["max-file-size-kb", ""]).unwrap_or(KIBIBYTES);
            self.files = self.files.saturating_add(files as usize);
            self.kibibytes = self.kibibytes.saturating_add(files.saturating_mul(each) as usize);
        }
        for (key, value) in node.members() {
            self.path.enter_key(key);
            self.check(value, false);
            self.path.leave();
        }
        for (place, item) in node.items().iter().enumerate() {
            self.path.enter_index(place);
            self.check(item, false);
            self.path.leave();
        }
    }

    /// The picker that a reference reads: `${form.name}` or `${screen.ID.form.name}`.
    fn picker(&self, text: &str) -> Option<&'p Component<'f>> {
        let (screen, name) = match text.strip_prefix("${form.") {
            Some(rest) => (self.screen, rest),
            None => {
                let (id, rest) = text.strip_prefix("${screen.")?.split_once('.')?;
                (id, rest.strip_prefix("form.")?)
            }
        };
        self.pickers.get(&(screen, name.strip_suffix('}')?)).copied()
    }

    /// An answer takes some files only.
    fn check_sums(&mut self, payload: &Node<'f>) {
        if self.files > MOST_FILES {
            let message = ["An answer takes at most 10 files; the pickers take up to ", &self.files.to_string(), "."].concat();
            let issue = PICKER_FILES.issue(self.path.pointer(), message);
            self.checking.push(payload, bounded(issue, MOST_FILES, self.files, Unit::Items));
        }
        let bytes = self.kibibytes.saturating_mul(1024);
        if bytes > MOST_BYTES {
            let issue = PICKER_SIZE.issue(self.path.pointer(), "An answer takes at most 100 MB of files; the pickers take more.");
            self.checking.push(payload, bounded(issue, MOST_BYTES, bytes, Unit::Bytes));
        }
    }
}
