//! Many messages of one shape: a skeleton, and rows that fill some of its texts.
//!
//! The skeleton is read and encoded once; for a row only the rules that look at its columns run, and its body is put
//! together from the pieces between them. So ten thousand template sends cost little more than their text.

mod columns;
mod pieces;
mod rows;

use columns::{Columns, is_of_row};
use pieces::Pieces;
pub use rows::Rows;

use crate::check::check_node;
use crate::http::{Request, Secrets};
use crate::json::{Document, Writer};
use crate::operation::Error;
use crate::provider::{Registered, Settings};
use crate::rules::{CheckOptions, Checking, Issue, Report, Severity};

/// Bodies that are ready to go.
#[derive(Debug)]
pub struct Batch {
    /// The request that each body goes with; its own body is the skeleton's.
    pub request: Request,
    /// One body for each row and line, empty where the row has an error. JSON has no line breaks of its own.
    pub lines: String,
    /// Paths begin with the row: `/17/body/0`.
    pub issues: Vec<Issue>,
}

/// Fills a skeleton with rows. `columns` are JSON Pointers to texts of the skeleton; each row has a text for each.
///
/// # Errors
/// A validation error where the skeleton itself has errors beyond its columns, or a column leads to no text.
pub fn fill<'a>(
    skeleton: &'a Document<'a>,
    columns: &[&'a str],
    rows: &Rows<'a>,
    registered: &Registered,
    settings: &Settings<'_>,
) -> Result<Batch, Error> {
    let beside = CheckOptions { from: settings.text("from"), ..CheckOptions::default() };
    fill_with(skeleton, columns, rows, registered, settings, beside, None)
}

/// The same with what is known beside the message, such as the template's definition, and with the secrets of the bodies
/// in their slots, where they are given.
///
/// # Errors
/// As [`fill`], and where a secret is missing.
pub fn fill_with<'a>(
    skeleton: &'a Document<'a>,
    columns: &[&'a str],
    rows: &Rows<'a>,
    registered: &Registered,
    settings: &Settings<'_>,
    beside: CheckOptions<'_>,
    secrets: Option<Secrets<'_>>,
) -> Result<Batch, Error> {
    let (request, pieces) = Pieces::cut(&skeleton.root, columns, registered, settings, beside, secrets)?;
    let rules = Columns::new(&skeleton.root, registered, columns, beside.definition.is_some());
    let counts_utf16 = registered.provider.about().counts_utf16;
    let (mut tree, mut issues) = (skeleton.root.clone(), Vec::new());
    let mut writer = Writer::with_capacity(rows.count() * pieces.length());
    for index in 0..rows.count() {
        let row = rows.row(index, columns.len());
        rules.put(row, &mut tree, index == 0);
        let mut report = Report::default();
        if index == 0 {
            // The first row is checked whole: what it says of the parts that no column touches holds for all.
            let checked = check_node(&tree, &skeleton.damaged, registered, beside);
            report = checked.for_client(registered, settings).report;
            if report.issues.iter().any(|issue| issue.severity == Severity::Error && !is_of_row(issue, columns)) {
                return Err(Error::Validation(report.into_issues()));
            }
        } else {
            writer.sign(b'\n');
            let mut checking = Checking::new(&tree, &mut report, beside);
            checking.counts_utf16 = counts_utf16;
            rules.check(row, &mut checking);
        }
        for column in rows.damaged(index, columns.len()) {
            let message = "The text holds half of a character (a lone surrogate).".into();
            let path = columns.get(column).copied().unwrap_or_default();
            report.push(Issue::error("json.lone_surrogate", path.to_owned(), message));
        }
        if report.ok() {
            pieces.join(row, &mut writer);
        }
        issues.extend(report.into_issues().into_iter().map(|issue| Issue { path: format!("/{index}{}", issue.path), ..issue }));
    }
    Ok(Batch { request, lines: writer.into_text(), issues })
}

fn refused(rule: &'static str, path: &str, message: &str) -> Error {
    Error::Validation(vec![Issue::error(rule, path.to_owned(), message.to_owned())])
}
