//! Templates: a definition with what fills it, or as much of one of the two as there is.

use super::button::Button;
use super::header::{header, text_header};
use super::message::sections;
use super::node::{NOTHING, at, either, first, items, letters, nth, text};
use super::order::{order, update};
use super::sheet::{Sheet, Words};
use crate::json::{Node, Value};
use crate::message::TemplateHeader;
use crate::template::{fill, variables};

/// The text of every authentication template, in English; it has one for each language
/// (developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates).
const CODE: &str = "*{{1}}* is your verification code.";
/// What follows where the definition asks for it.
const ADVICE: &str = " For your security, do not share this code.";

/// A definition, or a card of one, and what fills it.
#[derive(Clone, Copy)]
struct Part<'n> {
    defined: &'n Node<'n>,
    given: &'n Node<'n>,
    has_examples: bool,
    is_authentication: bool,
}

/// Shows a template: its definition filled, or what would fill it where the definition is not known.
pub(super) fn template(defined: &Node<'_>, given: &Node<'_>, has_examples: bool, sheet: &mut Sheet) {
    let defined = chosen(defined, given);
    sheet.pair("kind", "template");
    sheet.object("template");
    for key in ["name", "language"] {
        let text = letters(either(given, defined, key));
        if !text.is_empty() {
            sheet.pair(key, text);
        }
    }
    sheet.end(b'}');
    let is_authentication = text(defined, "category").eq_ignore_ascii_case("authentication");
    let part = Part { defined, given, has_examples, is_authentication };
    part.show(sheet);
    let news = items(given, "orderStatuses");
    if !news.is_empty() {
        sheet.list("updates");
        news.iter().for_each(|news| update(news, sheet));
        sheet.end(b']');
    }
    let (defined, given) = (items(defined, "cards"), items(given, "cards"));
    if !defined.is_empty() || !given.is_empty() {
        sheet.list("cards");
        for index in 0..defined.len().max(given.len()) {
            sheet.item();
            Part { defined: nth(defined, index), given: nth(given, index), ..part }.show(sheet);
            sheet.end(b'}');
        }
        sheet.end(b']');
    }
}

/// The definition in the language of the message, of a list or of one with its localizations; else the first of its name.
fn chosen<'n>(defined: &'n Node<'n>, given: &Node<'_>) -> &'n Node<'n> {
    let all = if defined.is_object() { items(defined, "localizations") } else { defined.items() };
    let (mut best, mut fits) = (all.first().unwrap_or(defined), 0);
    for one in all {
        let is_of = |key: &str| text(given, key).is_empty() || ["", text(given, key)].contains(&text(one, key));
        let rank = if !is_of("name") { 0 } else { 1 + u8::from(is_of("language")) };
        if rank > fits {
            (best, fits) = (one, rank);
        }
    }
    best
}

impl<'n> Part<'n> {
    fn show(&self, sheet: &mut Sheet) {
        self.header(sheet);
        let (offer, ends) = (at(self.defined, "limitedTimeOffer"), at(self.given, "limitedTimeOffer"));
        if !offer.is_null() || !ends.is_null() {
            sheet.object("offer");
            sheet.copy("text", offer);
            sheet.copy("expiresAt", ends);
            sheet.end(b'}');
            sheet.line(text(offer, "text"));
            sheet.line(text(ends, "expiresAt"));
        }
        self.body(sheet);
        let footer = at(self.defined, "footer");
        let minutes = text(footer, "codeExpirationMinutes");
        let expiry = ["This code expires in ", minutes, " minutes."].concat();
        let expiry = if minutes.is_empty() { "" } else { &expiry };
        sheet.spans("footer", Words::plain(first(&[words(footer), expiry])), true);
        sheet.list("buttons");
        self.buttons(sheet);
        sheet.end(b']');
        // One button shows products or an order at most.
        let with = |key: &str| self.pressed().find_map(|button| button.present(key)).unwrap_or(&NOTHING);
        sections(with("sections"), sheet);
        order(with("order"), sheet);
    }

    /// What fills buttons: a list, or an object by their places.
    fn pressed(&self) -> impl Iterator<Item = &'n Node<'n>> {
        let given = at(self.given, "buttons");
        given.items().iter().chain(given.members().iter().map(|(_, button)| button))
    }

    fn header(&self, sheet: &mut Sheet) {
        let (defined, given) = (at(self.defined, "header"), at(self.given, "header"));
        let own = at(given, "text");
        let values = if own.is_null() { given } else { own };
        if !words(defined).is_empty() {
            return self.filled(words(defined), values, defined, &mut |words| text_header(words, sheet));
        }
        let format = text(defined, "format");
        let is = |kind: &&&str| !either(given, defined, kind).is_null() || format.eq_ignore_ascii_case(kind);
        match TemplateHeader::KEYS.iter().find(is) {
            Some(&"text") => unnamed(own, &mut |words| text_header(words, sheet)),
            Some(kind) => {
                let example = at(at(defined, kind), "example");
                // An uploaded example has a handle, which nothing can show.
                let is_shown = self.has_examples && letters(example).starts_with("http");
                let example = Node::new(Value::Object(vec![("url".into(), if is_shown { example.clone() } else { NOTHING.clone() })]));
                header(kind, at(given, kind), &example, sheet);
            }
            None => {}
        }
    }

    fn body(&self, sheet: &mut Sheet) {
        let (defined, given) = (at(self.defined, "body"), at(self.given, "body"));
        let fixed = [CODE, if at(defined, "addSecurityRecommendation").bool() == Some(true) { ADVICE } else { "" }].concat();
        let text = first(&[words(defined), if self.is_authentication { &fixed } else { "" }]);
        if self.defined.is_null() {
            unnamed(given, &mut |words| sheet.blocks(words));
        } else {
            self.filled(text, given, defined, &mut |words| sheet.blocks(words));
        }
    }

    fn buttons(&self, sheet: &mut Sheet) {
        if self.defined.is_null() {
            return self.pressed().for_each(|given| self.button(&NOTHING, given, sheet));
        }
        for (index, button) in items(self.defined, "buttons").iter().enumerate() {
            let given = items(self.given, "buttons").iter().find(|given| at(given, "index").whole() == Some(index as u64));
            self.button(button, given.unwrap_or_else(|| at(at(self.given, "buttons"), &index.to_string())), sheet);
        }
        if !at(self.defined, "callPermissionRequest").is_null() {
            Button { kind: "call_permission_request", ..Button::EMPTY }.show(&NOTHING, &NOTHING, sheet);
        }
    }

    /// A button of the definition and what fills it: its part of a message, or the text that goes into the variable.
    fn button(&self, defined: &'n Node<'n>, given: &'n Node<'n>, sheet: &mut Sheet) {
        let said = |key: &str| letters(either(defined, given, key));
        let kind = said("type").to_ascii_lowercase();
        let is_otp = kind == "otp";
        let autofill =
            if is_otp && ["one_tap", "zero_tap"].contains(&said("otpType")) { first(&[said("autofillText"), "Autofill"]) } else { "" };
        let answer = if kind == "quick_reply" { letters(given) } else { "" };
        let example = if self.has_examples { text(defined, "example") } else { "" };
        // The code of an authentication template stands in its body too.
        let code = if is_otp { value(at(self.given, "body"), &["1"], "1") } else { "" };
        let value = first(&[said("suffix"), said("code"), letters(given), code, example]);
        let url = said("url");
        let variable = variables(url).first().copied().filter(|_| value.is_empty()).unwrap_or_default();
        // The example of a whole address is one.
        let is_whole = !example.is_empty() && value == example && value.starts_with("http");
        let filled = if is_whole { value.to_owned() } else { fill(url, |_| Some(value).filter(|value| !value.is_empty())) };
        let copies = is_otp || kind == "copy_code" || kind == "coupon_code";
        Button {
            kind: &kind,
            title: first(&[autofill, said("text"), answer, said("payload")]),
            url: if url.is_empty() { "" } else { &filled },
            code: if copies { value } else { "" },
            variable,
        }
        .show(defined, given, sheet);
    }

    /// A text with its variables filled with values, or with the examples that stand beside it.
    fn filled(&self, text: &str, values: &Node<'_>, defined: &Node<'_>, show: &mut dyn FnMut(Words<'_>)) {
        let names = variables(text);
        let examples = if self.has_examples { either(defined, &NOTHING, "examples") } else { &NOTHING };
        let example = if self.has_examples { at(defined, "example") } else { &NOTHING };
        let lookup = |name: &str| {
            let value = first(&[value(values, &names, name), value(examples, &names, name), value(example, &names, name)]);
            Some(value).filter(|value| !value.is_empty())
        };
        let is_open = |name: &str| names.contains(&name) && lookup(name).is_none();
        show(Words { text: &fill(text, lookup), is_open: &is_open });
    }
}

/// The text of a part: as such, or its member.
fn words<'n>(node: &'n Node<'_>) -> &'n str {
    first(&[letters(node), text(node, "text")])
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
