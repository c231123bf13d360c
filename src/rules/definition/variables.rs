//! The variables of header, body and cards.

use super::places::{MOST, Place, is_letter, places};
use super::{COMPONENTS, TEMPLATE, observed};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Look, Rule, Test};
use crate::template::Variable;

pub(super) const RULES: &[Rule] = &[
    look("template_definition.variable.form", malformed),
    look("template_definition.variable.special", special),
    look("template_definition.variable.braces", unbalanced),
    observed(look("template_definition.variable.name.length", long_names)),
    look("template_definition.variable.name.unique", repeated),
    look("template_definition.variable.sequence", out_of_sequence),
    look("template_definition.variable.mixed", mixed),
    look("template_definition.variable.edges", at_edges),
    observed(look("template_definition.variable.adjacent", adjacent)),
    Rule::warning("template_definition.variable.ratio", TEMPLATE, "", "", Test::With(few_words), COMPONENTS),
];

const fn look(id: &'static str, look: Look) -> Rule {
    super::look(id, "", look)
}

/// Adds the same for each text of which something is true.
fn each(checking: &mut Checking<'_>, rule: &Rule, message: &str, is_so: impl Fn(&Place<'_>) -> bool) {
    for place in places(checking).iter().filter(|place| is_so(place)) {
        checking.found(rule, place.path(), message);
    }
}

/// Whether one of the pairs of braces is of a kind.
fn any(place: &Place<'_>, kind: Variable) -> bool {
    place.braces.pairs.iter().any(|pair| pair.variable() == kind)
}

fn malformed(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    let message = "In double braces stands a number from 1, or a name of lower-case letters, digits and underscores, without blanks.";
    each(checking, rule, message, |place| any(place, Variable::Malformed));
}

fn special(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "A variable has none of the signs #, $ and %.", |place| any(place, Variable::Special));
}

fn unbalanced(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "Double braces are opened or closed without a partner.", |place| place.braces.is_unbalanced);
}

fn long_names(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "The name of a variable has more than 32 characters.", |place| {
        place.braces.pairs.iter().any(|pair| pair.variable() == Variable::Name && pair.inside.len() > 32)
    });
}

fn repeated(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "The name of a variable stands here more than once.", |place| {
        let named = || place.braces.pairs.iter().filter(|pair| pair.variable() == Variable::Name).take(MOST);
        named().enumerate().any(|(index, pair)| named().take(index).any(|other| other.inside == pair.inside))
    });
}

fn out_of_sequence(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "Numbered variables run from 1 upwards, without a gap and in order.", |place| {
        let mut last = 0;
        place.braces.pairs.iter().any(|pair| match pair.variable() {
            Variable::Number(number) if number > last + 1 => true,
            Variable::Number(number) => {
                last = last.max(number);
                false
            }
            _ => false,
        })
    });
}

/// A template has one way to name its variables; addresses of buttons are apart.
fn mixed(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    let places = places(checking);
    let numbered = |place: &Place<'_>| place.braces.pairs.iter().any(|pair| matches!(pair.variable(), Variable::Number(_)));
    let mut first = None;
    for place in places.iter().filter(|place| numbered(place) || place.is_named()) {
        let is_both = numbered(place) && place.is_named();
        if is_both || *first.get_or_insert(place.is_named()) != place.is_named() {
            return checking.found(rule, place.path(), "The variables of a template all have numbers or all have names.");
        }
    }
}

fn at_edges(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "The text neither begins nor ends with a variable.", |place| !place.is_header && place.is_edged());
}

fn adjacent(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "Between two variables stands some text.", |place| {
        place.braces.pairs.iter().skip(1).any(|pair| pair.before.trim().is_empty())
    });
}

/// The threshold is not known; this one is in use.
fn few_words(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    each(checking, rule, "The text may have too few words for its variables; three for each and one more are safe.", |place| {
        let braces = &place.braces;
        let texts = braces.pairs.iter().map(|pair| pair.before).chain([braces.rest]);
        let words = texts.flat_map(str::split_whitespace).filter(|word| word.chars().any(is_letter)).count();
        let variables = place.names().len();
        !place.is_header && variables > 0 && words < 3 * variables + 1
    });
}

impl Place<'_> {
    /// Whether the text begins or ends with a variable.
    pub(super) fn is_edged(&self) -> bool {
        let pairs = &self.braces.pairs;
        let first = pairs.first().is_some_and(|pair| pair.is_variable() && pair.before.trim().is_empty());
        first || pairs.last().is_some_and(|pair| pair.is_variable() && self.braces.rest.trim().is_empty())
    }
}
