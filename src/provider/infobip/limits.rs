//! Where Infobip's limits differ from the platform's, area by area.

mod envelope;
mod interactive;
mod media;
mod order;
mod payment;
mod template;

use crate::message::{Kind, Kinds};
use crate::rules::{Change, Packed, Rule, Severity, Test, format, packed};

pub(super) static CHANGES: Packed<Change> = packed!(
    changes,
    &[envelope::CHANGES, media::CHANGES, interactive::CHANGES, template::CHANGES, order::CHANGES, order::IN_MESSAGES, order::IN_TEMPLATES]
);

/// All that Infobip carries, but for raw bodies.
const ALL: Kinds = super::settings::KINDS.without(Kinds::of(&[Kind::Raw]));
/// Where the bounds are from.
const OPENAPI: &str = "Infobip OpenAPI 3.210.0";

/// Another bound for a rule of the platform's.
const fn set(id: &'static str, test: Test) -> Change {
    Change::Set(id, test, Severity::Error, OPENAPI)
}

/// A rule of Infobip's own.
const fn add(id: &'static str, kinds: Kinds, path: &'static str, what: &'static str, test: Test) -> Change {
    Change::Add(Rule::error(id, kinds, path, what, test, OPENAPI))
}

/// A text of which blanks are refused: "must not be blank" in the published 400 examples.
const fn not_blank(id: &'static str, kinds: Kinds, path: &'static str, what: &'static str) -> Change {
    add(id, kinds, path, what, Test::Form(format::NOT_BLANK))
}

const fn most(max: u32) -> Test {
    Test::Length { min: 0, max }
}

const fn between(min: u32, max: u32) -> Test {
    Test::Length { min, max }
}
