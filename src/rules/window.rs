//! What depends on how long ago something was, where the caller knows it.

use super::check::{Checking, found};
use super::issue::{Issue, Unit};
use super::rule::{Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};

const SESSION: Kinds = Kinds::ALL.without(Kinds::of(&[Kind::Template, Kind::Raw]));
const REACTION: Kinds = Kinds::of(&[Kind::Reaction]);
const WINDOW: &str = "WhatsApp Cloud API, customer service windows";
const REACTIONS: &str = "WhatsApp Cloud API, reaction messages";
const REPLIES: &str = "WhatsApp Cloud API, contextual replies";
const HOUR: i64 = 3_600_000;

pub(super) const RULES: &[Rule] = &[
    Rule::warning("window.closed", SESSION, "", "The message", Test::With(closed), WINDOW),
    Rule::warning("reaction.target.age", REACTION, "", "The message reacted to", Test::With(old_target), REACTIONS),
    Rule::warning("reply_to.age", Kinds::ALL, "/replyTo", "The quoted message", Test::With(old_quote::<30>), REPLIES),
];

fn closed(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    let message = "The recipient last wrote more than 24 hours ago; only a template reaches them now.";
    late(checking, rule, checking.options.last_inbound_at, 24, path, "type", message);
}

/// Nothing that the recipient wrote is younger than the last of it.
fn old_target(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    let message = "The recipient last wrote more than 30 days ago; older messages take no reaction.";
    late(checking, rule, checking.options.last_inbound_at, 30, path, "messageId", message);
}

/// A message of more than so many days is not sure to be found when it is quoted.
pub(crate) fn old_quote<const DAYS: i64>(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    late(checking, rule, checking.options.reply_to_at, DAYS, path, "", "The quoted message is so old that the quote may not be shown.");
}

/// Adds an issue where more than the limit has gone by since: days, or the hours of the window.
fn late(checking: &mut Checking<'_>, rule: &Rule, then: Option<i64>, limit: i64, path: &Path<'_>, key: &str, message: &str) {
    let (Some(then), Some(now)) = (then, checking.options.now) else { return };
    let (span, unit, nearest) = if limit == 24 { (HOUR, Unit::Hours, Some("template")) } else { (24 * HOUR, Unit::Days, None) };
    let gone = now.saturating_sub(then);
    if gone > limit * span {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
        let actual = Some(gone as f64 / span as f64);
        let place = if key.is_empty() { path.pointer() } else { path.pointer_to(key) };
        let issue = found(rule, place, message.to_owned());
        checking.report.push(Issue { limit: Some(limit), actual, unit: Some(unit), nearest, ..issue });
    }
}
