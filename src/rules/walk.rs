//! Finds the values that a rule is about.

use crate::json::{Node, Path, Value};

/// Calls `visit` with every value that a pattern leads to. A pattern is a JSON Pointer with three signs more:
///
/// - `*`: every item of a list;
/// - `*:flow`: every item whose `type` is `flow`;
/// - `**`: each text of a list or record of texts, or the text itself where it stands alone.
pub(super) fn walk<'n>(node: &'n Node<'n>, pattern: &'static str, path: &mut Path<'n>, visit: &mut dyn FnMut(&'n Node<'n>, &Path<'n>)) {
    let Some(rest) = pattern.strip_prefix('/') else {
        visit(node, path);
        return;
    };
    let (key, rest) = rest.find('/').and_then(|end| rest.split_at_checked(end)).unwrap_or((rest, ""));
    match key.strip_prefix('*') {
        None => {
            if let Some(member) = node.get(key) {
                path.enter_key(key);
                walk(member, rest, path, visit);
                path.leave();
            }
        }
        Some("*") => texts(node, path, visit),
        Some(filter) => {
            let tag = filter.strip_prefix(':');
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
