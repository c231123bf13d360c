//! Tellephant's calls beside sends, against the sandbox: what is done stays done, and what is wrong is refused in the
//! page's own words.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/asking.rs"]
mod asking;
mod support;

use asking::{Client, golden};
use serde_json::{Value, json};
use support::{load, renamed, specs};
use waxwing::sandbox::Sandbox;

fn client() -> Client {
    Client::new("tellephant", json!({}))
}

const TO: &str = "919999999999";

#[test]
fn a_password_works_once_and_for_ten_minutes() {
    let mut client = client();
    let send = |client: &mut Client| client.ask("otp.send", json!({ "to": TO, "organizationName": "Shop" })).unwrap()["id"].clone();
    let result = |client: &mut Client, id: &Value, code: &str| {
        let answer = client.ask("otp.verify", json!({ "id": id, "code": code })).unwrap();
        assert_eq!(answer["valid"], answer["result"] == "valid");
        answer["result"].as_str().unwrap().to_owned()
    };
    let id = send(&mut client);
    assert_eq!(result(&mut client, &id, "111111"), "wrong");
    assert_eq!(result(&mut client, &id, "123456"), "valid");
    assert_eq!(result(&mut client, &id, "123456"), "expired");
    assert_eq!(result(&mut client, &json!("nothing"), "123456"), "unknown_id");
    let late = send(&mut client);
    client.sandbox.world.now += 600_000;
    assert_eq!(result(&mut client, &late, "123456"), "expired");
}

#[test]
fn tags_are_given_and_taken_away() {
    let mut client = client();
    client.ask("tags.create", json!({ "tags": [{ "name": "vip", "color": "#ff0000" }] })).unwrap();
    let change = |number: &str, tags: Value| json!({ "phoneNumber": number, "tags": tags });
    let on = json!([{ "name": "vip", "assigned": true }, { "name": "test tag", "assigned": false }]);
    let both = json!({ "contacts": [change(TO, on.clone()), change("919999999998", on)] });
    let reply = client.reply("contacts.updateTags", both.clone());
    assert_eq!(reply.status, 201, "not all of it was done");
    let failed = json!([{ "phoneNumber": "919999999998", "message": "Invalid contact id provided" }]);
    assert_eq!(client.ask("contacts.updateTags", both).unwrap(), json!({ "success": true, "failed": failed }));
    assert_eq!(client.ask("contacts.tags", json!({ "phoneNumber": TO })).unwrap()["tags"], json!(["vip"]));
    let unknown = client.ask("contacts.tags", json!({ "phoneNumber": "919999999998" })).unwrap_err();
    assert_eq!((&unknown["category"], &unknown["message"]), (&json!("not_found"), &json!("Contact not found")));
}

#[test]
fn contacts_opt_out_and_are_blocked() {
    let mut client = client();
    let numbers = |client: &mut Client, kind: &str| -> Vec<String> {
        let page = client.ask("contacts.listOptOuts", json!({ "kind": kind })).unwrap();
        page["items"].as_array().unwrap().iter().map(|contact| contact["phoneNumber"].as_str().unwrap().to_owned()).collect()
    };
    let change = |client: &mut Client, id: &str, number: &str| client.ask(id, json!({ "phoneNumbers": [number] }));
    assert_eq!(change(&mut client, "contacts.optOut", TO).unwrap()["message"], "Contact(s) successfully unsubscribed");
    change(&mut client, "contacts.block", "919999999998").unwrap();
    assert_eq!(numbers(&mut client, "opted_out"), [TO]);
    assert_eq!(numbers(&mut client, "blocked"), ["919999999998"]);
    assert_eq!(numbers(&mut client, "all"), [TO, "919999999998"]);
    change(&mut client, "contacts.optIn", TO).unwrap();
    change(&mut client, "contacts.unblock", "919999999998").unwrap();
    assert!(numbers(&mut client, "all").is_empty());
    let short = change(&mut client, "contacts.optOut", "9999999999").unwrap_err();
    assert_eq!((&short["status"], &short["message"]), (&json!(400), &json!("9999999999 is/are invalid!!")));
}

#[test]
fn a_message_has_a_history_and_a_row_in_the_log() {
    let mut client = client();
    let sent = client.reply("messages.send", json!({ "type": "text", "to": TO, "text": "Hello" }));
    let id = serde_json::from_str::<Value>(&sent.body).unwrap()["messageId"].clone();
    let states = |client: &mut Client| -> Vec<Value> {
        let page = client.ask("messages.history", json!({ "id": id })).unwrap();
        page["items"].as_array().unwrap().iter().map(|state| state["status"].clone()).collect()
    };
    assert_eq!(states(&mut client), ["accepted"]);
    client.sandbox.world.now += 60_000;
    assert_eq!(states(&mut client), ["accepted", "delivered", "read"]);
    let today = json!({ "startDate": "2026-01-01", "endDate": "2026-01-01" });
    let log = client.ask("logs.outgoing", today.clone()).unwrap();
    assert_eq!(log["total"], 1);
    let row = &log["items"][0];
    assert_eq!((&row["id"], &row["text"], &row["status"], &row["messageType"]), (&id, &json!("Hello"), &json!("read"), &json!("SESSION")));
    assert_eq!(client.ask("logs.template", today).unwrap()["items"], json!([]));
    let tomorrow = client.ask("logs.outgoing", json!({ "startDate": "2026-01-01", "endDate": "2026-01-02" })).unwrap_err();
    let words = "End Date must be less than or equal to today";
    assert_eq!((&tomorrow["status"], &tomorrow["category"], &tomorrow["message"]), (&json!(401), &json!("invalid"), &json!(words)));
}

#[test]
fn a_log_has_pages_of_5000_rows() {
    let mut client = client();
    let message = json!({ "type": "text", "to": TO, "text": "Hello" }).to_string();
    for index in 0..10_001 {
        client.sandbox.world.keep("tellephant", index.to_string(), message.clone());
    }
    let mut cursor = json!(null);
    let mut rows = Vec::new();
    for wanted in [5_000, 5_000, 1] {
        let mut input = json!({ "startDate": "2026-01-01", "endDate": "2026-01-01" });
        if !cursor.is_null() {
            input["cursor"] = cursor;
        }
        let reply: Value = serde_json::from_str(&client.reply("logs.outgoing", input.clone()).body).unwrap();
        assert_eq!((&reply["per_page"], &reply["current_page"]), (&json!(5_000), &json!(rows.len() / 5_000 + 1)));
        assert_eq!((&reply["from"], &reply["to"]), (&json!(rows.len() + 1), &json!(rows.len() + wanted)));
        let page = client.ask("logs.outgoing", input).unwrap();
        assert_eq!((page["items"].as_array().unwrap().len(), &page["total"]), (wanted, &json!(10_001)));
        rows.extend(page["items"].as_array().unwrap().iter().map(|row| row["id"].clone()));
        cursor = page.get("next").cloned().unwrap_or_default();
    }
    assert!(cursor.is_null(), "the last page has none after it");
    assert_eq!((rows.len(), &rows[0], &rows[10_000]), (10_001, &json!("0"), &json!("10000")));
}

#[test]
fn a_webhook_is_set() {
    let mut client = client();
    client.ask("webhooks.update", json!({ "type": "messages", "url": "https://shop.example/hook", "active": true })).unwrap();
    let webhooks = client.ask("webhooks.get", json!({})).unwrap();
    assert_eq!(webhooks["messages"], json!({ "url": "https://shop.example/hook", "active": true }));
    assert_eq!(webhooks["statuses"]["active"], false);
}

/// The members of a record, in any order.
fn keys(value: &Value) -> Vec<&String> {
    let mut keys: Vec<&String> = value.as_object().into_iter().flatten().map(|(key, _)| key).collect();
    keys.sort();
    keys
}

/// The page's requests as they stand, and its answers: the server's have the same members.
#[test]
fn every_request_of_the_page_is_taken_as_it_stands() {
    let Some(folder) = specs() else { return };
    let Value::Array(all) = load(&folder, "tellephant/seed-examples.json") else { panic!("a list of examples") };
    // Three that the page itself calls wrong, and those whose tag has no name.
    let refused = [(3960, 400), (4234, 401), (4352, 400)];
    let is_wanted = |example: &&Value| example["kind"] == "request" && example["operation"] != "POST /v1/send-message";
    for example in all.iter().filter(is_wanted) {
        let (line, operation) = (example["seed_line"].as_u64().unwrap(), example["operation"].as_str().unwrap());
        let mut body = example["body"].clone();
        body["apikey"] = "sandbox-tellephant-key".into();
        if operation.ends_with("message-history") {
            body["messageId"] = "1".into();
        }
        let path = operation.trim_start_matches("POST ").replace("{contact_number}", TO);
        let host = if path.starts_with("/api/") { "https://app.tellephant.com" } else { "https://api.tellephant.com" };
        let mut sandbox = Sandbox::default();
        sandbox.world.now = 1_767_225_600_000;
        sandbox.world.keep("tellephant", "1".into(), json!({ "type": "text", "to": TO }).to_string());
        let reply = sandbox.answer("POST", &format!("{host}{path}"), &[], &body.to_string()).unwrap();
        if let Some((_, status)) = refused.iter().find(|(wrong, _)| *wrong == line) {
            assert_eq!(reply.status, *status, "line {line}: {}", reply.body);
            continue;
        }
        assert!((200..300).contains(&reply.status), "line {line}: {}", reply.body);
        let ours: Value = serde_json::from_str(&reply.body).unwrap();
        let section = &example["section"];
        let is_its =
            |answer: &&Value| answer["kind"] == "response" && answer["section"] == *section && answer["status"] == u64::from(reply.status);
        let theirs = &all.iter().find(is_its).unwrap_or_else(|| panic!("line {line}: no answer with {}", reply.status))["body"];
        assert_eq!(keys(&ours), keys(theirs), "line {line}: {ours}");
        // A row of each list.
        let row = |value: &Value| value.pointer("/data/0").or(value.get(0)).cloned().unwrap_or_default();
        if !row(&ours).is_null() {
            assert_eq!(keys(&row(&ours)), keys(&row(theirs)), "line {line}: {ours}");
        }
    }
}

#[test]
fn what_is_wrong_is_refused_in_the_pages_words() {
    let cases = [
        ("/v1/message-history", json!({ "messageId": "x" }), 404, json!({ "error": "Message not found" })),
        (
            "/v1/send-otp",
            json!({}),
            422,
            json!({ "status": false, "error": { "to": ["The to field is required."], "organisation_name": ["The organisation_name field is required."] } }),
        ),
        ("/v1/validate-otp", json!({ "otpId": "x" }), 422, json!({ "status": false, "error": { "otp": ["The otp field is required."] } })),
        (
            "/v1/user/tags/create",
            json!({ "data": [{ "tag_name": "a" }, {}] }),
            401,
            json!({ "success": false, "error": { "data.1.tag_name": ["The data.1.tag_name field is required."] } }),
        ),
        (
            "/v1/user/logs",
            json!({ "channel": "whatsapp", "log_type": "temp", "start_date": "01-12-2021", "end_date": "01-12-2021" }),
            400,
            json!({ "success": false, "error": { "log_type": ["Log Type temp is invalid. Must be one of [outgoing,incoming,template]"] } }),
        ),
        (
            "/v1/user/logs",
            json!({ "channel": "whatsapp", "log_type": "outgoing", "start_date": "2021-12-01", "end_date": "01-12-2021" }),
            422,
            json!({ "success": false, "error": { "start_date": ["Start Date is not valid. Must be in DD-MM-YY format"] } }),
        ),
        (
            "/v1/user/unsubscribe/update",
            json!({ "contacts": [TO], "type": "subscribed" }),
            401,
            json!({ "success": false, "error": { "type": ["type subscribed is invalid. Must be in [unsubscribe,subscribe,block,unblock]"] } }),
        ),
        (
            "/v1/user/unsubscribe",
            json!({ "type": "unsubscribe" }),
            400,
            json!({ "success": false, "error": { "type": ["type unsubscribe is invalid. Must be in [all,unsubscribed,blocked]"] } }),
        ),
        (
            "/api/v2/user/webhook/update",
            json!({}),
            422,
            json!({ "status": false, "error": { "webhook_type": ["The webhook type field is required."], "webhook_endpoint": ["The webhook endpoint field is required."], "webhook_status": ["The webhook status field is required."] } }),
        ),
    ];
    for (path, body, status, wanted) in cases {
        let post = |body: &Value| {
            Sandbox::default().answer("POST", &format!("https://sandbox.invalid/tellephant{path}"), &[], &body.to_string()).unwrap()
        };
        let mut with_key = body.clone();
        with_key["apikey"] = "sandbox-tellephant-key".into();
        let reply = post(&with_key);
        assert_eq!((reply.status, serde_json::from_str::<Value>(&reply.body).unwrap()), (status, wanted), "{path}");
        with_key["apikey"] = "another".into();
        assert_eq!(post(&with_key).status, 401, "{path}");
        assert!([400, 422].contains(&post(&body).status), "{path}");
    }
}

#[test]
fn a_request_with_a_renamed_key_is_refused() {
    let mut tried = 0;
    for (id, mut client, request) in golden("tellephant") {
        let body = client.body(&request);
        for other in renamed(&body) {
            let reply = client.send_body(&request, &other);
            assert!((400..500).contains(&reply.status), "{id}: {} for {other}", reply.status);
            tried += 1;
        }
    }
    assert!(tried > 20);
}
