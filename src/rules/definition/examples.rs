//! What stands for the variables while a template is reviewed.

use super::places::places;
use super::{error, look, observed};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Format, NO_MAX, Rule, Test};

const FILLED: Test = Test::Length { min: 1, max: NO_MAX };

pub(super) const RULES: &[Rule] = &[
    look("template_definition.example.count", "", other_count),
    form("/header/example"),
    form("/body/examples/*"),
    form("/cards/*/body/examples/*"),
    error("template_definition.header.example.length", "/header/example", "The example", FILLED),
    error("template_definition.body.example.length", "/body/examples/*", "The example", FILLED),
    error("template_definition.card.example.length", "/cards/*/body/examples/*", "The example", FILLED),
];

const fn form(path: &'static str) -> Rule {
    let one_line = Format { must_be: "one line without tabs", test: |text| !text.contains(['\n', '\r', '\t']) };
    observed(error("template_definition.example.form", path, "The example", Test::Form(one_line)))
}

fn other_count(checking: &mut Checking<'_>, rule: &Rule, _: &Node<'_>, _: &Path<'_>) {
    for place in places(checking) {
        let variables = place.braces.names().len();
        if place.examples.is_none() && checking.is_answer() {
            continue;
        }
        if place.is_header {
            if variables > 0 && place.examples.is_none() {
                checking.found(rule, "/header/example", "The variable of the header needs an example.");
            }
            continue;
        }
        let given = place.examples.map_or(0, |examples| examples.items().len());
        if given != variables && place.examples.is_none_or(|examples| matches!(examples.value, crate::json::Value::Array(_))) {
            let path = [&place.part, "/examples"].concat();
            checking.found(rule, path, "Each variable of the text needs one example, in the order of the variables.");
        }
    }
}
