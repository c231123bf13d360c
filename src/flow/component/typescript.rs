//! The TypeScript types of the components, made of the same tables.

/// The types of the components.
pub fn types() -> String {
    String::new()
}
