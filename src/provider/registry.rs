//! The registry: one line for each provider.

use std::sync::OnceLock;

use super::contract::Provider;
use crate::rules::RuleSet;
use crate::shape::{Shape, takes};

macro_rules! registry {
    ($($folder:ident => $provider:expr,)+) => {
        /// The providers' names: the values of `provider` everywhere.
        pub const NAMES: &[&str] = &[$(stringify!($folder)),+];

        /// The members of a message that hold what one provider takes beyond the neutral fields.
        pub const EXTRAS: Shape = Shape::Object(&[$(takes(stringify!($folder), stringify!($folder), Shape::Open)),+]);

        /// Every provider.
        pub static ALL: [Registered; NAMES.len()] = [$(Registered { provider: &$provider, rules: OnceLock::new() }),+];
    };
}

registry! {
    infobip => super::infobip::Infobip,
    tyntec => super::tyntec::Tyntec,
    tellephant => super::tellephant::Tellephant,
    woztell => super::woztell::Woztell,
    telinfy => super::telinfy::Telinfy,
}

/// A provider and its rules, which are put together when first asked for.
pub struct Registered {
    /// The provider.
    pub provider: &'static dyn Provider,
    rules: OnceLock<RuleSet>,
}

impl Registered {
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
