//! Whatever comes in - any JSON, any text, any status, damaged messages and bodies - nothing panics, through any provider.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "hostile/arbitrary.rs"]
mod arbitrary;
#[path = "hostile/seeds.rs"]
mod seeds;

use arbitrary::{damage, damages, json, options};
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;
use waxwing::check::check;
use waxwing::convert::{convert, decode, encode};
use waxwing::http::Answer;
use waxwing::json::{Document, parse, write};
use waxwing::provider::{ALL, Registered, Settings};
use waxwing::rules::CheckOptions;

static MESSAGES: LazyLock<Vec<Value>> = LazyLock::new(seeds::messages);
static ANSWERS: LazyLock<Vec<Value>> = LazyLock::new(seeds::answers);

fn config() -> Config {
    Config { cases: 2_000, failure_persistence: None, ..Config::default() }
}

fn settings<'a>(options: &'a Document<'a>) -> Settings<'a> {
    Settings::new(&options.root)
}

fn counted() -> CheckOptions<'static> {
    CheckOptions { counters: true, ..CheckOptions::default() }
}

/// Checks a text as a neutral message. What a check lets through must have a native body, and that body must be read
/// again without a trap.
fn check_and_encode(text: &str, registered: &Registered, options: &str) {
    let Ok(document) = parse(text) else { return };
    let options = parse(options).unwrap();
    let settings = settings(&options);
    let provider = registered.provider;
    let mut checked = check(&document, registered, counted());
    if let Some(message) = &checked.message {
        provider.check_settings(message, &settings, &mut checked.report);
    }
    let _ = write(&checked.report.issues);
    let Some(message) = checked.message.filter(|_| checked.report.ok()) else { return };
    let wire = encode(&message, provider, &settings);
    let wire = wire.unwrap_or_else(|| panic!("{}: checked but not encoded: {text}", provider.about().name));
    let _ = provider.encode_bulk(std::slice::from_ref(&message), &settings);
    let _ = provider.is_repeat_harmless(&message, &settings);
    read_native(&wire.body, registered, Some(wire.operation.path));
    let request = provider.request(wire, &settings);
    assert!(request.body.filled(&|_| Some("\u{0}\"secret".into())).is_ok_and(|body| parse(&body).is_ok()));
}

/// Reads a text as a native body, along one path and without.
fn read_native(text: &str, registered: &Registered, path: Option<&str>) {
    let Ok(document) = parse(text) else { return };
    for path in [path, None] {
        let decoded = decode(&document, registered.provider, path);
        let _ = write(&decoded.messages);
        let _ = write(&decoded.report.issues);
    }
}

/// Reads a text as an answer to everything that can be asked.
fn read_answers(text: &str, status: u16, registered: &Registered) {
    let answer = Answer::new(status, Some("1"), text);
    if let Err(failure) = registered.provider.read_answer(&answer) {
        assert!(failure.raw.chars().count() <= 2_001);
        let _ = write(&failure);
    }
    let _ = registered.provider.read_log_in(&answer);
}

/// The bodies that a provider makes of the messages it carries.
fn bodies(registered: &Registered) -> Vec<(Value, &'static str)> {
    let mut bodies = Vec::new();
    for seed in MESSAGES.iter() {
        let text = seed.to_string();
        let document = parse(&text).unwrap();
        let checked = check(&document, registered, CheckOptions::default());
        let Some(message) = checked.message.filter(|_| checked.report.ok()) else { continue };
        let Some(wire) = encode(&message, registered.provider, &Settings::default()) else { continue };
        bodies.push((serde_json::from_str(&wire.body).unwrap(), wire.operation.path));
    }
    bodies
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_json_is_survived(value in json(), path in any::<prop::sample::Index>(), status in any::<u16>(), options in options()) {
        let text = value.to_string();
        for registered in &ALL {
            check_and_encode(&text, registered, &options);
            read_answers(&text, status, registered);
            read_native(&text, registered, Some(path.get(&registered.provider.catalogue().collect::<Vec<_>>()).path));
        }
    }

    #[test]
    fn any_text_is_survived(text in any::<String>(), status in any::<u16>()) {
        for registered in &ALL {
            read_answers(&text, status, registered);
            read_native(&text, registered, None);
        }
    }

    #[test]
    fn damaged_messages_are_survived(seed in any::<prop::sample::Index>(), damages in damages(), options in options()) {
        for registered in &ALL {
            let mut message = seed.get(&MESSAGES).clone();
            if message["type"] == "raw" {
                message["provider"] = registered.provider.about().name.into();
            }
            damage(&mut message, &damages);
            check_and_encode(&message.to_string(), registered, &options);
        }
    }

    #[test]
    fn damaged_answers_are_survived(seed in any::<prop::sample::Index>(), damages in damages(), status in prop::sample::select(vec![200_u16, 201, 400, 401, 404, 422, 500])) {
        let mut answer = seed.get(&ANSWERS).clone();
        damage(&mut answer, &damages);
        let text = answer.to_string();
        for registered in &ALL {
            read_answers(&text, status, registered);
            read_answers(text.get(..text.len() / 2).unwrap_or(""), status, registered);
        }
    }
}

#[test]
fn damaged_bodies_are_survived() {
    let every: Vec<_> = ALL.iter().map(|registered| (registered, bodies(registered))).collect();
    assert!(every.iter().all(|(_, bodies)| !bodies.is_empty()));
    let inputs = (any::<prop::sample::Index>(), damages(), options());
    proptest!(config(), |((seed, damages, options) in inputs)| {
        for (registered, bodies) in &every {
            let (mut body, path) = seed.get(bodies).clone();
            damage(&mut body, &damages);
            let text = body.to_string();
            read_native(&text, registered, Some(path));
            let other = seed.get(&ALL);
            let options = parse(&options).unwrap();
            if let Ok(converted) = convert(&text, registered, other, &settings(&options)) {
                let _ = write(&converted.report.issues);
            }
        }
    });
}

#[test]
fn what_is_too_large_or_too_deep_is_survived() {
    let rows = format!(r#"{{"type":"list","to":"1","body":"b","button":"o","sections":[{{"rows":[{}0]}}]}}"#, "0,".repeat(200_000));
    let long = format!(r#"{{"type":"text","to":"1","text":"{}"}}"#, "x".repeat(10_000_000));
    let key = format!(r#"{{"type":"text","to":"1","text":"t","{}":1}}"#, "k".repeat(1_000_000));
    for registered in &ALL {
        for text in [&rows, &long, &key] {
            let document = parse(text).unwrap();
            assert!(!check(&document, registered, counted()).report.ok());
            read_answers(text, 200, registered);
        }
        for deep in ["[".repeat(100_000), r#"{"a":"#.repeat(100_000)] {
            assert!(parse(&deep).is_err());
            read_answers(&deep, 500, registered);
        }
    }
}
