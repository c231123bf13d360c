//! Holds a value against the kind it must be of.

use super::data::Types;
use super::date::is_date;
use super::look::{Look, bounded};
use super::media::{decoded_size, is_picture};
use super::model::{Image, Kind, Property, Shape};
use super::rules::{COLOR, DATE, IMAGE, IMAGE_SIZE, ITEMS, MODE, PICTURE_SIZE, RANGE};
use crate::flow::Version;
use crate::flow::binding::is_bound;
use crate::json::{Node, Value};
use crate::rules::{NO_MAX, Unit};

/// Whether a calendar asks for one date or for the two of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// One date.
    Single,
    /// Two dates.
    Range,
    /// What the data say.
    Unknown,
}

impl Mode {
    /// The mode of a component.
    pub fn of(node: &Node<'_>) -> Self {
        match node.text_at("mode") {
            Some("range") => Self::Range,
            Some(text) if text != "single" => Self::Unknown,
            _ => Self::Single,
        }
    }
}

/// Holds a value against its kind.
pub fn check_value<'f>(look: &mut Look<'_, 'f>, property: &'static Property, kind: Kind, node: &'f Node<'f>) {
    match kind {
        Kind::Text => check_text(look, property, node, Types::TEXT),
        Kind::Scalar if node.number().is_some() => {}
        Kind::Scalar => check_text(look, property, node, Types::SCALAR),
        Kind::Message => check_text(look, property, node, Types::MESSAGE),
        Kind::Name if node.text().is_none() => look.mismatch(property, node, "text"),
        Kind::Name if look.checking.version >= Version(6, 0) && is_bound(node) => look.written_out(property, node),
        Kind::Texts if node.text().is_some() => check_text(look, property, node, Types::TEXTS),
        Kind::Texts | Kind::TextList => check_texts(look, property, node),
        Kind::Bool => {
            if node.bool().is_none() && !look.is_reference(property, node, Types::BOOL) {
                // Meta's own example of a wrong type is a text where truth is needed.
                look.mismatch(property, node, "true or false");
            }
        }
        Kind::Flag if node.bool().is_none() => look.mismatch(property, node, "true or false"),
        Kind::Condition if node.text().is_none() && node.bool().is_none() => look.mismatch(property, node, "text"),
        Kind::Number { min } => check_number(look, property, node, min),
        Kind::Whole => {
            if !look.is_reference(property, node, Types::NUMBER) {
                check_count(look, property, node, i64::MIN, i64::MAX);
            }
        }
        Kind::Count { .. } if is_bound(node) => look.written_out(property, node),
        Kind::Count { min, max } => check_count(look, property, node, min, max),
        Kind::Words(words) => {
            if !look.is_reference(property, node, Types::TEXT) {
                look.check_word(property, node, words);
            }
        }
        Kind::Word(words) => look.check_word(property, node, words),
        Kind::WordList(words) => {
            if !look.is_reference(property, node, Types::LIST) {
                check_words(look, property, node, words);
            }
        }
        Kind::FixedWordList(words) => check_words(look, property, node, words),
        Kind::Date => check_date(look, property, node),
        Kind::DateList => {
            if !look.is_reference(property, node, Types::LIST) {
                each(look, property, node, |look, node| check_date(look, property, node));
            }
        }
        Kind::Color => check_color(look, property, node),
        Kind::Image(image) => check_image(look, property, node, image),
        Kind::Reference => {
            if !is_bound(node) {
                look.neither(property, node, "an expression");
            }
        }
        Kind::Object(shape) => look.check_shape(property, shape, node),
        Kind::List(shape) => check_list(look, property, shape, node),
        Kind::Ranged(kind, needs_end) => check_ranged(look, property, *kind, needs_end, node),
        // What stands in them the outline says.
        Kind::Components if !matches!(node.value, Value::Array(_)) => look.mismatch(property, node, "a list"),
        Kind::Cases if !node.is_object() => look.mismatch(property, node, "an object"),
        Kind::Open => {
            if !node.is_object() && !look.is_reference(property, node, Types::OBJECT) {
                look.neither(property, node, "an object");
            }
        }
        Kind::Flag | Kind::Condition | Kind::Name | Kind::Action(_) | Kind::Components | Kind::Cases => {}
    }
}

fn check_text<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &'f Node<'f>, types: Types) {
    let Some(text) = node.text() else { return look.mismatch(property, node, "text") };
    if !look.is_reference(property, node, types) {
        look.check_length(property, node, text);
    }
}

fn check_texts<'f>(look: &mut Look<'_, 'f>, property: &'static Property, node: &'f Node<'f>) {
    if !look.is_reference(property, node, Types::LIST) {
        each(look, property, node, |look, node| match node.text() {
            Some(text) => look.check_length(property, node, text),
            None => look.mismatch(property, node, "text"),
        });
    }
}

fn check_words<'f>(look: &mut Look<'_, 'f>, property: &'static Property, node: &'f Node<'f>, words: &'static [&'static str]) {
    each(look, property, node, |look, node| look.check_word(property, node, words));
}

/// Looks at each entry of a list, after its number of entries.
fn each<'l, 'f>(look: &mut Look<'l, 'f>, property: &Property, node: &'f Node<'f>, check: impl Fn(&mut Look<'l, 'f>, &'f Node<'f>)) {
    let Value::Array(items) = &node.value else { return look.neither(property, node, "a list") };
    check_items(look, property, node, items.len());
    for (place, item) in items.iter().enumerate() {
        look.path.enter_index(place);
        check(look, item);
        look.path.leave();
    }
}

fn check_items<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>, count: usize) {
    let (min, max) = property.items;
    if let Some((word, limit)) = passed(count, min, max) {
        let [has, bound] = [count.to_string(), limit.to_string()];
        let message =
            look.say(property, &[" has ", &has, if count == 1 { " entry" } else { " entries" }, "; at ", word, " ", &bound, "."].concat());
        let issue = look.issue(&ITEMS, message);
        look.push(node, bounded(issue, limit as usize, count, Unit::Items));
    }
}

/// The bound that a count passes, and which one it is.
pub fn passed(count: usize, min: u32, max: u32) -> Option<(&'static str, u32)> {
    if count < min as usize { Some(("least", min)) } else { (max != NO_MAX && count > max as usize).then_some(("most", max)) }
}

fn check_number<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &'f Node<'f>, min: i64) {
    if look.is_reference(property, node, Types::NUMBER) {
        return;
    }
    match node.number() {
        Some(number) if number < min as f64 => out_of_range(look, property, node, number, min, i64::MAX),
        Some(_) => {}
        None => look.neither(property, node, "a number"),
    }
}

fn check_count<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>, min: i64, max: i64) {
    match node.number() {
        Some(number) if number % 1.0 != 0.0 => look.mismatch(property, node, "a whole number"),
        Some(number) if number < min as f64 || number > max as f64 => out_of_range(look, property, node, number, min, max),
        Some(_) => {}
        None => look.neither(property, node, "a whole number"),
    }
}

fn out_of_range<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>, number: f64, min: i64, max: i64) {
    let (word, limit) = if number < min as f64 { ("least", min) } else { ("most", max) };
    let message = look.say(property, &[" must be at ", word, " ", &limit.to_string(), "."].concat());
    let issue = look.issue(&RANGE, message);
    look.push(node, crate::rules::Issue { limit: Some(limit), actual: Some(number), unit: Some(Unit::Value), ..issue });
}

fn check_date<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &'f Node<'f>) {
    let Some(text) = node.text() else { return look.mismatch(property, node, "text") };
    if !look.is_reference(property, node, Types::TEXT) && !is_date(text, look.checking.version) {
        let form =
            if look.checking.version < Version(5, 0) { " must be a time in milliseconds." } else { " must be a date as YYYY-MM-DD." };
        let message = look.say(property, form);
        look.found(&DATE, node, message);
    }
}

fn check_color<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &Node<'f>) {
    let Some(text) = node.text() else { return look.mismatch(property, node, "text") };
    let is_color = text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
    if !is_color {
        let message = look.say(property, " must be a colour such as #00A884.");
        look.found(&COLOR, node, message);
    }
}

fn check_image<'f>(look: &mut Look<'_, 'f>, property: &Property, node: &'f Node<'f>, image: Image) {
    let Some(text) = node.text() else { return look.mismatch(property, node, "text") };
    if look.is_reference(property, node, Types::TEXT) {
        return;
    }
    let Some(size) = decoded_size(text) else {
        let message = look.say(property, " must be an image in base64, without a prefix.");
        return look.found(&IMAGE, node, message);
    };
    if image == Image::Picture && !is_picture(text) {
        let message = look.say(property, " must be a JPEG or PNG image.");
        look.found(&IMAGE, node, message);
    }
    let (rule, kilobytes) = match image {
        Image::Slide => return,
        Image::Picture => (&PICTURE_SIZE, 300),
        Image::Icon if look.checking.version < Version(6, 0) => (&IMAGE_SIZE, 300),
        Image::Icon => (&IMAGE_SIZE, 100),
    };
    let most = kilobytes * 1024;
    if size > most {
        let [has, bound] = [size.to_string(), most.to_string()];
        let message = look.say(property, &[" has ", &has, " bytes; at most ", &bound, "."].concat());
        let issue = look.issue(rule, message);
        look.push(node, bounded(issue, most, size, Unit::Bytes));
    }
}

fn check_list<'f>(look: &mut Look<'_, 'f>, property: &'static Property, shape: &'static Shape, node: &'f Node<'f>) {
    if !look.is_reference(property, node, Types::of_list(shape)) {
        each(look, property, node, |look, node| look.check_shape(property, shape, node));
    }
}

fn check_ranged<'f>(look: &mut Look<'_, 'f>, property: &'static Property, kind: Kind, needs_end: bool, node: &'f Node<'f>) {
    if is_bound(node) || look.mode != Mode::Range && !node.is_object() {
        return check_value(look, property, kind, node);
    }
    if look.mode == Mode::Single || !node.is_object() {
        let takes = if look.mode == Mode::Single {
            " takes an object only where `mode` is range."
        } else {
            " must be an object with `start-date` and `end-date` where `mode` is range."
        };
        let message = look.say(property, takes);
        return look.found(&MODE, node, message);
    }
    for (key, value) in node.members() {
        look.path.enter_key(key);
        if key == "start-date" || key == "end-date" {
            check_value(look, property, kind, value);
        } else {
            let message = look.say(property, " takes `start-date` and `end-date` only.");
            look.found(&MODE, value, message);
        }
        look.path.leave();
    }
    for key in if needs_end { &["start-date", "end-date"][..] } else { &["start-date"] } {
        if node.get(key).is_none() {
            let message = look.say(property, &[" needs `", key, "` where `mode` is range."].concat());
            look.found_at(key, &MODE, node, message);
        }
    }
}
