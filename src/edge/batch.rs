//! Many messages of one shape.

use super::options::{Options, lacks, read_options};
use crate::batch::{Batch, Rows, fill_with};
use crate::check::read_text;
use crate::http::Secrets;
use crate::json::Node;
use crate::operation::Error;

/// Fills a skeleton with rows: see [`crate::batch`]. The rows are JSON, or texts with a [`Rows::SEPARATOR`] before each.
///
/// # Errors
/// Where the skeleton, the columns or the shape of the rows are wrong.
pub fn batch(skeleton: &str, columns: &str, rows: &str, options: &str) -> Result<Batch, Error> {
    batch_with(skeleton, columns, rows, options, None)
}

/// The same with the secrets of the bodies in their slots, where they are given.
///
/// # Errors
/// As [`batch`], and where a secret is missing.
pub fn batch_with(skeleton: &str, columns: &str, rows: &str, options: &str, secrets: Option<Secrets<'_>>) -> Result<Batch, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let missing = options.missing(None);
    if !missing.is_empty() {
        return Err(lacks(missing));
    }
    let read = |text| read_text(text).map_err(|report| Error::Validation(report.into_issues()));
    let (skeleton, columns) = (read(skeleton)?, read(columns)?);
    let columns: Vec<&str> = columns.root.items().iter().filter_map(Node::text).collect();
    let choice = options.choice(&skeleton.root);
    let checking = options.beside(&choice);
    let fill = |rows: &Rows<'_>| fill_with(&skeleton, &columns, rows, options.registered, &options.settings(), checking, secrets);
    if rows.starts_with(Rows::SEPARATOR) {
        return fill(&Rows::from_joined(rows, columns.len()));
    }
    let rows = read(rows)?;
    fill(&Rows::from_document(&rows, columns.len())?)
}
