//! Reports of the hub: asked for, and fetched when they are made.

use crate::http::Method::{Get, Post};
use crate::operation::Operation;
use crate::provider::telinfy::settings::HUB;
use crate::shape::Shape::{As, Bool, Object, Text};
use crate::shape::{LOOSE_TEXT, Packed, needs, packed, takes};

/// Days as YYYY-MM-DD (X-58788834109).
static REQUEST: Packed =
    packed!(Object(&[needs("body", "", Object(&[needs("fromDate", "startDate", Text), needs("toDate", "endDate", Text)]))]));

static REQUESTED: Packed =
    packed!(Object(&[needs("body", "", Object(&[takes("success", "success", Bool), needs("fileID", "id", As(&LOOSE_TEXT))]))]));

static ONE: Packed = packed!(Object(&[needs("path", "", Object(&[needs("fileID", "id", Text)]))]));

const SOURCE: &str = "A public consumer of the hub";

/// While a report is made its file is JSON; a table of comma-separated values when it is ready (X-58726981435).
pub(super) static REPORTS: &[Operation] = &[
    Operation::new("reports.request", Post, "/whatsapp/reports/request-download", "Asks for a report of some days.", SOURCE)
        .takes(&REQUEST)
        .gives(&REQUESTED)
        .of_variant(HUB),
    Operation::new("reports.download", Get, "/whatsapp/reports/file/{fileID}", "Fetches a report: CSV, or JSON until it is made.", SOURCE)
        .takes(&ONE)
        .file()
        .of_variant(HUB),
];
