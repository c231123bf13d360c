//! What every provider does alike with a resource: create, list, get, change, delete.

use serde_json::{Map, Value, json};

use super::store::is_alike;
use super::{Asked, Denied};
use crate::json::time;
use crate::sandbox::World;
use crate::sandbox::life::plan_template;

/// What names a thing, in the order in which it is looked at.
const NAMES: &[&str] = &["id", "name", "language", "phoneNumber", "accountId", "member", "to"];

/// How long WhatsApp looks at a template, in milliseconds of the sandbox's clock.
const REVIEW: u64 = 60_000;

/// Carries an operation out by its verb.
pub(super) fn carry(provider: &'static str, asked: &Asked, world: &mut World) -> Result<Value, Denied> {
    let (resource, verb) = asked.operation.id.split_once('.').unwrap_or_default();
    if let Some(done) = act(provider, resource, verb, &asked.input, world) {
        return done;
    }
    // Whatever else it does, it is done, and the answer is what is kept under its name.
    Ok(world.store.shelf(provider, asked.operation.id).first().cloned().unwrap_or_else(|| json!({})))
}

/// Does with the things of a shelf what a verb says; `None` for a verb that is not the same with all things.
pub fn act(provider: &'static str, resource: &str, verb: &str, input: &Value, world: &mut World) -> Option<Result<Value, Denied>> {
    Some(match verb {
        "list" => Ok(page(provider, resource, input, world)),
        "create" => create(provider, resource, input, world),
        "get" => get(provider, resource, input, world),
        "update" | "edit" => change(provider, resource, input, world),
        "delete" => delete(provider, resource, input, world),
        "publish" => turn(provider, resource, input, world, &["draft"], "published"),
        "deprecate" => turn(provider, resource, input, world, &["published"], "deprecated"),
        _ => return None,
    })
}

/// Templates are approved after a while.
pub(in crate::sandbox) fn review(provider: &'static str, world: &mut World) {
    let now = world.now;
    let mut approved = Vec::new();
    for template in world.store.shelf(provider, "templates") {
        let since = template.get("submitted").and_then(Value::as_u64).unwrap_or(now);
        if template.get("status").is_some_and(|status| status == "pending") && now >= since + REVIEW {
            set(template, "status", json!("approved"));
            approved.push((template.clone(), since + REVIEW));
        }
    }
    for (template, at) in approved {
        plan_template(provider, &template, at, world);
    }
}

pub(in crate::sandbox) fn set(thing: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = thing {
        members.insert(key.to_owned(), value);
    }
}

/// A page of the things that are as the input says.
fn page(provider: &'static str, resource: &str, input: &Value, world: &mut World) -> Value {
    let asked: Vec<(String, Value)> = input.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())).collect();
    let is_asked = |thing: &&Value| {
        asked.iter().all(|(key, value)| match (thing.get(key), value) {
            (Some(own), Value::Array(any)) => any.iter().any(|value| is_alike(own, value)),
            (Some(own), value) => is_alike(own, value),
            (None, _) => true,
        })
    };
    let things: Vec<Value> = world.store.shelf(provider, resource).iter().filter(is_asked).cloned().collect();
    let number = |key: &str| input.get(key).and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok()));
    let limit = number("limit").unwrap_or(100).max(1);
    let total = things.len() as u64;
    let page = number("cursor").unwrap_or_else(|| number("page").unwrap_or(0));
    let pages = total.div_ceil(limit);
    #[expect(clippy::cast_possible_truncation, reason = "there are few things")]
    let items: Vec<Value> = things.into_iter().skip((page * limit) as usize).take(limit as usize).collect();
    let mut whole = json!({ "items": items, "total": total, "page": page, "pages": pages, "limit": limit });
    if page + 1 < pages {
        set(&mut whole, "next", json!((page + 1).to_string()));
    }
    whole
}

fn create(provider: &'static str, resource: &str, input: &Value, world: &mut World) -> Result<Value, Denied> {
    let text = |key: &str| input.get(key).and_then(Value::as_str).unwrap_or_default();
    if resource == "templates" && world.store.is_blocked(provider, text("name")) {
        return Err(Denied::Conflict("A deleted template's name cannot be used again for 30 days.".into()));
    }
    let is_same = |thing: &Value| {
        !text("name").is_empty() && thing.get("name") == input.get("name") && thing.get("language") == input.get("language")
    };
    if world.store.shelf(provider, resource).iter().any(is_same) {
        return Err(Denied::Conflict("There is one of this name already.".into()));
    }
    let mut thing = input.clone();
    let at = time::iso(i64::try_from(world.now).unwrap_or_default());
    let status = match resource {
        "templates" => "pending",
        "flows" => "draft",
        _ => "active",
    };
    let new = [
        ("id", json!(world.count().to_string())),
        ("status", json!(status)),
        ("rawStatus", json!(status.to_uppercase())),
        ("createdAt", json!(at)),
        ("updatedAt", json!(at)),
        ("submitted", json!(world.now)),
    ];
    for (key, value) in new {
        if thing.get(key).is_none() {
            set(&mut thing, key, value);
        }
    }
    world.store.shelf(provider, resource).push(thing.clone());
    Ok(thing)
}

fn get(provider: &'static str, resource: &str, input: &Value, world: &mut World) -> Result<Value, Denied> {
    let place = world.store.place(provider, resource, input, NAMES).ok_or(Denied::NotFound)?;
    world.store.shelf(provider, resource).get(place).cloned().ok_or(Denied::NotFound)
}

fn change(provider: &'static str, resource: &str, input: &Value, world: &mut World) -> Result<Value, Denied> {
    let place = world.store.place(provider, resource, input, NAMES).ok_or(Denied::NotFound)?;
    let at = time::iso(i64::try_from(world.now).unwrap_or_default());
    let now = world.now;
    let thing = world.store.shelf(provider, resource).get_mut(place).ok_or(Denied::NotFound)?;
    if resource == "flows" && thing.get("status").is_some_and(|status| status != "draft") {
        return Err(Denied::Conflict("A published flow cannot be changed.".into()));
    }
    let changes: Map<String, Value> = input.as_object().cloned().unwrap_or_default();
    for (key, value) in changes {
        set(thing, &key, value);
    }
    set(thing, "updatedAt", json!(at));
    if resource == "templates" {
        set(thing, "status", json!("pending"));
        set(thing, "submitted", json!(now));
    }
    Ok(thing.clone())
}

fn delete(provider: &'static str, resource: &str, input: &Value, world: &mut World) -> Result<Value, Denied> {
    let place = world.store.place(provider, resource, input, NAMES).ok_or(Denied::NotFound)?;
    if resource == "flows"
        && world.store.shelf(provider, resource).get(place).is_some_and(|flow| flow.get("status") != Some(&json!("draft")))
    {
        return Err(Denied::Conflict("Only a draft can be deleted.".into()));
    }
    let thing = world.store.shelf(provider, resource).remove(place);
    if let (Some(name), "templates") = (thing.get("name").and_then(Value::as_str), resource) {
        world.store.block(provider, name);
    }
    Ok(thing)
}

fn turn(provider: &'static str, resource: &str, input: &Value, world: &mut World, from: &[&str], to: &str) -> Result<Value, Denied> {
    let place = world.store.place(provider, resource, input, NAMES).ok_or(Denied::NotFound)?;
    let thing = world.store.shelf(provider, resource).get_mut(place).ok_or(Denied::NotFound)?;
    let status = thing.get("status").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !from.contains(&status.as_str()) {
        return Err(Denied::Conflict(format!("This is {status}; it cannot become {to}.")));
    }
    set(thing, "status", json!(to));
    Ok(thing.clone())
}
