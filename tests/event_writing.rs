//! Events written as the bodies that a provider would post, and read back.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::events::read_text;
use waxwing::event::write;
use waxwing::json::parse;
use waxwing::provider::{NAMES, Settings, find};

fn written(provider: &str, event: &Value) -> Option<String> {
    let text = event.to_string();
    let document = parse(&text).unwrap();
    write(find(provider).unwrap().provider, &document.root, &Settings::default())
}

fn received(content: Value) -> Value {
    json!({ "type": "message.received", "messageId": "wamid.1", "from": "4915100000001", "to": "4915100000002", "at": "2026-03-01T08:30:00Z",
        "senderName": "Ann", "content": content })
}

fn status(word: &str) -> Value {
    json!({ "type": "message.status", "messageId": "m-1", "to": "4915100000001", "from": "4915100000002", "at": "2026-03-01T08:30:00Z", "status": word })
}

/// Whether what was to be said is said, however much is said beside it. Not every provider says the one or the other.
fn is_said(wanted: &Value, found: &Value, but: &[&str]) {
    match wanted {
        Value::Object(members) => {
            members.iter().filter(|(key, _)| !but.contains(&key.as_str())).for_each(|(key, value)| is_said(value, &found[key], but))
        }
        other => assert_eq!(other, found),
    }
}

#[test]
fn messages_are_read_as_they_were_written() {
    let contents = [
        json!({ "type": "text", "text": "Good \"morning\"\n" }),
        json!({ "type": "button_reply", "id": "b1", "title": "Later" }),
        json!({ "type": "list_reply", "id": "r1", "title": "Soup", "description": "Of the day" }),
        json!({ "type": "quick_reply", "text": "Yes", "payload": "yes-1" }),
        json!({ "type": "image", "media": { "url": "https://files.example/1.jpg" }, "caption": "The roof" }),
    ];
    for provider in NAMES {
        for content in &contents {
            let event = received(content.clone());
            let Some(body) = written(provider, &event) else {
                // Its documents show no answers to buttons.
                assert!(*provider == "tellephant" && content.get("id").or(content.get("payload")).is_some(), "{provider} {content}");
                continue;
            };
            let found = read_text(provider, &body);
            assert_eq!(found.len(), 1);
            is_said(
                &event,
                &found[0],
                match *provider {
                    "woztell" => &["senderName"],
                    "telinfy" => &["to"],
                    _ => &[],
                },
            );
        }
    }
}

#[test]
fn statuses_are_read_as_they_were_written() {
    for provider in NAMES {
        for word in ["accepted", "sent", "delivered", "read", "failed"] {
            let event = status(word);
            let Some(body) = written(provider, &event) else {
                let lacks: &[_] = &[("tellephant", "sent"), ("woztell", "accepted"), ("telinfy", "accepted")];
                assert!(lacks.contains(&(provider, word)), "{provider} has no {word}");
                continue;
            };
            let found = read_text(provider, &body);
            assert_eq!(found.len(), 1);
            is_said(
                &event,
                &found[0],
                match *provider {
                    "infobip" | "telinfy" => &["from"],
                    "tellephant" => &["from", "to"],
                    _ => &[],
                },
            );
            assert_eq!(found[0].get("failure").is_some(), word == "failed");
        }
    }
}

#[test]
fn a_failure_comes_back_where_the_provider_tells_it() {
    for (provider, code, category) in [("infobip", "7010", "window"), ("tyntec", "whatsapp::error::131047", "window")] {
        let mut event = status("failed");
        event["failure"] = json!({ "providerCode": code, "message": "Too late" });
        let found = read_text(provider, &written(provider, &event).unwrap());
        let failure = &found[0]["failure"];
        assert_eq!(
            (failure["providerCode"].as_str(), failure["category"].as_str(), failure["message"].as_str()),
            (Some(code), Some(category), Some("Too late"))
        );
    }
    let mut event = status("failed");
    event["failure"] = json!({ "whatsappCode": 131_047, "message": "Too late" });
    let found = read_text("telinfy", &written("telinfy", &event).unwrap());
    assert_eq!((found[0]["failure"]["whatsappCode"].as_u64(), found[0]["failure"]["category"].as_str()), (Some(131_047), Some("window")));
}

#[test]
fn what_a_provider_has_no_body_for_is_not_written() {
    for provider in NAMES {
        assert_eq!(written(provider, &json!({ "type": "unknown" })), None);
        assert_eq!(written(provider, &json!({})), None);
        assert_eq!(written(provider, &received(json!({ "type": "authentication_reply" }))), None, "{provider}");
        assert_eq!(written(provider, &status("unheard")), None, "{provider}");
    }
}
