//! Every webhook body in the vendors' documents: it gives the event that its place in them promises, and each of its leaves
//! is typed, or stands among those that are in `raw` only.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot read its data has failed")]

#[path = "event_bodies/documents.rs"]
mod documents;
mod support;

use std::collections::BTreeSet;

use documents::{Body, bodies};
use serde_json::Value;
use support::events::{check_event, read};
use support::specs;
use waxwing::json::time;

/// What is no body of its own, but a part of one that a schema shows.
const PARTS: &[&str] = &["MoContent", "SMS", "SMSContent", "SMSOrigin", "Whatsapp", "Product", "MoContext", "MoMedia"];

/// Leaves that stay in `raw`: constants, who is already said, and what is no affair of WhatsApp's.
const UNTYPED: &[(&str, &[&str])] = &[
    (
        "infobip",
        &[
            "integrationType",
            "message/type",
            "message/action",
            "status/id",
            "status/groupId",
            "status/groupName",
            "status/description",
            "error/id",
            "error/name",
            "error/description",
            "error/groupId",
            "error/groupName",
            "error/permanent",
            "change/type",
            "content/type",
            "content/notificationMessagesStatus",
            "notificationType",
        ],
    ),
    ("tyntec", &["event", "channel", "content/contentType", "content/media", "content/location", "sms/*", "status", "content/media/type"]),
    ("tellephant", &["content_type"]),
    ("telinfy", &["type", "interactive/type", "context/from", "errors/*"]),
];

fn is_untyped(provider: &str, path: &str) -> bool {
    let (_, listed) = UNTYPED.iter().find(|(name, _)| *name == provider).unwrap();
    listed.iter().any(|listed| *listed == path || listed.strip_suffix('*').is_some_and(|start| path.starts_with(start)))
}

/// Leaves with the path to each, places in lists left out.
fn leaves(value: &Value, path: &str, all: &mut Vec<(String, Value)>) {
    let join = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}/{key}") };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| leaves(value, &join(key), all)),
        Value::Array(items) => items.iter().for_each(|item| leaves(item, path, all)),
        Value::Null => {}
        leaf => all.push((path.to_owned(), leaf.clone())),
    }
}

/// What a leaf may look like in an event.
fn forms(leaf: &Value) -> Vec<String> {
    let text = leaf.as_str().map_or_else(|| leaf.to_string(), str::to_owned);
    let moment = time::milliseconds(&text).or_else(|| time::milliseconds(&format!("{text}Z")));
    let counted = text.parse::<i64>().ok().map(|number| if number < 100_000_000_000 { number * 1_000 } else { number });
    let times = [moment, counted].into_iter().flatten().map(time::iso);
    let quality = [("HIGH", "green"), ("MEDIUM", "yellow"), ("LOW", "red")]
        .iter()
        .find(|(word, _)| *word == text)
        .map(|(_, word)| (*word).to_owned());
    times.chain(quality).chain([text.to_lowercase(), text.trim_start_matches('+').to_owned()]).collect()
}

fn check(body: &Body) -> BTreeSet<String> {
    let name = &body.name;
    let found = read(body.provider, &body.value);
    let is_part = PARTS.contains(&name.rsplit('/').next().unwrap());
    assert_eq!(found.len(), 1, "{name}");
    let event = &found[0];
    check_event(event);
    assert_eq!(event["type"], if is_part { "unknown" } else { body.kind }, "{name}: {}", body.value);
    if body.kind == "message.received" && !is_part {
        assert_ne!(event["content"]["type"], "unknown", "{name}");
    }
    let entry = ["results", "messages", "statuses", "errors"].iter().find_map(|list| body.value.get(list)?.get(0)).unwrap_or(&body.value);
    assert_eq!(event["raw"], *entry, "{name}");
    if is_part {
        return BTreeSet::new();
    }
    let mut typed = event.clone();
    typed.as_object_mut().unwrap().remove("raw");
    let (mut said, mut sent) = (Vec::new(), Vec::new());
    leaves(&typed, "", &mut said);
    leaves(entry, "", &mut sent);
    let said: BTreeSet<String> = said.iter().flat_map(|(_, leaf)| forms(leaf)).collect();
    let untyped = sent.iter().filter(|(_, leaf)| !forms(leaf).iter().any(|form| said.contains(form)));
    untyped.map(|(path, _)| path.clone()).filter(|path| !is_untyped(body.provider, path)).map(|path| format!("{name}: {path}")).collect()
}

#[test]
fn every_body_of_the_documents_gives_its_event() {
    let Some(folder) = specs() else { return };
    let all = bodies(&folder);
    for (provider, least) in [("infobip", 60), ("tyntec", 50), ("tellephant", 11), ("telinfy", 18)] {
        let count = all.iter().filter(|body| body.provider == provider).count();
        assert!(count >= least, "only {count} bodies of {provider}");
    }
    let lost: BTreeSet<String> = all.iter().flat_map(check).collect();
    assert!(lost.is_empty(), "neither typed nor listed: {lost:#?}");
}
