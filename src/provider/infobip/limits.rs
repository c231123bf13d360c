//! Where Infobip's limits differ from the platform's.

use crate::rules::Change;

pub(super) const CHANGES: &[Change] = &[];
