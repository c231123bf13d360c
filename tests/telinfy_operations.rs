//! Telinfy's calls beside sends, against the sandbox.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/asking.rs"]
mod asking;
mod support;

use asking::{Client, golden};
use serde_json::{Value, json};
use support::renamed;

const PASSWORD: &str = "sandbox-telinfy-password";

fn with_password(password: &str) -> Client {
    Client::new("telinfy", json!({ "apiKey": null, "username": "sandbox-telinfy-user", "password": password }))
}

/// The sandbox's tokens work for an hour; no document says how long the real ones do.
#[test]
fn a_token_that_has_expired_is_traded_for_another() {
    let mut client = with_password(PASSWORD);
    let (first, asked) = client.call("accounts.list", json!({}));
    assert_eq!(first.unwrap()["items"][0]["id"], "sandbox-business");
    assert_eq!(asked, ["login", "accounts"]);
    // While it works it is used.
    client.sandbox.world.now += 3_599_999;
    assert_eq!(client.call("accounts.list", json!({})).1, ["accounts"]);
    client.sandbox.world.now += 1;
    let refused = client.ask("accounts.list", json!({})).unwrap_err();
    assert_eq!((&refused["status"], &refused["category"], &refused["message"]), (&json!(401), &json!("auth"), &json!("Invalid session")));
    let (again, asked) = client.call("accounts.list", json!({}));
    assert!(again.is_ok());
    assert_eq!(asked, ["accounts", "login", "accounts"]);
}

#[test]
fn a_client_logs_in_by_itself_or_when_asked() {
    let mut client = with_password(PASSWORD);
    let token = client.ask("auth.logIn", json!({})).unwrap()["accessToken"].clone();
    let mut other = Client::new("telinfy", json!({ "apiKey": null, "accessToken": token }));
    assert!(other.ask("accounts.list", json!({})).is_ok());
    // Nothing is asked twice where the credentials are wrong.
    let (refused, asked) = with_password("wrong").call("accounts.list", json!({}));
    assert!(refused.is_err());
    assert_eq!(asked, ["login"]);
    assert_eq!(with_password("wrong").ask("auth.logIn", json!({})).unwrap_err()["category"], "auth");
}

#[test]
fn a_template_is_pending_then_approved_and_both_apis_see_it() {
    let mut client = Client::new("telinfy", json!({}));
    let status = |client: &mut Client| -> Vec<Value> {
        let page = client.ask("templates.list", json!({})).unwrap();
        page["items"].as_array().unwrap().iter().map(|template| template["status"].clone()).collect()
    };
    assert_eq!(status(&mut client), ["approved"]);
    let template = json!({ "name": "order_update", "category": "utility", "language": "en", "body": { "text": "Hello {{1}}, your order has left.", "examples": ["John"] },
        "header": { "text": "News" }, "footer": { "text": "Shop" }, "buttons": [{ "type": "quick_reply", "text": "Stop" }] });
    let created = client.ask("templates.create", template.clone()).unwrap();
    assert_eq!(created["status"], "pending");
    let again = client.ask("templates.create", template.clone()).unwrap_err();
    assert_eq!((&again["status"], &again["category"]), (&json!(400), &json!("invalid")));
    assert_eq!(status(&mut client), ["approved", "pending"]);
    let listed = &client.ask("templates.list", json!({})).unwrap()["items"][1];
    for part in ["header", "body", "footer", "buttons"] {
        assert_eq!(listed[part], template[part], "{part}");
    }
    let mut hub = Client::new("telinfy", json!({ "variant": "hub" }));
    std::mem::swap(&mut hub.sandbox, &mut client.sandbox);
    assert_eq!(hub.ask("templates.listApproved", json!({})).unwrap()["total"], 1);
    assert_eq!(hub.ask("templates.list", json!({})).unwrap()["total"], 2);
    hub.sandbox.world.now += 60_000;
    assert_eq!(hub.ask("templates.get", json!({ "name": "order_update" })).unwrap()["status"], "approved");
    assert_eq!(hub.ask("templates.listApproved", json!({})).unwrap()["total"], 2);
    assert_eq!(hub.ask("templates.get", json!({ "name": "none" })).unwrap_err()["category"], "not_found");
}

#[test]
fn another_account_or_key_is_refused() {
    let mut client = Client::new("telinfy", json!({}));
    let unknown = client.ask("templates.list", json!({ "accountId": "another" })).unwrap_err();
    assert_eq!((&unknown["status"], &unknown["category"]), (&json!(200), &json!("not_found")));
    for (options, message) in [(json!({}), "Wrong Api Key"), (json!({ "variant": "hub" }), "Invalid API key")] {
        let mut options = options;
        options["apiKey"] = "wrong".into();
        let refused = Client::new("telinfy", options).ask("templates.list", json!({})).unwrap_err();
        assert_eq!((&refused["category"], &refused["message"]), (&json!("auth"), &json!(message)));
    }
}

#[test]
fn a_campaign_is_made_of_a_file() {
    let mut client = Client::new("telinfy", json!({}));
    let file = client.ask("campaigns.upload", json!({ "file": { "type": "application/json", "name": "a.json", "size": 2 } })).unwrap();
    assert_eq!((&file["filename"], &file["size"]), (&json!("a.json"), &json!("2")));
    let campaign = |file: &Value| json!({ "fileId": file, "name": "Spring", "channelGroupId": 1, "scheduledAt": "2026-02-10T10:00:00Z", "messageCount": 1 });
    let created = client.ask("campaigns.create", campaign(&file["id"])).unwrap();
    assert_eq!((&created["name"], &created["accountId"]), (&json!("Spring"), &json!("sandbox-business")));
    assert_eq!(client.ask("campaigns.create", campaign(&json!("none"))).unwrap_err()["category"], "not_found");
}

#[test]
fn a_report_is_json_until_it_is_made() {
    let mut hub = Client::new("telinfy", json!({ "variant": "hub" }));
    hub.reply("messages.send", json!({ "type": "template", "to": "919999999999", "name": "hello", "language": "en" }));
    let id = hub.ask("reports.request", json!({ "startDate": "2026-01-01", "endDate": "2026-01-01" })).unwrap()["id"].clone();
    let early = hub.reply("reports.download", json!({ "id": id }));
    assert_eq!((early.status, early.content_type.as_ref(), early.is_base64), (200, "application/json", true));
    hub.sandbox.world.now += 60_000;
    assert_eq!(hub.reply("reports.download", json!({ "id": id })).content_type.as_ref(), "text/csv");
    assert_eq!(hub.ask("reports.download", json!({ "id": "none" })).unwrap_err()["category"], "not_found");
}

/// Of what the client knows nothing is shown, wherever it goes.
#[test]
fn the_key_beside_a_campaigns_template_is_never_shown() {
    let input = json!({ "channelId": "C", "channelGroupId": 1, "platformId": "P", "name": "Spring", "fileId": "FILE_ID",
        "template": { "phoneNumberId": "1", "businessAccountId": "2", "name": "hello", "language": "en" }, "scheduledAt": "2026-02-10T10:00:00Z" });
    let mut client = Client::new("telinfy", json!({}));
    assert_eq!(client.reply("campaigns.create", input.clone()).status, 200);
    let options = json!({ "provider": "telinfy", "client": true, "credentials": ["apiKey", "username"], "accountId": "A" }).to_string();
    let request = waxwing::edge::prepare("campaigns.create", &input.to_string(), &options).unwrap();
    assert!(request.body.shown().contains(r#""template":{"userName":"***","apiKey":"***","#));
    let names: Vec<_> = request.secrets().collect();
    assert!(names.contains(&"apiKey") && names.contains(&"username"));
}

#[test]
fn a_request_with_a_renamed_key_is_refused() {
    let mut tried = 0;
    // What is said of a file is nothing that Telinfy reads.
    for (id, mut client, request) in golden("telinfy").into_iter().filter(|(id, ..)| !id.starts_with("campaigns.upload")) {
        let body = client.body(&request);
        for other in renamed(&body) {
            let reply = client.send_body(&request, &other);
            assert!((400..500).contains(&reply.status), "{id}: {} for {other}", reply.status);
            tried += 1;
        }
    }
    assert!(tried > 20);
}
