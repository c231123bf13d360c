//! Where tyntec's limits differ from the platform's.

use std::ops::RangeInclusive;

use crate::rules::Change;

/// How many messages go in one bulk (whatsapp.yaml 3.28, BulkMessageRequest.messages).
pub(super) const BULK: RangeInclusive<usize> = 2..=20;

pub(super) const CHANGES: &[Change] = &[];
