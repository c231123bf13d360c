//! Templates.

use crate::http::Method::Get;
use crate::operation::Operation;
use crate::shape::Shape::{Capitals, List, Object, Raw, Text, Whole, Within};
use crate::shape::{Packed, Shape, needs, packed, takes};

const TEMPLATE: Shape = Object(&[
    needs("name", "name", Text),
    needs("locale", "language", Text),
    takes("state", "status", Capitals(&["pending", "approved", "rejected"])),
]);

static LIST: Packed =
    packed!(Object(&[takes("query", "", Object(&[takes("limit", "limit", Within(1, 100, &Whole)), takes("after", "cursor", Text)]))]));

static LISTED: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs("templates", "items", List(&Raw(&TEMPLATE))), takes("after", "next", Text), takes("count", "total", Whole)])
)]));

pub(super) static TEMPLATES: &[Operation] =
    &[Operation::new("templates.list", Get, "/templates", "Lists the templates.", "Acme, GET /templates").takes(&LIST).pages(&LISTED)];
