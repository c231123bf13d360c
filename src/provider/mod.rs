//! The providers: one folder each, all of the same skeleton, and one line each in the registry.

mod contract;
mod registry;
mod settings;
mod support;

use registry::registry;

registry! {
    infobip => Infobip,
    tyntec => Tyntec,
    tellephant => Tellephant,
    woztell => Woztell,
    telinfy => Telinfy,
}

pub use contract::Provider;
pub use registry::{Registered, find};
pub use settings::{About, Scheme, Setting, Settings};
pub use support::{PHONE_NUMBER, carried_by, unsupported, who_has};
