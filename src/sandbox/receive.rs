//! A person writes to the business.

use serde_json::{Map, Value, json};

use super::life::{Planned, What, moment};
use super::post::body;
use super::world::{Sent, World};
use crate::message::bare;
use crate::provider::{Registered, find};

/// Who writes where nobody is named and nothing was sent.
const PERSON: &str = "4915112345678";
const NAME: &str = "Ann Example";

/// What a message says of itself; the rest is what it holds.
const ABOUT: &[&str] = &["from", "to", "replyTo", "senderName", "userId", "callbackData", "forwarded", "frequentlyForwarded"];

/// Plans the body for a message that a person writes, and opens the window in which the person can be written to. The
/// message is a content of `message.received` with members of the event beside it, none of which is needed. Gives the
/// message's id; `None` where the provider documents no such body.
pub fn receive(provider: &str, message: &str, world: &mut World) -> Option<String> {
    let registered = find(provider)?;
    let name = registered.provider.about().name;
    let message: Map<String, Value> = serde_json::from_str(message).ok()?;
    let (mut event, content): (Map<_, _>, Map<_, _>) = message.into_iter().partition(|(key, _)| ABOUT.contains(&key.as_str()));
    let given = |event: &Map<String, Value>, key: &str| event.get(key).and_then(Value::as_str).map(|text| bare(text).into_owned());
    let answered = event.get("replyTo").and_then(Value::as_str).and_then(|id| answered(registered, id, world)).cloned();
    let last = answered.as_ref().or_else(|| world.sent.iter().rfind(|sent| sent.provider == name));
    let recipient = last.and_then(|sent| member(sent, "to")).filter(|to| to.bytes().all(|byte| byte.is_ascii_digit()));
    let from = given(&event, "from").or(recipient).unwrap_or_else(|| PERSON.into());
    let to = given(&event, "to").unwrap_or_else(|| business(registered, answered.as_ref()));
    if let Some(sent) = &answered {
        event.insert("replyTo".into(), registered.provider.server().webhooks().posted_id(&sent.id).into());
        if let Some(data) = member(sent, "callbackData") {
            event.entry("callbackData").or_insert_with(|| data.into());
        }
    }
    event.entry("senderName").or_insert_with(|| NAME.into());
    let at = moment(world.now);
    let id = format!("wamid.{:024X}", world.count());
    let more =
        json!({ "type": "message.received", "messageId": id, "from": from, "to": to, "at": at, "receivedAt": at, "content": content });
    event.extend(more.as_object().cloned().unwrap_or_default());
    let event = Value::Object(event);
    body(name, &event)?;
    world.heard.insert((name, from), world.now);
    world.planned.push(Planned { at: world.now, provider: name, what: What::Event(event) });
    Some(id)
}

/// The message that an id names: the one of the answer, or the one of what was posted.
fn answered<'w>(registered: &Registered, id: &str, world: &'w World) -> Option<&'w Sent> {
    let webhooks = registered.provider.server().webhooks();
    let name = registered.provider.about().name;
    world.sent.iter().find(|sent| sent.provider == name && (sent.id == id || webhooks.posted_id(&sent.id) == id))
}

/// The number of the business that sent a message, or that is written to.
pub(super) fn business(registered: &Registered, sent: Option<&Sent>) -> String {
    let server = registered.provider.server();
    let option = || serde_json::from_str::<Value>(server.options()).ok()?.get("from")?.as_str().map(str::to_owned);
    sent.and_then(|sent| member(sent, "from")).or_else(option).unwrap_or_else(|| server.webhooks().number.to_owned())
}

/// A text of a message; numbers in digits.
pub(super) fn member(sent: &Sent, key: &str) -> Option<String> {
    let message: Value = serde_json::from_str(&sent.message).ok()?;
    let text = message.get(key)?.as_str()?;
    Some(if key == "callbackData" { text.to_owned() } else { bare(text).into_owned() })
}
