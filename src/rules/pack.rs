//! Rules as bytes, column by column.

use super::issue::Severity;
use super::rule::{Change, Look, Rule, Test};
use crate::packing::{Column, List};

/// What the compiler has written so far.
#[derive(Debug)]
pub struct Packing {
    /// The ids.
    pub ids: Column,
    /// The paths of whole rules.
    pub paths: Column,
    /// What the paths of whole rules lead to.
    pub whats: Column,
    /// The documents.
    pub sources: Column,
    /// For each row a byte that says what it is, and the numbers and words that it calls for.
    pub rest: List<u8, { Self::MOST }>,
    /// The functions of tests in the order in which the rows ask for them.
    pub looks: List<Look, { Self::MOST_FUNCTIONS }>,
    /// Those of forms.
    pub forms: List<fn(&str) -> bool, { Self::MOST_FUNCTIONS }>,
}

/// Packs lists of `rules` or `changes`, one after the other: an expression for a `static` of type
/// [`Packed`](super::Packed).
macro_rules! packed {
    ($rows:ident, $lists:expr) => {{
        const PACKING: $crate::rules::Packing = $crate::rules::Packing::$rows($lists);
        let packed = $crate::rules::Packed::$rows($crate::rules::Unpacking {
            ids: $crate::packing::Texts::new($crate::packing::exact!(u8, PACKING.ids.bytes)),
            paths: $crate::packing::Texts::new($crate::packing::exact!(u8, PACKING.paths.bytes)),
            whats: $crate::packing::Texts::new($crate::packing::exact!(u8, PACKING.whats.bytes)),
            sources: $crate::packing::Texts::new($crate::packing::exact!(u8, PACKING.sources.bytes)),
            rest: $crate::packing::Bytes::new($crate::packing::exact!(u8, PACKING.rest)),
            looks: $crate::packing::exact!($crate::rules::Look, PACKING.looks),
            forms: $crate::packing::exact!(fn(&str) -> bool, PACKING.forms),
        });
        #[cfg(test)]
        let packed = packed.made_of($lists);
        packed
    }};
}
pub(crate) use packed;

impl Packing {
    const MOST: usize = 1 << 15;
    const MOST_FUNCTIONS: usize = 256;
    /// What a row is, beside the number of its test.
    pub(super) const WARNING: u8 = 0x10;
    pub(super) const SET: u8 = 0x20;
    pub(super) const DROP: u8 = 0x40;

    const fn new() -> Self {
        Self {
            ids: Column::new(),
            paths: Column::new(),
            whats: Column::new(),
            sources: Column::new(),
            rest: List::new(0),
            looks: List::new(|_, _, _, _| {}),
            forms: List::new(|_| true),
        }
    }

    /// Packs rules.
    pub const fn rules(lists: &[&[Rule]]) -> Self {
        let mut packing = Self::new();
        let mut lists = lists;
        while let [list, others @ ..] = lists {
            let mut rules = *list;
            while let [rule, others @ ..] = rules {
                packing.rule(rule);
                rules = others;
            }
            lists = others;
        }
        packing
    }

    /// Packs changes.
    pub const fn changes(lists: &[&[Change]]) -> Self {
        let mut packing = Self::new();
        let mut lists = lists;
        while let [list, others @ ..] = lists {
            let mut changes = *list;
            while let [change, others @ ..] = changes {
                packing.change(change);
                changes = others;
            }
            lists = others;
        }
        packing
    }

    /// The reason of a drop is for readers of the table only.
    const fn change(&mut self, change: &Change) {
        match *change {
            Change::Set(id, ref test, severity, source) => {
                self.ids.push(id);
                self.test(test, Self::SET | weight(severity));
                self.sources.push(source);
            }
            Change::Drop(id, _) => {
                self.ids.push(id);
                self.rest.push(Self::DROP);
            }
            Change::Add(ref rule) => self.rule(rule),
        }
    }

    const fn rule(&mut self, rule: &Rule) {
        self.ids.push(rule.id);
        self.paths.push(rule.path);
        self.whats.push(rule.what);
        self.test(&rule.test, weight(rule.severity));
        self.rest.number(rule.kinds.bits() as u64);
        self.sources.push(rule.source);
    }

    const fn test(&mut self, test: &Test, marks: u8) {
        match *test {
            Test::Length { min, max } => self.bounds(marks, min, max),
            Test::Items { min, max } => self.bounds(marks | 1, min, max),
            Test::Total { min, max } => self.bounds(marks | 2, min, max),
            Test::Properties { min, max } => self.bounds(marks | 3, min, max),
            Test::Lines { max } => {
                self.rest.push(marks | 4);
                self.rest.number(max as u64);
            }
            Test::Range { min, max } => {
                self.rest.push(marks | 5);
                self.rest.number(min.cast_unsigned());
                self.rest.number(max.cast_unsigned());
            }
            Test::OneOf(words) => {
                self.rest.push(marks | 6);
                self.rest.texts(words);
            }
            Test::Form(form) => {
                self.rest.push(marks | 7);
                self.rest.text(form.must_be);
                self.forms.push(form.test);
            }
            Test::Unique => self.rest.push(marks | 8),
            Test::Present => self.rest.push(marks | 9),
            Test::Absent => self.rest.push(marks | 10),
            Test::ExactlyOne(words) => {
                self.rest.push(marks | 11);
                self.rest.texts(words);
            }
            Test::Choice { allowed, of } => {
                self.rest.push(marks | 12);
                self.rest.texts(allowed);
                self.rest.texts(of);
            }
            Test::With(look) => {
                self.rest.push(marks | 13);
                self.looks.push(look);
            }
            Test::Fits(look) => {
                self.rest.push(marks | 14);
                self.looks.push(look);
            }
            Test::Local(look) => {
                self.rest.push(marks | 15);
                self.looks.push(look);
            }
        }
    }

    const fn bounds(&mut self, marks: u8, min: u32, max: u32) {
        self.rest.push(marks);
        self.rest.number(min as u64);
        self.rest.number(max as u64);
    }
}

const fn weight(severity: Severity) -> u8 {
    match severity {
        Severity::Error => 0,
        Severity::Warning => Packing::WARNING,
    }
}
