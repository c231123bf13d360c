//! What an object of a flow may and must have.

use super::checking::Checking;
use super::kind::Kind;
use super::rules::{REQUIRED, TYPE, UNKNOWN};
use crate::json::{Node, Path};
use crate::rules::{Issue, Unit};

/// A member that an object may have.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Its name.
    pub key: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
}

impl Member {
    /// A member that must be there.
    pub const fn required(key: &'static str, kind: Kind) -> Self {
        Self { key, kind, required: true }
    }

    /// A member that may be there.
    pub const fn optional(key: &'static str, kind: Kind) -> Self {
        Self { key, kind, required: false }
    }
}

/// Holds an object against a table: unknown members, those of another type, and those that are missing. `what` begins a
/// sentence: "A screen".
pub fn check_members(checking: &mut Checking<'_>, node: &Node<'_>, path: &Path<'_>, what: &str, members: &[Member]) {
    if !expect(checking, node, path.pointer(), Kind::Object) {
        return;
    }
    for (key, value) in node.members() {
        match members.iter().find(|member| member.key == key) {
            Some(member) => {
                if Kind::of(value) != Some(member.kind) {
                    mismatch(checking, value, path.pointer_to(key), member.kind);
                }
            }
            None => {
                let message = [what, " has no property “", key, "”."].concat();
                let allowed = members.iter().map(|member| member.key).collect();
                checking.push(value, Issue { allowed: Some(allowed), ..UNKNOWN.issue(path.pointer_to(key), message) });
            }
        }
    }
    for member in members.iter().filter(|member| member.required && node.get(member.key).is_none()) {
        missing(checking, node, path.pointer_to(member.key), what, member.key);
    }
}

/// Says that an object lacks a member.
pub fn missing(checking: &mut Checking<'_>, node: &Node<'_>, path: String, what: &str, key: &str) {
    let message = [what, " must have “", key, "”."].concat();
    checking.push(node, Issue { unit: Some(Unit::Presence), ..REQUIRED.issue(path, message) });
}

/// Whether a value has a type; that it has not is said.
pub fn expect(checking: &mut Checking<'_>, node: &Node<'_>, path: String, kind: Kind) -> bool {
    let fits = Kind::of(node) == Some(kind);
    if !fits {
        mismatch(checking, node, path, kind);
    }
    fits
}

fn mismatch(checking: &mut Checking<'_>, node: &Node<'_>, path: String, kind: Kind) {
    let message = ["This is ", node.kind(), "; ", kind.words(), " was expected."].concat();
    checking.found(&TYPE, node, path, message);
}
