//! Templates: a definition with what fills it, or as much of one of the two as there is.

use super::button::{Button, title_of};
use super::message::{entries, gap, header, sections, text_header};
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
    defined: Option<&'n Node<'n>>,
    given: Option<&'n Node<'n>>,
    has_examples: bool,
    is_authentication: bool,
}

/// Shows a template: its definition filled, or what would fill it where the definition is not known.
pub(super) fn template(defined: Option<&Node<'_>>, given: Option<&Node<'_>>, has_examples: bool, sheet: &mut Sheet) {
    let defined = defined.map(|defined| chosen(defined, given));
    sheet.object("template", |sheet| {
        for key in ["name", "language"] {
            sheet.copy(&[key], [given, defined].into_iter().flatten().find(|node| node.present(key).is_some()));
        }
    });
    let category = defined.and_then(|defined| defined.text_at("category")).unwrap_or_default();
    let part = Part { defined, given, has_examples, is_authentication: category.eq_ignore_ascii_case("authentication") };
    part.show(sheet);
    if let Some(news) = part.given("orderStatuses") {
        sheet.list("updates", |sheet| news.items().iter().for_each(|news| update(news, sheet)));
    }
    let [defined, given] = [part.defined, part.given].map(|of| of.map_or(&[] as &[_], |of| entries(of, "cards")));
    if !defined.is_empty() || !given.is_empty() {
        sheet.list("cards", |sheet| {
            for index in 0..defined.len().max(given.len()) {
                let card = Part { defined: defined.get(index), given: given.get(index), ..part };
                sheet.item(|sheet| card.show(sheet));
            }
        });
    }
}

/// The definition in the language of the message, of a list or of one with its localizations; else the first.
fn chosen<'n>(defined: &'n Node<'n>, given: Option<&Node<'_>>) -> &'n Node<'n> {
    let languages = if defined.is_object() { entries(defined, "localizations") } else { defined.items() };
    let is_of = |one: &&Node<'_>, key: &str| {
        let wanted = given.and_then(|given| given.text_at(key));
        wanted.is_none() || one.text_at(key).is_none_or(|said| Some(said) == wanted)
    };
    let named = || languages.iter().filter(|one| is_of(one, "name"));
    named().find(|one| is_of(one, "language")).or_else(|| named().next()).unwrap_or(defined)
}

impl<'n> Part<'n> {
    fn defined(&self, key: &str) -> Option<&'n Node<'n>> {
        self.defined.and_then(|node| node.present(key))
    }

    fn given(&self, key: &str) -> Option<&'n Node<'n>> {
        self.given.and_then(|node| node.present(key))
    }

    /// A member of something that is only there for want of anything better.
    fn example(&self, of: Option<&'n Node<'n>>, keys: [&str; 2]) -> Option<&'n Node<'n>> {
        of.filter(|_| self.has_examples).and_then(|of| keys.into_iter().find_map(|key| of.present(key)))
    }

    fn show(&self, sheet: &mut Sheet) {
        self.header(sheet);
        let [offer, ends] = [self.defined("limitedTimeOffer"), self.given("limitedTimeOffer")];
        if offer.or(ends).is_some() {
            sheet.object("offer", |sheet| {
                sheet.copy(&["text"], offer);
                sheet.copy(&["expiresAt"], ends);
            });
            let [text, ends] =
                [(offer, "text"), (ends, "expiresAt")].map(|(of, key)| of.and_then(|of| of.text_at(key)).unwrap_or_default());
            sheet.line(&[text, if text.is_empty() { "" } else { gap(", ", ends) }, ends]);
        }
        self.body(sheet);
        let footer = self.defined("footer");
        let minutes = footer.and_then(|footer| footer.present("codeExpirationMinutes")).and_then(Node::loose_text);
        match (footer.and_then(words), minutes) {
            (Some(text), _) => sheet.spans("footer", Words::plain(text), true),
            (None, Some(minutes)) => sheet.spans("footer", Words::plain(&["This code expires in ", minutes, " minutes."].concat()), true),
            _ => {}
        }
        sheet.list("buttons", |sheet| self.buttons(sheet));
        for button in self.given.map_or(&[] as &[_], |given| entries(given, "buttons")) {
            sections(button.present("sections"), sheet);
            if let Some(ordered) = button.present("order") {
                order(ordered, sheet);
            }
        }
    }

    fn header(&self, sheet: &mut Sheet) {
        let (defined, given) = (self.defined("header"), self.given("header"));
        let values = given.map(|given| given.present("text").unwrap_or(given));
        if let Some(text) = defined.and_then(words) {
            return filled(text, [values, self.example(defined, ["example", "examples"])], |words| text_header(words, sheet));
        }
        let format = defined.and_then(|defined| defined.text_at("format")).unwrap_or_default();
        let has = |of: Option<&Node<'_>>, kind: &str| of.is_some_and(|of| of.present(kind).is_some());
        let is = |kind: &&&str| has(given, kind) || has(defined, kind) || format.eq_ignore_ascii_case(kind);
        match TemplateHeader::KEYS.iter().find(is) {
            Some(&"text") => unnamed(given.and_then(|given| given.present("text")), |words| text_header(words, sheet)),
            Some(kind) => {
                let example = defined.and_then(|defined| self.example(defined.present(kind), ["example", "url"]));
                // An uploaded example has a handle, which nothing can show.
                let example = example.filter(|node| node.text().is_some_and(|text| text.starts_with("http")));
                let example = example.map(|node| Node::new(Value::Object(vec![("url".into(), node.clone())])));
                header(kind, &[given.and_then(|given| given.present(kind)), example.as_ref()], sheet);
            }
            None => {}
        }
    }

    fn body(&self, sheet: &mut Sheet) {
        let (defined, given) = (self.defined("body"), self.given("body"));
        let advised = defined.and_then(|body| body.get("addSecurityRecommendation")).and_then(Node::bool).unwrap_or_default();
        let fixed = [CODE, if advised { ADVICE } else { "" }].concat();
        let text = defined.and_then(words).or(if self.is_authentication { Some(&fixed) } else { None });
        match text {
            Some(text) => filled(text, [given, self.example(defined, ["examples", "example"])], |words| sheet.blocks("body", words)),
            None if self.defined.is_none() => unnamed(given, |words| sheet.blocks("body", words)),
            None => {}
        }
    }

    fn buttons(&self, sheet: &mut Sheet) {
        let given = self.given("buttons");
        let Some(defined) = self.defined else {
            for button in given.map(Node::items).unwrap_or_default() {
                self.button(None, Some(button), sheet);
            }
            return;
        };
        for (index, button) in entries(defined, "buttons").iter().enumerate() {
            let fits = |given: &&Node<'_>| given.get("index").and_then(Node::whole) == Some(index as u64);
            let given = given.and_then(|given| given.items().iter().find(fits).or_else(|| given.present(&index.to_string())));
            self.button(Some(button), given, sheet);
        }
        if self.defined("callPermissionRequest").is_some() {
            let kind = "call_permission_request";
            Button { kind, title: title_of(kind), url: None, code: None, variable: None }.show(&[], sheet);
        }
    }

    /// A button of the definition and what fills it: its part of a message, or the text that goes into the variable.
    fn button(&self, defined: Option<&Node<'_>>, given: Option<&Node<'_>>, sheet: &mut Sheet) {
        let from = [defined, given];
        let said = |key: &str| from.into_iter().flatten().find_map(|node| node.text_at(key)).filter(|text| !text.is_empty());
        let kind = said("type").unwrap_or_default().to_ascii_lowercase();
        let fallback = match said("otpType") {
            Some("one_tap" | "zero_tap") => said("autofillText").or(Some("Autofill")),
            _ => None,
        };
        let title = fallback.or_else(|| said("text")).or_else(|| given.and_then(Node::text).filter(|_| kind == "quick_reply"));
        let title = title.or_else(|| said("payload")).unwrap_or_else(|| title_of(&kind));
        let example = defined.filter(|_| self.has_examples).and_then(|defined| defined.text_at("example"));
        let value = said("suffix").or_else(|| said("code")).or_else(|| given.and_then(Node::text)).or(example);
        let names = said("url").map(variables).unwrap_or_default();
        let url = said("url").map(|url| match value {
            // The example of a whole address is one.
            Some(whole) if !names.is_empty() && whole.starts_with("http") => whole.to_owned(),
            _ => fill(url, |_| value),
        });
        let copies = ["copy_code", "coupon_code", "otp"].contains(&kind.as_str());
        let code = value.or_else(|| self.code()).filter(|_| copies);
        let variable = names.first().copied().filter(|_| value.is_none());
        Button { kind: &kind, title, url: url.as_deref(), code, variable }.show(&from, sheet);
    }

    /// The code of an authentication template, which stands in its body too.
    fn code(&self) -> Option<&'n str> {
        value(self.given("body").filter(|_| self.is_authentication)?, &["1"], "1")
    }
}

/// The text of a part: as such, or its member.
fn words<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    node.text().or_else(|| node.text_at("text")).filter(|text| !text.is_empty())
}

/// What a variable is filled with: a text for the first, a list for all in order, an object by name.
fn value<'n>(values: &'n Node<'_>, names: &[&str], name: &str) -> Option<&'n str> {
    let place = || names.iter().position(|other| *other == name);
    let value = match &values.value {
        Value::Object(_) => values.present(name)?,
        Value::Array(items) => items.get(place()?)?,
        _ if place() == Some(0) => values,
        _ => return None,
    };
    value.loose_text().filter(|text| !text.is_empty())
}

/// A text with its variables filled from the first that has something for them.
fn filled(text: &str, from: [Option<&Node<'_>>; 2], show: impl FnOnce(Words<'_>)) {
    let names = variables(text);
    let lookup = |name: &str| from.into_iter().flatten().find_map(|values| value(values, &names, name));
    let is_open = |name: &str| names.contains(&name) && lookup(name).is_none();
    show(Words { text: &fill(text, lookup), is_open: &is_open });
}

/// What would fill a text that is not known: each value behind its variable, on a line of its own.
fn unnamed(values: Option<&Node<'_>>, show: impl FnOnce(Words<'_>)) {
    let Some(values) = values else { return };
    let mut lines: Vec<String> = Vec::new();
    let mut add = |name: &str, value: &Node<'_>| lines.push(["{{", name, "}} ", value.loose_text().unwrap_or_default()].concat());
    match &values.value {
        Value::Object(members) => members.iter().for_each(|(name, value)| add(name, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| add(&(index + 1).to_string(), value)),
        _ => add("1", values),
    }
    show(Words { text: &lines.join("\n"), is_open: &|_| true });
}
