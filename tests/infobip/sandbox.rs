//! Infobip as a server, against the bodies that the vendor publishes.

use crate::support::{load, provider, specs};
use crate::{Published, published};
use serde_json::{Map, Value, json};
use waxwing::sandbox::{Reply, Sandbox, Staged};

const KEY: &str = "App sandbox-infobip-key";

fn post(sandbox: &mut Sandbox, path: &str, authorization: &str, body: &str) -> Reply {
    let headers = [("authorization".to_owned(), authorization.to_owned())];
    sandbox.answer("POST", &format!("https://api.infobip.com{path}"), &headers, body).unwrap()
}

#[test]
fn takes_every_published_request_and_says_so_as_published() {
    let mut sandbox = Sandbox::default();
    for Published { path, body, .. } in published() {
        let reply = post(&mut sandbox, &path, KEY, &body.to_string());
        assert_eq!(reply.status, 200, "{path} {body}: {}", reply.body);
        let answer: Value = serde_json::from_str(&reply.body).unwrap();
        let sent = body.get("messages").and_then(Value::as_array).map_or_else(|| vec![&body], |messages| messages.iter().collect());
        let said = answer.get("messages").and_then(Value::as_array).map_or_else(|| vec![&answer], |messages| messages.iter().collect());
        assert_eq!(sent.len(), said.len());
        for (sent, said) in sent.into_iter().zip(said) {
            assert_eq!((&said["to"], &said["messageId"]), (&sent["to"], &sent["messageId"]));
            assert_eq!(said["status"]["name"], "PENDING_ENROUTE");
        }
        if let Some(bulk_id) = body.get("bulkId") {
            assert_eq!(&answer["bulkId"], bulk_id);
        }
    }
}

/// Every way to rename one member of a body, with the pointer of the member. Free-form maps (fact sheet, section 16)
/// keep their members: what is in them is the caller's own.
fn renamed(value: &Value, path: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    match value {
        Value::Object(members) => {
            let free = path.ends_with("/data") || path.ends_with("/callbackData");
            for key in members.keys().filter(|_| !free) {
                let rename = |name: &String| if name == key { format!("{name}_") } else { name.clone() };
                let changed: Map<String, Value> = members.iter().map(|(name, member)| (rename(name), member.clone())).collect();
                all.push((format!("{path}/{key}"), Value::Object(changed)));
                for (pointer, member) in renamed(&members[key], &format!("{path}/{key}")) {
                    let mut changed = members.clone();
                    changed.insert(key.clone(), member);
                    all.push((pointer, Value::Object(changed)));
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                for (pointer, item) in renamed(item, &format!("{path}/{index}")) {
                    let mut changed = items.clone();
                    changed[index] = item;
                    all.push((pointer, Value::Array(changed)));
                }
            }
        }
        _ => {}
    }
    all
}

#[test]
fn refuses_every_published_request_with_any_key_renamed() {
    let mut sandbox = Sandbox::default();
    for Published { path, body, .. } in published() {
        for (pointer, changed) in renamed(&body, "") {
            let reply = post(&mut sandbox, &path, KEY, &changed.to_string());
            assert_eq!(reply.status, 400, "{path} with {pointer} renamed: {}", reply.body);
            let answer: Value = serde_json::from_str(&reply.body).unwrap();
            let exception = &answer["requestError"]["serviceException"];
            assert_eq!(exception["messageId"], "BAD_REQUEST");
            assert!(exception["validationErrors"].as_object().is_some_and(|errors| !errors.is_empty()), "{pointer}");
        }
    }
}

#[test]
fn knows_every_published_error_and_no_other() {
    let Some(folder) = specs().map(|folder| folder.join("infobip/fixtures")) else { return };
    let index = load(&folder, "INDEX.json");
    let (mut of_sends, mut others) = (Vec::new(), Vec::new());
    for row in index["rows"].as_array().unwrap() {
        let (kind, path) = (row["kind"].as_str().unwrap(), row["path"].as_str().unwrap_or_default());
        let is_error = kind == "shared-response" || kind.starts_with("response-4");
        if let Some(file) = row["file"].as_str().filter(|_| is_error) {
            let of_send = kind == "shared-response" || path.starts_with("/whatsapp/1/message/");
            let list = if of_send { &mut of_sends } else { &mut others };
            list.push(load(&folder, file));
        }
    }
    let server = provider("infobip").provider.server();
    let known: Vec<Value> = server.errors().iter().map(|error| serde_json::from_str(error.body).unwrap()).collect();
    for body in &of_sends {
        assert!(known.contains(body), "{body}");
    }
    for body in &known {
        assert!(of_sends.contains(body) || others.contains(body), "{body}");
    }
    for error in server.errors() {
        let mut sandbox = Sandbox::default();
        sandbox.stage(Staged::Error(error.name.into()));
        let reply = post(&mut sandbox, "/whatsapp/1/message/text", KEY, "{}");
        assert_eq!((reply.status, reply.body.as_str()), (error.status, error.body), "{}", error.name);
    }
}

#[test]
fn opens_to_each_way_to_sign_in_and_to_nobody_else() {
    let body = json!({ "from": "1", "to": "441134960001", "content": { "text": "Hello" } }).to_string();
    let mut sandbox = Sandbox::default();
    let mut status = |authorization: &str| post(&mut sandbox, "/whatsapp/1/message/text", authorization, &body).status;
    let basic = "Basic c2FuZGJveC11c2VyOnNhbmRib3gtcGFzc3dvcmQ=";
    for key in [KEY, basic, "IBSSO sandbox-session-token", "Bearer sandbox-access-token"] {
        assert_eq!(status(key), 200, "{key}");
    }
    for key in ["", "App", "App other", "sandbox-infobip-key", "Bearer sandbox-infobip-key"] {
        assert_eq!(status(key), 401, "{key}");
    }
}

#[test]
fn names_faults_by_the_paths_of_the_body() {
    let mut sandbox = Sandbox::default();
    let body =
        json!({ "from": "1", "to": "441134960001", "content": { "action": { "title": "a", "sections": [{ "rows": [{ "id": 1 }] }] } } });
    let reply = post(&mut sandbox, "/whatsapp/1/message/interactive/list", KEY, &body.to_string());
    let answer: Value = serde_json::from_str(&reply.body).unwrap();
    let errors = answer["requestError"]["serviceException"]["validationErrors"].as_object().unwrap();
    let paths: Vec<&str> = errors.keys().map(String::as_str).collect();
    assert_eq!(paths, ["content.action.sections[0].rows[0].id", "content.action.sections[0].rows[0].title", "content.body"]);
    assert_eq!(post(&mut sandbox, "/whatsapp/1/message/fax", KEY, "{}").status, 404);
    assert_eq!(post(&mut sandbox, "/whatsapp/1/message/text", KEY, "no JSON").status, 400);
}
