//! Infobip as a server for what belongs to an account: senders, people, keys, subscriptions.

use crate::support::{load, specs};
use serde_json::{Value, json};
use waxwing::sandbox::{Reply, Sandbox};

const SENDER: &str = "/whatsapp/1/senders/447860099299";
const SUBSCRIPTIONS: &str = "/subscriptions/1/subscription/WHATSAPP";
const PROFILES: &str = "/subscriptions/1/profiles";

fn post(sandbox: &mut Sandbox, line: &str, kind: &str, body: &Value) -> (u16, Value) {
    let (method, path) = line.split_once(' ').unwrap();
    let headers = [("authorization", "App sandbox-infobip-key"), ("content-type", kind)].map(|(name, value)| (name.into(), value.into()));
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let Reply { status, body, .. } = sandbox.answer(method, &format!("https://api.infobip.com{path}"), &headers, &body).unwrap();
    (status, serde_json::from_str(&body).unwrap_or_default())
}

fn ask(sandbox: &mut Sandbox, line: &str, body: &Value) -> (u16, Value) {
    post(sandbox, line, "application/json", body)
}

fn faults(answer: &Value) -> Vec<&str> {
    let errors = answer["requestError"]["serviceException"]["validationErrors"].as_object().unwrap_or_else(|| panic!("{answer}"));
    errors.keys().map(String::as_str).collect()
}

fn subscription(id: &str) -> Value {
    json!({ "subscriptionId": id, "events": ["DELIVERY"], "profile": { "profileId": "sandbox-profile" } })
}

#[test]
fn subscriptions_are_listed_in_pages_replaced_and_ended() {
    let mut sandbox = Sandbox::default();
    for id in ["a", "b"] {
        let (status, answer) = ask(&mut sandbox, &format!("POST {SUBSCRIPTIONS}"), &subscription(id));
        assert_eq!((status, &answer), (201, &json!({ "subscriptionId": id, "profile": { "profileId": "sandbox-profile" } })));
    }
    let (_, first) = ask(&mut sandbox, &format!("GET {SUBSCRIPTIONS}?size=2"), &Value::Null);
    assert_eq!(first["paging"], json!({ "page": 0, "size": 2, "totalPages": 2, "totalResults": 3 }));
    assert_eq!(first["results"].as_array().unwrap().len(), 2);
    let (_, last) = ask(&mut sandbox, &format!("GET {SUBSCRIPTIONS}?size=2&page=1"), &Value::Null);
    assert_eq!(last["results"][0]["subscriptionId"], "b");
    let changed = json!({ "events": ["SEEN"], "profile": { "profileId": "sandbox-profile" }, "name": "Seen" });
    assert_eq!(ask(&mut sandbox, &format!("PUT {SUBSCRIPTIONS}/b"), &changed).0, 200);
    let (_, read) = ask(&mut sandbox, &format!("GET {SUBSCRIPTIONS}/b"), &Value::Null);
    assert_eq!((&read["events"], &read["name"]), (&json!(["SEEN"]), &json!("Seen")));
    assert_eq!(ask(&mut sandbox, &format!("DELETE {SUBSCRIPTIONS}/b"), &Value::Null).0, 200);
    assert_eq!(ask(&mut sandbox, &format!("DELETE {SUBSCRIPTIONS}/b"), &Value::Null).0, 404);
    // Another channel is none of WhatsApp's.
    assert_eq!(ask(&mut sandbox, "GET /subscriptions/1/subscription/SMS", &Value::Null).0, 400);
    assert_eq!(ask(&mut sandbox, &format!("GET {SUBSCRIPTIONS}?size=0"), &Value::Null).0, 400);
}

#[test]
fn a_profile_is_made_with_its_subscription_and_tells_no_secret() {
    let mut sandbox = Sandbox::default();
    let profile = json!({
        "profileId": "p", "webhook": { "notifyUrl": "https://www.example.com/pushme" },
        "security": { "authId": "s", "type": "OAUTH", "credentials": { "tokenUrl": "https://a.example", "grantType": "password", "clientSecret": "canary" } }
    });
    let mut whole = subscription("a");
    whole["profile"] = profile;
    assert_eq!(ask(&mut sandbox, &format!("POST {SUBSCRIPTIONS}"), &whole).0, 201);
    let (status, read) = ask(&mut sandbox, &format!("GET {PROFILES}/p"), &Value::Null);
    let wanted = json!({ "profileId": "p", "security": { "authId": "s" }, "webhook": { "notifyUrl": "https://www.example.com/pushme" } });
    assert_eq!((status, read), (200, wanted));
    whole["subscriptionId"] = json!("b");
    let (status, refused) = ask(&mut sandbox, &format!("POST {SUBSCRIPTIONS}"), &whole);
    assert_eq!((status, faults(&refused)), (400, vec!["profileId"]), "there is one already");
    assert_eq!(ask(&mut sandbox, &format!("DELETE {PROFILES}/p"), &Value::Null).0, 200);
    assert_eq!(ask(&mut sandbox, &format!("GET {PROFILES}/p"), &Value::Null).0, 404);
}

#[test]
fn faults_stand_where_the_body_has_them() {
    let mut sandbox = Sandbox::default();
    let mut refused = |line: &str, body: &Value| {
        let (status, answer) = ask(&mut sandbox, line, body);
        assert_eq!(status, 400, "{body}");
        faults(&answer).join(" ")
    };
    let create = format!("POST {SUBSCRIPTIONS}");
    let mut body = subscription("a/b");
    assert_eq!(refused(&create, &body), "subscriptionId");
    body["subscriptionId"] = json!("a");
    body["profile"]["security"] = json!({ "authId": "s", "type": "HMAC", "credentials": { "secretKey": "k" } });
    assert_eq!(refused(&create, &body), "profile.security.credentials.algorithm");
    body["profile"]["security"] = json!({ "authId": "s", "type": "FORM" });
    assert_eq!(refused(&create, &body), "profile.security.type");
    body["profile"] = json!({ "profileId": "a b" });
    assert_eq!(refused(&create, &body), "profile.profileId");
    assert_eq!(refused(&format!("POST {PROFILES}"), &json!({ "profileId": "a b", "rateLimit": 0 })), "rateLimit");
    assert_eq!(refused(&format!("POST {PROFILES}"), &json!({ "profileId": "a b" })), "profileId");
    assert_eq!(refused(&create, &json!({})), "events profile subscriptionId");
    // The other family of errors.
    let (status, answer) = ask(&mut sandbox, &format!("PATCH {SENDER}/business-info"), &json!({ "abuot": "x" }));
    assert_eq!((status, &answer["errorCode"], &answer["violations"][0]["property"]), (400, &json!("E400"), &json!("abuot")));
}

#[test]
fn a_key_is_replaced_by_one_in_pem() {
    let mut sandbox = Sandbox::default();
    let line = format!("POST {SENDER}/public-key");
    let file = |data: &str| json!({ "file": { "size": 64, "type": "application/x-pem-file", "name": "key.pem", "data": data } });
    // "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n" and "no key".
    let pem = "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUlJQgotLS0tLUVORCBQVUJMSUMgS0VZLS0tLS0K";
    let (status, refused) = post(&mut sandbox, &line, "multipart/form-data; boundary=x", &file("bm8ga2V5"));
    assert_eq!((status, &refused["violations"][0]["property"]), (400, &json!("file")));
    assert_eq!(post(&mut sandbox, &line, "multipart/form-data; boundary=x", &file(pem)).0, 204);
    let (_, key) = ask(&mut sandbox, &format!("GET {SENDER}/public-key"), &Value::Null);
    let wanted = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n";
    assert_eq!(key, json!({ "publicKey": wanted, "publicKeySignatureStatus": "VALID" }));
    assert_eq!(ask(&mut sandbox, "GET /whatsapp/1/senders/1/public-key", &Value::Null).0, 404);
}

#[test]
fn answers_have_what_the_documents_demand() {
    let Some(folder) = specs().map(|folder| folder.join("infobip")) else { return };
    let document = load(&folder, "infobip-whatsapp-openapi.json");
    let mut sandbox = Sandbox::default();
    let person = "441134960000";
    for (path, pattern) in [
        (format!("{SENDER}/business-info"), "/whatsapp/1/senders/{sender}/business-info"),
        (format!("{SENDER}/public-key"), "/whatsapp/1/senders/{sender}/public-key"),
        (format!("{SENDER}/calls/{person}/permissions"), "/whatsapp/1/senders/{sender}/calls/{userNumber}/permissions"),
        (format!("{SENDER}/payments/upi/16085194825"), "/whatsapp/1/senders/{sender}/payments/upi/{paymentId}"),
        (format!("/whatsapp/1/447860099299/contacts/{person}/identity"), "/whatsapp/1/{sender}/contacts/{userNumber}/identity"),
        ("/whatsapp/1/senders/quality?senders=447860099299&senders=1".into(), "/whatsapp/1/senders/quality"),
    ] {
        let (status, answer) = ask(&mut sandbox, &format!("GET {path}"), &Value::Null);
        assert_eq!(status, 200, "{path}");
        let schema = &document["paths"][pattern]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        has_all(&document, schema, &answer, &path);
    }
}

/// Holds a value against the required members, the types of objects and lists, and the words of a schema.
fn has_all(document: &Value, schema: &Value, value: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        return has_all(document, document.pointer(reference.trim_start_matches('#')).unwrap(), value, at);
    }
    for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        assert!(value.get(key).is_some(), "{at} has no {key}: {value}");
    }
    for (key, inner) in schema["properties"].as_object().into_iter().flatten().filter(|(key, _)| value.get(key.as_str()).is_some()) {
        has_all(document, inner, &value[key], &format!("{at} {key}"));
    }
    for item in value.as_array().into_iter().flatten() {
        has_all(document, &schema["items"], item, at);
    }
    if let Some(words) = schema["enum"].as_array() {
        assert!(words.contains(value), "{at} is {value}");
    }
}
