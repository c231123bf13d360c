//! Dates: DatePicker and CalendarPicker.
//!
//! Source: Flow components guide, "DatePicker" and "CalendarPicker".

use super::input::{ENABLED, ERROR_MESSAGE, HELPER_TEXT, NAME, REQUIRED, VISIBLE, init_value};
use super::look::Look;
use super::model::{Input, Kind, Model, Property, Within, about};
use super::rules::{DATE_ORDER, MODE};
use super::value::Mode;
use crate::flow::Version;
use crate::json::Node;
use crate::rules::Issue;

const DAYS: &[&str] = &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const LABEL: Property = Property::new("label", Kind::Text).required().most(40).about("What is asked for.");
const MIN_DATE: Property = Property::new("min-date", Kind::Date).about("The first date that can be chosen: YYYY-MM-DD from 5.0.");
const MAX_DATE: Property = Property::new("max-date", Kind::Date).about("The last date that can be chosen: YYYY-MM-DD from 5.0.");
const UNAVAILABLE: Property = Property::new("unavailable-dates", Kind::DateList).about("Dates between that cannot be chosen.");
const SELECT_ACTION: Property = Property::new("on-select-action", Kind::Action(&["data_exchange"])).about("What a choice does.");

/// The same for both ends of a range, where the mode is `range`.
const fn ranged(property: Property, kind: &'static Kind, needs_end: bool) -> Property {
    Property { kind: Kind::Ranged(kind, needs_end), ..property }
}

const DATE: &[Property] = &[
    NAME,
    LABEL,
    HELPER_TEXT,
    MIN_DATE,
    MAX_DATE,
    UNAVAILABLE,
    REQUIRED,
    ENABLED,
    VISIBLE,
    SELECT_ACTION,
    init_value(Kind::Date),
    ERROR_MESSAGE.most(80),
];

const CALENDAR: &[Property] = &[
    NAME,
    Property::new("title", Kind::Text).most(80).about("The heading of a range."),
    Property::new("description", Kind::Text).most(300).about("More about a range."),
    ranged(LABEL, &Kind::Text, true),
    ranged(HELPER_TEXT, &Kind::Text, false),
    ranged(REQUIRED, &Kind::Bool, false),
    Property::new("mode", Kind::Words(&["single", "range"])).about("One date, or the first and the last of several."),
    MIN_DATE,
    MAX_DATE,
    UNAVAILABLE,
    Property::new("include-days", Kind::WordList(DAYS)).items(1, u32::MAX).about("The days of the week that can be chosen."),
    Property::new("min-days", Kind::Whole).about("The fewest days of a range."),
    Property::new("max-days", Kind::Whole).about("The most days of a range."),
    ENABLED,
    VISIBLE,
    SELECT_ACTION,
    ranged(init_value(Kind::Date), &Kind::Date, false),
    ranged(ERROR_MESSAGE.most(80), &Kind::Text, false),
];

pub const MODELS: &[Model] = &[
    Model {
        name: "DatePicker",
        since: Version(2, 0),
        within: Within::ALL,
        input: Input::Date,
        properties: DATE,
        own: Some(check_dates),
        about: about("A date to choose."),
    },
    Model {
        name: "CalendarPicker",
        since: Version(6, 1),
        within: Within::since(Version(6, 1)),
        input: Input::Date,
        properties: CALENDAR,
        own: Some(check_calendar),
        about: about("A date, or a range of dates, to choose from a calendar."),
    },
];

/// Whether a text is a date as a version writes it: YYYY-MM-DD from 5.0, milliseconds before.
pub fn is_date(text: &str, version: Version) -> bool {
    if version < Version(5, 0) {
        return !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    }
    let fits = |(place, byte): (usize, u8)| if place == 4 || place == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(fits)
}

/// Source: error codes, INVALID_DATE_RANGE.
fn check_dates(look: &mut Look<'_, '_>) {
    let node = look.component.node;
    check_limits(look, node);
    if let Some(value) = node.get("init-value") {
        look.path.enter_key("init-value");
        check_begin(look, value, limits(node, look.checking.version));
        look.path.leave();
    }
}

/// The first and the last date that can be chosen, empty where there is none.
pub fn limits<'f>(node: &'f Node<'f>, version: Version) -> (&'f str, &'f str) {
    let date = |key| node.text_at(key).filter(|text| is_date(text, version)).unwrap_or_default();
    (date("min-date"), date("max-date"))
}

/// The first date is not after the last.
fn check_limits<'f>(look: &mut Look<'_, 'f>, node: &'f Node<'f>) {
    let (first, last) = limits(node, look.checking.version);
    if !first.is_empty() && !last.is_empty() && is_before(last, first) {
        let related = [&look.path.pointer(), "/max-date"].concat();
        let place = node.get("min-date").unwrap_or(node);
        look.path.enter_key("min-date");
        let issue = look.issue(&DATE_ORDER, "The first date is after the last.");
        look.push(place, Issue { related: Some(related), ..issue });
        look.path.leave();
    }
}

/// A date to begin with is one that can be chosen.
fn check_within<'f>(look: &mut Look<'_, 'f>, value: &Node<'f>, first: &str, last: &str) {
    let version = look.checking.version;
    let Some(date) = value.text().filter(|text| is_date(text, version)) else { return };
    if !first.is_empty() && is_before(date, first) || !last.is_empty() && is_before(last, date) {
        look.found(&DATE_ORDER, value, "The date to begin with lies outside the dates that can be chosen.");
    }
}

/// The order of two dates of one form: of milliseconds the one with fewer digits comes first.
fn is_before(one: &str, other: &str) -> bool {
    (one.len(), one) < (other.len(), other)
}

/// Source: Flow components guide, "CalendarPicker".
fn check_calendar(look: &mut Look<'_, '_>) {
    let node = look.component.node;
    if look.mode == Mode::Single {
        for key in ["title", "description", "min-days", "max-days"] {
            if let Some(value) = node.get(key) {
                let message = ["`", key, "` is only for a calendar whose `mode` is range."].concat();
                look.found_at(key, &MODE, value, message);
            }
        }
    }
    look.check_order(node, "min-days", "max-days");
    check_limits(look, node);
    if let Some(value) = node.get("init-value") {
        look.path.enter_key("init-value");
        check_begin(look, value, limits(node, look.checking.version));
        look.path.leave();
    }
}

/// The date or the dates that a picker begins with.
pub fn check_begin<'f>(look: &mut Look<'_, 'f>, value: &'f Node<'f>, (first, last): (&str, &str)) {
    let version = look.checking.version;
    // Where their own order is wrong, that is what there is to say.
    if first.is_empty() || last.is_empty() || !is_before(last, first) {
        check_within(look, value, first, last);
        for (key, date) in value.members() {
            look.path.enter_key(key);
            check_within(look, date, first, last);
            look.path.leave();
        }
    }
    let date = |key| value.text_at(key).filter(|text| is_date(text, version));
    if let (Some(start), Some(end)) = (date("start-date"), date("end-date"))
        && is_before(end, start)
    {
        look.found(&DATE_ORDER, value, "The start date is after the end date.");
    }
}
