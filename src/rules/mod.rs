//! Every limit, once, with its source.
//!
//! A rule is a row of a table: an id, the kinds of message it is for, the path it looks at, a test, a severity and the
//! document it comes from. Checks, form counters, the catalogue behind `rules()` and the documentation all read the
//! same rows. The platform's rows stand in this folder, one file per area; where a provider differs, its folder holds
//! the [`Change`]s.

mod catalogue;
mod check;
mod counter;
#[cfg(feature = "templates")]
pub(crate) mod definition;
mod file;
pub mod format;
mod issue;
mod measure;
mod options;
mod pack;
mod rule;
mod set;
mod tree;
mod unpack;

mod carousel;
mod commerce;
mod contacts;
mod envelope;
mod flow;
mod interactive;
mod location;
mod media;
mod phone;
mod reaction;
mod template_buttons;
mod template_match;
mod template_parameters;
mod template_send;
mod text;
mod window;

pub use catalogue::{Entry, catalogue};
pub use check::Checking;
pub(crate) use contacts::name_without_parts;
pub use counter::Counter;
#[cfg(feature = "templates")]
pub(crate) use definition::TEMPLATE;
#[cfg(feature = "templates")]
pub use definition::{DEFINITION, definition_tree};
pub use file::{File, check_file};
pub(crate) use issue::entry;
pub use issue::{Issue, Report, Severity, Unit};
pub use measure::Length;
pub use options::CheckOptions;
pub use pack::Packing;
pub(crate) use pack::packed;
pub(crate) use phone::to_sender;
pub use rule::{Change, Format, Look, NO_MAX, Rule, Test};
pub use set::RuleSet;
#[cfg(feature = "templates")]
pub use set::fitting;
pub use tree::RuleTree;
pub use unpack::{Packed, Unpacking};
pub(crate) use window::old_quote;

/// The platform's rules, area by area.
pub const PLATFORM: &[&[Rule]] = &[
    envelope::RULES,
    phone::RULES,
    text::RULES,
    media::RULES,
    location::RULES,
    contacts::RULES,
    reaction::RULES,
    interactive::RULES,
    commerce::RULES,
    flow::RULES,
    carousel::RULES,
    template_send::RULES,
    template_match::RULES,
    template_parameters::RULES,
    template_buttons::RULES,
    window::RULES,
];

#[cfg(test)]
mod tests;
