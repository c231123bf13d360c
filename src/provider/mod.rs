//! The five providers: one folder each, all of the same skeleton, and the registry.

mod contract;
mod registry;
mod settings;
mod support;

pub mod infobip;
pub mod telinfy;
pub mod tellephant;
pub mod tyntec;
pub mod woztell;

pub use contract::Provider;
pub use registry::{ALL, EXTRAS, NAMES, Registered, find};
pub use settings::{About, Scheme, Setting, Settings};
pub use support::{PHONE_NUMBER, carried_by, unsupported, who_has};
