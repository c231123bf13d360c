//! The components: what each may and must have.

use super::{Checking, Component, Outline, Screen};

/// Checks a component by itself.
pub fn check<'f>(_checking: &mut Checking<'f>, _screen: &Screen<'f>, _component: &Component<'f>) {}

/// Checks what the components of a screen are to one another.
pub fn check_screen<'f>(_checking: &mut Checking<'f>, _screen: &Screen<'f>) {}

/// Checks what the components of a flow are to one another.
pub fn check_flow<'f>(_checking: &mut Checking<'f>, _outline: &Outline<'f>) {}
