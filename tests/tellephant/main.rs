//! Tellephant against its API page.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod answers;
mod page;
#[cfg(feature = "sandbox")]
mod sandbox;
#[path = "../support/mod.rs"]
mod support;

use page::{bodies, without_key};
use serde_json::{Value, json};
use support::{provider, round_trip, there_and_back};
use waxwing::check::check;
use waxwing::convert::{decode, encode};
use waxwing::http::Request;
use waxwing::json::{parse, write};
use waxwing::provider::Settings;
use waxwing::rules::CheckOptions;

#[test]
fn every_example_of_the_page_survives_the_round_trip() {
    let bodies = bodies();
    if bodies.is_empty() {
        return;
    }
    assert_eq!(bodies.len(), 60, "58 components and two whole requests");
    let faults: Vec<String> = bodies
        .iter()
        .filter_map(|(name, body)| match round_trip("tellephant", Some("/v1/send-message"), body) {
            Ok(written) if written == vec![without_key(body)] => None,
            Ok(written) => Some(format!("{name}\n  read    {}\n  written {}", without_key(body), written[0])),
            Err(fault) => Some(format!("{name}\n  {fault}")),
        })
        .collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), bodies.len(), faults.join("\n"));
}

#[test]
fn every_kind_comes_back_as_it_went() {
    let (url, to) = ("https://files.example/a", json!("919999999999"));
    let rows = json!([{ "id": "1", "title": "One", "description": "d" }, { "id": "2", "title": "Two" }]);
    let buttons = json!([{ "id": "1", "title": "Yes" }]);
    let contact = json!({ "name": { "formatted": "Ann Lee", "first": "Ann" }, "phones": [{ "phone": "1", "type": "HOME" }] });
    let messages = [
        json!({ "type": "text", "text": "\"\n😀" }),
        json!({ "type": "image", "media": { "url": url } }),
        json!({ "type": "image", "media": { "url": url }, "caption": "c" }),
        json!({ "type": "video", "media": { "url": url }, "caption": "c" }),
        json!({ "type": "audio", "media": { "url": url } }),
        json!({ "type": "audio", "media": { "url": url }, "tellephant": { "caption": "c" } }),
        json!({ "type": "sticker", "media": { "url": url } }),
        json!({ "type": "document", "media": { "url": url }, "filename": "a.pdf" }),
        json!({ "type": "location", "latitude": -1.5, "longitude": 2, "name": "n", "address": "a" }),
        json!({ "type": "contacts", "contacts": [contact, contact] }),
        json!({ "type": "list", "body": "b", "button": "m", "sections": [{ "rows": rows }] }),
        json!({ "type": "list", "header": { "text": "h" }, "body": "b", "footer": "f", "button": "m",
            "sections": [{ "title": "s", "rows": rows }] }),
        json!({ "type": "buttons", "body": "b", "buttons": buttons }),
        json!({ "type": "buttons", "header": { "video": { "url": url } }, "body": "b", "footer": "f", "buttons": buttons }),
        json!({ "type": "template", "name": "a", "language": "en" }),
        json!({ "type": "template", "name": "a", "language": "en", "header": { "location": { "latitude": 1, "longitude": 2.5 } },
            "body": ["1", "2"], "buttons": [{ "type": "url", "index": 1, "suffix": "x" }] }),
        json!({ "type": "template", "name": "a", "language": "en", "header": { "video": { "url": url } }, "body": "1",
            "tellephant": { "caption": "c" } }),
        json!({ "type": "template", "name": "a", "language": "en", "tellephant": { "destination_url": url } }),
        json!({ "type": "template", "name": "a", "language": "en", "buttons": [], "tellephant": { "destination_url": url } }),
        json!({ "type": "template", "name": "a", "language": "en", "buttons": [{ "type": "url", "index": 0, "suffix": "x" }],
            "tellephant": { "destination_url": url } }),
    ];
    for mut message in messages {
        message["to"] = to.clone();
        assert_eq!(there_and_back("tellephant", &message, "{}").unwrap_or_else(|fault| panic!("{message}: {fault}")), message);
    }
}

/// The request for a neutral message, which must pass the check.
fn request(message: &Value) -> Request {
    let registered = provider("tellephant");
    let text = message.to_string();
    let document = parse(&text).unwrap();
    let checked = check(&document, registered, CheckOptions::default());
    assert!(checked.report.ok(), "{:?}", checked.report.issues);
    let wire = encode(&checked.message.unwrap(), registered.provider, &Settings::default()).unwrap();
    registered.provider.request(wire, &Settings::default())
}

#[test]
fn the_key_goes_into_the_body_and_is_never_shown() {
    let request = request(&json!({ "type": "text", "to": "+91 99999-99999", "text": "Hi" }));
    assert_eq!(request.method.name(), "POST");
    assert_eq!(request.url.shown(), "https://api.tellephant.com/v1/send-message");
    let names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_ref()).collect();
    assert_eq!(names, ["content-type", "accept"]);
    let rest = r#","to":919999999999,"channels":["whatsapp"],"whatsapp":{"contentType":"text","text":"Hi"}}"#;
    assert_eq!(request.body.shown(), format!(r#"{{"apikey":"***"{rest}"#));
    let filled = request.body.filled(&|name| (name == "apiKey").then(|| "a\"b".to_owned())).unwrap();
    assert_eq!(filled, format!(r#"{{"apikey":"a\"b"{rest}"#));
}

#[test]
fn a_raw_body_gets_the_clients_key() {
    for body in [json!({}), json!({ "apikey": "of-someone-else" })] {
        let raw = json!({ "type": "raw", "to": "919999999999", "provider": "tellephant", "body": body });
        assert_eq!(request(&raw).body.shown(), r#"{"apikey":"***"}"#);
    }
    let raw = json!({ "type": "raw", "to": "919999999999", "provider": "tellephant", "body": [] });
    assert_eq!(issues(&raw), ["error raw.body.object /body"]);
}

/// Severity, rule and path of every issue that Tellephant's own rules find.
fn issues(message: &Value) -> Vec<String> {
    let text = message.to_string();
    let document = parse(&text).unwrap();
    let checked = check(&document, provider("tellephant"), CheckOptions::default());
    let own = checked.report.issues.iter().filter(|issue| issue.source.contains("Tellephant"));
    own.map(|issue| format!("{} {} {}", issue.severity.word(), issue.rule, issue.path)).collect()
}

fn template(more: &Value) -> Value {
    let mut message = json!({ "type": "template", "to": "919999999999", "name": "dummy", "language": "en" });
    for (key, value) in more.as_object().unwrap() {
        message[key] = value.clone();
    }
    message
}

#[test]
fn what_has_no_place_is_said() {
    let text = json!({ "type": "text", "to": "US.13491208655302741918", "from": "491", "replyTo": "x", "callbackData": "y",
        "clientMessageId": "z", "previewUrl": true, "text": "Hi", "tellephant": { "destination_url": "https://a.example" } });
    let expected = [
        "error to.form /to",
        "warning unsupported.field /from",
        "warning unsupported.field /replyTo",
        "warning unsupported.field /callbackData",
        "warning unsupported.field /clientMessageId",
        "warning unsupported.field /previewUrl",
        "error unsupported.field /tellephant/destination_url",
    ];
    assert_eq!(issues(&text), expected);
    let member = json!({ "type": "text", "to": { "member": "m1" }, "text": "Hi" });
    assert_eq!(issues(&member), ["error unsupported.field /to/member"]);
    let document = json!({ "type": "document", "to": "919999999999", "media": { "id": "1" }, "caption": "c" });
    let expected = ["error required /filename", "error unsupported.field /media/id", "error unsupported.field /caption"];
    assert_eq!(issues(&document), expected);
    let place = json!({ "type": "location", "to": "919999999999", "latitude": 1, "longitude": 2 });
    assert_eq!(issues(&place), ["error required /name", "error required /address"]);
    let buttons = json!([{ "type": "url", "index": 2, "suffix": "x" }, { "type": "quick_reply", "index": 0, "payload": "p" }]);
    let expected = ["warning tellephant.template.button.index /buttons/0/index", "error unsupported.field /buttons/1/type"];
    assert_eq!(issues(&template(&json!({ "buttons": buttons }))), expected);
    let header = json!({ "document": { "url": "https://files.example/a.pdf" } });
    assert_eq!(issues(&template(&json!({ "header": header }))), ["error required /header/document/filename"]);
    assert_eq!(issues(&template(&json!({ "header": { "text": "x" } }))), ["warning unconfirmed /header/text"]);
    let extras = json!({ "destination_url": "nowhere", "caption": "c" });
    let expected = ["error tellephant.destination_url.format /tellephant/destination_url", "error unsupported.field /tellephant/caption"];
    assert_eq!(issues(&template(&json!({ "tellephant": extras }))), expected);
}

#[test]
fn a_menu_label_may_have_24_characters() {
    let list = |button: &str| {
        json!({ "type": "list", "to": "919999999999", "body": "b", "button": button,
            "sections": [{ "rows": [{ "id": "1", "title": "t" }] }] })
    };
    assert_eq!(issues(&list(&"x".repeat(24))), [""; 0]);
    assert_eq!(issues(&list(&"x".repeat(25))), ["error interactive.list.button.length /button"]);
    let text = list(&"x".repeat(21)).to_string();
    let document = parse(&text).unwrap();
    let checked = check(&document, provider("tellephant"), CheckOptions::default());
    assert!(checked.report.ok() && checked.report.issues.iter().any(|issue| issue.limit == Some(20)), "WhatsApp's own bound is a warning");
}

#[test]
fn a_text_header_and_the_caption_of_a_film_come_back() {
    let parameter = json!({ "type": "text", "text": "Hello" });
    let film = json!({ "type": "media", "media": { "type": "video", "url": "https://files.example/a.mp4", "caption": "c" } });
    for parameter in [parameter, film] {
        let components = json!([{ "type": "header", "parameters": [parameter] }]);
        let template = json!({ "templateId": "dummy", "language": "en", "components": components });
        let whatsapp = json!({ "contentType": "template", "template": template });
        let body = json!({ "to": 919_999_999_999_u64, "channels": ["whatsapp"], "whatsapp": whatsapp });
        assert_eq!(round_trip("tellephant", None, &body).unwrap(), vec![body]);
    }
}

/// A template with some components as it is read, and severity, rule and path of every issue.
fn read(components: &Value, destination_url: Option<&str>) -> (String, Vec<String>) {
    let template = json!({ "templateId": "dummy", "language": "en", "components": components });
    let whatsapp = json!({ "contentType": "template", "template": template });
    let body = json!({ "to": 919_999_999_999_u64, "channels": ["whatsapp"], "whatsapp": whatsapp, "destination_url": destination_url });
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = decode(&document, provider("tellephant").provider, None);
    let issues = decoded.report.issues.iter().map(|issue| format!("{} {} {}", issue.severity.word(), issue.rule, issue.path));
    (write(&decoded.messages[0]), issues.collect())
}

#[test]
fn only_a_button_of_click_tracking_may_say_nothing() {
    let button = |index: Option<u64>, text: Option<&str>| {
        let parameters = json!([{ "type": "text", "text": text }]);
        json!([{ "type": "button", "subType": "url", "index": index, "parameters": parameters }])
    };
    let at = |rule: &str, key: &str| vec![format!("{rule} /whatsapp/template/components/0/{key}")];
    let url = Some("https://a.example");
    assert_eq!(read(&button(Some(1), None), None).1, at("error required", "parameters"));
    assert_eq!(read(&button(None, Some("x")), None).1, at("warning not_documented", "index"));
    assert_eq!(read(&button(Some(1), None), url).1, at("warning not_carried", "index"));
    let (message, issues) = read(&button(None, Some("x")), url);
    let message: Value = serde_json::from_str(&message).unwrap();
    assert_eq!((&message["buttons"], issues.len()), (&json!([{ "type": "url", "suffix": "x", "index": 0 }]), 0));
}

#[test]
fn a_part_that_fills_nothing_is_no_part() {
    let parts = json!([{ "type": "header", "parameters": [] }, { "type": "body", "parameters": [] }]);
    let message = r#"{"type":"template","to":"919999999999","name":"dummy","language":"en"}"#;
    assert_eq!(read(&parts, None), (message.to_owned(), Vec::new()));
}
