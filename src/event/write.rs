//! Events to bodies, as the provider would post them: for playing one.

use super::read::{add, read};
use super::row::{Mark, Row};
use crate::json::{Node, Value, Writer, parse};
use crate::provider::{Provider, Settings};
use crate::shape::encode_value;

/// The body for an event: a text with its entry, and what stands around it. `None` for what the provider has no entry
/// for: the body, read back, would not say the same.
pub fn write(provider: &dyn Provider, event: &Node<'_>, settings: &Settings<'_>) -> Option<String> {
    let kind = event.text_at("type")?;
    let rows = provider.events().iter().filter(|row| row.kind == kind);
    rows.filter_map(|row| body(row, event, settings)).find(|body| says_the_same(provider, body, event))
}

fn body(row: &Row, event: &Node<'_>, settings: &Settings<'_>) -> Option<String> {
    let entry = encode_value(row.shape, event, settings)?;
    let mut document = parse(&entry).ok()?;
    mark(row.mark, &mut document.root);
    let mut writer = Writer::default();
    writer.node(&document.root);
    let entry = writer.into_text();
    if row.list.is_empty() {
        return Some(entry);
    }
    let around = row.around.and_then(|around| encode_value(around, event, settings)).unwrap_or_else(|| "{}".into());
    let around = parse(&around).ok()?;
    let mut writer = Writer::default();
    writer.sign(b'{');
    for (key, value) in around.root.members() {
        writer.key(key);
        writer.node(value);
    }
    writer.key(row.list);
    writer.raw(&["[", &entry, "]"].concat());
    writer.sign(b'}');
    Some(writer.into_text())
}

/// Puts the words there by which an entry is known, where the table has nothing.
fn mark(mark: Mark, entry: &mut Node<'_>) {
    match mark {
        Mark::Is(path, word) => put(entry, path, word),
        Mark::All(marks) => marks.iter().for_each(|one| self::mark(*one, entry)),
        Mark::Word(path, [word, ..]) => put(entry, path, word),
        Mark::Has(_) | Mark::Word(..) | Mark::Begins(..) => {}
    }
}

fn put(node: &mut Node<'_>, path: &'static str, word: &'static str) {
    let (key, rest) = path.split_once('/').unwrap_or((path, ""));
    let empty = if rest.is_empty() { Node::text_of(word) } else { Node::new(Value::Object(Vec::new())) };
    add(node, key, empty);
    if let Value::Object(members) = &mut node.value
        && let Some((_, next)) = members.iter_mut().find(|(own, _)| own == key)
        && !rest.is_empty()
    {
        put(next, rest, word);
    }
}

/// Whether a body, read, is an event of the same type that says the same.
fn says_the_same(provider: &dyn Provider, body: &str, event: &Node<'_>) -> bool {
    let Ok(document) = parse(body) else { return false };
    let events = read(provider, &document.root);
    let Ok(events) = parse(&events) else { return false };
    let found = events.root.items().first();
    let is_same = |path| found.and_then(|found| found.find(path)).and_then(Node::text) == event.find(path).and_then(Node::text);
    ["type", "messageId", "status", "content/type"].iter().all(|path| is_same(path))
}
