//! What the calls do.

use serde_json::{Value, json};

use super::logs;
use crate::message::bare;
use crate::sandbox::{Asked, Denied, World};

/// A contact, a password that is on its way, the webhooks and a row of each log, after the page's examples.
pub(super) const SEEDS: &[(&str, &str)] = &[
    ("contacts", r#"{"phoneNumber":"919999999999","tags":["test tag"]}"#),
    ("otp", r#"{"id":"CAGHDVFHVFUDUYRFGUFJYR","code":"123456"}"#),
    (
        "webhooks",
        r#"{"statuses":{"url":"https://hooks.example/statuses","active":false},"messages":{"url":"https://hooks.example/messages","active":true}}"#,
    ),
    (
        "logs.template",
        r#"{"id":"61c17c6821edbf39d97e254d","phoneNumber":"919999999999","text":"Hi","acceptedAt":"2021-12-15T12:23:54.020Z","deliveredAt":"2021-12-15T12:23:55Z","readAt":"2021-12-25T15:27:24Z","source":"admin_message","status":"read","template":"account_approval"}"#,
    ),
    (
        "logs.incoming",
        r#"{"id":"61c17c6821edbf39d97e254d","phoneNumber":"919999999999","type":"text","messageType":"SESSION","senderName":"tellephant","text":"Hi","at":"2021-12-21T07:04:07Z","createdAt":"2021-12-21T07:04:08.222000Z"}"#,
    ),
    (
        "logs.outgoing",
        r#"{"id":"61bb2a421c968c43a67cbc38","phoneNumber":"919999999999","text":"Testing","acceptedAt":"2021-12-16T12:00:02.545Z","deliveredAt":"2021-12-16T12:00:04Z","readAt":"2021-12-16T12:00:47Z","source":"admin_message","status":"read","messageType":"SESSION"}"#,
    ),
];

/// The password that is always sent here.
const CODE: &str = "123456";

/// How long a password works is not documented; here it is ten minutes.
const TEN_MINUTES: u64 = 600_000;

const NAME: &str = "tellephant";

type Outcome = Result<Value, Denied>;

pub(super) fn operate(asked: &Asked, world: &mut World) -> Option<Outcome> {
    let input = &asked.input;
    Some(match asked.operation.id {
        "messages.history" => history(input, world),
        "otp.send" => Ok(send_code(world)),
        "otp.verify" => Ok(verify(input, world)),
        "tags.create" => {
            world.store.shelf(NAME, "tags").extend(list(input, "tags"));
            Ok(json!({ "success": true }))
        }
        "contacts.updateTags" => Ok(update_tags(input, world)),
        "contacts.tags" => tags(input, world),
        "contacts.optOut" => change(input, world, "optedOut", true, "unsubscribed"),
        "contacts.optIn" => change(input, world, "optedOut", false, "subscribed"),
        "contacts.block" => change(input, world, "blocked", true, "blocked"),
        "contacts.unblock" => change(input, world, "blocked", false, "unblocked"),
        "contacts.listOptOuts" => Ok(opted_out(input, world)),
        "logs.template" | "logs.incoming" | "logs.outgoing" => logs::page(asked, world),
        "webhooks.get" => webhooks(world, None),
        "webhooks.update" => webhooks(world, Some(input)),
        _ => return None,
    })
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn list(value: &Value, key: &str) -> Vec<Value> {
    value.get(key).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn set(thing: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = thing {
        members.insert(key.to_owned(), value);
    }
}

fn history(input: &Value, world: &World) -> Outcome {
    let is_it = |sent: &&crate::sandbox::Sent| sent.provider == NAME && sent.id == text(input, "id");
    let sent = world.sent.iter().find(is_it).ok_or(Denied::NotFound)?;
    let states = logs::states(sent, world.now).into_iter().map(|(status, at)| json!({ "status": status, "at": at.replace('Z', "+00:00") }));
    Ok(json!({ "items": states.collect::<Vec<_>>() }))
}

fn send_code(world: &mut World) -> Value {
    let id = format!("{:022X}", world.count());
    let now = world.now;
    world.store.shelf(NAME, "otp").push(json!({ "id": id, "code": CODE, "sentAt": now }));
    json!({ "success": true, "id": id })
}

/// A password works once, and for a while.
fn verify(input: &Value, world: &mut World) -> Value {
    let now = world.now;
    let sent = world.store.shelf(NAME, "otp").iter_mut().find(|sent| text(sent, "id") == text(input, "id"));
    let result = match sent {
        None => "unknown_id",
        Some(sent) if sent.get("used").is_some() => "expired",
        Some(sent) if sent.get("sentAt").and_then(Value::as_u64).is_some_and(|at| now >= at + TEN_MINUTES) => "expired",
        Some(sent) if text(sent, "code") != text(input, "code") => "wrong",
        Some(sent) => {
            set(sent, "used", json!(true));
            "valid"
        }
    };
    json!({ "valid": result == "valid", "result": result })
}

fn contact<'w>(world: &'w mut World, number: &str) -> Option<&'w mut Value> {
    world.store.shelf(NAME, "contacts").iter_mut().find(|contact| text(contact, "phoneNumber") == number)
}

fn tags(input: &Value, world: &mut World) -> Outcome {
    let contact = contact(world, &bare(text(input, "phoneNumber"))).ok_or(Denied::NotFound)?;
    Ok(json!({ "success": true, "tags": list(contact, "tags") }))
}

/// Contacts that are not there are named, each with why.
fn update_tags(input: &Value, world: &mut World) -> Value {
    let mut failed = Vec::new();
    for change in list(input, "contacts") {
        let number = text(&change, "phoneNumber");
        let Some(contact) = contact(world, number) else {
            failed.push(json!({ "phoneNumber": number, "message": "Invalid contact id provided" }));
            continue;
        };
        let mut tags = list(contact, "tags");
        for tag in list(&change, "tags") {
            let name = json!(text(&tag, "name"));
            tags.retain(|own| *own != name);
            if tag.get("assigned") == Some(&json!(true)) {
                tags.push(name);
            }
        }
        set(contact, "tags", json!(tags));
    }
    if failed.is_empty() { json!({ "success": true }) } else { json!({ "success": true, "failed": failed }) }
}

/// Numbers without a country code are refused all together.
fn change(input: &Value, world: &mut World, key: &str, value: bool, done: &str) -> Outcome {
    let numbers = list(input, "phoneNumbers");
    let numbers: Vec<&str> = numbers.iter().filter_map(Value::as_str).collect();
    let is_wrong = |number: &&&str| number.len() < 11 || number.len() > 15 || !number.bytes().all(|byte| byte.is_ascii_digit());
    let wrong: Vec<&str> = numbers.iter().filter(is_wrong).copied().collect();
    if !wrong.is_empty() {
        return Err(Denied::Conflict(format!("{} is/are invalid!!", wrong.join(","))));
    }
    for number in numbers {
        if contact(world, number).is_none() {
            world.store.shelf(NAME, "contacts").push(json!({ "phoneNumber": number, "tags": [] }));
        }
        if let Some(contact) = contact(world, number) {
            set(contact, key, json!(value));
        }
    }
    Ok(json!({ "success": true, "message": format!("Contact(s) successfully {done}") }))
}

fn opted_out(input: &Value, world: &mut World) -> Value {
    let kind = text(input, "kind").to_owned();
    let is = |contact: &Value, key: &str| contact.get(key) == Some(&json!(true));
    let is_wanted = |contact: &&Value| match kind.as_str() {
        "opted_out" => is(contact, "optedOut"),
        "blocked" => is(contact, "blocked"),
        _ => is(contact, "optedOut") || is(contact, "blocked"),
    };
    let items: Vec<Value> = world.store.shelf(NAME, "contacts").iter().filter(is_wanted).cloned().collect();
    json!({ "items": items })
}

fn webhooks(world: &mut World, change: Option<&Value>) -> Outcome {
    let webhooks = world.store.shelf(NAME, "webhooks").first_mut().ok_or(Denied::NotFound)?;
    let Some(change) = change else {
        set(webhooks, "success", json!(true));
        return Ok(webhooks.clone());
    };
    set(webhooks, text(change, "type"), json!({ "url": change.get("url"), "active": change.get("active") }));
    Ok(json!({ "success": true, "message": "Webhook successfully updated." }))
}
