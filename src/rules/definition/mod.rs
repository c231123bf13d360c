//! The definition of a template: what WhatsApp demands before it reviews one.
//!
//! The rows look at the neutral definition, the same object that is created and read. What a definition looks like is the
//! affair of its shape; here is what a well-formed one may say. One file per area.

mod buttons;
mod cards;
mod edit;
mod examples;
mod header;
mod language;
mod offer;
mod otp;
mod places;
mod text;
mod validity;
mod variables;

use super::check::Checking;
use super::rule::{Change, Look, Rule, Test};
use super::set::changed;
use super::tree::RuleTree;
use super::{Packed, packed};
use crate::message::{Kind, Kinds};

pub(super) static PACKED: Packed<Rule> = packed!(rules, DEFINITION);

/// The platform's rules of definitions, area by area.
pub const DEFINITION: &[&[Rule]] = &[
    text::RULES,
    language::RULES,
    header::RULES,
    variables::OF_HEADER,
    variables::OF_BODY,
    variables::OF_CARDS,
    variables::OF_ALL,
    examples::RULES,
    buttons::RULES,
    cards::RULES,
    offer::RULES,
    otp::RULES,
    validity::RULES,
    edit::RULES,
];

/// The platform's rules of definitions with a provider's changes, by the values that they are about.
pub fn definition_tree(changes: &[Change]) -> RuleTree {
    RuleTree::new(changed(&PACKED, changes).iter())
}

/// Rules of definitions are of no kind of message but the one that sends them.
pub(crate) const TEMPLATE: Kinds = Kinds::of(&[Kind::Template]);

const COMPONENTS: &str = "WhatsApp, message templates: components";
const EDITOR: &str = "WhatsApp's template editor, as observed";

const fn error(id: &'static str, path: &'static str, what: &'static str, test: Test) -> Rule {
    Rule::error(id, TEMPLATE, path, what, test, COMPONENTS)
}

const fn warning(id: &'static str, path: &'static str, what: &'static str, test: Test) -> Rule {
    Rule::warning(id, TEMPLATE, path, what, test, COMPONENTS)
}

const fn look(id: &'static str, path: &'static str, look: Look) -> Rule {
    error(id, path, "", Test::With(look))
}

const fn advice(id: &'static str, path: &'static str, look: Look) -> Rule {
    warning(id, path, "", Test::With(look))
}

/// The same row as observed in the editor, where no document has it.
const fn observed(rule: Rule) -> Rule {
    Rule { source: EDITOR, ..rule }
}

impl<'c> Checking<'c> {
    /// The category of the definition that is checked: what it says, what it is now, or what only one category has.
    fn category(&self) -> Option<&'c str> {
        let said = self.root.text_at("category");
        said.or_else(|| self.options.definition?.category.as_deref()).or_else(|| is_code(self.root).then_some("authentication"))
    }

    /// Whether it is an authentication template.
    pub(crate) fn is_authentication(&self) -> bool {
        self.category() == Some("authentication")
    }

    /// Whether it is of a category that is known and is not this one.
    pub(crate) fn is_not(&self, category: &str) -> bool {
        self.category().is_some_and(|own| own != category)
    }

    /// Whether this is what a provider answered, which has the words of WhatsApp and mostly no examples.
    pub(crate) fn is_answer(&self) -> bool {
        self.has_part("status")
    }

    /// Whether a part of the definition is there.
    pub(crate) fn has_part(&self, path: &str) -> bool {
        self.root.find(path).is_some_and(|node| !node.is_null())
    }

    /// The buttons under the message.
    pub(crate) fn buttons(&self) -> &'c [crate::json::Node<'c>] {
        self.root.get("buttons").map(crate::json::Node::items).unwrap_or_default()
    }
}

/// Whether a definition has what only authentication templates have.
fn is_code(root: &crate::json::Node<'_>) -> bool {
    let buttons = root.get("buttons").map(crate::json::Node::items).unwrap_or_default();
    buttons.iter().any(|button| button.text_at("type") == Some("otp"))
        || ["body/addSecurityRecommendation", "footer/codeExpirationMinutes"].iter().any(|path| root.find(path).is_some())
}
