//! What tyntec does otherwise than all providers.

use serde_json::{Value, json};

use super::super::operations::ACCOUNT_STEP;
use super::HOOKS;
use crate::json::time;
use crate::sandbox::{Asked, Denied, World, reached};

const OWN: &str = "tyntec";

/// In milliseconds of the sandbox's clock.
const MINUTE: u64 = 60_000;
/// Ten years in minutes: no file is kept longer.
const LONGEST: u64 = 5_256_000;
const MONTH: u64 = 30 * 24 * 60 * MINUTE;

/// The picture of one white point, in base64.
const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==";

type Done = Result<Value, Denied>;

/// The neutral output of what is not done as all do it.
pub(super) fn operate(asked: &Asked, world: &mut World) -> Option<Done> {
    let (id, input) = (asked.operation.id, &asked.input);
    if !is_known(asked, world) {
        return Some(Err(Denied::NotFound));
    }
    Some(match id {
        "messages.status" | "messages.events" => message(id, input, world),
        "media.upload" => Ok(upload(input, world)),
        "media.list" | "media.delete" => {
            forget(world);
            return None;
        }
        "media.download" => {
            forget(world);
            let found = find(world, "media", |media| of(media, "id") == of(input, "id"));
            found.map(|media| json!({ "type": of(&media, "type"), "data": of(&media, "data") }))
        }
        "profile.getLogo" => {
            let logo = world.store.shelf(OWN, "logo").first().cloned();
            Ok(logo.unwrap_or_else(|| json!({ "type": "image/png", "data": PICTURE })))
        }
        "profile.updateLogo" => {
            *world.store.shelf(OWN, "logo") = vec![of(input, "file").clone()];
            Ok(json!({}))
        }
        "templates.get" => localizations(input, world).map(|all| {
            let [account, name] = ["accountId", "name"].map(|key| of(input, key));
            let category = all.first().map(|one| of(one, "category"));
            json!({ "accountId": account, "name": name, "id": name, "category": category, "localizations": all })
        }),
        "templates.listAvailable" => {
            let all = world.store.shelf(OWN, "templates").iter().filter(|template| of(template, "status") == "approved");
            Ok(json!({ "items": all.cloned().collect::<Vec<_>>() }))
        }
        "templates.localizations" => localizations(input, world).map(|all| json!({ "items": all })),
        "templates.create" => create(input, world),
        "templates.addLocalization" => add(input, world),
        "templates.delete" => delete(input, world),
        "flows.edit" | "flows.uploadJson" | "flows.assets" | "flows.preview" => flow(id, input, world),
        "webhooks.update" => webhook(input, world),
        "mediaCredentials.update" | "mediaCredentials.delete" => {
            let new = if id.ends_with("delete") { Value::Null } else { input.clone() };
            change(world, "configuration", |_| true, &[("mediaCredentials", new)])
        }
        "channels.listAll" => {
            let mut items = world.store.shelf(OWN, "channels").clone();
            items.extend(world.store.shelf(OWN, "otherChannels").iter().cloned());
            Ok(json!({ "items": items }))
        }
        "calls.act" => {
            let call = of(input, "id").as_str().map_or_else(|| ["wacid.", &world.uuid()].concat(), str::to_owned);
            Ok(json!({ "id": call, "at": at(world, 0) }))
        }
        "calls.getSettings" => find(world, "calls", |_| true),
        "calls.getSip" => find(world, "sip", |_| true),
        "calls.updateSettings" | "calls.updateSip" => {
            let shelf = if id.ends_with("Sip") { "sip" } else { "calls" };
            let new: Vec<_> = input.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value.clone())).collect();
            change(world, shelf, |_| true, &new)
        }
        _ => return None,
    })
}

/// Whether the account and the phone number in the path are there.
fn is_known(asked: &Asked, world: &mut World) -> bool {
    let path = asked.operation.path;
    let mut has = |shelf: &str, own: &str, given: &Value| world.store.shelf(OWN, shelf).iter().any(|thing| of(thing, own) == given);
    let number = !path.contains("{phone-number}") || has("phoneNumbers", "phoneNumber", of(&asked.input, "phoneNumber"));
    number && (!path.contains(ACCOUNT_STEP) || has("accounts", "id", of(&asked.input, "accountId")))
}

/// A member; null where there is none.
fn of<'v>(thing: &'v Value, key: &str) -> &'v Value {
    static NOTHING: Value = Value::Null;
    thing.get(key).unwrap_or(&NOTHING)
}

fn set(thing: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = thing {
        members.insert(key.to_owned(), value);
    }
}

fn find(world: &mut World, shelf: &str, is_it: impl Fn(&Value) -> bool) -> Done {
    world.store.shelf(OWN, shelf).iter().find(|thing| is_it(thing)).cloned().ok_or(Denied::NotFound)
}

fn change(world: &mut World, shelf: &str, is_it: impl Fn(&Value) -> bool, new: &[(&str, Value)]) -> Done {
    let thing = world.store.shelf(OWN, shelf).iter_mut().find(|thing| is_it(thing)).ok_or(Denied::NotFound)?;
    for (key, value) in new {
        set(thing, key, value.clone());
    }
    Ok(thing.clone())
}

/// The time of the sandbox, so many milliseconds from now.
fn at(world: &World, later: u64) -> String {
    time::iso(i64::try_from(world.now + later).unwrap_or_default())
}

/// How far a message is that was sent here, or one that is there from the beginning.
fn message(id: &str, input: &Value, world: &mut World) -> Done {
    let sent = world.sent.iter().find(|sent| sent.provider == OWN && *of(input, "id") == *sent.id);
    let Some(sent) = sent.cloned() else {
        let mut known = find(world, "messages", |message| of(message, "id") == of(input, "id"))?;
        if id.ends_with("events") {
            known = find(world, id, |_| true)?;
            set(&mut known, "id", of(input, "id").clone());
        }
        return Ok(known);
    };
    let moment = |time: u64| time::iso(i64::try_from(time).unwrap_or_default());
    let event = |(status, time)| {
        let mut event = json!({ "status": status, "at": moment(time), "channel": "whatsapp" });
        let fault = HOOKS.faults.iter().find(|(code, ..)| status == "failed" && sent.fault == Some(*code));
        if let Some((_, code, message)) = fault {
            set(&mut event, "error", json!({ "code": code, "message": message }));
        }
        event
    };
    let events: Vec<Value> = reached(&sent, world.now).into_iter().map(event).collect();
    let mut last = events.last().cloned().unwrap_or_default();
    set(&mut last, "id", of(input, "id").clone());
    Ok(if id.ends_with("events") { json!({ "id": of(input, "id"), "items": events }) } else { last })
}

/// Takes away the files whose time is over.
fn forget(world: &mut World) {
    let now = world.now;
    world.store.shelf(OWN, "media").retain(|media| of(media, "until").as_u64().is_none_or(|until| until > now));
}

fn upload(input: &Value, world: &mut World) -> Value {
    forget(world);
    let life = of(input, "validityMinutes").as_u64().unwrap_or(1_440).min(LONGEST) * MINUTE;
    let id = world.uuid();
    let kind = of(of(input, "file"), "type").as_str().unwrap_or("application/octet-stream");
    let media = json!({ "id": id, "type": kind, "filename": of(input, "filename"), "size": of(of(input, "file"), "size").as_u64().unwrap_or_default(),
        "expiresAt": at(world, life), "until": world.now + life, "data": of(of(input, "file"), "data") });
    world.store.shelf(OWN, "media").push(media);
    let usage: u64 = world.store.shelf(OWN, "media").iter().filter_map(|media| of(media, "size").as_u64()).sum();
    let url = ["https://api.tyntec.com/conversations/v3/media/", &id].concat();
    json!({ "id": id, "url": url, "quota": 1_000_000_000, "usage": usage })
}

/// Whether a localization is of the template that is asked about.
fn is_of(template: &Value, input: &Value) -> bool {
    ["name", "accountId"].into_iter().all(|key| of(template, key) == of(input, key))
}

/// All localizations of a template.
fn localizations(input: &Value, world: &mut World) -> Result<Vec<Value>, Denied> {
    let found: Vec<_> = world.store.shelf(OWN, "templates").iter().filter(|template| is_of(template, input)).cloned().collect();
    if found.is_empty() { Err(Denied::NotFound) } else { Ok(found) }
}

/// Another template; its id is its name.
fn create(input: &Value, world: &mut World) -> Done {
    let name = of(input, "name").as_str().unwrap_or_default();
    if world.store.is_blocked(OWN, name) {
        return Err(Denied::Conflict("A deleted template's name cannot be used again for 30 days.".into()));
    }
    let others = localizations(input, world).unwrap_or_default();
    if others.iter().any(|one| of(one, "language") == of(input, "language")) {
        return Err(Denied::Conflict("There is one of this name already.".into()));
    }
    Ok(submit(input, of(input, "category"), world))
}

/// Another language of a template.
fn add(input: &Value, world: &mut World) -> Done {
    let others = localizations(input, world)?;
    if others.iter().any(|one| of(one, "language") == of(input, "language") || of(one, "status") == "pending_deletion") {
        return Err(Denied::Conflict("There is one of this language already, or the template is being deleted.".into()));
    }
    let category = others.first().map(|one| of(one, "category").clone()).unwrap_or_default();
    Ok(submit(input, &category, world))
}

fn submit(input: &Value, category: &Value, world: &mut World) -> Value {
    let mut template = input.clone();
    let new = [
        ("id", of(input, "name").clone()),
        ("category", category.clone()),
        ("status", "pending".into()),
        ("createdAt", at(world, 0).into()),
        ("updatedAt", at(world, 0).into()),
        ("submitted", world.now.into()),
    ];
    for (key, value) in new {
        set(&mut template, key, value);
    }
    world.store.shelf(OWN, "templates").push(template.clone());
    template
}

/// The 30 days in which a template can be read and its name cannot be taken.
fn delete(input: &Value, world: &mut World) -> Done {
    localizations(input, world)?;
    let (now, until) = (at(world, 0), at(world, MONTH));
    for template in world.store.shelf(OWN, "templates").iter_mut().filter(|template| is_of(template, input)) {
        set(template, "status", "pending_deletion".into());
        set(template, "updatedAt", now.as_str().into());
        set(template, "expiresAt", until.as_str().into());
    }
    world.store.block(OWN, of(input, "name").as_str().unwrap_or_default());
    Ok(json!({}))
}

fn flow(id: &str, input: &Value, world: &mut World) -> Done {
    let is_it = |flow: &Value| of(flow, "id") == of(input, "id");
    let flow = find(world, "flows", is_it)?;
    let is_draft = of(&flow, "status") == "draft";
    match id {
        "flows.assets" => {
            let asset = json!({ "name": "flow.json", "type": "FLOW_JSON", "url": "https://scontent.xx.fbcdn.net/m1/v/test" });
            Ok(json!({ "items": flow.get("json").map(|_| asset).into_iter().collect::<Vec<_>>() }))
        }
        "flows.preview" if flow.get("preview").is_some() && of(input, "invalidate") != true => Ok(flow),
        "flows.preview" => {
            let token = world.count().to_string();
            let url = ["https://previewLink.com/flows/", of(&flow, "id").as_str().unwrap_or_default(), "/preview/?token=", &token].concat();
            let preview = json!({ "url": url, "expiresAt": at(world, MONTH) });
            change(world, "flows", is_it, &[("preview", preview)])
        }
        _ if !is_draft => Err(Denied::Conflict("A published flow cannot be changed.".into())),
        "flows.edit" => {
            let new: Vec<_> = ["name", "categories"].into_iter().filter_map(|key| Some((key, input.get(key)?.clone()))).collect();
            change(world, "flows", is_it, &new)
        }
        _ => {
            let json = of(input, "json");
            change(world, "flows", is_it, &[("json", json.clone()), ("jsonVersion", of(json, "version").clone())])?;
            Ok(json!({ "validationErrors": [] }))
        }
    }
}

/// The whole of what was set before is replaced.
fn webhook(input: &Value, world: &mut World) -> Done {
    let mut new = input.clone();
    let number = new.as_object_mut().and_then(|members| members.remove("phoneNumber"));
    match number {
        Some(number) => change(world, "channels", |channel| *of(channel, "phoneNumber") == number, &[("webhook", new)]),
        None => change(world, "configuration", |_| true, &[("webhook", new)]),
    }
}
