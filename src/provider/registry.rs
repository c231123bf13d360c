//! The registry: what a provider's one line makes of its folder.

use std::sync::OnceLock;

use super::ALL;
use super::contract::Provider;
use crate::rules::RuleSet;
#[cfg(feature = "templates")]
use crate::rules::{RuleTree, definition_tree};

/// A line is the name of a folder and of the provider in it. It declares the folder as a module too, where rustfmt does
/// not look by itself: `npm run format` names the folders to it.
macro_rules! registry {
    ($($folder:ident => $provider:ident,)+) => {
        $(pub mod $folder;)+

        /// The providers' names: the values of `provider` everywhere.
        pub const NAMES: &[&str] = &[$(stringify!($folder)),+];

        /// The members of a message that hold what one provider takes beyond the neutral fields.
        pub const EXTRAS: $crate::shape::Shape =
            $crate::shape::Shape::Object(&[$($crate::shape::takes(stringify!($folder), stringify!($folder), $crate::shape::Shape::Open)),+]);

        /// Every provider.
        pub static ALL: [Registered; NAMES.len()] = [$(Registered::new(&$folder::$provider)),+];
    };
}

pub(super) use registry;

/// A provider and its rules, which are put together when first asked for.
pub struct Registered {
    /// The provider.
    pub provider: &'static dyn Provider,
    rules: OnceLock<RuleSet>,
    #[cfg(feature = "templates")]
    definition_rules: OnceLock<RuleTree>,
}

impl Registered {
    pub(super) const fn new(provider: &'static dyn Provider) -> Self {
        Self {
            provider,
            rules: OnceLock::new(),
            #[cfg(feature = "templates")]
            definition_rules: OnceLock::new(),
        }
    }

    /// The rules of template definitions with this provider's changes.
    #[cfg(feature = "templates")]
    pub fn definition_rules(&self) -> &RuleTree {
        self.definition_rules.get_or_init(|| definition_tree(self.provider.definition_changes()))
    }

    /// The platform's rules with this provider's changes.
    pub fn rules(&self) -> &RuleSet {
        self.rules.get_or_init(|| RuleSet::new(self.provider.changes()))
    }
}

impl std::fmt::Debug for Registered {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Registered").field(&self.provider.about().name).finish()
    }
}

/// The provider of a name.
pub fn find(name: &str) -> Option<&'static Registered> {
    ALL.iter().find(|registered| registered.provider.about().name == name)
}
