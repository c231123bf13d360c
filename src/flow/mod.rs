//! Flow JSON: what it consists of, and everything that is wrong with one.
//!
//! A flow is the JSON text that describes the screens of a form inside WhatsApp. [`check`] reads it once, makes an
//! [`Outline`] of its screens and components, and then every area looks at it on its own, so that no fault hides another.
//! Each issue has a line and a column.
//!
//! In reading order: [`version`], [`rule`] (what a rule is), [`rules`] (all of them but those of single components),
//! [`outline`], [`binding`], [`checking`], and [`component`] with the tables of all components.

pub mod binding;
pub mod checking;
pub mod component;
pub mod outline;
pub mod rule;
pub mod rules;
pub mod version;

pub use checking::Checking;
pub use outline::{Component, Outline, Screen};
pub use rule::Rule;
pub use version::Version;

use crate::check::read_text;
use crate::rules::Report;

/// Checks the text of a flow.
pub fn check(text: &str) -> Report {
    let document = match read_text(text) {
        Ok(document) => document,
        Err(report) => return report,
    };
    let outline = Outline::of(&document.root);
    let mut checking = Checking::new(&document.root);
    for screen in &outline.screens {
        for component in &screen.components {
            component::check(&mut checking, screen, component);
        }
        component::check_screen(&mut checking, screen);
    }
    component::check_flow(&mut checking, &outline);
    checking.into_report(text)
}
