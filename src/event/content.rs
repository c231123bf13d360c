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
    if let Value::Object(members) = &mut event.value
        && let Some((_, content)) = members.iter_mut().find(|(key, _)| key == "content")
    {
        if content.text_at("type").is_some_and(|kind| NEEDS.iter().all(|(of, key)| *of != kind || content.get(key).is_some())) {
            for (of, key) in EMPTY {
                if content.text_at("type") == Some(of) {
                    add(content, *key, Node::text_of(""));
                }
            }
            return;
        }
        *content = unknown();
        return;
    }
    add(event, "content", unknown());
}

fn unknown<'a>() -> Node<'a> {
    let mut content = Node::new(Value::Object(Vec::new()));
    add(&mut content, "type", Node::text_of("unknown"));
    content
}
