//! Reactions.

use super::format;
use super::rule::{NO_MAX, Rule, Test};
use crate::message::{Kind, Kinds};

const REACTION: Kinds = Kinds::of(&[Kind::Reaction]);
const MESSAGES: &str = "WhatsApp Cloud API, reaction messages";

pub(super) const RULES: &[Rule] = &[
    Rule::error("reaction.message_id.length", REACTION, "/messageId", "The message's id", Test::Length { min: 1, max: NO_MAX }, MESSAGES),
    Rule::error("reaction.emoji.form", REACTION, "/emoji", "The reaction", Test::Form(format::EMOJI), MESSAGES),
];
