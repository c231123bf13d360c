//! Many messages of one shape.

use super::options::{Options, lacks, read_options};
use crate::batch::{Batch, Seal, fill_with};
use crate::check::read_text;
use crate::operation::Error;

/// Fills a skeleton with rows: see [`crate::batch`].
///
/// # Errors
/// Where the skeleton, the columns or the shape of the rows are wrong.
pub fn batch(skeleton: &str, columns: &str, rows: &str, options: &str) -> Result<Batch, Error> {
    batch_with(skeleton, columns, rows, options, &|sealed| Ok(sealed.shown()))
}

/// The same with the secrets of the bodies written by `write`.
///
/// # Errors
/// As [`batch`], and where a secret is missing.
pub fn batch_with(skeleton: &str, columns: &str, rows: &str, options: &str, write: Seal<'_>) -> Result<Batch, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let missing = options.missing(None);
    if !missing.is_empty() {
        return Err(lacks(missing));
    }
    let read = |text| read_text(text).map_err(|report| Error::Validation(report.into_issues()));
    let (skeleton, columns, rows) = (read(skeleton)?, read(columns)?, read(rows)?);
    fill_with(&skeleton, &columns, &rows, options.registered, &options.settings(), write)
}
