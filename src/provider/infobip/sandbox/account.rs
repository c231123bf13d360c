//! Senders, people, payments, subscriptions: what the desk does not do for all.

use serde_json::{Value, json};

use super::{keys, operate};
use crate::rules::Issue;
use crate::sandbox::{Asked, Denied, World, desk};

type Output = Result<Value, Denied>;

const NAME: &str = "infobip";
const PROFILES: &str = "webhooks.profiles";
const ID: &[&str] = &["id"];

/// What an operation gives; nothing where the desk carries it out.
pub(super) fn operate(asked: &Asked, world: &mut World) -> Option<Output> {
    let input = &asked.input;
    let (resource, verb) = asked.operation.id.split_once('.')?;
    if ["webhooks", "payments", "calls"].contains(&resource) {
        let whole = if verb.ends_with("Profile") { "/profileId" } else { "/subscriptionId" };
        if let Err(denied) = operate::checked(asked, |issue| native(issue, whole)) {
            return Some(Err(denied));
        }
    }
    match (resource, verb) {
        ("auth", "logIn") => Some(Ok(keys::begin(world))),
        ("auth", "token") => Some(Ok(keys::access(world))),
        ("phoneNumbers", "quality") => desk::act(NAME, resource, "list", &json!({ "phoneNumber": input.get("phoneNumbers") }), world),
        // Each sender is known by its profile.
        ("profile", "getLogo") => known(input, world).err().map(Err),
        ("encryption", _) if known(input, world).is_err() => Some(Err(Denied::NotFound)),
        ("encryption", "upload") => Some(upload(input, world)),
        ("identity", "confirm") => Some(confirm(input, world)),
        ("payments", _) => desk::act(NAME, resource, "get", input, world),
        ("webhooks", "create") => Some(subscribe(input, world)),
        ("webhooks", "edit") => Some(subscribe_anew(input, world)),
        ("webhooks", "createProfile") => Some(create_profile(input, world)),
        ("webhooks", "editProfile") => Some(replace(PROFILES, input, world)),
        ("webhooks", verb) => {
            verb.strip_suffix("Profile").or(verb.strip_suffix("Profiles")).and_then(|verb| desk::act(NAME, PROFILES, verb, input, world))
        }
        _ => None,
    }
}

/// With the path in the body; `whole` is what the id of the whole thing is called there.
fn native(issue: Issue, whole: &str) -> Issue {
    let path = match issue.path.rsplit_once('/').unwrap_or_default() {
        (security, "id") if security.ends_with("/security") => [security, "/authId"].concat(),
        (security, name) if security.ends_with("/security") => [security, "/credentials/", name].concat(),
        ("/profile", "id") => "/profile/profileId".into(),
        ("", "id") => whole.into(),
        (profile, "url") => [profile, "/webhook/notifyUrl"].concat(),
        _ => issue.path.clone(),
    };
    Issue { path, ..issue }
}

/// "The file must be in PEM format"; the sandbox of JavaScript has its bytes, in base64.
fn upload(input: &Value, world: &mut World) -> Output {
    let mut change = json!({ "phoneNumber": input.get("phoneNumber"), "status": "valid" });
    if let Some(data) = input.pointer("/file/data").and_then(Value::as_str) {
        let key = decoded(data).filter(|key| key.contains("PUBLIC KEY-----"));
        let key = key.ok_or_else(|| Denied::field("/file", "must be a public key in PEM format"))?;
        if let Some(members) = change.as_object_mut() {
            members.insert("publicKey".into(), json!(key));
        }
    }
    desk::act(NAME, "encryption", "update", &change, world).unwrap_or(Err(Denied::NotFound))
}

/// Text in base64 (RFC 4648).
fn decoded(data: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for letter in data.bytes().filter(|letter| *letter != b'=') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0xffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.extend(u8::try_from(bits >> held & 0xff));
        }
    }
    String::from_utf8(bytes).ok()
}

fn known(input: &Value, world: &mut World) -> Output {
    desk::act(NAME, "profile", "get", &json!({ "phoneNumber": input.get("phoneNumber") }), world).unwrap_or(Err(Denied::NotFound))
}

/// "Incorrect identity hash provided" is a clash.
fn confirm(input: &Value, world: &mut World) -> Output {
    let named = json!({ "phoneNumber": input.get("phoneNumber"), "to": input.get("to") });
    let person = desk::act(NAME, "identity", "get", &named, world).unwrap_or(Err(Denied::NotFound))?;
    if person.get("hash") != input.get("hash") {
        return Err(Denied::Conflict("Incorrect identity hash provided.".into()));
    }
    let confirmed = json!({ "phoneNumber": input.get("phoneNumber"), "to": input.get("to"), "acknowledged": true });
    desk::act(NAME, "identity", "update", &confirmed, world).unwrap_or(Err(Denied::NotFound))
}

fn place(shelf: &str, id: Option<&Value>, world: &mut World) -> Option<usize> {
    world.store.place(NAME, shelf, &json!({ "id": id? }), ID)
}

/// A profile that is new is created with the subscription; one named by its id alone must be there.
fn subscribe(input: &Value, world: &mut World) -> Output {
    if place("webhooks", input.get("id"), world).is_some() {
        return Err(Denied::field("/subscriptionId", "already exists"));
    }
    let profile = input.get("profile").cloned().unwrap_or_default();
    let profile = if profile.get("url").is_some() { create_profile(&profile, world)? } else { profile_of(&profile, world)? };
    keep(input, &profile, world)
}

fn subscribe_anew(input: &Value, world: &mut World) -> Output {
    let old = place("webhooks", input.get("id"), world).ok_or(Denied::NotFound)?;
    let profile = profile_of(input.get("profile").unwrap_or(&Value::Null), world)?;
    world.store.shelf(NAME, "webhooks").remove(old);
    keep(input, &profile, world)
}

fn keep(input: &Value, profile: &Value, world: &mut World) -> Output {
    let mut thing = input.clone();
    if let Some(members) = thing.as_object_mut() {
        members.insert("profile".into(), json!({ "id": profile.get("id"), "security": profile.get("security") }));
    }
    located(&mut thing, "/subscriptions/1/subscription/WHATSAPP/");
    world.store.shelf(NAME, "webhooks").push(thing.clone());
    Ok(thing)
}

fn profile_of(profile: &Value, world: &mut World) -> Output {
    let place = place(PROFILES, profile.get("id"), world).ok_or(Denied::NotFound)?;
    world.store.shelf(NAME, PROFILES).get(place).cloned().ok_or(Denied::NotFound)
}

fn create_profile(input: &Value, world: &mut World) -> Output {
    if place(PROFILES, input.get("id"), world).is_some() {
        return Err(Denied::field("/profileId", "already exists"));
    }
    let mut thing = input.clone();
    located(&mut thing, "/subscriptions/1/profiles/");
    world.store.shelf(NAME, PROFILES).push(thing.clone());
    Ok(thing)
}

fn replace(shelf: &str, input: &Value, world: &mut World) -> Output {
    let place = place(shelf, input.get("id"), world).ok_or(Denied::NotFound)?;
    let thing = world.store.shelf(NAME, shelf).get_mut(place).ok_or(Denied::NotFound)?;
    *thing = input.clone();
    Ok(input.clone())
}

/// Where a new thing stands.
fn located(thing: &mut Value, folder: &str) {
    let id = thing.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    if let Some(members) = thing.as_object_mut() {
        members.insert("location".into(), json!(format!("{folder}{id}")));
    }
}
