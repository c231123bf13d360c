//! Bytes to rules.

use std::ops::Deref;
use std::sync::OnceLock;

use super::issue::Severity;
use super::pack::Packing;
use super::rule::{Change, Format, Look, Rule, Test};
use crate::message::Kinds;
use crate::packing::{Bytes, Texts};

/// Rules or changes as the bytes that `packed!` made of them; the rows themselves are made when they are
/// first used, and stay.
#[derive(Debug)]
pub struct Packed<T: 'static> {
    start: Unpacking,
    read: fn(&mut Unpacking) -> T,
    rows: OnceLock<Vec<T>>,
    #[cfg(test)]
    source: &'static [&'static [T]],
}

/// The columns that are still to be read.
#[derive(Debug, Clone, Copy)]
pub struct Unpacking {
    /// The ids.
    pub ids: Texts,
    /// The paths of whole rules.
    pub paths: Texts,
    /// What the paths of whole rules lead to.
    pub whats: Texts,
    /// The documents.
    pub sources: Texts,
    /// What each row is, with the numbers and words that it calls for.
    pub rest: Bytes,
    /// The functions of tests.
    pub looks: &'static [Look],
    /// Those of forms.
    pub forms: &'static [fn(&str) -> bool],
}

impl Packed<Rule> {
    /// Packed rules.
    pub const fn rules(start: Unpacking) -> Self {
        Self::new(start, Unpacking::rule)
    }
}

impl Packed<Change> {
    /// Packed changes.
    pub const fn changes(start: Unpacking) -> Self {
        Self::new(start, Unpacking::change)
    }
}

impl<T> Packed<T> {
    const fn new(start: Unpacking, read: fn(&mut Unpacking) -> T) -> Self {
        Self {
            start,
            read,
            rows: OnceLock::new(),
            #[cfg(test)]
            source: &[],
        }
    }

    /// The same with what it was made of.
    #[cfg(test)]
    pub const fn made_of(mut self, source: &'static [&'static [T]]) -> Self {
        self.source = source;
        self
    }

    fn unpack(&self) -> Vec<T> {
        let (mut unpacking, mut rows) = (self.start, Vec::new());
        while !unpacking.rest.is_empty() {
            rows.push((self.read)(&mut unpacking));
        }
        rows
    }
}

impl<T> Deref for Packed<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.rows.get_or_init(|| self.unpack())
    }
}

impl Unpacking {
    fn change(&mut self) -> Change {
        let marks = self.rest.byte();
        if marks & Packing::DROP != 0 {
            Change::Drop(self.ids.text(), "")
        } else if marks & Packing::SET != 0 {
            Change::Set(self.ids.text(), self.test(marks), weight(marks), self.sources.text())
        } else {
            Change::Add(self.rule_of(marks))
        }
    }

    fn rule(&mut self) -> Rule {
        let marks = self.rest.byte();
        self.rule_of(marks)
    }

    fn rule_of(&mut self, marks: u8) -> Rule {
        Rule {
            id: self.ids.text(),
            path: self.paths.text(),
            what: self.whats.text(),
            test: self.test(marks),
            kinds: Kinds::from_bits(self.rest.word()),
            severity: weight(marks),
            source: self.sources.text(),
        }
    }

    fn test(&mut self, marks: u8) -> Test {
        let rest = &mut self.rest;
        match marks & 0xf {
            0 => Test::Length { min: rest.word(), max: rest.word() },
            1 => Test::Items { min: rest.word(), max: rest.word() },
            2 => Test::Total { min: rest.word(), max: rest.word() },
            3 => Test::Properties { min: rest.word(), max: rest.word() },
            4 => Test::Lines { max: rest.word() },
            5 => Test::Range { min: rest.number().cast_signed(), max: rest.number().cast_signed() },
            6 => Test::OneOf(rest.texts()),
            7 => {
                let must_be = rest.text();
                next(&mut self.forms).map_or(Test::Absent, |test| Test::Form(Format { must_be, test }))
            }
            8 => Test::Unique,
            9 => Test::Present,
            10 => Test::Absent,
            11 => Test::ExactlyOne(rest.texts()),
            12 => Test::Choice { allowed: rest.texts(), of: rest.texts() },
            13 => next(&mut self.looks).map_or(Test::Absent, Test::With),
            14 => next(&mut self.looks).map_or(Test::Absent, Test::Fits),
            _ => next(&mut self.looks).map_or(Test::Absent, Test::Local),
        }
    }
}

/// The next function; the compiler left none out.
fn next<F: Copy>(functions: &mut &'static [F]) -> Option<F> {
    let (first, others) = functions.split_first()?;
    *functions = others;
    Some(*first)
}

const fn weight(marks: u8) -> Severity {
    if marks & Packing::WARNING == 0 { Severity::Error } else { Severity::Warning }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::ALL;
    use crate::rules::{file, set};

    fn hold<T: Copy + std::fmt::Debug>(packed: &Packed<T>, bare: fn(T) -> T) {
        let rows: Vec<T> = packed.source.concat().into_iter().map(bare).collect();
        assert!(!rows.is_empty());
        assert_eq!(format!("{:#?}", &**packed), format!("{rows:#?}"));
    }

    #[test]
    fn what_was_packed_is_unpacked() {
        hold(&set::PACKED, |rule| rule);
        hold(&file::RULES, |rule| rule);
        #[cfg(feature = "templates")]
        hold(&crate::rules::definition::PACKED, |rule| rule);
        for registered in &ALL {
            hold(registered.provider.changes(), |change| match change {
                Change::Drop(id, _) => Change::Drop(id, ""),
                other => other,
            });
        }
    }
}
