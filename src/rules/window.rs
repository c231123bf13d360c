//! What depends on when the recipient last wrote, where the caller knows it.

use super::check::Checking;
use super::rule::{Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};

const SESSION: Kinds = Kinds::ALL.without(Kinds::of(&[Kind::Template, Kind::Raw]));
const REACTION: Kinds = Kinds::of(&[Kind::Reaction]);
const WINDOW: &str = "WhatsApp Cloud API, customer service windows";
const REACTIONS: &str = "WhatsApp Cloud API, reaction messages";
const HOUR: i64 = 3_600_000;

pub(super) const RULES: &[Rule] = &[
    Rule::warning("window.closed", SESSION, "", "The message", Test::With(closed), WINDOW),
    Rule::warning("reaction.target.age", REACTION, "", "The message reacted to", Test::With(old_target), REACTIONS),
];

fn closed(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if silence(checking).is_some_and(|silence| silence > 24 * HOUR) {
        let message = "The recipient last wrote more than 24 hours ago; only a template reaches them now.";
        checking.found(rule, path.pointer_to("type"), message);
    }
}

/// Nothing that the recipient wrote is younger than the last of it.
fn old_target(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if silence(checking).is_some_and(|silence| silence > 30 * 24 * HOUR) {
        let message = "The recipient last wrote more than 30 days ago; older messages take no reaction.";
        checking.found(rule, path.pointer_to("messageId"), message);
    }
}

/// The milliseconds since the recipient last wrote.
fn silence(checking: &Checking<'_>) -> Option<i64> {
    Some(checking.options.now?.saturating_sub(checking.options.last_inbound_at?))
}
