//! Values that are filled in while the flow runs: `${data.name}`, `${form.name}`, and expressions between backticks.

use crate::json::Node;

/// Whether a text is filled in as a whole: a reference, or an expression between backticks (from 6.0).
///
/// Source: Flow JSON guide, "Dynamic properties" and "Nested expressions".
pub fn is_dynamic(text: &str) -> bool {
    let within = |open: &str, close: u8| text.len() > open.len() && text.starts_with(open) && text.as_bytes().last() == Some(&close);
    within("${", b'}') || within("`", b'`')
}

/// Whether a value is filled in as a whole.
pub fn is_bound(node: &Node<'_>) -> bool {
    node.text().is_some_and(is_dynamic)
}
