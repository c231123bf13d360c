//! Bodies to events.

use super::content::{finish, has_content};
use super::id::id;
use super::row::Row;
use crate::json::{Node, Str, Value, Writer, write};
use crate::provider::Provider;
use crate::shape::decode_typed;

const UNKNOWN: &str = "unknown";
const STATUS: &str = "message.status";

/// The events of a body as a JSON list: one for each entry, `unknown` where no row knows it.
pub fn read(provider: &dyn Provider, body: &Node<'_>) -> String {
    let mut reading = Reading { provider, writer: Writer::default() };
    reading.writer.sign(b'[');
    match &body.value {
        Value::Array(bodies) => bodies.iter().for_each(|body| reading.body(body)),
        _ => reading.body(body),
    }
    reading.writer.sign(b']');
    reading.writer.into_text()
}

/// The one event of a body that is no JSON: `unknown`, with the text as `raw`.
pub fn unreadable(provider: &dyn Provider, text: &str) -> String {
    read(provider, &Node::text_of(text))
}

/// Adds a member that an event does not have yet.
pub fn add<'a>(event: &mut Node<'a>, key: impl Into<Str<'a>>, value: Node<'a>) {
    let key = key.into();
    if event.get(&key).is_some() {
        return;
    }
    if let Value::Object(members) = &mut event.value {
        members.push((key, value));
    }
}

struct Reading<'r> {
    provider: &'r dyn Provider,
    writer: Writer,
}

impl Reading<'_> {
    fn body(&mut self, body: &Node<'_>) {
        let rows = self.provider.events();
        let mut lists: Vec<&str> = Vec::new();
        for row in rows.iter().filter(|row| !row.list.is_empty()) {
            if !lists.contains(&row.list) && matches!(body.get(row.list), Some(Node { value: Value::Array(_), .. })) {
                lists.push(row.list);
            }
        }
        for list in &lists {
            for entry in body.get(list).map(Node::items).unwrap_or_default() {
                let row = rows.iter().find(|row| row.list == *list && row.mark.is_on(entry));
                self.entry(row, entry, body);
            }
        }
        if lists.is_empty() {
            let row = rows.iter().find(|row| row.list.is_empty() && row.mark.is_on(body));
            self.entry(row, body, body);
        }
    }

    fn entry(&mut self, row: Option<&Row>, entry: &Node<'_>, body: &Node<'_>) {
        let kind = row.map_or(UNKNOWN, |row| row.kind);
        let name = self.provider.about().name;
        let mut event = Node::new(Value::Object(Vec::new()));
        if let Some(row) = row {
            event = decode_typed(row.shape, entry, row.says).unwrap_or(event);
            self.provider.complete_event(row, entry, body, &mut event);
            let around = row.around.and_then(|around| decode_typed(around, body, &[]));
            if let Some(Node { value: Value::Object(around), .. }) = around {
                around.into_iter().for_each(|(key, value)| add(&mut event, key, value));
            }
        }
        if has_content(kind) {
            finish(&mut event);
        }
        if kind == STATUS {
            // What is no word at all is none that is known.
            add(&mut event, "status", Node::text_of(UNKNOWN));
        }
        self.writer.separate();
        self.writer.sign(b'{');
        self.member("type", &Node::text_of(kind));
        self.member("id", &Node::text_of(id(name, kind, &event, entry)));
        self.member("provider", &Node::text_of(name));
        // Why something failed is told by `read_failed`; tables have it for writing.
        for (key, value) in event.members().iter().filter(|(key, value)| key != "failure" && !value.is_null()) {
            self.member(key, value);
        }
        if kind == STATUS && event.text_at("status") == Some("failed") {
            self.writer.key("failure");
            self.writer.raw(&write(&self.provider.read_failed(entry)));
        }
        self.member("raw", entry);
        self.writer.sign(b'}');
    }

    fn member(&mut self, key: &str, value: &Node<'_>) {
        self.writer.key(key);
        self.writer.node(value);
    }
}
