//! Webhook bodies as events: golden cases, one file for each kind of body. What is expected is written by hand from the
//! vendors' documents; each case says where its body stands.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use waxwing::edge::events;
use waxwing::provider::{NAMES, find};

fn cases(provider: &str) -> Vec<(PathBuf, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/events").join(provider);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: PathBuf| {
        let list: Vec<Value> =
            serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        list.into_iter().map(move |case| (file.clone(), case)).collect::<Vec<_>>()
    };
    files.into_iter().flat_map(read).collect()
}

fn read(provider: &str, body: &Value) -> Vec<Value> {
    serde_json::from_str(&events(provider, &body.to_string()).unwrap()).unwrap()
}

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
        for body in ["{}", "[]", "null", "7", "\"text\"", "{\"event\":\"Brand::New\"}", "[{},{}]"] {
            let list: Vec<Value> = serde_json::from_str(&events(provider, body).unwrap()).unwrap();
            let parsed: Value = serde_json::from_str(body).unwrap();
            let wanted = parsed.as_array().map_or(1, Vec::len);
            assert_eq!(list.len(), wanted, "{provider} {body}");
            for event in list {
                assert_eq!(event["type"], "unknown", "{provider} {body}");
            }
        }
        let broken: Vec<Value> = serde_json::from_str(&events(provider, "{ not json").unwrap()).unwrap();
        assert_eq!((broken[0]["type"].as_str(), broken[0]["raw"].as_str()), (Some("unknown"), Some("{ not json")));
    }
}
