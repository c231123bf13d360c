//! What stands above the body.

use super::places::PLAIN_HEADER;
use super::{advice, error, look, observed};
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::rule::{Rule, Test};

/// The kinds of header, one of which each header is.
pub(super) const KINDS: &[&str] = &["text", "image", "video", "gif", "document", "location"];

pub(super) const RULES: &[Rule] = &[
    look("template_definition.header.kind", "/header", not_one_kind),
    look("template_definition.header.kind", "/cards/*/header", not_one_kind),
    error("template_definition.header.text.length", "/header/text", "The header", Test::Length { min: 1, max: 60 }),
    observed(error("template_definition.header.text.form", "/header/text", "The header", Test::Form(PLAIN_HEADER))),
    look("template_definition.header.file.example", "/header", missing_file),
    look("template_definition.header.file.example", "/cards/*/header", missing_file),
    advice("template_definition.header.gif", "/header/gif", gif),
];

/// Of a header with a member that there is not, that is all there is to say.
fn not_one_kind(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let given = KINDS.iter().filter(|kind| node.present(kind).is_some()).count();
    let is_bare = node.is_object() && node.members().iter().all(|(key, value)| key == "example" || value.is_null());
    if given > 1 || (given == 0 && is_bare) {
        let message =
            ["A header has one of ", &KINDS.join(", "), if given == 0 { "; none is given." } else { "; more than one is given." }];
        checking.found(rule, path.pointer(), message.concat());
    }
}

/// The reviewers see a file.
fn missing_file(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    for kind in ["image", "video", "gif", "document"] {
        if !checking.is_answer() && node.get(kind).is_some_and(|file| file.is_object() && file.present("example").is_none()) {
            let at = [&path.pointer_to(kind), "/example"].concat();
            checking.found(rule, at, "An example of the file is needed for the review.");
        }
    }
}

fn gif(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    if node.is_object() {
        checking.found(rule, path.pointer(), "A GIF goes out through the API for marketing messages only, as an MP4 of 3.5 MB at most.");
    }
}
