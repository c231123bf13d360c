//! Placeholder replaced below.

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[];
