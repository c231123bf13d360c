//! Checking a flow.

use super::check::shown;

/// Checks the text of a flow. Gives the report, or nothing where there is nothing to say.
pub fn check_flow(text: &str) -> String {
    let report = crate::flow::check(text);
    if report.issues.is_empty() { String::new() } else { shown(report, None) }
}
