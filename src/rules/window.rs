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
    if let Some(late) = late(checking, checking.options.last_inbound_at, 24, Unit::Hours) {
        let message = "The recipient last wrote more than 24 hours ago; only a template reaches them now.";
        checking.report.push(Issue { nearest: Some(Kind::Template.name()), ..late(found(rule, path.pointer_to("type"), message.into())) });
    }
}

/// Nothing that the recipient wrote is younger than the last of it.
fn old_target(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if let Some(late) = late(checking, checking.options.last_inbound_at, 30, Unit::Days) {
        let message = "The recipient last wrote more than 30 days ago; older messages take no reaction.";
        checking.report.push(late(found(rule, path.pointer_to("messageId"), message.into())));
    }
}

/// A message of more than so many days is not sure to be found when it is quoted.
pub(crate) fn old_quote<const DAYS: i64>(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if let Some(late) = late(checking, checking.options.reply_to_at, DAYS, Unit::Days) {
        let message = ["The quoted message is more than ", &DAYS.to_string(), " days old; the quote may not be shown."].concat();
        checking.report.push(late(found(rule, path.pointer(), message)));
    }
}

/// Where more hours or days than the limit have gone by since: what adds the numbers to an issue.
fn late(checking: &Checking<'_>, then: Option<i64>, limit: i64, unit: Unit) -> Option<impl FnOnce(Issue) -> Issue + use<>> {
    let span = if unit == Unit::Hours { HOUR } else { 24 * HOUR };
    let gone = checking.options.now?.saturating_sub(then?);
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
    let actual = gone as f64 / span as f64;
    (gone > limit * span).then_some(move |issue| Issue { limit: Some(limit), actual: Some(actual), unit: Some(unit), ..issue })
}
