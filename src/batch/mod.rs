//! Many messages of one shape: a skeleton, and rows that fill some of its texts.
//!
//! The skeleton is read and encoded once; for a row only the rules that look at its columns run, and its body is put
//! together from the pieces between them. So ten thousand template sends cost little more than their text.

mod columns;
mod pieces;

use columns::Columns;
use pieces::Pieces;
pub use pieces::Seal;

use crate::check::check_node;
use crate::http::Request;
use crate::json::{Document, Node};
use crate::operation::Error;
use crate::provider::{Registered, Settings};
use crate::rules::{CheckOptions, Checking, Issue, Report, Severity};

/// Bodies that are ready to go.
#[derive(Debug)]
pub struct Batch {
    /// The request that each body goes with; its own body is the skeleton's.
    pub request: Request,
    /// One body for each row, empty where the row has an error.
    pub bodies: Vec<String>,
    /// Paths begin with the row: `/17/body/0`.
    pub issues: Vec<Issue>,
}

/// Fills a skeleton with rows. `columns` are JSON Pointers to texts of the skeleton; each row has a text for each.
///
/// # Errors
/// A validation error where the skeleton itself has errors beyond its columns, a column leads to no text, or a row has
/// another number of texts than there are columns.
pub fn fill<'a>(
    skeleton: &'a Document<'a>,
    columns: &'a Document<'a>,
    rows: &'a Document<'a>,
    registered: &Registered,
    settings: &Settings<'_>,
) -> Result<Batch, Error> {
    fill_with(skeleton, columns, rows, registered, settings, &|sealed| Ok(sealed.shown()))
}

/// The same with the secrets of the bodies written by `seal`.
///
/// # Errors
/// As [`fill`], and what `seal` has against it.
pub fn fill_with<'a>(
    skeleton: &'a Document<'a>,
    columns: &'a Document<'a>,
    rows: &'a Document<'a>,
    registered: &Registered,
    settings: &Settings<'_>,
    seal: Seal<'_>,
) -> Result<Batch, Error> {
    let columns: Vec<&str> = columns.root.items().iter().filter_map(Node::text).collect();
    let (request, pieces) = Pieces::cut(&skeleton.root, &columns, registered, settings, seal)?;
    let rules = Columns::new(&skeleton.root, registered, &columns);
    let mut tree = skeleton.root.clone();
    let mut batch = Batch { request, bodies: Vec::with_capacity(rows.root.items().len()), issues: Vec::new() };
    for (index, row) in rows.root.items().iter().enumerate() {
        let texts = row.items();
        if texts.len() != columns.len() || texts.iter().any(|node| node.text().is_none()) {
            let message = format!("Row {index} has not one text for each of the {} columns.", columns.len());
            return Err(refused("batch.row", &format!("/{index}"), &message));
        }
        rules.put(texts, &mut tree, index == 0);
        let mut report = Report::default();
        if index == 0 {
            // The first row is checked whole: what it says of the parts that no column touches holds for all.
            let checked = check_node(&tree, &skeleton.damaged, registered, CheckOptions::default());
            report = checked.for_client(registered, settings).report;
            if report.issues.iter().any(|issue| issue.severity == Severity::Error && !columns.contains(&issue.path.as_str())) {
                return Err(Error::Validation(report.into_issues()));
            }
        } else {
            let mut checking = Checking::new(&tree, &mut report, CheckOptions::default());
            checking.counts_utf16 = registered.provider.about().counts_utf16;
            rules.check(texts, &mut checking);
        }
        if !rows.damaged.is_empty() {
            note_damage(texts, &columns, &rows.damaged, &mut report);
        }
        batch.bodies.push(if report.ok() { pieces.join(texts) } else { String::new() });
        batch.issues.extend(report.into_issues().into_iter().map(|issue| Issue { path: format!("/{index}{}", issue.path), ..issue }));
    }
    Ok(batch)
}

/// Says which texts of a row held half of a character.
fn note_damage(row: &[Node<'_>], columns: &[&str], damaged: &[u32], report: &mut Report) {
    for (column, node) in columns.iter().zip(row) {
        if damaged.binary_search(&node.at).is_ok() {
            let message = "The text holds half of a character (a lone surrogate).".into();
            report.push(Issue::error("json.lone_surrogate", (*column).to_owned(), message));
        }
    }
}

fn refused(rule: &'static str, path: &str, message: &str) -> Error {
    Error::Validation(vec![Issue::error(rule, path.to_owned(), message.to_owned())])
}
