//! A rule of Flow JSON: an id, a weight, and who says so.

use crate::rules::{Issue, Severity};

/// One row of a table of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Stable and dotted: `flow.routing.self`.
    pub id: &'static str,
    /// How much a breach weighs.
    pub severity: Severity,
    /// The document that says so.
    pub source: &'static str,
    /// What Meta's validation calls the fault, where it has a name for it.
    pub error: &'static str,
}

impl Rule {
    /// An issue of this rule with nothing but its place and words.
    pub fn issue(&self, path: String, message: impl Into<String>) -> Issue {
        Issue { severity: self.severity, source: self.source, ..Issue::error(self.id, path, message.into()) }
    }
}

/// Declares a constant for each rule, and `RULES` with all of them:
/// `NAME = Error "flow.id", SOURCE, "META_NAME";`.
macro_rules! flow_rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $severity:ident $id:literal, $source:expr, $error:literal;)+) => {
        $(
            $(#[doc = $doc])+
            pub const $name: $crate::flow::Rule =
                $crate::flow::Rule { id: $id, severity: $crate::rules::Severity::$severity, source: $source, error: $error };
        )+

        /// Every rule of this table.
        pub const RULES: &[$crate::flow::Rule] = &[$($name),+];
    };
}
pub(crate) use flow_rules;
