//! The management API: credentials, then what all servers do alike.
//!
//! Its document shows no failures. They are worded as the Bot API words them, with the statuses that HTTP has for them.

use serde_json::{Value, json};

use super::NOT_AUTHORIZED;
use super::seeds::{CHANNEL_TOKEN, SIGNATURE};
use crate::http::from_base64;
use crate::json::write;
use crate::provider::Registered;
use crate::sandbox::{Asked, Denied, Incoming, Reply, World, desk};

/// Answers a request to `/v1.2/api/...`, whatever the version.
pub(super) fn serve(registered: &Registered, incoming: &Incoming<'_>, world: &mut World) -> Reply {
    let place = incoming.path.strip_prefix("/v").and_then(|path| path.find("/api/"));
    let path = place.and_then(|place| incoming.path.get(place + "/v/api".len()..)).unwrap_or_default();
    let mut operations = registered.provider.catalogue().filter(|entry| entry.path == path && entry.method.name() == incoming.method);
    let Some(operation) = operations.next().filter(|operation| !operation.is_send()) else { return deny(&Denied::NoPath) };
    let mut given = Given::new(incoming);
    let (has_token, has_context) = (given.take_token(), has_context(incoming));
    let is_let_in = match operation.id.split_once('.').unwrap_or_default().0 {
        "accounts" | "profile" | "media" | "templates" => has_token,
        // What the document says of these contradicts itself.
        "catalogs" | "phoneNumbers" => has_token || has_context,
        _ => has_context,
    };
    if !is_let_in {
        return Reply::json(401, NOT_AUTHORIZED);
    }
    let incoming = Incoming { path, query: &given.query, body: &given.body, ..incoming.clone() };
    desk::serve(registered, &incoming, world).unwrap_or_else(|denied| deny(&denied))
}

/// A query and a body, from which the token is taken.
struct Given {
    query: String,
    body: String,
}

impl Given {
    fn new(incoming: &Incoming<'_>) -> Self {
        Self { query: incoming.query.to_owned(), body: incoming.body.to_owned() }
    }

    /// Takes the channel's token out of the query and the body; says whether it is the right one.
    fn take_token(&mut self) -> bool {
        let is_token = |pair: &&str| pair.starts_with("accessToken=");
        let (own, others): (Vec<&str>, Vec<&str>) = self.query.split('&').partition(|pair| is_token(pair));
        let mut tokens: Vec<String> = own.iter().filter_map(|pair| Some(pair.split_once('=')?.1.to_owned())).collect();
        self.query = others.join("&");
        if let Ok(Value::Object(mut members)) = serde_json::from_str(&self.body)
            && let Some(token) = members.remove("accessToken")
        {
            tokens.push(token.as_str().unwrap_or_default().to_owned());
            self.body = Value::Object(members).to_string();
        }
        !tokens.is_empty() && tokens.iter().all(|token| token == CHANNEL_TOKEN)
    }
}

/// Whether both headers are there and say the same.
fn has_context(incoming: &Incoming<'_>) -> bool {
    let signed = incoming.header("x-woztell-signedcontext").and_then(|context| context.split_once('.'));
    let is_own = |(signature, payload): (&str, &str)| {
        signature == SIGNATURE && from_base64(payload).is_some_and(|payload| incoming.header("x-woztell-payload") == Some(&payload))
    };
    signed.is_some_and(is_own)
}

fn deny(denied: &Denied) -> Reply {
    let (status, words) = match denied {
        Denied::NoPath | Denied::NotFound => (404, "Not found.".to_owned()),
        Denied::Conflict(words) => (409, words.clone()),
        Denied::Invalid(issues) => {
            let words: Vec<String> = issues.iter().map(|issue| format!("{}: {}", issue.path, issue.message)).collect();
            (400, words.join(" "))
        }
    };
    Reply::json(status, ["{\"ok\":0,\"err\":", &write(&words), "}"].concat())
}

const NAME: &str = "woztell";

/// What is not done as everywhere.
pub(super) fn operate(asked: &Asked, world: &mut World) -> Option<Result<Value, Denied>> {
    let input = &asked.input;
    match asked.operation.id {
        "media.upload" => Some(Ok(json!({ "id": world.count().to_string(), "type": input["type"] }))),
        "templates.delete" => {
            let (name, shelf) = (input["name"].as_str().unwrap_or_default(), world.store.shelf(NAME, "templates"));
            let count = shelf.len();
            // All languages go together.
            shelf.retain(|template| template["name"] != name);
            let is_gone = shelf.len() < count;
            world.store.block(NAME, name);
            Some(if is_gone { Ok(json!({})) } else { Err(Denied::NotFound) })
        }
        "flows.preview" | "flows.screens" => world.store.place(NAME, "flows", input, &["id"]).is_none().then_some(Err(Denied::NotFound)),
        "flows.edit" => Some(change(input, world, &["name", "categories", "endpointUrl"])),
        "flows.uploadJson" => {
            let version = json!({ "id": input["id"], "json": input["json"], "jsonVersion": input["json"].get("version") });
            Some(change(&version, world, &["json", "jsonVersion"]))
        }
        "templates.list" | "flows.list" if input.get("limit").is_none() => Some(Err(Denied::field("", "The number of items is missing."))),
        _ => None,
    }
}

/// Changes a draft; its id alone names it, for the name may be what changes.
fn change(input: &Value, world: &mut World, keys: &[&str]) -> Result<Value, Denied> {
    let place = world.store.place(NAME, "flows", input, &["id"]).ok_or(Denied::NotFound)?;
    let flow = world.store.shelf(NAME, "flows").get_mut(place).ok_or(Denied::NotFound)?;
    if flow["status"] != "draft" {
        return Err(Denied::Conflict("A published flow cannot be changed.".into()));
    }
    for key in keys {
        if let Some(value) = input.get(*key) {
            flow[*key] = value.clone();
        }
    }
    Ok(json!({ "success": true, "validationErrors": [] }))
}
