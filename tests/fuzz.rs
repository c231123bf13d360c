//! Damaged bodies: none stops anything, every event is what the types promise, every native body is read or refused with
//! issues, and every answer is a receipt, an output or a failure. `WAXWING_FUZZ` says how many.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "hostile/arbitrary.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod arbitrary;
mod support;

use std::fs;
use std::path::Path;

use arbitrary::{damage, damages};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;
use support::events::{cases, check_event, read_text};
use waxwing::edge::decode;
use waxwing::http::Answer;
use waxwing::json::parse;
use waxwing::operation::{Failure, tell};
use waxwing::provider::{NAMES, find};

fn corpus() -> Vec<Value> {
    NAMES.iter().flat_map(|provider| cases(provider)).map(|(_, case)| case["body"].clone()).collect()
}

/// The bodies of the golden requests and answers of every operation.
fn calls() -> Vec<Value> {
    let mut bodies = Vec::new();
    for provider in NAMES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations").join(provider);
        for file in fs::read_dir(folder).unwrap() {
            let golden: Vec<Value> = serde_json::from_str(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
            let parts = golden.iter().flat_map(|case| [&case["answer"]["body"], &case["request"]["body"]]);
            bodies.extend(parts.filter(|body| body.is_object() || body.is_array()).cloned());
        }
    }
    assert!(bodies.len() > 300, "{} bodies", bodies.len());
    bodies
}

/// Reads a text as a native body, and as the answer to a send and to some operation.
fn read_everywhere(provider: &str, text: &str, random: &mut Random) {
    let decoded: Value = serde_json::from_str(&decode(provider, text, None).unwrap()).unwrap_or(Value::Null);
    // What is more than a double holds this test's own reader refuses.
    if let Some(ok) = decoded["ok"].as_bool() {
        let issues = decoded["issues"].as_array().unwrap();
        assert!(ok || !issues.is_empty(), "{provider}: {text}");
        assert!(issues.iter().all(|issue| issue["rule"].is_string() && issue["path"].is_string() && issue["message"].is_string()));
    }
    let own = find(provider).unwrap().provider;
    let status = [200, 201, 202, 400, 401, 403, 404, 409, 422, 429, 500, 503][random.below(12)];
    let answer = Answer::new(status, None, text);
    let sound = |failure: &Failure| assert!(!failure.message.is_empty() && failure.raw.len() < 10_000, "{provider}: {text}");
    match own.read_answer(&answer) {
        Ok(receipts) => assert!(receipts.iter().all(|receipt| receipt.id.len() <= text.len())),
        Err(failure) => sound(&failure),
    }
    if let Some(failure) = own.read_refusal(&answer) {
        sound(&failure);
    }
    let operations: Vec<_> = own.catalogue().filter(|operation| !operation.is_send()).collect();
    let input = parse("{}").unwrap();
    let output = tell(operations[random.below(operations.len())], &answer, &input.root);
    assert!(parse(&output).is_ok(), "{provider}: {output}");
}

fn check_all(text: &str) {
    for provider in NAMES {
        let found = read_text(provider, text);
        found.iter().for_each(check_event);
        assert_eq!(found, read_text(provider, text), "{provider}: {text}");
    }
}

#[test]
fn damaged_bodies_give_sound_events() {
    let bodies = corpus();
    let config = Config { cases: 2_000, failure_persistence: None, ..Config::default() };
    proptest!(config, |(seed in any::<prop::sample::Index>(), damages in damages())| {
        let mut body = seed.get(&bodies).clone();
        damage(&mut body, &damages);
        check_all(&body.to_string());
    });
}

/// Numbers from a seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % bound.max(1)
    }
}

/// The places of all values within one.
fn places(value: &Value, here: String, all: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| places(value, format!("{here}/{}", key.replace('~', "~0").replace('/', "~1")), all))
        }
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| places(item, format!("{here}/{index}"), all)),
        _ => {}
    }
    all.push(here);
}

/// Puts a piece of one body into another, and sometimes a wrong byte into the text of that.
fn mutated(bodies: &[Value], random: &mut Random) -> Vec<u8> {
    let mut body = bodies[random.below(bodies.len())].clone();
    for _ in 0..=random.below(3) {
        let other = &bodies[random.below(bodies.len())];
        let (mut to, mut from) = (Vec::new(), Vec::new());
        places(&body, String::new(), &mut to);
        places(other, String::new(), &mut from);
        let piece = other.pointer(&from[random.below(from.len())]).unwrap().clone();
        *body.pointer_mut(&to[random.below(to.len())]).unwrap() = piece;
    }
    let mut bytes = body.to_string().into_bytes();
    if random.below(4) == 0 {
        let at = random.below(bytes.len());
        bytes[at] = u8::try_from(random.below(128)).unwrap();
    }
    bytes
}

#[test]
fn mutated_bodies_are_read_or_refused() {
    let (bodies, calls) = (corpus(), calls());
    let count = std::env::var("WAXWING_FUZZ").ok().and_then(|count| count.parse().ok()).unwrap_or(20_000);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for number in 0..count {
        let provider = NAMES[number % NAMES.len()];
        let bytes = mutated(&bodies, &mut random);
        read_text(provider, &String::from_utf8_lossy(&bytes)).iter().for_each(check_event);
        let bytes = mutated(&calls, &mut random);
        read_everywhere(provider, &String::from_utf8_lossy(&bytes), &mut random);
    }
    println!("{count} bodies");
}
