//! What the sandbox posts: the lives of messages on its clock, in bodies that read back as what happened.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use waxwing::edge::events;
use waxwing::provider::{NAMES, find};
use waxwing::sandbox::{Post, World, receive};

const TO: &str = "4915112345678";
const START: u64 = 1_767_225_600_000;

fn world() -> World {
    let mut world = World::default();
    world.now = START;
    world
}

fn text(to: &str) -> String {
    json!({ "type": "text", "to": to, "from": "49123456789", "text": "Hi", "callbackData": "order 7" }).to_string()
}

/// The one event of a body.
fn event(post: &Post) -> Value {
    let mut list: Vec<Value> = serde_json::from_str(&events(post.provider, &post.body).unwrap()).unwrap();
    assert_eq!(list.len(), 1, "{}", post.body);
    list.remove(0)
}

/// What is posted from one moment to another, in steps of a tenth of a second: how late each is, and the event.
fn hear(world: &mut World, milliseconds: u64) -> Vec<(u64, Value)> {
    let start = world.now;
    let mut heard = Vec::new();
    while world.now < start + milliseconds {
        world.now += 100;
        heard.extend(world.due().iter().map(|post| (world.now - start, event(post))));
    }
    heard
}

#[test]
fn a_message_is_sent_delivered_and_read() {
    let first = [
        ("infobip", None),
        ("tyntec", Some("accepted")),
        ("tellephant", Some("accepted")),
        ("woztell", Some("sent")),
        ("telinfy", Some("sent")),
    ];
    for (provider, first) in first {
        let mut world = world();
        world.take(find(provider).unwrap().provider.about().name, "m1".into(), text(TO));
        assert_eq!(world.due(), [], "{provider}: nothing is said at once");
        let heard = hear(&mut world, 10_000);
        let states: Vec<_> = heard.iter().map(|(after, event)| (*after, event["status"].as_str().unwrap())).collect();
        let wanted: Vec<_> = first.map(|state| (500, state)).into_iter().chain([(1_000, "delivered"), (3_000, "read")]).collect();
        assert_eq!(states, wanted, "{provider}");
        for (after, event) in &heard {
            let id = if provider == "telinfy" { "wamid.m1" } else { "m1" };
            assert_eq!(event["messageId"], id, "{provider}");
            let times = [(500, "2026-01-01T00:00:00.500Z"), (1_000, "2026-01-01T00:00:01Z"), (3_000, "2026-01-01T00:00:03Z")];
            assert!(times.contains(&(*after, event["at"].as_str().unwrap())), "{provider}: {event}");
            assert_eq!(event.get("failure"), None);
            if provider != "tellephant" {
                assert_eq!(event["to"], TO, "{provider}");
            }
            // Infobip promises it for delivery reports, not for those that a message was seen.
            let has_data = provider == "tyntec" || provider == "telinfy" || provider == "infobip" && event["status"] != "read";
            assert_eq!(event.get("callbackData"), has_data.then(|| json!("order 7")).as_ref(), "{provider}");
        }
    }
}

#[test]
fn a_number_that_ends_in_a_code_fails_with_it() {
    let codes = [
        ("infobip", Some("7002"), "recipient", Some("7010"), "window"),
        ("tyntec", Some("whatsapp::error::131026"), "recipient", Some("whatsapp::error::470"), "window"),
        ("telinfy", Some("131026"), "recipient", Some("131047"), "window"),
        ("tellephant", None, "other", None, "other"),
        ("woztell", None, "other", None, "other"),
    ];
    for (provider, unreachable, recipient, closed, window) in codes {
        for (to, code, category) in [("4915112131026", unreachable, recipient), ("+49 151 12131047", closed, window)] {
            let mut world = world();
            world.take(provider, "m1".into(), text(to));
            let heard = hear(&mut world, 10_000);
            let (after, last) = heard.last().unwrap();
            assert_eq!((*after, &last["status"]), (1_000, &json!("failed")), "{provider} {heard:?}");
            assert_eq!(last["failure"]["providerCode"].as_str(), code, "{provider} {last}");
            assert_eq!(last["failure"]["category"], category, "{provider} {last}");
            assert!(heard.iter().all(|(_, event)| event["status"] != "delivered" && event["status"] != "read"), "{provider}");
        }
    }
}

#[test]
fn the_next_message_can_be_made_to_fail() {
    let mut world = world();
    world.failing = 1;
    world.take("tyntec", "m1".into(), text(TO));
    world.take("tyntec", "m2".into(), text(TO));
    let last = |id: &str, heard: &[(u64, Value)]| heard.iter().rfind(|(_, event)| event["messageId"] == id).unwrap().1["status"].clone();
    let heard = hear(&mut world, 5_000);
    assert_eq!((last("m1", &heard), last("m2", &heard)), (json!("failed"), json!("read")));
}

#[test]
fn a_window_is_opened_by_whoever_writes_and_closes_after_a_day() {
    for provider in NAMES {
        let state = |world: &mut World, message: String| {
            let id = world.uuid();
            world.take(provider, id, message);
            hear(world, 3_000).last().unwrap().1["status"].clone()
        };
        let template = json!({ "type": "template", "to": TO, "name": "greeting", "language": "en" }).to_string();
        let mut world = world();
        world.has_windows = true;
        assert_eq!(state(&mut world, text(TO)), "failed", "{provider}");
        assert_eq!(state(&mut world, template), "read", "{provider}");
        receive(provider, &json!({ "type": "text", "text": "Hello?", "from": TO }).to_string(), &mut world).unwrap();
        world.due();
        assert_eq!(state(&mut world, text(TO)), "read", "{provider}");
        assert_eq!(state(&mut world, text("4915112345679")), "failed", "{provider}: another person");
        world.now += 24 * 60 * 60 * 1_000;
        assert_eq!(state(&mut world, text(TO)), "failed", "{provider}");
    }
}

#[test]
fn a_person_writes_what_the_provider_documents() {
    let contents = [
        json!({ "type": "text", "text": "Hello" }),
        json!({ "type": "image", "media": { "url": "https://files.example/1.jpg" }, "caption": "Look" }),
        json!({ "type": "video", "media": { "url": "https://files.example/1.mp4" } }),
        json!({ "type": "audio", "media": { "url": "https://files.example/1.ogg" } }),
        json!({ "type": "document", "media": { "url": "https://files.example/1.pdf" } }),
        json!({ "type": "location", "latitude": 48.1, "longitude": 11.5 }),
        json!({ "type": "button_reply", "id": "yes", "title": "Yes" }),
        json!({ "type": "list_reply", "id": "green", "title": "Green dream", "description": "With peas" }),
        json!({ "type": "quick_reply", "text": "Stop", "payload": "STOP" }),
    ];
    // Tellephant documents no answers to buttons and lists.
    let missing = |provider: &str, kind: &str| provider == "tellephant" && kind.ends_with("_reply");
    for provider in NAMES {
        for content in &contents {
            let kind = content["type"].as_str().unwrap();
            let mut world = world();
            world.take(provider, "m1".into(), text(TO));
            world.planned.clear();
            let mut message = content.clone();
            message["replyTo"] = "m1".into();
            let id = receive(provider, &message.to_string(), &mut world);
            assert_eq!(id.is_none(), missing(provider, kind), "{provider} {kind}");
            let Some(id) = id else {
                assert_eq!(world.due(), []);
                continue;
            };
            let [post] = &world.due()[..] else { panic!("{provider} {kind}: not one body") };
            let event = event(post);
            assert_eq!((&event["type"], &event["messageId"]), (&json!("message.received"), &json!(id)), "{provider} {kind}");
            assert_eq!(event["from"], TO, "{provider} {kind}: of whoever was written to");
            for (key, value) in content.as_object().unwrap() {
                assert_eq!(&event["content"][key], value, "{provider} {kind} {}", post.body);
            }
            if ["infobip", "tyntec", "telinfy"].contains(provider) {
                let answered = if *provider == "telinfy" { "wamid.m1" } else { "m1" };
                assert_eq!(event["replyTo"], answered, "{provider} {kind} {}", post.body);
            }
            if ["infobip", "telinfy"].contains(provider) {
                assert_eq!(event["callbackData"], "order 7", "{provider} {kind}");
            }
        }
        assert_eq!(receive(provider, "{\"type\":\"nothing\"}", &mut world()), None, "{provider}");
    }
}

#[test]
fn what_nobody_took_comes_again_as_documented() {
    let counts = [("infobip", 2, 2), ("tyntec", 3, 8), ("tellephant", 2, 2), ("woztell", 2, 2), ("telinfy", 2, 2)];
    for (provider, statuses, messages) in counts {
        let mut world = world();
        world.take(provider, "m1".into(), text(TO));
        world.planned.truncate(1);
        assert_eq!(posts(&mut world), statuses, "{provider}");
        receive(provider, "{\"type\":\"text\",\"text\":\"Hello\"}", &mut world).unwrap();
        assert_eq!(posts(&mut world), messages, "{provider}");
    }
}

/// How often the one body comes to someone who never takes it, always the same; within two weeks.
fn posts(world: &mut World) -> usize {
    let end = world.now + 14 * 24 * 60 * 60 * 1_000;
    let mut bodies = Vec::new();
    while world.now < end {
        for post in world.due() {
            bodies.push(post.body.clone());
            assert_eq!(post.tries, bodies.len() - 1);
            world.repeat(post);
        }
        world.now += 30_000;
    }
    assert!(world.planned.is_empty());
    assert!(bodies.iter().all(|body| body == &bodies[0]));
    bodies.len()
}

#[test]
fn an_approved_template_is_told_where_that_is_documented() {
    for provider in NAMES {
        let mut world = world();
        let template =
            json!({ "id": "77", "name": "greeting", "language": "en", "accountId": "a1", "status": "pending", "submitted": START });
        world.store.shelf(provider, "templates").push(template);
        let heard = hear(&mut world, 70_000);
        if *provider != "infobip" && *provider != "tyntec" {
            assert_eq!(heard.len(), 0, "{provider}");
            continue;
        }
        let [(after, event)] = &heard[..] else { panic!("{provider}: not one event") };
        assert_eq!((*after, &event["type"], &event["status"]), (60_000, &json!("template.status"), &json!("approved")), "{provider}");
        assert_eq!(
            (&event["name"], &event["language"], &event["rawStatus"]),
            (&json!("greeting"), &json!("en"), &json!("APPROVED")),
            "{provider}"
        );
    }
}

#[test]
fn what_happens_at_the_same_time_comes_in_its_order() {
    let mut world = world();
    world.take("woztell", "m1".into(), text(TO));
    world.now += 600;
    world.take("woztell", "m2".into(), text(TO));
    world.now += 10_000;
    let heard: Vec<_> = world.due().iter().map(event).map(|event| format!("{} {}", event["messageId"], event["status"])).collect();
    let wanted = ["m1 sent", "m1 delivered", "m2 sent", "m2 delivered", "m1 read", "m2 read"].map(|words| {
        let (id, state) = words.split_once(' ').unwrap();
        format!("\"{id}\" \"{state}\"")
    });
    assert_eq!(heard, wanted);
}
