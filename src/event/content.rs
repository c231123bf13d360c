//! What a message holds: whole, or `unknown`.

use super::read::add;
use crate::json::{Node, Value};

/// Without these a content of the type is none that a program could show.
const NEEDS: &[(&str, &str)] = &[
    ("text", "text"),
    ("image", "media"),
    ("video", "media"),
    ("document", "media"),
    ("audio", "media"),
    ("sticker", "media"),
    ("location", "latitude"),
    ("location", "longitude"),
    ("contacts", "contacts"),
    ("reaction", "messageId"),
    ("button_reply", "id"),
    ("list_reply", "id"),
    ("quick_reply", "text"),
    ("order", "items"),
    ("call_permission_reply", "response"),
    ("authentication_reply", "status"),
];

/// What is there as an empty text where it is not said: the emoji of a reaction that was taken back.
const EMPTY: &[(&str, &str)] = &[("reaction", "emoji"), ("button_reply", "title"), ("list_reply", "title")];

/// Whether events of a type hold a message.
pub(super) fn has_content(kind: &str) -> bool {
    matches!(kind, "message.received" | "message.echo" | "message.history")
}

/// Makes the content of a message whole. What is there but not known is no reason to lose the message.
pub(super) fn finish(event: &mut Node<'_>) {
    add(event, "content", unknown());
    let Value::Object(members) = &mut event.value else { return };
    let Some((_, content)) = members.iter_mut().find(|(key, _)| key == "content") else { return };
    let is = |content: &Node<'_>, kind| content.text_at("type") == Some(kind);
    let lacks = NEEDS.iter().any(|(kind, key)| is(content, kind) && content.get(key).is_none());
    if lacks || content.text_at("type").is_none() {
        *content = unknown();
    }
    for (kind, key) in EMPTY {
        if is(content, kind) {
            add(content, *key, Node::text_of(""));
        }
    }
    // What a reaction is about is no message that it answers.
    if is(content, "reaction") {
        members.retain(|(key, _)| key != "replyTo");
    }
}

fn unknown<'a>() -> Node<'a> {
    let mut content = Node::new(Value::Object(Vec::new()));
    add(&mut content, "type", Node::text_of("unknown"));
    content
}
