//! Pages with numbers (PageInfo), the first of which is 0. The cursor is the number of the next one.

use super::super::codecs::PAGE_INFO;
use crate::shape::Shape::{As, Text};
use crate::shape::{Member, needs, takes};

/// The page that is asked for.
pub(super) const CURSOR: Member = takes("page", "cursor", Text);

/// PageInfo.
pub(super) const PAGING: Member = needs("paging", "", As(&PAGE_INFO));
