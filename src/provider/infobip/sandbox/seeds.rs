//! What is there from the beginning, in neutral terms.

/// A resource, or an operation that only reads, and one thing of it.
pub(super) const SEEDS: &[(&str, &str)] = &[];
