//! Plain text.

use super::check::Checking;
use super::format;
use super::rule::{Rule, Test};
use crate::json::{Node, Path};
use crate::message::{Kind, Kinds};

const TEXT: Kinds = Kinds::of(&[Kind::Text]);
const MESSAGES: &str = "WhatsApp Cloud API, text messages";
const PREVIEWS: &str = "WhatsApp Cloud API, link previews";

pub(super) const RULES: &[Rule] = &[
    Rule::error("text.length", TEXT, "/text", "The text", Test::Length { min: 1, max: 4096 }, MESSAGES),
    Rule::error("text.blank", TEXT, "/text", "The text", Test::Form(format::NOT_BLANK), MESSAGES),
    Rule::warning("text.preview.url", TEXT, "", "The text", Test::With(preview_without_url), PREVIEWS),
];

fn preview_without_url(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let wanted = node.get("previewUrl").and_then(Node::bool) == Some(true);
    let Some(text) = node.text_at("text").filter(|text| wanted && !text.is_empty()) else { return };
    if !text.split_whitespace().any(format::is_http_url) {
        let message = "A preview is asked for, but the text has no URL beginning with http:// or https://.";
        checking.found(rule, path.pointer_to("text"), message);
    }
}
