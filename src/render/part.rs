//! What a message, a definition and a card have in common: header, body, footer, buttons.
//!
//! A message is shown as a definition that has nothing to fill.

use super::button::button;
use super::header::{header, text_header};
use super::message::sections;
use super::node::{NOTHING, any, at, either, items, letters, nth, or, text};
use super::order::order;
use super::sheet::{Sheet, Words};
use crate::json::{Node, Value};
use crate::message::TemplateHeader;
use crate::template::{fill, variables};

/// The text of every authentication template, in English; it has one for each language
/// (developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates).
const CODE: &str = "*{{1}}* is your verification code.";
/// What follows where the definition asks for it.
const ADVICE: &str = " For your security, do not share this code.";

/// A message, a definition or a card of one, and what fills it.
#[derive(Clone, Copy)]
pub(super) struct Part<'n> {
    defined: &'n Node<'n>,
    given: &'n Node<'n>,
    /// The type of the one button that a message of its kind has.
    press: &'static str,
    is_template: bool,
    has_examples: bool,
    is_authentication: bool,
}

impl<'n> Part<'n> {
    /// A message and its button.
    pub(super) fn of(message: &'n Node<'n>, press: &'static str) -> Self {
        let (is_template, has_examples, is_authentication) = (false, false, false);
        Self { defined: message, given: &NOTHING, press, is_template, has_examples, is_authentication }
    }

    /// A definition and what fills it.
    pub(super) fn filled_by(defined: &'n Node<'n>, given: &'n Node<'n>, has_examples: bool) -> Self {
        let is_authentication = text(defined, "category").eq_ignore_ascii_case("authentication");
        Self { defined, given, press: "", is_template: true, has_examples, is_authentication }
    }

    /// Shows it with its cards.
    pub(super) fn show(&self, sheet: &mut Sheet) {
        self.header(sheet);
        let (offer, ends) = (at(self.defined, "limitedTimeOffer"), at(self.given, "limitedTimeOffer"));
        if !offer.is_null() || !ends.is_null() {
            sheet.object("offer");
            sheet.copy(&["text", "expiresAt"], offer, ends);
            sheet.end(b'}');
            sheet.line(text(offer, "text"));
            sheet.line(text(ends, "expiresAt"));
        }
        self.body(sheet);
        let footer = at(self.defined, "footer");
        let minutes = text(footer, "codeExpirationMinutes");
        let expiry = ["This code expires in ", minutes, " minutes."].concat();
        sheet.spans("footer", Words::plain(or(words(footer), if minutes.is_empty() { "" } else { &expiry })), true);
        order(at(self.defined, "order"), sheet);
        sheet.list("buttons");
        self.buttons(sheet);
        sheet.end(b']');
        // One button shows products or an order at most.
        let with = |key: &str| self.pressed().iter().find_map(|button| button.present(key)).unwrap_or(&NOTHING);
        sections(with("sections"), sheet);
        order(with("order"), sheet);
        let (defined, given) = (items(self.defined, "cards"), items(self.given, "cards"));
        if !defined.is_empty() || !given.is_empty() {
            sheet.list("cards");
            for index in 0..defined.len().max(given.len()) {
                sheet.item();
                Part { defined: nth(defined, index), given: nth(given, index), press: "", ..*self }.show(sheet);
                sheet.end(b'}');
            }
            sheet.end(b']');
        }
    }

    /// What fills buttons, of a list.
    fn pressed(&self) -> &'n [Node<'n>] {
        items(self.given, "buttons")
    }

    fn header(&self, sheet: &mut Sheet) {
        let (defined, given) = (at(self.defined, "header"), at(self.given, "header"));
        let own = at(given, "text");
        if !words(defined).is_empty() {
            let values = if own.is_null() { given } else { own };
            return self.filled(words(defined), values, defined, &mut |words| text_header(words, sheet));
        }
        let format = text(defined, "format");
        for kind in TemplateHeader::KEYS {
            if either(given, defined, kind).is_null() && !format.eq_ignore_ascii_case(kind) {
                continue;
            }
            if *kind == "text" {
                return unnamed(own, &mut |words| text_header(words, sheet));
            }
            let (given, defined) = (at(given, kind), at(defined, kind));
            let example = text(defined, "example");
            // An uploaded example has a handle, which nothing can show.
            let is_shown = self.has_examples && given.is_null() && example.starts_with("http");
            return header(kind, given, defined, if is_shown { example } else { "" }, sheet);
        }
    }

    fn body(&self, sheet: &mut Sheet) {
        let (defined, given) = (at(self.defined, "body"), at(self.given, "body"));
        if self.defined.is_null() {
            return unnamed(given, &mut |words| sheet.blocks(words));
        }
        let fixed = [CODE, if at(defined, "addSecurityRecommendation").bool() == Some(true) { ADVICE } else { "" }].concat();
        let fixed = if self.is_authentication { &fixed } else { any(&["text", "caption"], self.defined, &NOTHING) };
        self.filled(or(words(defined), fixed), given, defined, &mut |words| sheet.blocks(words));
    }

    fn buttons(&self, sheet: &mut Sheet) {
        if self.defined.is_null() {
            return self.pressed().iter().for_each(|given| self.button("", &NOTHING, given, sheet));
        }
        for (index, button) in items(self.defined, "buttons").iter().enumerate() {
            let given = self.pressed().iter().find(|given| at(given, "index").whole() == Some(index as u64));
            self.button("", button, given.unwrap_or_else(|| at(at(self.given, "buttons"), &index.to_string())), sheet);
        }
        let link = at(self.defined, "urlButton");
        for (kind, button) in [(self.press, self.defined), (if link.is_null() { "" } else { "url" }, link)] {
            if !kind.is_empty() {
                self.button(kind, button, &NOTHING, sheet);
            }
        }
        if !at(self.defined, "callPermissionRequest").is_null() {
            self.button("call_permission_request", &NOTHING, &NOTHING, sheet);
        }
    }

    /// A button of the definition and what fills it: its part of a message, or the text that goes into the variable.
    fn button(&self, kind: &str, defined: &'n Node<'n>, given: &'n Node<'n>, sheet: &mut Sheet) {
        let said = |keys: &[&str]| any(keys, defined, given);
        let kind = or(kind, or(said(&["type"]), "quick_reply")).to_ascii_lowercase();
        let is_otp = kind == "otp";
        let autofill = is_otp && ["one_tap", "zero_tap"].contains(&said(&["otpType"]));
        let own = if autofill { or(said(&["autofillText"]), "Autofill") } else { said(&["text", "title", "label", "button"]) };
        let title = or(own, if kind == "quick_reply" { or(letters(given), said(&["payload"])) } else { "" });
        let example = if self.has_examples { text(defined, "example") } else { "" };
        // The code of an authentication template stands in its body too.
        let code = if is_otp { value(at(self.given, "body"), &["1"], "1") } else { "" };
        let value = or(or(said(&["suffix", "code"]), letters(given)), or(code, example));
        let address = said(&["url"]);
        let variable = if self.is_template && value.is_empty() { variables(address).first().copied().unwrap_or_default() } else { "" };
        // The example of a whole address is one.
        let is_whole = !address.is_empty() && !example.is_empty() && value == example && value.starts_with("http");
        let filled = if self.is_template { fill(address, |_| Some(value).filter(|value| !value.is_empty())) } else { address.to_owned() };
        let url = if is_whole { value } else { &filled };
        let code = if is_otp || kind == "copy_code" || kind == "coupon_code" { value } else { "" };
        // The end of an address is shown where the address is not known.
        let suffix = if or(url, code).is_empty() { said(&["suffix"]) } else { "" };
        button(&kind, title, &[("url", url), ("code", code), ("suffix", suffix), ("variable", variable)], (defined, given), sheet);
    }

    /// A text with its variables filled with values, or with the examples that stand beside it.
    fn filled(&self, text: &str, values: &Node<'_>, defined: &Node<'_>, show: &mut dyn FnMut(Words<'_>)) {
        if !self.is_template {
            return show(Words::plain(text));
        }
        let names = variables(text);
        let beside = if self.has_examples { defined } else { &NOTHING };
        let (examples, example) = (at(beside, "examples"), at(beside, "example"));
        let lookup = |name: &str| {
            let value = [values, examples, example].into_iter().fold("", |found, from| or(found, value(from, &names, name)));
            Some(value).filter(|value| !value.is_empty())
        };
        let is_open = |name: &str| names.contains(&name) && lookup(name).is_none();
        show(Words { text: &fill(text, lookup), is_open: &is_open });
    }
}

/// The text of a part: as such, or its member.
fn words<'n>(node: &'n Node<'_>) -> &'n str {
    or(letters(node), text(node, "text"))
}

/// What a variable is filled with: a text for the first, a list for all in order, an object by name.
fn value<'n>(values: &'n Node<'_>, names: &[&str], name: &str) -> &'n str {
    let place = names.iter().position(|other| *other == name).unwrap_or_default();
    match &values.value {
        Value::Object(_) => text(values, name),
        Value::Array(items) => letters(nth(items, place)),
        _ if place == 0 => letters(values),
        _ => "",
    }
}

/// What would fill a text that is not known: each value behind its variable, on a line of its own.
fn unnamed(values: &Node<'_>, show: &mut dyn FnMut(Words<'_>)) {
    let mut lines = String::new();
    let mut add = |name: &str, value: &Node<'_>| {
        for part in [if lines.is_empty() { "{{" } else { "\n{{" }, name, "}} ", letters(value)] {
            lines.push_str(part);
        }
    };
    match &values.value {
        Value::Object(members) => members.iter().for_each(|(name, value)| add(name, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| add(&(index + 1).to_string(), value)),
        Value::Null => {}
        _ => add("1", values),
    }
    show(Words { text: &lines, is_open: &|_| true });
}
