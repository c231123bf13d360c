//! Damaged webhook bodies: none stops anything, and every event is what the types promise. `WAXWING_FUZZ` says how many.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "hostile/arbitrary.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod arbitrary;
mod support;

use arbitrary::{damage, damages};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;
use support::events::{cases, check_event, read_text};
use waxwing::provider::NAMES;

fn corpus() -> Vec<Value> {
    NAMES.iter().flat_map(|provider| cases(provider)).map(|(_, case)| case["body"].clone()).collect()
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
fn mutated_bodies_give_sound_events() {
    let bodies = corpus();
    let count = std::env::var("WAXWING_FUZZ").ok().and_then(|count| count.parse().ok()).unwrap_or(20_000);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for number in 0..count {
        let bytes = mutated(&bodies, &mut random);
        let text = String::from_utf8_lossy(&bytes);
        let provider = NAMES[number % NAMES.len()];
        read_text(provider, &text).iter().for_each(check_event);
    }
    println!("{count} bodies");
}
