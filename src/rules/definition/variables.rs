//! The variables of header, body and cards.

use super::places::{is_letter, places};
use super::{TEMPLATE, observed};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Format, Rule, Test};
use crate::template::{Braced, Braces, MOST_VARIABLES, Variable};

/// What holds for every text that takes variables, then what holds for some.
macro_rules! of {
    ($path:literal, $what:literal $(, $other:expr)*) => {
        &[
            form("template_definition.variable.form", $path, $what, WELL_WRITTEN),
            form("template_definition.variable.special", $path, $what, NOT_SPECIAL),
            form("template_definition.variable.braces", $path, $what, BALANCED),
            observed(form("template_definition.variable.name.length", $path, $what, SHORT)),
            form("template_definition.variable.name.unique", $path, $what, UNIQUE),
            form("template_definition.variable.sequence", $path, $what, IN_SEQUENCE),
            $($other,)*
        ]
    };
}

/// The same for texts that are more than a line.
macro_rules! of_text {
    ($path:literal, $what:literal) => {
        of!(
            $path,
            $what,
            form("template_definition.variable.edges", $path, $what, NOT_EDGED),
            observed(form("template_definition.variable.adjacent", $path, $what, APART)),
            super::warning("template_definition.variable.ratio", $path, $what, Test::Form(WORDY))
        )
    };
}

pub(super) const OF_HEADER: &[Rule] = of!(
    "/header/text",
    "The header",
    form("template_definition.header.text.variables", "/header/text", "The header", SINGLE),
    Rule {
        source: "Observed at a provider: the edges of a header",
        ..super::warning("template_definition.header.text.edges", "/header/text", "The header", Test::Form(NOT_EDGED))
    }
);
pub(super) const OF_BODY: &[Rule] = of_text!("/body/text", "The body");
pub(super) const OF_CARDS: &[Rule] = of_text!("/cards/*/body/text", "The text of a card");
pub(super) const OF_ALL: &[Rule] = &[super::look("template_definition.variable.mixed", "", mixed)];

const fn form(id: &'static str, path: &'static str, what: &'static str, form: Format) -> Rule {
    Rule::error(id, TEMPLATE, path, what, Test::Form(form), super::COMPONENTS)
}

const WELL_WRITTEN: Format = Format {
    must_be: "one with {{1}}, {{2}} or with {{lower_case}} names in double braces, without blanks",
    test: |text| !Braces::of(text).has(|variable| variable == Variable::Malformed),
};
const NOT_SPECIAL: Format = Format {
    must_be: "without the signs #, $ and % in variables",
    test: |text| !Braces::of(text).has(|variable| variable == Variable::Special),
};
const BALANCED: Format = Format { must_be: "one in which all double braces have partners", test: |text| !Braces::of(text).is_unbalanced };
const SHORT: Format = Format {
    must_be: "without names of variables longer than 32 characters",
    test: |text| !Braces::of(text).pairs.iter().any(|pair| pair.inside.len() > 32 && pair.variable() == Variable::Name),
};
const UNIQUE: Format = Format { must_be: "one in which each name of a variable stands once", test: has_no_repeat };
const IN_SEQUENCE: Format = Format { must_be: "one with variables numbered from 1, in order and without a gap", test: is_in_sequence };
const SINGLE: Format = Format { must_be: "one with at most one variable", test: |text| Braces::of(text).names().len() < 2 };
const NOT_EDGED: Format = Format { must_be: "without a variable at its beginning or end", test: is_not_edged };
const APART: Format = Format {
    must_be: "one with some text between variables",
    test: |text| !Braces::of(text).pairs.iter().skip(1).any(|pair| pair.before.trim().is_empty()),
};
/// The threshold is not known; this one is in use.
const WORDY: Format =
    Format { must_be: "longer for so many variables: three words for each and one more are safe", test: has_enough_words };

fn has_no_repeat(text: &str) -> bool {
    let braces = Braces::of(text);
    let named = || braces.pairs.iter().filter(|pair| pair.variable() == Variable::Name).take(MOST_VARIABLES);
    !named().enumerate().any(|(index, pair)| named().take(index).any(|other| other.inside == pair.inside))
}

fn is_in_sequence(text: &str) -> bool {
    let mut last = 0;
    !Braces::of(text).has(|variable| {
        let Variable::Number(number) = variable else { return false };
        let is_late = number > last + 1;
        last = last.max(number);
        is_late
    })
}

fn is_not_edged(text: &str) -> bool {
    let braces = Braces::of(text);
    let first = braces.pairs.first().filter(|pair| pair.before.trim().is_empty());
    let last = braces.pairs.last().filter(|_| braces.rest.trim().is_empty());
    !first.is_some_and(Braced::is_variable) && !last.is_some_and(Braced::is_variable)
}

fn has_enough_words(text: &str) -> bool {
    let braces = Braces::of(text);
    let texts = braces.pairs.iter().map(|pair| pair.before).chain([braces.rest]);
    let words = texts.flat_map(str::split_whitespace).filter(|word| word.chars().any(is_letter)).count();
    let variables = braces.names().len();
    variables == 0 || words > 3 * variables
}

/// A template has one way to name its variables; addresses of buttons are apart.
fn mixed(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    let (mut numbers, mut names) = (false, false);
    for place in places(checking) {
        numbers |= place.braces.has(|variable| matches!(variable, Variable::Number(_)));
        names |= place.braces.has(|variable| variable == Variable::Name);
        if numbers && names {
            return checking.found(rule, place.path(), "The variables of a template all have numbers or all have names.");
        }
    }
}
