//! How far a message gets: sent, delivered, read, or failed.

use serde_json::{Value, json};

use super::desk::set;
use super::receive::{business, member};
use super::world::{Sent, World};
use crate::json::time;
use crate::message::bare;
use crate::provider::find;

/// When a message reaches a state, in milliseconds after it was taken.
const FIRST: u64 = 500;
const DELIVERED: u64 = 1_000;
const READ: u64 = 3_000;

/// A number that ends in one of these codes of WhatsApp's fails with it: cannot be reached, and no open window.
const UNREACHABLE: &str = "131026";
const NO_WINDOW: &str = "131047";

/// How long a person can be written to who wrote (Cloud API, Customer service windows).
const WINDOW: u64 = 24 * 60 * 60 * 1_000;

/// A state, and when it is reached.
pub type State = (&'static str, u64);

/// What is going to be posted.
#[derive(Debug)]
pub struct Planned {
    /// When, in milliseconds of the sandbox's clock.
    pub(super) at: u64,
    /// By whom.
    pub(super) provider: &'static str,
    /// What.
    pub(super) what: What,
}

/// What is posted.
#[derive(Debug)]
pub(super) enum What {
    /// That a message, by its place among those taken, has reached a state.
    State(usize, &'static str),
    /// A neutral event.
    Event(Value),
    /// What nobody took before.
    Again(super::Post),
}

/// The states that a message has reached, with that it was accepted; in neutral words.
pub fn reached(sent: &Sent, now: u64) -> Vec<State> {
    let accepted = ("accepted", sent.at);
    std::iter::once(accepted).chain(last_states(sent)).filter(|(_, at)| *at <= now).collect()
}

fn last_states(sent: &Sent) -> impl Iterator<Item = State> {
    let states: &[State] = if sent.fault.is_some() { &[("failed", DELIVERED)] } else { &[("delivered", DELIVERED), ("read", READ)] };
    states.iter().map(|(state, after)| (*state, sent.at + after))
}

/// Why a message will fail.
pub(super) fn fault(provider: &'static str, message: &str, world: &mut World) -> Option<&'static str> {
    let message: Value = serde_json::from_str(message).unwrap_or_default();
    let to = message.get("to").and_then(Value::as_str).map_or_else(String::new, |to| bare(to).into_owned());
    if let Some(code) = [UNREACHABLE, NO_WINDOW].into_iter().find(|code| to.ends_with(code)) {
        return Some(code);
    }
    if world.failing > 0 {
        world.failing -= 1;
        return Some(UNREACHABLE);
    }
    let is_open = world.heard.get(&(provider, to)).is_some_and(|at| world.now < at + WINDOW);
    let is_template = message.get("type").is_some_and(|kind| kind == "template");
    (world.has_windows && !is_template && !is_open).then_some(NO_WINDOW)
}

/// Plans what will be posted of the message that was taken last.
pub(super) fn plan(world: &mut World) {
    let Some(sent) = world.sent.last() else { return };
    let (provider, place) = (sent.provider, world.sent.len() - 1);
    let first = find(provider).and_then(|registered| registered.provider.server().webhooks().first_state);
    let states: Vec<State> = first.map(|state| (state, sent.at + FIRST)).into_iter().chain(last_states(sent)).collect();
    world.planned.extend(states.into_iter().map(|(state, at)| Planned { at, provider, what: What::State(place, state) }));
}

/// Plans to post that a template was approved.
pub(super) fn plan_template(provider: &'static str, template: &Value, at: u64, world: &mut World) {
    let mut event = json!({ "type": "template.status", "status": "approved", "at": moment(at), "eventId": world.uuid() });
    for (key, name) in [("name", "name"), ("language", "language"), ("id", "templateId"), ("accountId", "accountId")] {
        if let Some(value) = template.get(key) {
            set(&mut event, name, value.clone());
        }
    }
    world.planned.push(Planned { at, provider, what: What::Event(event) });
}

/// The neutral event of a state that a message has reached.
pub(super) fn status(sent: &Sent, state: &str, at: u64) -> Option<Value> {
    let registered = find(sent.provider)?;
    let webhooks = registered.provider.server().webhooks();
    let mut event = json!({
        "type": "message.status",
        "messageId": webhooks.posted_id(&sent.id),
        "status": state,
        "at": moment(at),
        "sentAt": moment(sent.at),
        "from": business(registered, Some(sent)),
    });
    for key in ["to", "callbackData"] {
        if let Some(text) = member(sent, key) {
            set(&mut event, key, text.into());
        }
    }
    let fault = sent.fault.filter(|_| state == "failed");
    if let Some((whatsapp, code, message)) = webhooks.faults.iter().find(|(code, ..)| Some(*code) == fault) {
        let whatsapp: Option<u32> = whatsapp.parse().ok();
        set(&mut event, "failure", json!({ "whatsappCode": whatsapp, "providerCode": code, "message": message }));
    }
    Some(event)
}

/// A time of the sandbox's clock as ISO 8601.
pub(super) fn moment(at: u64) -> String {
    time::iso(i64::try_from(at).unwrap_or_default())
}
