//! What Infobip says of a template's definition beyond what WhatsApp does, mostly in the descriptions of its models.

use crate::json::{Node, Path};
use crate::rules::{Change, Checking, Format, Look, Packed, Rule, Severity, TEMPLATE, Test, packed};
use crate::text::has;

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ALL]);

const OPENAPI: &str = "Infobip OpenAPI 3.210.0, create-whatsapp-template";
const MINUTES: Test = Test::Range { min: 1_440, max: 43_200 };
const DIGITS: Format = Format { must_be: "a number", test: is_digits };
/// Of WhatsApp's languages Infobip lists all but these.
const LANGUAGE: Format =
    Format { must_be: "a language that Infobip lists", test: |language| !["be_BY", "prs_AF", "ps_AF"].contains(&language) };

const ALL: &[Change] = &[
    Change::Set("template_definition.button.code.length", Test::Length { min: 1, max: 15 }, Severity::Error, OPENAPI),
    Change::Drop("template_definition.button.code.length.advised", "15 is the bound itself here"),
    Change::Set("template_definition.validity", Test::With(validity), Severity::Error, OPENAPI),
    Change::Set("template_definition.offer.button.code", Test::With(late_code), Severity::Error, OPENAPI),
    add("infobip.template.language", "/language", "The language", Test::Form(LANGUAGE)),
    add("infobip.template.flow", "/buttons/*:flow/flowId", "The id of the flow", Test::Form(DIGITS)),
    look("infobip.template.flow.screen", "/buttons/*:flow", without_screen),
    add("infobip.template.call.validity", "/buttons/*:voice_call/validMinutes", "The time to call in minutes", MINUTES),
    look("infobip.template.authentication.footer", "", without_footer),
    look("infobip.template.sub_category", "/infobip/subCategory", other_category),
    look("infobip.template.shortening", "/infobip/shorteningOptions", without_variable),
];

const fn add(id: &'static str, path: &'static str, what: &'static str, test: Test) -> Change {
    Change::Add(Rule::error(id, TEMPLATE, path, what, test, OPENAPI))
}

const fn look(id: &'static str, path: &'static str, look: Look) -> Change {
    add(id, path, "", Test::With(look))
}

/// ValidityPeriodApiData: from 30 seconds to 15 minutes, or -1; authentication templates alone have it.
fn validity(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if checking.is_not("authentication") {
        checking.found(rule, path.pointer(), "Only an authentication template has this at Infobip.");
    } else {
        checking.validity(rule, node, path, 30, 900, true);
    }
}

/// LimitedTimeOfferApiData: what expires needs a code to copy before all other buttons.
fn late_code(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    let expires = node.get("hasExpiration").and_then(Node::bool) == Some(true);
    if expires && checking.buttons().first().and_then(|button| button.text_at("type")) != Some("copy_code") {
        checking.found(rule, "/buttons", "An offer that expires needs a button of type copy_code before all others.");
    }
}

/// FlowButtonApiData.
fn without_screen(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.text_at("action") == Some("navigate") && node.present("screen").is_none() {
        checking.found(rule, path.pointer_to("screen"), "The action navigate needs the first screen.");
    }
}

/// AuthenticationTemplateStructureApiData.
fn without_footer(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    if checking.is_authentication() && checking.has_part("body") && !checking.has_part("footer") {
        checking.found(rule, "/footer", "Infobip wants a footer in an authentication template; it may be empty.");
    }
}

fn other_category(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    if checking.is_not("utility") {
        checking.found(rule, path.pointer(), "Only a utility template has a subcategory.");
    }
}

/// ShorteningOptionsApiData.
fn without_variable(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, path: &Path<'_>) {
    let is_dynamic = |button: &Node<'_>| button.text_at("url").is_some_and(|url| has(url, "{{"));
    if !checking.is_answer() && !checking.buttons().iter().any(is_dynamic) {
        checking.found(rule, path.pointer(), "Only a URL with a variable can be shortened.");
    }
}

/// Whether this is a number that 64 bits hold.
pub(super) fn is_digits(text: &str) -> bool {
    text.len() < 19 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'))
}
