//! tyntec's sandbox over several calls: what one leaves behind is what the next one finds.

use serde_json::{Value, json};
use waxwing::sandbox::{Reply, Sandbox};

use crate::support::renamed;

const NOW: u64 = 1_767_225_600_000;
const MINUTE: u64 = 60_000;
const ACCOUNT: &str = "/channels/whatsapp/accounts/5637b8a7-51e1-47be-ad0b-b242453dcc1b";
const NUMBER: &str = "/channels/whatsapp/phone-numbers/49123456789";

fn sandbox() -> Sandbox {
    let mut sandbox = Sandbox::default();
    sandbox.world.now = NOW;
    sandbox
}

fn ask(sandbox: &mut Sandbox, method: &str, path: &str, body: &Value) -> Reply {
    let headers = [("apikey".to_owned(), "sandbox-tyntec-key".to_owned()), ("content-type".to_owned(), "application/json".to_owned())];
    let body = if body.is_null() { String::new() } else { body.to_string() };
    sandbox.answer(method, &format!("https://api.tyntec.com/conversations/v3{path}"), &headers, &body).unwrap()
}

/// The status and the body as JSON.
fn told(sandbox: &mut Sandbox, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let reply = ask(sandbox, method, path, body);
    (reply.status, serde_json::from_str(&reply.body).unwrap_or_default())
}

fn get(sandbox: &mut Sandbox, path: &str) -> Value {
    let (status, body) = told(sandbox, "GET", path, &Value::Null);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

fn header<'r>(reply: &'r Reply, name: &str) -> &'r str {
    reply.headers.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
}

fn template(name: &str) -> Value {
    json!({ "name": name, "category": "UTILITY", "localizations": [{ "language": "en", "components": [{ "type": "BODY", "text": "Hi" }] }] })
}

#[test]
fn a_template_is_reviewed_changed_and_deleted_with_a_month_of_grace() {
    let mut sandbox = sandbox();
    let templates = format!("{ACCOUNT}/templates");
    let its = format!("{templates}/order");
    let reply = ask(&mut sandbox, "POST", &templates, &template("order"));
    assert_eq!((reply.status, reply.body.as_str(), header(&reply, "location")), (201, "", its.as_str()));
    let status = |sandbox: &mut Sandbox| get(sandbox, &its)["localizations"][0]["status"].clone();
    assert_eq!(status(&mut sandbox), "PENDING");
    assert_eq!(get(&mut sandbox, &templates)[0]["templateId"], "order");
    assert_eq!(get(&mut sandbox, &format!("{NUMBER}/templates")), json!([]));
    sandbox.world.now += MINUTE;
    assert_eq!(status(&mut sandbox), "APPROVED");
    assert_eq!(get(&mut sandbox, &format!("{NUMBER}/templates"))[0]["templateName"], "order");
    let german = json!({ "language": "de", "components": [{ "type": "BODY", "text": "Hallo" }] });
    assert_eq!(ask(&mut sandbox, "POST", &format!("{its}/localizations"), &german).status, 201);
    assert_eq!(ask(&mut sandbox, "POST", &format!("{its}/localizations"), &german).status, 400);
    let all = get(&mut sandbox, &format!("{its}/localizations"));
    assert_eq!((&all[0]["status"], &all[1]["status"], &all[1]["language"]), (&json!("APPROVED"), &json!("PENDING"), &json!("de")));
    let change = json!({ "components": [{ "type": "BODY", "text": "Hello" }] });
    assert_eq!(ask(&mut sandbox, "PATCH", &format!("{its}/en"), &change).status, 200);
    let changed = get(&mut sandbox, &format!("{its}/localizations"));
    assert_eq!((&changed[0]["status"], &changed[0]["components"][0]["text"]), (&json!("PENDING"), &json!("Hello")));
    assert_eq!(ask(&mut sandbox, "DELETE", &its, &Value::Null).status, 204);
    let left = get(&mut sandbox, &templates);
    for localization in [&left[0]["localizations"][0], &left[1]["localizations"][0]] {
        let (status, until) = (&localization["status"], &localization["expiresAt"]);
        assert_eq!((status, until), (&json!("DELETION_PENDING"), &json!("2026-01-31T00:01:00Z")), "{left}");
    }
    let (status, problem) = told(&mut sandbox, "POST", &templates, &template("order"));
    assert_eq!((status, &problem["title"]), (400, &json!("Constraint Violation")));
}

#[test]
fn a_long_list_has_a_link_to_the_next_page() {
    let mut sandbox = sandbox();
    let templates = format!("{ACCOUNT}/templates");
    for place in 0..101 {
        assert_eq!(ask(&mut sandbox, "POST", &templates, &template(&format!("t_{place}"))).status, 201);
    }
    let first = ask(&mut sandbox, "GET", &templates, &Value::Null);
    let said = ["x-total-items", "x-total-pages", "x-page-size", "x-current-page"].map(|name| header(&first, name));
    assert_eq!(said, ["101", "2", "100", "0"]);
    let link = header(&first, "link").strip_prefix("<https://api.tyntec.com/conversations/v3").unwrap();
    let (path, rest) = link.split_once('>').unwrap();
    assert_eq!(rest, "; rel=\"next\"");
    let second = ask(&mut sandbox, "GET", path, &Value::Null);
    let items: Value = serde_json::from_str(&second.body).unwrap();
    assert_eq!((items.as_array().unwrap().len(), header(&second, "link")), (1, ""));
    assert_eq!(items[0]["templateName"], "t_100");
}

#[test]
fn a_published_flow_stays_as_it_is() {
    let mut sandbox = sandbox();
    let (status, created) = told(&mut sandbox, "POST", &format!("{ACCOUNT}/flows"), &json!({ "name": "Visit", "categories": ["OTHER"] }));
    assert_eq!(status, 201);
    let its = format!("{ACCOUNT}/flows/{}", created["flowId"].as_str().unwrap());
    assert_eq!(told(&mut sandbox, "POST", &its, &json!({ "name": "Visits" })), (200, json!({ "success": true })));
    assert_eq!(get(&mut sandbox, &format!("{its}/assets")), json!([]));
    let uploaded = told(&mut sandbox, "POST", &format!("{its}/assets"), &json!({ "version": "6.0", "screens": [] }));
    assert_eq!(uploaded, (200, json!({ "success": true, "validationErrors": [] })));
    assert_eq!(get(&mut sandbox, &format!("{its}/assets"))[0]["assetType"], "FLOW_JSON");
    let preview = get(&mut sandbox, &format!("{its}/preview"));
    assert_eq!(get(&mut sandbox, &format!("{its}/preview?invalidate=false")), preview);
    assert_ne!(get(&mut sandbox, &format!("{its}/preview?invalidate=true")), preview);
    let flow = get(&mut sandbox, &its);
    assert_eq!((&flow["name"], &flow["status"], &flow["jsonVersion"]), (&json!("Visits"), &json!("DRAFT"), &json!("6.0")));
    assert_eq!(ask(&mut sandbox, "POST", &format!("{its}/deprecate"), &Value::Null).status, 400);
    assert_eq!(ask(&mut sandbox, "POST", &format!("{its}/publish"), &Value::Null).status, 200);
    for (method, path, body) in [
        ("POST", its.clone(), json!({ "name": "x" })),
        ("POST", format!("{its}/assets"), json!({})),
        ("POST", format!("{its}/publish"), Value::Null),
        ("DELETE", its.clone(), Value::Null),
    ] {
        assert_eq!(ask(&mut sandbox, method, &path, &body).status, 400, "{method} {path}");
    }
    assert_eq!(ask(&mut sandbox, "POST", &format!("{its}/deprecate"), &Value::Null).status, 200);
    assert_eq!(get(&mut sandbox, &its)["status"], "DEPRECATED");
}

#[test]
fn a_file_is_kept_for_its_time() {
    let mut sandbox = sandbox();
    let file = json!({ "size": 20_480, "type": "image/png" });
    let (_, first) = told(&mut sandbox, "POST", "/media?validity=10&filename=a%20b.png", &file);
    let (_, second) = told(&mut sandbox, "POST", "/media", &file);
    assert_eq!(second["usage"].as_u64().unwrap() - first["usage"].as_u64().unwrap(), 20_480);
    let its = format!("/media/{}", first["mediaId"].as_str().unwrap());
    let listed = get(&mut sandbox, "/media");
    let own = listed.as_array().unwrap().iter().find(|media| media["mediaId"] == first["mediaId"]).unwrap();
    assert_eq!((&own["fileName"], &own["validity"]), (&json!("a b.png"), &json!("2026-01-01T00:10:00Z")));
    let reply = ask(&mut sandbox, "GET", &its, &Value::Null);
    assert_eq!((reply.status, reply.content_type.as_ref(), reply.is_base64), (200, "image/png", true));
    sandbox.world.now += 10 * MINUTE;
    assert_eq!(told(&mut sandbox, "GET", &its, &Value::Null), (404, json!({ "status": 404 })));
    let other = format!("/media/{}", second["mediaId"].as_str().unwrap());
    assert_eq!(ask(&mut sandbox, "DELETE", &other, &Value::Null).status, 204);
    assert_eq!(ask(&mut sandbox, "GET", &other, &Value::Null).status, 404);
}

#[test]
fn settings_are_kept() {
    let mut sandbox = sandbox();
    let callbacks = json!({ "callbackVersion": "2.13", "eventFilter": ["MessageStatus::seen"] });
    let (status, account) = told(&mut sandbox, "PUT", "/configurations/callbacks", &callbacks);
    assert_eq!((status, &account["callback"]), (200, &callbacks));
    let channel = "/configurations/channels/whatsapp/phone-numbers/49123456789";
    let own = json!({ "inboundMessageUrl": "https://a.example/in" });
    assert_eq!(told(&mut sandbox, "PUT", &format!("{channel}/callbacks"), &own).1["callback"], own);
    assert_eq!(
        (get(&mut sandbox, channel)["callback"].clone(), get(&mut sandbox, "/configurations")["callback"].clone()),
        (own, callbacks)
    );
    let basic = json!({ "type": "basic", "basic": { "username": "u", "password": "p" } });
    assert_eq!(told(&mut sandbox, "PUT", "/configurations/mediaCredentials", &basic).1["config"]["mediaCredentials"], basic);
    let (status, without) = told(&mut sandbox, "DELETE", "/configurations/mediaCredentials", &Value::Null);
    assert_eq!((status, without.get("config")), (200, None));
    assert_eq!(ask(&mut sandbox, "PATCH", &format!("{NUMBER}/settings/profile"), &json!({ "about": "" })).status, 204);
    let profile = get(&mut sandbox, &format!("{NUMBER}/settings/profile"));
    assert_eq!((&profile["about"], &profile["vertical"]), (&json!(""), &json!("Professional Services")));
    assert_eq!(ask(&mut sandbox, "POST", &format!("{NUMBER}/settings/commerce?enable=false"), &Value::Null).status, 204);
    assert_eq!(get(&mut sandbox, &format!("{NUMBER}/settings/commerce")), json!({ "enabled": false }));
    assert_eq!(ask(&mut sandbox, "POST", &format!("{NUMBER}/settings/calling"), &json!({ "status": "DISABLED" })).status, 204);
    assert_eq!(get(&mut sandbox, &format!("{NUMBER}/settings/calling"))["status"], "DISABLED");
    let picture = ask(&mut sandbox, "GET", &format!("{NUMBER}/settings/logo?format=binary"), &Value::Null);
    assert_eq!((picture.status, picture.content_type.as_ref(), picture.is_base64), (200, "image/png", true));
}

#[test]
fn a_message_that_was_sent_has_a_status() {
    let mut sandbox = sandbox();
    let body =
        json!({ "to": "4915112345678", "from": "49123456789", "channel": "whatsapp", "content": { "contentType": "text", "text": "Hi" } });
    let (_, receipt) = told(&mut sandbox, "POST", "/messages", &body);
    let its = format!("/messages/{}", receipt["messageId"].as_str().unwrap());
    assert_eq!(get(&mut sandbox, &format!("{its}/status"))["status"], "MessageStatus::accepted");
    sandbox.world.now += 1_000;
    assert_eq!(get(&mut sandbox, &format!("{its}/status"))["status"], "MessageStatus::delivered");
    assert_eq!(get(&mut sandbox, &format!("{its}/events"))["events"].as_array().unwrap().len(), 2);
    sandbox.world.now += 2_000;
    assert_eq!(get(&mut sandbox, &format!("{its}/status"))["status"], "MessageStatus::seen");
}

#[test]
fn a_message_that_failed_says_why() {
    let mut sandbox = sandbox();
    let body =
        json!({ "to": "4915112131026", "from": "49123456789", "channel": "whatsapp", "content": { "contentType": "text", "text": "Hi" } });
    let (_, receipt) = told(&mut sandbox, "POST", "/messages", &body);
    sandbox.world.now += 1_000;
    let found = get(&mut sandbox, &format!("/messages/{}/events", receipt["messageId"].as_str().unwrap()));
    let last = found["events"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["event"], &last["details"]["code"]), (&json!("MessageStatus::failed"), &json!("whatsapp::error::131026")), "{found}");
}

#[test]
fn what_is_wrong_is_refused_in_the_vendors_words() {
    let mut sandbox = sandbox();
    let templates = format!("{ACCOUNT}/templates");
    for (method, path, body, field) in [
        ("POST", templates.as_str(), json!({ "name": "t", "category": "UTILITY" }), "validate.request.localizations"),
        ("POST", &templates, json!({ "name": "t", "category": "utility", "localizations": [] }), "validate.request.category"),
        ("PATCH", &format!("{NUMBER}/settings/profile"), json!({ "abuot": "x" }), "validate.request.abuot"),
        ("POST", &format!("{NUMBER}/settings/commerce"), Value::Null, "validate.request"),
        ("PUT", "/configurations/mediaCredentials", json!({ "type": "digest" }), "validate.request.type"),
        ("PUT", &format!("{NUMBER}/settings/logo"), json!({ "size": 1, "type": "image/gif" }), "validate.request.file"),
    ] {
        let (status, problem) = told(&mut sandbox, method, path, &body);
        let fields: Vec<_> = problem["violations"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
        assert_eq!((status, &problem["title"]), (400, &json!("Constraint Violation")), "{path}");
        assert!(fields.iter().any(|own| own.starts_with(field)), "{path}: {fields:?}");
    }
    for (path, status, title) in [
        ("/channels/whatsapp/accounts/2", 404, "WhatsApp account unknown"),
        ("/channels/whatsapp/accounts/2/flows", 404, "WhatsApp account unknown"),
        ("/channels/whatsapp/phone-numbers/4912345", 404, "Phone number unknown"),
        ("/configurations/channels/whatsapp/phone-numbers/4912345", 403, "Forbidden"),
        ("/messages/1/status", 404, "Not Found"),
        ("/elsewhere", 404, "Not Found"),
    ] {
        let (is, problem) = told(&mut sandbox, "GET", path, &Value::Null);
        assert_eq!((is, &problem["title"]), (status, &json!(title)), "{path}");
    }
}

#[test]
fn a_body_with_any_key_renamed_is_refused() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations/tyntec");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        // A flow's JSON has the caller's own keys, and what stands for a file is no body.
        for case in cases.iter().filter(|case| case["request"]["body"].is_object() && case["id"] != "flows.uploadJson") {
            let request = &case["request"];
            if request["headers"]["content-type"] != "application/json" {
                continue;
            }
            let path = request["url"].as_str().unwrap().strip_prefix("https://api.tyntec.com/conversations/v3").unwrap();
            for body in renamed(&request["body"]) {
                let (status, problem) = told(&mut sandbox(), request["method"].as_str().unwrap(), path, &body);
                assert_eq!((status, &problem["title"]), (400, &json!("Constraint Violation")), "{path} {body}");
                count += 1;
            }
        }
    }
    assert!(count > 150, "{count}");
}
