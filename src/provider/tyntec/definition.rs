//! What tyntec says of a template's definition beyond what WhatsApp does.

use crate::json::{Node, Path};
use crate::rules::{Change, Checking, Format, Look, Packed, Rule, Severity, TEMPLATE, Test, packed};

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ALL]);

const SPECIFICATION: &str = "tyntec whatsapp.yaml 3.28";
const EXAMPLE: Test = Test::Length { min: 1, max: 100 };
const ADDRESS: Test = Test::Length { min: 1, max: 255 };
const MINUTES: Test = Test::Range { min: 1_440, max: 43_200 };
const WITH_PLUS: Format = Format { must_be: "a plus and 4 to 23 digits", test: is_with_plus };

const ALL: &[Change] = &[
    set("template_definition.header.example.length", Test::Length { min: 1, max: 60 }),
    set("template_definition.body.example.length", EXAMPLE),
    set("template_definition.card.example.length", EXAMPLE),
    set("template_definition.validity", Test::With(validity)),
    set("template_definition.button.label.length", Test::With(long_label)),
    // WhatsAppTemplateButtonComponentRequest.buttons: one list of one sort.
    set("template_definition.button.count", Test::With(too_many)),
    set("template_definition.button.kind.count", Test::With(not_once)),
    Change::Drop("template_definition.button.flow.count", "one of each type but quick replies"),
    Change::Drop("template_definition.button.order", "sorts do not mix at all"),
    Change::Drop("template_definition.button.otp.alone", "sorts do not mix at all"),
    look("tyntec.template.button.mixed", "/buttons", mixed),
    look("tyntec.template.button.needs", "/buttons/*", lacking),
    phone("/buttons/*:phone_number/phoneNumber"),
    phone("/cards/*/buttons/*:phone_number/phoneNumber"),
    address("/header/image/example"),
    address("/header/video/example"),
    address("/header/document/example"),
    address("/cards/*/header/image/example"),
    address("/cards/*/header/video/example"),
    address("/buttons/*:url/example"),
    address("/cards/*/buttons/*:url/example"),
    add("tyntec.template.call.validity", "/buttons/*:voice_call/validMinutes", "The time to call in minutes", MINUTES),
    add("tyntec.template.card.body", "/cards/*/body", "The body of a card", Test::Present),
    look("tyntec.template.authentication.recommendation", "", without_recommendation),
];

const fn set(id: &'static str, test: Test) -> Change {
    Change::Set(id, test, Severity::Error, SPECIFICATION)
}

const fn add(id: &'static str, path: &'static str, what: &'static str, test: Test) -> Change {
    Change::Add(Rule::error(id, TEMPLATE, path, what, test, SPECIFICATION))
}

const fn look(id: &'static str, path: &'static str, look: Look) -> Change {
    add(id, path, "", Test::With(look))
}

const fn phone(path: &'static str) -> Change {
    add("tyntec.template.button.phone", path, "The phone number", Test::Form(WITH_PLUS))
}

const fn address(path: &'static str) -> Change {
    add("tyntec.template.example.url.length", path, "The example", ADDRESS)
}

/// LocalizationRequest.messageSendTimeToLiveSeconds.
fn validity(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    checking.validity(rule, node, path, 60, 600, true);
}

fn kind<'n>(button: &'n Node<'_>) -> &'n str {
    button.text_at("type").unwrap_or_default()
}

/// WhatsAppOtpButtonsRequest and WhatsAppFlowButtonsRequest have longer labels than the others.
fn long_label(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let pointer = path.pointer();
    let button = pointer.strip_suffix("/text").and_then(|button| checking.root.find(button.get(1..)?));
    let most = if button.is_some_and(|button| matches!(kind(button), "otp" | "flow")) { 25 } else { 20 };
    if let Some(text) = node.text() {
        checking.length(rule, text, 1, most, path);
    }
}

/// The sort of a button, and how many of the sort there may be.
fn sort(kind: &str) -> (u8, usize) {
    match kind {
        "quick_reply" => (0, 3),
        "otp" => (1, 1),
        "flow" => (2, 1),
        _ => (3, 2),
    }
}

fn are_alike(buttons: &[Node<'_>]) -> bool {
    buttons.windows(2).all(|pair| matches!(pair, [one, other] if sort(kind(one)).0 == sort(kind(other)).0))
}

fn too_many(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let buttons = node.items();
    match buttons.first() {
        None => checking.found(rule, path.pointer(), "An empty list of buttons is none; leave it out."),
        Some(first) if are_alike(buttons) && buttons.len() > sort(kind(first)).1 => {
            checking.found(rule, path.pointer(), "A template has 3 quick replies, 2 calls to action, 1 code or 1 flow at most.");
        }
        Some(_) => {}
    }
}

fn mixed(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if !are_alike(node.items()) {
        checking.found(rule, path.pointer(), "Quick replies, calls to action, codes and flows do not mix.");
    }
}

/// WhatsAppCallToActionButtonsRequest.
fn not_once(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let buttons = node.items();
    let is_again = |(index, button): (usize, &Node<'_>)| {
        sort(kind(button)).0 == 3 && buttons.iter().take(index).any(|other| kind(other) == kind(button))
    };
    // A longer list has other faults.
    if buttons.iter().take(100).enumerate().any(is_again) {
        checking.found(rule, path.pointer(), "There is one call to action of each type at most.");
    }
}

/// What a button needs because of its other fields.
fn lacking(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let needed: &[&str] = match node.text_at("otpType") {
        Some("copy_code") => &["text"],
        Some("one_tap") => &["text", "autofillText"],
        _ if node.text_at("action") == Some("navigate") => &["screen"],
        _ => &[],
    };
    for key in needed.iter().filter(|key| node.present(key).is_none()) {
        checking.found(rule, path.pointer_to(key), "This button needs it.");
    }
}

/// A body of nothing is not written, and WhatsApp has no template without one.
fn without_recommendation(checking: &mut Checking<'_>, rule: &Rule, root: &Node<'_>, _: &Path<'_>) {
    let Some(body) = root.get("body").filter(|body| body.is_object() && checking.is_authentication()) else { return };
    if body.present("addSecurityRecommendation").is_none() && body.present("text").is_none() {
        let message = "An authentication template says whether it recommends security.";
        checking.found(rule, "/body/addSecurityRecommendation", message);
    }
}

/// `^\+\d{4,23}$`
fn is_with_plus(number: &str) -> bool {
    number.strip_prefix('+').is_some_and(|digits| (4..=23).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
