//! What all kinds have in common.

use super::format;
use super::rule::{NO_MAX, Rule, Test};
use crate::message::{Kind, Kinds};

const MESSAGES: &str = "WhatsApp Cloud API, message API reference";
const USER_IDS: &str = "WhatsApp, business-scoped user IDs";
const REPLIES: &str = "WhatsApp Cloud API, contextual replies";
const MODEL: &str = "Waxwing message model";

pub(super) const RULES: &[Rule] = &[
    Rule::error("to.form", Kinds::ALL, "/to", "The recipient", Test::Form(format::RECIPIENT), USER_IDS),
    Rule::error("to.member.length", Kinds::ALL, "/to/member", "The member id", Test::Length { min: 1, max: NO_MAX }, MODEL),
    Rule::error("from.length", Kinds::ALL, "/from", "The sender", Test::Length { min: 1, max: NO_MAX }, MODEL),
    Rule::error("reply_to.length", Kinds::ALL, "/replyTo", "The id of the quoted message", Test::Length { min: 1, max: NO_MAX }, REPLIES),
    Rule::error("reply_to.reaction", Kinds::of(&[Kind::Reaction]), "/replyTo", "A quoted message", Test::Absent, REPLIES),
    Rule::error("callback_data.length", Kinds::ALL, "/callbackData", "Callback data", Test::Length { min: 0, max: 512 }, MESSAGES),
    Rule::error(
        "client_message_id.length",
        Kinds::ALL,
        "/clientMessageId",
        "The message's own id",
        Test::Length { min: 1, max: NO_MAX },
        MODEL,
    ),
];
