//! The values that a Form begins with, and the faults it shows.
//!
//! Source: Flow JSON guide, "Form properties"; Flows changelog, 7.0; Flow media upload guide.

use std::collections::BTreeMap;

use super::data::{Types, pointed};
use super::date;
use super::find;
use super::input::check_begins;
use super::look::Look;
use super::model::Input;
use super::rules::{DATE, INIT_FILES, INIT_TYPE, INIT_UNKNOWN};
use super::value::Mode;
use crate::flow::binding::is_dynamic;
use crate::flow::kind::Kind as Type;
use crate::flow::{Checking, Component, Screen, Version};
use crate::json::Node;

/// Looks at the Form at a place among the components of a screen.
pub fn check<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, place: usize, form: &Component<'f>) {
    let look = &mut Look::at(checking, screen, form);
    let inputs = inputs(screen, place);
    for key in ["init-values", "error-messages"] {
        let Some(values) = form.node.get(key) else { continue };
        look.path.enter_key(key);
        for (name, value) in values.members() {
            look.path.enter_key(name);
            let input = inputs.get(name.as_ref()).copied();
            if key == "init-values" {
                check_init(look, input, value);
            } else {
                check_message(look, input, value);
            }
            look.path.leave();
        }
        look.path.leave();
    }
}

/// The components that stand in a Form, by their names: they come right after it.
fn inputs<'l, 'f>(screen: &'l Screen<'f>, form: usize) -> BTreeMap<&'l str, &'l Component<'f>> {
    let inside = screen.components.iter().skip(form + 1).take_while(|component| component.parent.is_some_and(|parent| parent >= form));
    inside.filter_map(|component| Some((component.node.text_at("name")?, component))).collect()
}

fn check_init<'f>(look: &mut Look<'_, 'f>, input: Option<&Component<'f>>, value: &'f Node<'f>) {
    let is_strict = look.checking.version >= Version(7, 0);
    let Some((input, kind)) = input.and_then(|input| Some((input, find(input.kind)?.input))).filter(|(_, kind)| *kind != Input::None)
    else {
        if is_strict {
            look.found(&INIT_UNKNOWN, value, "The Form has no input of this name.");
        }
        return;
    };
    if kind == Input::Files {
        return look.found(&INIT_FILES, value, [input.kind, " cannot begin with a value."].concat());
    }
    let types = match kind {
        Input::Text if input.node.text_at("input-type") == Some("number") => Types::NUMBER,
        // Digits, which no document says how to write.
        Input::Text if input.node.text_at("input-type") == Some("passcode") => Types::SCALAR,
        Input::Bool => Types::BOOL,
        Input::Choices => Types::LIST,
        Input::Date if Mode::of(input.node) != Mode::Single => Types::MESSAGE,
        _ => Types::TEXT,
    };
    let found = match value.text().filter(|text| is_dynamic(text)) {
        Some(text) => pointed(look, text).map(|(kind, _)| kind),
        None => Type::of(value),
    };
    if is_strict && found.is_some_and(|found| !types.has(found)) {
        let is = found.map_or("", Type::words);
        let message = [input.kind, " takes ", &types.said(), " from 7.0 on, not ", is, "."].concat();
        look.found(&INIT_TYPE, value, message);
    }
    match kind {
        Input::Text => check_begins(look, input.node, value),
        Input::Date => check_date(look, input.node, value),
        _ => {}
    }
}

fn check_date<'f>(look: &mut Look<'_, 'f>, input: &'f Node<'f>, value: &'f Node<'f>) {
    let version = look.checking.version;
    if value.text().is_some_and(|text| !is_dynamic(text) && !date::is_date(text, version)) {
        look.found(
            &DATE,
            value,
            if version < Version(5, 0) { "This must be a time in milliseconds." } else { "This must be a date as YYYY-MM-DD." },
        );
    }
    date::check_begin(look, value, date::limits(input, version));
}

fn check_message<'f>(look: &mut Look<'_, 'f>, input: Option<&Component<'f>>, value: &Node<'f>) {
    let takes_object = input.is_some_and(|input| {
        let kind = find(input.kind).map(|model| model.input);
        kind == Some(Input::Files) || kind == Some(Input::Date) && Mode::of(input.node) != Mode::Single
    });
    if !value.is_null() && value.text().is_none() && !(takes_object && value.is_object()) && look.checking.version >= Version(7, 0) {
        let message = ["A fault to show is text, not ", value.kind(), "."].concat();
        look.found(&INIT_TYPE, value, message);
    }
}
