//! Pages of a list: `paging: {cursors: {before, after}, hasNext, hasPrevious}` (S:404, 447, 609).

use super::super::codecs::{CURSORS, LIMIT, LIMIT_OF_FLOWS};
use crate::shape::Shape::{As, Text};
use crate::shape::{Member, Need, When, needs, takes};

/// The parameters of a page; what comes before a cursor is a page of its own.
pub(super) const AFTER: Member = takes("after", "cursor", Text);
pub(super) const BEFORE: Member = takes("before", "before", Text);
/// For the server: a cursor says which page it is, from whichever side.
pub(super) const TURNED: Member = takes("before", "cursor", Text).when(When::Read);

/// `paging` in an answer.
pub(super) const PAGING: Member = needs("paging", "", As(&CURSORS));

/// How many templates, at most 100 (S:469).
pub(super) const FIRST: Member = takes("first", "limit", As(&LIMIT)).absent(Need::Implied);

/// How many flows; no bound is documented (S:851).
pub(super) const FLOW_LIMIT: Member = takes("limit", "limit", As(&LIMIT_OF_FLOWS)).absent(Need::Implied);
