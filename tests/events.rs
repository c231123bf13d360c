//! Webhook bodies as events: golden cases, one file for each kind of body. What is expected is written by hand from the
//! vendors' documents; each case says where its body stands.

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::events::{cases, check_event, read, read_text};
use waxwing::provider::{NAMES, find};

#[test]
fn bodies_give_the_events_that_their_documents_promise() {
    for provider in NAMES {
        let mut rows = BTreeSet::new();
        for (file, case) in cases(provider) {
            let name = format!("{}: {}", file.display(), case["source"]);
            assert!(case["source"].is_string(), "{name} has no source");
            let found = read(provider, &case["body"]);
            let wanted = case["events"].as_array().unwrap_or_else(|| panic!("{name} expects nothing"));
            assert_eq!(found.len(), wanted.len(), "{name}");
            for (mut event, wanted) in found.into_iter().zip(wanted) {
                check_event(&event);
                rows.insert(event["type"].as_str().unwrap().to_owned());
                let members = event.as_object_mut().unwrap();
                assert_eq!(members.remove("provider"), Some(Value::from(*provider)), "{name}");
                assert!(members.remove("id").is_some_and(|id| id.as_str().is_some_and(|id| id.len() > 10)), "{name}");
                assert!(members.remove("raw").is_some_and(|raw| !raw.is_null()), "{name}");
                if let Some(failure) = members.get_mut("failure") {
                    failure.as_object_mut().unwrap().remove("raw");
                }
                assert_eq!(event, *wanted, "{name}");
            }
        }
        for row in find(provider).unwrap().provider.events() {
            assert!(rows.contains(row.kind), "{provider}: no case gives {}", row.kind);
            #[cfg(feature = "sandbox")]
            assert!(!row.source.is_empty());
        }
    }
}

#[test]
fn ids_are_stable_and_different() {
    for provider in NAMES {
        let mut ids = BTreeSet::new();
        let mut bodies = BTreeSet::new();
        for (_, case) in cases(provider) {
            for event in read(provider, &case["body"]) {
                let id = event["id"].as_str().unwrap().to_owned();
                // Documents repeat an example; other entries have other ids.
                assert_eq!(ids.insert(id.clone()), bodies.insert(event["raw"].to_string()), "{provider}: {id}");
            }
            assert_eq!(read(provider, &case["body"]), read(provider, &case["body"]));
        }
    }
}

#[test]
fn what_nobody_knows_is_an_event_too() {
    for provider in NAMES {
        for body in ["{}", "[]", "null", "7", "\"text\"", "{\"event\":\"Brand::New\"}", "[{},{}]", "[[{}],7]"] {
            let found = read_text(provider, body);
            let parsed: Value = serde_json::from_str(body).unwrap();
            assert_eq!(found.len(), parsed.as_array().map_or(1, Vec::len), "{provider} {body}");
            for event in found {
                assert_eq!(event["type"], "unknown", "{provider} {body}");
            }
        }
        for text in ["{ not json", "", "\u{0}", "{\"a\":1}x"] {
            let broken = read_text(provider, text);
            assert_eq!((broken.len(), broken[0]["type"].as_str(), broken[0]["raw"].as_str()), (1, Some("unknown"), Some(text)));
        }
    }
    assert!(waxwing::edge::events("nobody", "{}").is_err());
}

/// As many events as entries, in their order, in whatever company they stand.
#[test]
fn five_hundred_mixed_entries_give_five_hundred_events() {
    for provider in NAMES {
        let known: Vec<Value> = cases(provider).into_iter().map(|(_, case)| case["body"].clone()).collect();
        let single: Vec<Value> = known.iter().filter(|body| read(provider, body).len() == 1).cloned().collect();
        let bodies: Vec<Value> =
            (0..500).map(|place| if place % 7 == 6 { json!({ "new": place }) } else { single[place % single.len()].clone() }).collect();
        let found = read(provider, &Value::from(bodies.clone()));
        assert_eq!(found.len(), 500, "{provider}");
        for (event, body) in found.iter().zip(&bodies) {
            assert_eq!(*event, read(provider, body)[0], "{provider}");
        }
        let Some(list) = find(provider).unwrap().provider.events().iter().map(|row| row.list).find(|list| !list.is_empty()) else {
            continue;
        };
        let entries: Vec<Value> = known.iter().filter_map(|body| body.get(list)?.as_array()).flatten().cloned().collect();
        let entries: Vec<Value> =
            (0..500).map(|place| if place % 7 == 6 { json!(place) } else { entries[place % entries.len()].clone() }).collect();
        let found = read(provider, &json!({ list: entries }));
        assert_eq!(found.len(), 500, "{provider} {list}");
        assert_eq!(found.iter().map(|event| event["raw"].clone()).collect::<Vec<_>>(), entries, "{provider} {list}");
        for (event, entry) in found.iter().zip(&entries) {
            assert_eq!(event["type"], read(provider, &json!({ list: [entry] }))[0]["type"]);
        }
        assert!(found.iter().filter(|event| event["type"] != "unknown").count() > 400);
    }
}

/// The same moment in every form that some document shows.
#[test]
fn every_form_of_a_time_is_one_form() {
    let at = |provider, body: Value| read(provider, &body)[0]["at"].clone();
    let infobip = |time: &str| json!({ "results": [{ "message": {}, "receivedAt": time }] });
    for (time, wanted) in [
        ("2026-03-01T08:30:00.250+0000", "2026-03-01T08:30:00.250Z"),
        ("2026-03-01T05:30:00.250-0300", "2026-03-01T08:30:00.250Z"),
        ("2026-03-01T14:00:00+05:30", "2026-03-01T08:30:00Z"),
    ] {
        assert_eq!(at("infobip", infobip(time)), wanted);
    }
    assert_eq!(at("infobip", json!({ "notificationType": "CLICKED", "sendDateTime": 1_772_353_800_250_i64 })), "2026-03-01T08:30:00.250Z");
    for time in ["2026-03-01T08:30:00", "2026-03-01T08:30:00Z"] {
        assert_eq!(at("tyntec", json!({ "event": "MoMessage", "timestamp": time })), "2026-03-01T08:30:00Z");
        assert_eq!(at("tyntec", json!({ "event": "MoMessage", "receivedAt": time })), "2026-03-01T08:30:00Z");
    }
    for time in ["2026-03-01T08:30:00.000009Z", "2026-03-01T08:30:00Z"] {
        assert_eq!(at("tellephant", json!({ "status": "seen", "timestamp": time })), "2026-03-01T08:30:00Z");
    }
    assert_eq!(at("woztell", json!({ "type": "TEXT", "from": "1", "data": {}, "timestamp": "1772353800" })), "2026-03-01T08:30:00Z");
    assert_eq!(at("woztell", json!({ "type": "READ", "timestamp": 1_772_353_800_000_i64 })), "2026-03-01T08:30:00Z");
    for time in [json!("1772353800"), json!(1_772_353_800), json!("2026-03-01T08:30:00.000Z")] {
        assert_eq!(at("telinfy", json!({ "messages": [{ "from": "1", "timestamp": time }] })), "2026-03-01T08:30:00Z");
    }
}
