//! Versions of Flow JSON.

use crate::json::Node;

/// A version, comparable: `Version(7, 3)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u16, pub u16);

impl Version {
    /// The one that Meta recommends, and the last that is known here.
    ///
    /// Source: Flows changelog.
    pub const LATEST: Self = Self(7, 3);

    /// The version that a text names: two whole numbers with a dot between them.
    pub fn read(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        Some(Self(number(major)?, number(minor)?))
    }

    /// The version that a flow declares. Where it declares none, all is held against the latest.
    pub fn declared(root: &Node<'_>) -> Self {
        root.text_at("version").and_then(Self::read).unwrap_or(Self::LATEST)
    }
}

fn number(digits: &str) -> Option<u16> {
    // `parse` alone would take a plus sign.
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}
