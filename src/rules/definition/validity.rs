//! How long the delivery of a template's messages is tried.

use super::look;
use crate::json::{Node, Path};
use crate::rules::check::Checking;
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
    pub(crate) fn validity(&mut self, rule: &Rule, node: &Node<'_>, path: &Path<'_>, least: i64, most: i64, has_default: bool) {
        let Some(letters) = node.loose_text().filter(|_| node.number().is_some()) else { return };
        match letters.parse::<i64>() {
            Ok(-1) if has_default => {}
            Ok(_) => self.range(&Rule { what: "The validity in seconds", ..*rule }, letters, least, most, path),
            Err(_) => self.found(rule, path.pointer(), "This is a whole number of seconds."),
        }
    }
}
