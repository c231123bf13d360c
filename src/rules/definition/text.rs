//! Name, body and footer.

use super::places::{NO_VARIABLE, PLAIN_FOOTER};
use super::{advice, error, look, observed};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::format;
use crate::rules::rule::{Rule, Test};
use crate::text::cut;

pub(super) const RULES: &[Rule] = &[
    error("template_definition.name.length", "/name", "The name", Test::Length { min: 1, max: 512 }),
    error("template_definition.name.form", "/name", "The name", Test::Form(format::TEMPLATE_NAME)),
    look("template_definition.text.missing", "", missing_texts),
    error("template_definition.body.length", "/body/text", "The body", Test::With(long_body)),
    advice("template_definition.body.length.advised", "/body/text", long_marketing),
    observed(look("template_definition.body.emoji", "/body/text", marketing_emoji)),
    observed(advice("template_definition.body.emoji.advised", "/body/text", utility_emoji)),
    observed(advice("template_definition.body.blank_lines", "/body/text", blank_lines)),
    error("template_definition.footer.length", "/footer/text", "The footer", Test::Length { min: 1, max: 60 }),
    observed(error("template_definition.footer.form", "/footer/text", "The footer", Test::Form(PLAIN_FOOTER))),
    observed(error("template_definition.footer.variables", "/footer/text", "The footer", Test::Form(NO_VARIABLE))),
    observed(advice("template_definition.shortened_url", "/body/text", shortened)),
    observed(advice("template_definition.shortened_url", "/buttons/*/url", shortened)),
    observed(advice("template_definition.shortened_url", "/cards/*/body/text", shortened)),
    observed(advice("template_definition.shortened_url", "/cards/*/buttons/*/url", shortened)),
];

/// Only authentication templates have their texts from WhatsApp.
fn missing_texts(checking: &mut Checking<'_>, rule: &Rule, root: &Node<'_>, _: &Path<'_>) {
    if checking.is_authentication() {
        return;
    }
    for part in ["body", "footer"] {
        if root.get(part).is_some_and(|part| part.is_object() && part.present("text").is_none()) {
            let message = "Only an authentication template has no text of its own here.";
            checking.found(rule, ["/", part, "/text"].concat(), message);
        }
    }
}

fn long_body(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(text) = node.text() else { return };
    let most = if checking.buttons().iter().any(|button| button.text_at("type") == Some("single_product")) {
        160
    } else if checking.has_part("limitedTimeOffer") {
        600
    } else if checking.has_part("callPermissionRequest") {
        4096
    } else {
        1024
    };
    checking.length(rule, text, 1, most, path);
}

/// WhatsApp says that the bound differs by format, and no number; providers report this one since April 2025.
fn long_marketing(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if let Some(text) = node.text().filter(|_| checking.category() == Some("marketing")) {
        checking.length(&Rule { what: "The body of a marketing template", ..*rule }, text, 0, 550, path);
    }
}

fn marketing_emoji(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    emoji(checking, rule, node, path, "marketing", 10);
}

fn utility_emoji(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    emoji(checking, rule, node, path, "utility", 6);
}

fn emoji(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>, category: &str, most: usize) {
    let count = node.text().map_or(0, format::count_emoji);
    if checking.category() == Some(category) && count > most {
        let (count, most) = (count.to_string(), most.to_string());
        checking.found(
            rule,
            path.pointer(),
            ["The body has ", &count, " emoji; at most ", &most, " in a ", category, " template."].concat(),
        );
    }
}

/// Two line breaks are taken; how many are not is not known.
fn blank_lines(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let mut breaks = 0;
    let many = |letter: char| {
        breaks = if letter == '\n' {
            breaks + 1
        } else if letter.is_whitespace() {
            breaks
        } else {
            0
        };
        breaks > 2
    };
    if node.text().is_some_and(|text| text.chars().any(many)) {
        checking.found(rule, path.pointer(), "Several blank lines in a row may be refused.");
    }
}

const SHORTENERS: &[&str] = &["bit.ly", "tinyurl.com", "goo.gl", "t.co", "ow.ly", "is.gd", "cutt.ly", "rb.gy"];

fn shortened(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some(text) = node.text() else { return };
    let is_shortener = |word: &str| {
        let address = cut(word, "://").map_or(word, |(_, address)| address);
        cut(address, "/").is_some_and(|(host, _)| SHORTENERS.iter().any(|shortener| host.eq_ignore_ascii_case(shortener)))
    };
    if text.split_whitespace().any(is_shortener) {
        checking.found(rule, path.pointer(), "WhatsApp refuses or rejects templates with shortened links; give the full address.");
    }
}
