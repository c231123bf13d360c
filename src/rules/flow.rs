//! Interactive messages that open a flow.

use super::check::Checking;
use super::format;
use super::rule::{NO_MAX, Rule, Test};
use crate::json::{Node, Path, Value};
use crate::message::{Header, Kind, Kinds};

const FLOW: Kinds = Kinds::of(&[Kind::Flow]);
const FLOWS: &str = "WhatsApp Flows, sending a flow";
const SDK: &str = "whatsapp-api-js";
const BUTTON: Test = Test::Length { min: 1, max: 30 };
const SAFE_BUTTON: Test = Test::Length { min: 0, max: 20 };
const TEXT: Test = Test::Choice { allowed: &["text"], of: Header::KEYS };

pub(super) const RULES: &[Rule] = &[
    Rule::warning("interactive.flow.header.kind", FLOW, "/header", "The header", TEXT, FLOWS),
    Rule::error("interactive.flow.reference", FLOW, "", "The message", Test::ExactlyOne(&["flowId", "flowName"]), FLOWS),
    Rule::error("interactive.flow.id.length", FLOW, "/flowId", "The flow's id", Test::Length { min: 1, max: NO_MAX }, FLOWS),
    Rule::error("interactive.flow.name.length", FLOW, "/flowName", "The flow's name", Test::Length { min: 1, max: NO_MAX }, FLOWS),
    Rule::error("interactive.flow.button.length", FLOW, "/button", "Button label", BUTTON, FLOWS),
    Rule::warning("interactive.flow.button.length.advised", FLOW, "/button", "Button label", SAFE_BUTTON, SDK),
    Rule::warning("interactive.flow.button.emoji", FLOW, "/button", "Button label", Test::Form(format::NO_EMOJI), FLOWS),
    Rule::warning("interactive.flow.token", FLOW, "/token", "A token that is hard to guess", Test::Present, FLOWS),
    Rule::error("interactive.flow.data.properties", FLOW, "/data", "The data", Test::With(filled_object), FLOWS),
    Rule::error("interactive.flow.navigate_only", FLOW, "", "The flow", Test::With(navigate_only), SDK),
];

/// What a screen gets is an object with something in it.
pub(super) fn filled_object(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    match &node.value {
        Value::Object(members) => checking.properties(rule, members.len(), 1, NO_MAX, path),
        _ => checking.found(rule, path.pointer(), "The data for a screen must be an object."),
    }
}

/// With `data_exchange` the first screen and its data come from the business's endpoint.
fn navigate_only(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.text_at("action") != Some("data_exchange") {
        return;
    }
    for key in ["screen", "data"] {
        if node.get(key).is_some_and(|node| !node.is_null()) {
            let message = format!("With data_exchange the endpoint gives the first screen; {key} belongs to navigate.");
            checking.found(rule, path.pointer_to(key), message);
        }
    }
}
