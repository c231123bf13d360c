//! What Telinfy's form of a template forbids beyond what WhatsApp does.

use crate::rules::{Change, Format, Packed, Rule, TEMPLATE, Test, packed};

pub(super) static CHANGES: Packed<Change> = packed!(changes, &[ALL]);

/// The samples are one text, parted by commas (X-66627076476).
const NO_COMMA: Format = Format { must_be: "without a comma, for commas part the samples", test: |sample| !sample.contains(',') };

const ALL: &[Change] = &[Change::Add(Rule::error(
    "telinfy.template.example.form",
    TEMPLATE,
    "/body/examples/*",
    "The example",
    Test::Form(NO_COMMA),
    "A public consumer of the cloud API",
))];
