//! Pages of a list: the headers `x-total-*` and `Link` (RFC 8288).
//!
//! No parameter for a page is documented, so the cursor is the link itself, of which only path and query are kept.

use super::super::codecs::{COUNT, NEXT};
use crate::shape::Shape::{As, Object, Text};
use crate::shape::{Member, When, takes};

/// The cursor of an input: the link to the page.
pub(super) const CURSOR: Member = takes("link", "cursor", Text);

/// What the link has in its query; no parameter is documented, so none is ever written.
pub(super) const PAGE: Member = takes("page", "cursor", Text).when(When::Read);

/// A query of nothing but that.
pub(super) const PAGED: Member = takes("query", "", Object(&[PAGE]));

/// The headers of a page.
pub(super) const HEADERS: Member = takes(
    "headers",
    "",
    Object(&[
        takes("x-total-items", "total", As(&COUNT)),
        takes("x-total-pages", "pages", As(&COUNT)),
        takes("x-current-page", "page", As(&COUNT)),
        takes("x-page-size", "limit", As(&COUNT)),
        takes("link", "", As(&NEXT)),
    ]),
);
