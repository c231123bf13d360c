//! Plain text.

use super::format;
use super::rule::{Rule, Test};
use crate::message::{Kind, Kinds};

const TEXT: Kinds = Kinds::of(&[Kind::Text]);
const MESSAGES: &str = "WhatsApp Cloud API, text messages";

pub(super) const RULES: &[Rule] = &[
    Rule::error("text.length", TEXT, "/text", "The text", Test::Length { min: 1, max: 4096 }, MESSAGES),
    Rule::error("text.blank", TEXT, "/text", "The text", Test::Form(format::NOT_BLANK), MESSAGES),
];
