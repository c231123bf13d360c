//! Finds the values that a rule is about.

use crate::json::{Node, Path, Value};

/// Calls `visit` with every value that a pattern leads to. A pattern is a JSON Pointer with three signs more:
///
/// - `*`: every item of a list;
/// - `*:flow`: every item whose `type` is `flow`;
/// - `**`: each text of a list or record of texts, or the text itself where it stands alone.
pub(super) fn walk<'n>(node: &'n Node<'n>, pattern: &'static str, path: &mut Path<'n>, visit: &mut dyn FnMut(&'n Node<'n>, &Path<'n>)) {
    let Some((key, rest)) = next_step(pattern) else {
        visit(node, path);
        return;
    };
    if key.as_bytes().first() != Some(&b'*') {
        if let Some(member) = node.get(key) {
            path.enter_key(key);
            walk(member, rest, path, visit);
            path.leave();
        }
    } else if key == "**" {
        texts(node, path, visit);
    } else {
        let tag = key.get(2..);
        for (index, item) in node.items().iter().enumerate() {
            if tag.is_some() && item.text_at("type") != tag {
                continue;
            }
            path.enter_index(index);
            walk(item, rest, path, visit);
            path.leave();
        }
    }
}

/// The first step of a pattern and what follows it. Bytes are looked at, not characters: this runs for every rule.
fn next_step(pattern: &'static str) -> Option<(&'static str, &'static str)> {
    let rest = pattern.get(1..)?;
    let end = rest.as_bytes().iter().position(|byte| *byte == b'/').unwrap_or(rest.len());
    rest.split_at_checked(end)
}

fn texts<'n>(node: &'n Node<'n>, path: &mut Path<'n>, visit: &mut dyn FnMut(&'n Node<'n>, &Path<'n>)) {
    match &node.value {
        Value::Array(_) => walk(node, "/*", path, visit),
        Value::Object(members) => {
            for (name, text) in members {
                path.enter_key(name);
                visit(text, path);
                path.leave();
            }
        }
        _ => visit(node, path),
    }
}
