//! A rule as data.

use super::check::Checking;
use super::issue::{Severity, Unit};
use crate::json::{Node, Path};
use crate::message::Kinds;

/// One row: what is tested where, and who says so.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Stable and dotted: `interactive.list.row.title.length`.
    pub id: &'static str,
    /// The kinds of message it is for.
    pub kinds: Kinds,
    /// A JSON Pointer in which `*` stands for every item, `*:flow` for those whose `type` is `flow`, and `**` for a
    /// text or each text of a list or record: `/sections/*/rows/*/title`.
    pub path: &'static str,
    /// What the path leads to, as a sentence begins: "Row title".
    pub what: &'static str,
    /// The test.
    pub test: Test,
    /// How much a breach weighs.
    pub severity: Severity,
    /// The document that says so.
    pub source: &'static str,
}

/// The upper bound of what has none.
pub const NO_MAX: u32 = u32::MAX;

/// What is tested. A value that is missing or of another type is the reader's affair, not a test's.
#[derive(Debug, Clone, Copy)]
pub enum Test {
    /// Characters of a text.
    Length {
        /// The fewest.
        min: u32,
        /// The most.
        max: u32,
    },
    /// Entries of a list.
    Items {
        /// The fewest.
        min: u32,
        /// The most.
        max: u32,
    },
    /// All values the path leads to, over all lists on the way; the fault sits at the first of these lists.
    Total {
        /// The fewest.
        min: u32,
        /// The most.
        max: u32,
    },
    /// Members of an object.
    Properties {
        /// The fewest.
        min: u32,
        /// The most.
        max: u32,
    },
    /// Line breaks of a text.
    Lines {
        /// The most.
        max: u32,
    },
    /// A number.
    Range {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// One of some words.
    OneOf(&'static [&'static str]),
    /// A form that a text must have.
    Form(Format),
    /// No two of all values the path leads to are equal; the fault sits at the later one.
    Unique,
    /// Must be there when its parent is.
    Present,
    /// Has no place here.
    Absent,
    /// Exactly one of these members must be there.
    ExactlyOne(&'static [&'static str]),
    /// Of these members only some are allowed.
    Choice {
        /// The ones that may be there.
        allowed: &'static [&'static str],
        /// All that the model knows; others are the reader's affair.
        of: &'static [&'static str],
    },
    /// What no row can say: a function that looks at each value the path leads to.
    With(Look),
    /// The same for a function that looks at its own text alone, and otherwise at what is there rather than at what it
    /// says: of the texts elsewhere none changes what it finds.
    Local(Look),
    /// The same for what can only be said with the definition of the template.
    Fits(Look),
}

/// Looks at a value that a rule is about.
pub type Look = fn(&mut Checking<'_>, &Rule, &Node<'_>, &Path<'_>);

/// A form that a text must have.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// The end of the sentence "… must be": "an http or https URL".
    pub must_be: &'static str,
    /// Whether a text has the form.
    pub test: fn(&str) -> bool,
}

/// Where a provider differs from the platform.
#[derive(Debug, Clone, Copy)]
pub enum Change {
    /// Other bounds, or another severity, for the platform's rule of this id. Where the provider takes more than the
    /// platform, its own bound is the error and the platform's becomes a warning.
    Set(&'static str, Test, Severity, &'static str),
    /// The platform's rule does not hold here, for the reason given.
    Drop(&'static str, &'static str),
    /// A rule of the provider's own.
    Add(Rule),
}

impl Change {
    /// A field the provider has no place for, without which the message would not be the same.
    pub const fn lost(kinds: Kinds, path: &'static str, what: &'static str, source: &'static str) -> Self {
        Self::Add(Rule::error("unsupported.field", kinds, path, what, Test::Absent, source))
    }

    /// A field the provider has no place for, which the message can do without.
    pub const fn dropped(kinds: Kinds, path: &'static str, what: &'static str, source: &'static str) -> Self {
        Self::Add(Rule::warning("unsupported.field", kinds, path, what, Test::Absent, source))
    }
}

impl Rule {
    /// An error, the common case.
    pub const fn error(id: &'static str, kinds: Kinds, path: &'static str, what: &'static str, test: Test, source: &'static str) -> Self {
        Self { id, kinds, path, what, test, severity: Severity::Error, source }
    }

    /// A warning.
    pub const fn warning(id: &'static str, kinds: Kinds, path: &'static str, what: &'static str, test: Test, source: &'static str) -> Self {
        Self { id, kinds, path, what, test, severity: Severity::Warning, source }
    }
}

impl Test {
    /// The bounds and what they count, for the catalogue.
    pub const fn bounds(&self) -> (Option<i64>, Option<i64>, Unit) {
        match *self {
            Self::Length { min, max } => (some_min(min), some_max(max), Unit::Characters),
            Self::Items { min, max } | Self::Total { min, max } => (some_min(min), some_max(max), Unit::Items),
            Self::Properties { min, max } => (some_min(min), some_max(max), Unit::Properties),
            Self::Lines { max } => (None, Some(max as i64), Unit::Lines),
            Self::Range { min, max } => (Some(min), Some(max), Unit::Value),
            Self::Present | Self::Absent | Self::ExactlyOne(_) => (None, None, Unit::Presence),
            Self::OneOf(_) | Self::Choice { .. } | Self::Form(_) | Self::Unique | Self::With(_) | Self::Local(_) | Self::Fits(_) => {
                (None, None, Unit::Format)
            }
        }
    }

    /// The words allowed, for the catalogue.
    pub const fn allowed(&self) -> Option<&'static [&'static str]> {
        match *self {
            Self::OneOf(words) | Self::ExactlyOne(words) | Self::Choice { allowed: words, .. } => Some(words),
            _ => None,
        }
    }

    /// Whether this lets through what `other` refuses for its bounds.
    pub(super) fn looser_than(&self, other: &Self) -> bool {
        let ((min, max, unit), (other_min, other_max, other_unit)) = (self.bounds(), other.bounds());
        let above = other_max.is_some_and(|other| max.is_none_or(|max| max > other));
        let below = other_min.is_some_and(|other| min.is_none_or(|min| min < other));
        unit == other_unit && (above || below)
    }
}

const fn some_min(min: u32) -> Option<i64> {
    if min == 0 { None } else { Some(min as i64) }
}

const fn some_max(max: u32) -> Option<i64> {
    if max == NO_MAX { None } else { Some(max as i64) }
}
