//! What is posted.

use crate::event::Row;
use crate::json::Node;
use crate::operation::{Category, Failure};

/// Every kind of body.
pub(super) static EVENTS: &[Row] = &[];

/// Why a message failed.
pub(super) fn read_failed(entry: &Node<'_>) -> Failure {
    Failure::of(Category::Other, "The message failed.", crate::json::write(entry))
}
