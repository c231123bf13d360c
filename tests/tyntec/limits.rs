//! tyntec's limits: at the bound and just past it.

use serde_json::{Value, json};
use waxwing::check::check;
use waxwing::json::parse;
use waxwing::rules::{Change, CheckOptions, PLATFORM, Severity};

use crate::support::provider;

/// The rules that a message breaks, with how much each weighs.
fn broken(message: &Value) -> Vec<(String, Severity)> {
    let text = message.to_string();
    let document = parse(&text).unwrap();
    let report = check(&document, provider("tyntec"), CheckOptions::default()).report;
    report.issues.iter().map(|issue| (issue.rule.to_string(), issue.severity)).collect()
}

fn message(kind: &str, members: &Value) -> Value {
    let mut message = json!({ "type": kind, "to": "4915112345678" });
    for (key, member) in members.as_object().unwrap() {
        message[key] = member.clone();
    }
    message
}

fn warns(rule: &str) -> Vec<(String, Severity)> {
    vec![(rule.into(), Severity::Warning)]
}

fn refuses(rule: &str) -> Vec<(String, Severity)> {
    vec![(rule.into(), Severity::Error)]
}

#[test]
fn every_change_is_of_a_rule_that_is_there() {
    let ids: Vec<&str> = PLATFORM.iter().copied().flatten().map(|rule| rule.id).collect();
    for change in provider("tyntec").provider.changes().iter() {
        if let Change::Set(id, ..) | Change::Drop(id, _) = change {
            assert!(ids.contains(id), "{id}");
        }
    }
}

#[test]
fn more_than_the_platform_takes_warns_up_to_the_providers_bound() {
    let button = |title: usize| message("buttons", &json!({ "body": "b", "buttons": [{ "id": "1", "title": "x".repeat(title) }] }));
    assert_eq!(broken(&button(20)), vec![]);
    assert_eq!(broken(&button(24)), warns("interactive.button.title.length"));
    assert_eq!(broken(&button(25)), refuses("interactive.button.title.length"));
    let captioned =
        |caption: usize| message("image", &json!({ "media": { "url": "https://files.example/a.png" }, "caption": "x".repeat(caption) }));
    assert_eq!(broken(&captioned(1024)), vec![]);
    assert_eq!(broken(&captioned(4096)), warns("media.caption.length"));
    assert_eq!(broken(&captioned(4097)), refuses("media.caption.length"));
    let list = |button: usize, id: usize| {
        let rows = json!([{ "id": "x".repeat(id), "title": "t" }]);
        message("list", &json!({ "body": "b", "button": "x".repeat(button), "sections": [{ "rows": rows }] }))
    };
    assert_eq!(broken(&list(24, 24)), warns("interactive.list.button.length"));
    assert_eq!(broken(&list(25, 24)), refuses("interactive.list.button.length"));
    assert_eq!(broken(&list(20, 25)), warns("interactive.list.row.id.length.advised"));
    assert_eq!(broken(&list(20, 201)), refuses("interactive.list.row.id.length"));
}

#[test]
fn less_than_the_platform_takes_is_refused_past_the_providers_bound() {
    let context = |length: usize| message("text", &json!({ "text": "t", "callbackData": "x".repeat(length) }));
    assert_eq!(broken(&context(125)), vec![]);
    assert_eq!(broken(&context(126)), refuses("callback_data.length"));
    let place = |name: usize| message("location", &json!({ "latitude": 1, "longitude": 1, "name": "x".repeat(name) }));
    assert_eq!(broken(&place(256)), vec![]);
    assert_eq!(broken(&place(257)), refuses("location.name.length"));
    let template = |button: Value| message("template", &json!({ "name": "t", "language": "en", "buttons": [button] }));
    let payload = |length: usize| template(json!({ "type": "quick_reply", "index": 0, "payload": "x".repeat(length) }));
    assert_eq!(broken(&payload(128)), vec![]);
    assert_eq!(broken(&payload(129)), refuses("template.button.payload.length"));
    let code = |length: usize| template(json!({ "type": "copy_code", "index": 0, "code": "x".repeat(length) }));
    assert_eq!(broken(&code(15)), vec![]);
    assert_eq!(broken(&code(16)), refuses("template.button.code.length"));
}

#[test]
fn what_tyntec_asks_for_is_asked_for() {
    let flow = |members: Value| {
        let mut flow = message("flow", &json!({ "body": "b", "button": "Go", "flowId": "1", "token": "t" }));
        for (key, member) in members.as_object().unwrap() {
            flow[key] = member.clone();
        }
        flow
    };
    assert_eq!(broken(&flow(json!({ "screen": "A" }))), vec![]);
    assert_eq!(broken(&flow(json!({ "action": "data_exchange" }))), vec![]);
    assert_eq!(broken(&flow(json!({}))), refuses("interactive.flow.screen"));
    assert_eq!(broken(&flow(json!({ "screen": "A", "token": null }))), refuses("interactive.flow.token"));
    assert_eq!(broken(&flow(json!({ "screen": "A", "flowId": null, "flowName": "n" }))), refuses("unsupported.field"));
    assert_eq!(broken(&message("product", &json!({ "catalogId": "1", "productId": "2" }))), refuses("interactive.product.body"));
    assert_eq!(broken(&message("call_permission_request", &json!({}))), refuses("interactive.call_permission.body"));
    assert_eq!(broken(&message("voice_button", &json!({ "body": "b" }))), refuses("interactive.voice_button.label"));
    let contact = message("contacts", &json!({ "contacts": [{ "name": { "formatted": "Ada" } }] }));
    assert_eq!(broken(&contact), refuses("contacts.name.parts"));
    let sticker = message("sticker", &json!({ "media": { "id": "7" } }));
    assert_eq!(broken(&sticker), refuses("media.id.form"));
}

#[test]
fn what_tyntec_has_no_place_for_is_said() {
    let audio = json!({ "media": { "url": "https://files.example/a.ogg" }, "voice": true });
    assert_eq!(broken(&message("audio", &audio)), warns("unsupported.field"));
    assert_eq!(broken(&message("text", &json!({ "text": "t", "clientMessageId": "7" }))), warns("unsupported.field"));
    assert_eq!(broken(&message("text", &json!({ "to": { "member": "7" }, "text": "t" }))), refuses("unsupported.field"));
    let header = json!({ "type": "text", "text": "Hi" });
    assert_eq!(broken(&message("text", &json!({ "text": "t", "tyntec": { "header": header } }))), refuses("unsupported.field"));
    let product = json!({ "catalogId": "1", "productId": "2", "body": "b", "tyntec": { "header": header } });
    assert_eq!(broken(&message("product", &product)), vec![]);
    let mut pictured = product;
    pictured["tyntec"]["header"] = json!({ "type": "image", "image": { "url": "https://files.example/a.png" } });
    assert_eq!(broken(&message("product", &pictured)), refuses("interactive.header.kind"));
    let gif = json!({ "name": "t", "language": "en", "header": { "gif": { "url": "https://files.example/a.mp4" } } });
    assert_eq!(broken(&message("template", &gif)), refuses("unsupported.field"));
    let overrides = |url: &str| message("text", &json!({ "text": "t", "tyntec": { "overrides": { "notificationCallbackUrl": url } } }));
    assert_eq!(broken(&overrides("https://hooks.example/a")), vec![]);
    assert_eq!(broken(&overrides("http://hooks.example/a")), refuses("tyntec.overrides.url.form"));
}

#[test]
fn addresses_are_asked_for_in_two_countries() {
    let asked = |country: &str| message("address_request", &json!({ "header": { "text": "h" }, "body": "b", "country": country }));
    assert_eq!(broken(&asked("SG")), vec![]);
    assert_eq!(broken(&asked("IN")), vec![]);
    assert_eq!(broken(&asked("DE")), refuses("interactive.address.country"));
}

#[test]
fn a_template_has_some_buttons_once() {
    let flows = json!([{ "type": "flow", "index": 0, "token": "t" }, { "type": "flow", "index": 1, "token": "t" }]);
    assert_eq!(broken(&message("template", &json!({ "name": "t", "language": "en", "buttons": flows }))), refuses("template.button.once"));
    let late = json!([{ "type": "flow", "index": 2, "token": "t" }]);
    assert_eq!(
        broken(&message("template", &json!({ "name": "t", "language": "en", "buttons": late }))),
        refuses("template.button.flow.index")
    );
    let urls: Vec<Value> = (0..3).map(|index| json!({ "type": "url", "index": index, "suffix": "x" })).collect();
    assert_eq!(
        broken(&message("template", &json!({ "name": "t", "language": "en", "buttons": urls }))),
        refuses("template.button.url.count")
    );
    let call = json!([{ "type": "voice_call", "index": 0 }]);
    let cards = json!([{ "header": { "image": { "url": "https://files.example/a.png" } }, "buttons": call },
        { "header": { "image": { "url": "https://files.example/a.png" } } }]);
    assert_eq!(broken(&message("template", &json!({ "name": "t", "language": "en", "cards": cards }))), refuses("unsupported.field"));
}
