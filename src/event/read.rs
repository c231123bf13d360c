//! Bodies to events.

use super::row::Row;
use crate::json::{Node, Value, Writer, write};
use crate::provider::Provider;
use crate::shape::decode_value;

const UNKNOWN: &str = "unknown";
const RECEIVED: &str = "message.received";

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
        let mut event = row.map(|row| decode_value(row.shape, entry).unwrap_or_else(nothing));
        if let (Some(row), Some(event)) = (row, event.as_mut()) {
            self.provider.complete_event(row, entry, body, event);
        }
        self.writer.separate();
        self.writer.sign(b'{');
        self.member("type", &Node::text_of(kind));
        self.member("id", &Node::text_of(id(name, kind, event.as_ref(), entry)));
        self.member("provider", &Node::text_of(name));
        for (key, value) in event.as_ref().map(Node::members).unwrap_or_default().iter().filter(|(_, value)| !value.is_null()) {
            self.member(key, value);
        }
        if let Some(event) = &event {
            // What is there but not known is no reason to lose the message.
            if kind == RECEIVED && event.get("content").is_none() {
                self.writer.key("content");
                self.writer.raw("{\"type\":\"unknown\"}");
            }
            if event.text_at("status") == Some("failed") {
                self.writer.key("failure");
                self.writer.raw(&write(&self.provider.read_failed(entry)));
            }
        }
        self.member("raw", entry);
        self.writer.sign(b'}');
    }

    fn member(&mut self, key: &str, value: &Node<'_>) {
        self.writer.key(key);
        self.writer.node(value);
    }
}

fn nothing<'a>() -> Node<'a> {
    Node::new(Value::Object(Vec::new()))
}

/// The same for the same entry however often it is posted: what it is about and what is said of that, or else a digest
/// of the entry.
fn id(provider: &str, kind: &str, event: Option<&Node<'_>>, entry: &Node<'_>) -> String {
    let text = |key| event.and_then(|event| event.text_at(key));
    match (kind, text("messageId")) {
        (UNKNOWN, _) | (_, None) => {
            let mut writer = Writer::default();
            writer.node(entry);
            let digest = format!("{:016x}", digest(writer.into_text().as_bytes()));
            [provider, kind, &digest].join(":")
        }
        (_, Some(message)) => {
            let parts = [Some(provider), Some(kind), Some(message), text("rawStatus").or_else(|| text("status"))];
            parts.into_iter().flatten().collect::<Vec<_>>().join(":")
        }
    }
}

/// FNV-1a with 64 bits: ids are to differ, not to be safe from forgers.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
