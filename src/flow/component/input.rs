//! What is typed in or ticked: TextInput, TextArea, OptIn; and the properties that many components share.
//!
//! Source: Flow components guide, "Text Entry Components" and "OptIn".

use super::look::{Look, bounded};
use super::model::{ALWAYS, Input, Kind, Model, Own, Property, Within, about};
use super::rules::{BEGINS, PATTERN};
use crate::flow::binding::is_dynamic;
use crate::json::Node;
use crate::rules::{Length, Unit};

/// The names of the actions that the user's choice can start.
pub const SELECT: &[&str] = &["data_exchange", "update_data"];
/// The name of the action that taking the choice back can start, and choosing an option.
pub const UPDATE: &[&str] = &["update_data"];

const KINDS: &[&str] = &["text", "number", "email", "password", "passcode", "phone"];

pub const NAME: Property = Property::new("name", Kind::Name).required().about("The name that `${form.name}` reads; unique on its screen.");
pub const VISIBLE: Property = Property::new("visible", Kind::Bool).about("Whether it is shown; it is by default.");
pub const ENABLED: Property = Property::new("enabled", Kind::Bool).about("Whether the user can use it.");
pub const REQUIRED: Property = Property::new("required", Kind::Bool).about("Whether the user must fill it in.");
pub const ERROR_MESSAGE: Property = Property::new("error-message", Kind::Text)
    .since(4, 0)
    .outside_form()
    .about("The fault to show beside it; in a Form, `error-messages`.");
pub const HELPER_TEXT: Property = Property::new("helper-text", Kind::Text).most(80).about("A hint below it.");

/// The value to begin with, of a component that stands in no Form.
pub const fn init_value(kind: Kind) -> Property {
    Property::new("init-value", kind).since(4, 0).outside_form().about("The value to begin with; in a Form, `init-values`.")
}

const LABEL: Property = Property::new("label", Kind::Text).required().most(20).about("What is asked for.");
const LABEL_VARIANT: Property =
    Property::new("label-variant", Kind::Word(&["large"])).since(7, 0).warned().about("How the label is set: large above the input.");

const TEXT_INPUT: &[Property] = &[
    NAME,
    LABEL,
    Property::new("input-type", Kind::Word(KINDS)).about("What may be typed in; `text` by default."),
    Property::new("pattern", Kind::Text).since(6, 2).about("A regular expression that what is typed in must match; needs `helper-text`."),
    REQUIRED,
    Property::new("min-chars", Kind::Number { min: i64::MIN }).about("The fewest characters."),
    Property::new("max-chars", Kind::Number { min: i64::MIN }).about("The most characters; 80 by default."),
    HELPER_TEXT,
    ENABLED,
    VISIBLE,
    init_value(Kind::Scalar),
    ERROR_MESSAGE.most(30),
    LABEL_VARIANT,
];

const TEXT_AREA: &[Property] = &[
    NAME,
    LABEL,
    REQUIRED,
    Property::new("max-length", Kind::Whole).about("The most characters; 600 by default."),
    HELPER_TEXT,
    ENABLED,
    VISIBLE,
    init_value(Kind::Text),
    ERROR_MESSAGE,
    LABEL_VARIANT,
];

const OPT_IN: &[Property] = &[
    NAME,
    Property::new("label", Kind::Text).required().most(120).about("What the user agrees to."),
    REQUIRED,
    Property::new("on-click-action", Kind::Action(&["navigate", "data_exchange", "open_url"])).about("What “Read more” does."),
    Property::new("on-select-action", Kind::Action(UPDATE)).since(6, 0).about("What ticking it does."),
    Property::new("on-unselect-action", Kind::Action(UPDATE)).since(6, 0).about("What taking the tick away does."),
    VISIBLE,
    init_value(Kind::Bool),
];

const fn input(name: &'static str, input: Input, properties: &'static [Property], own: Option<Own>, said: &'static str) -> Model {
    Model { name, since: ALWAYS, within: Within::ALL, input, properties, own, about: about(said) }
}

pub const MODELS: &[Model] = &[
    input("TextInput", Input::Text, TEXT_INPUT, Some(check_text_input), "One line to fill in."),
    input("TextArea", Input::Text, TEXT_AREA, None, "Several lines to fill in."),
    input("OptIn", Input::Bool, OPT_IN, None, "A box to tick; at most 5 on a screen."),
];

/// Source: Flow components guide, "TextInput"; error codes, MIN_VALUE_GREATER_THAN_MAX.
fn check_text_input(look: &mut Look<'_, '_>) {
    let node = look.component.node;
    look.check_order(node, "min-chars", "max-chars");
    if let Some(value) = node.get("init-value") {
        look.path.enter_key("init-value");
        check_begins(look, node, value);
        look.path.leave();
    }
    if let Some(pattern) = node.get("pattern") {
        let kind = node.text_at("input-type").unwrap_or("text");
        if KINDS.contains(&kind) && !["text", "number", "password", "passcode"].contains(&kind) {
            let message = ["`pattern` is not for an input of the type ", kind, "."].concat();
            look.found_at("pattern", &PATTERN, pattern, message);
        }
        if node.get("helper-text").is_none() {
            look.found_at("helper-text", &PATTERN, node, "`helper-text` is required beside `pattern`.");
        }
    }
}

/// The value that a TextInput begins with has as many characters as the user may type in.
pub fn check_begins<'f>(look: &mut Look<'_, 'f>, input: &Node<'f>, value: &Node<'f>) {
    let Some(text) = value.text().filter(|text| !is_dynamic(text)) else { return };
    let characters = Length::of(text).characters;
    let bound = |key: &str| input.get(key).and_then(Node::whole).map(|bound| bound as usize);
    let (side, limit) = match (bound("min-chars"), bound("max-chars")) {
        (Some(least), _) if characters < least => ("least", least),
        (_, Some(most)) if characters > most => ("most", most),
        _ => return,
    };
    let message =
        ["The value to begin with has ", &characters.to_string(), " characters; at ", side, " ", &limit.to_string(), "."].concat();
    let issue = look.issue(&BEGINS, message);
    look.push(value, bounded(issue, limit, characters, Unit::Characters));
}
