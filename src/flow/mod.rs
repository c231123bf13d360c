//! Flow JSON: what it consists of, and everything that is wrong with one.
//!
//! A flow is the JSON text that describes the screens of a form inside WhatsApp. [`check`] reads it once, makes an
//! [`Outline`] of its screens and components, and then every area looks at it on its own, so that no fault hides another.
//! Each issue has a line and a column.
//!
//! In reading order:
//!
//! - [`version`], [`kind`], [`rule`]: versions, types, and what a rule is; [`rules`]: all of them but those of components.
//! - [`outline`]: what a flow consists of; [`checking`]: a check under way; [`members`]: what objects may have.
//! - [`top`], [`screen`], [`data`], [`layout`]: the file, its screens, their data, and what stands on them together.
//! - [`binding`], [`expression`], [`strings`]: references, and the texts they stand in.
//! - [`action`], [`payload`], [`routing`], [`graph`]: where actions lead, what they hand on, and the ways between screens.
//! - [`component`]: the tables of all components.

pub mod action;
pub mod binding;
pub mod checking;
pub mod component;
pub mod data;
pub mod expression;
pub mod graph;
pub mod kind;
pub mod layout;
pub mod members;
pub mod outline;
pub mod payload;
pub mod routing;
pub mod rule;
pub mod rules;
pub mod screen;
pub mod strings;
pub mod top;
pub mod version;

pub use checking::Checking;
pub use outline::{Component, Outline, Screen};
pub use rule::Rule;
pub use version::Version;

use self::kind::Kind;
use crate::check::read_text;
use crate::rules::Report;

/// Checks the text of a flow.
pub fn check(text: &str) -> Report {
    let document = match read_text(text) {
        Ok(document) => document,
        Err(report) => return report,
    };
    let outline = Outline::of(&document.root);
    let mut checking = Checking::new(&document.root, &outline);
    top::check(&mut checking, text);
    for at in &document.damaged {
        top::damaged(&mut checking, *at);
    }
    screen::check_all(&mut checking, &outline);
    for stray in &outline.strays {
        let kind = if stray.is_list { Kind::List } else { Kind::Object };
        members::expect(&mut checking, stray.node, stray.path.pointer(), kind);
    }
    for screen in &outline.screens {
        check_screen(&mut checking, screen);
    }
    for action in &outline.actions {
        action::check(&mut checking, action);
    }
    component::check_flow(&mut checking, &outline);
    routing::check(&mut checking);
    checking.into_report(text)
}

fn check_screen<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>) {
    screen::check(checking, screen);
    data::check(checking, screen);
    if let Some((title, text)) = screen.node.get("title").and_then(|title| Some((title, title.text()?))) {
        let mut path = screen.path.clone();
        path.enter_key("title");
        strings::check_text(checking, screen, title, text, &path, strings::Place::Property);
    }
    layout::check(checking, screen);
    for component in &screen.components {
        strings::check(checking, screen, component);
        component::check(checking, screen, component);
    }
    component::check_screen(checking, screen);
}
