//! How long the delivery of a template's messages is tried.

use super::look;
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::issue::{Issue, Unit};
use crate::rules::rule::Rule;

pub(super) const RULES: &[Rule] = &[look("template_definition.validity", "/validitySeconds", other_range)];

fn other_range(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let (least, most, has_default) = match checking.category() {
        Some("authentication") => (30, 900, true),
        Some("utility") => (30, 43_200, true),
        Some("marketing") => (43_200, 2_592_000, false),
        _ => return,
    };
    checking.validity(rule, node, path, least, most, has_default);
}

impl Checking<'_> {
    /// Holds seconds against bounds; -1 may stand for WhatsApp's own default.
    pub(crate) fn validity(&mut self, rule: &Rule, node: &Node<'_>, path: &Path<'_>, least: u32, most: u32, has_default: bool) {
        let Some(seconds) = node.number() else { return };
        let is_whole = node.loose_text().is_some_and(|text| text.parse::<i64>().is_ok());
        if is_whole && ((f64::from(least)..=f64::from(most)).contains(&seconds) || (has_default && seconds == -1.0)) {
            return;
        }
        let (from, to) = (least.to_string(), most.to_string());
        let default = if has_default { ", or -1 for WhatsApp's own default" } else { "" };
        self.found(rule, path.pointer(), ["This is a whole number of seconds from ", &from, " to ", &to, default, "."].concat());
        if let Some(Issue { limit, actual, unit, .. }) = self.report.issues.last_mut() {
            *limit = Some(i64::from(if seconds < f64::from(least) { least } else { most }));
            (*actual, *unit) = (Some(seconds), Some(Unit::Value));
        }
    }
}
