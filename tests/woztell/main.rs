//! WOZTELL against its documents and its own code.
//!
//! The vendor publishes no examples of sends; the bodies here are written from the sources that each comment names:
//!
//! - BOT: `doc.woztell.com/docs/reference/bot-api-reference`
//! - MT: `doc.woztell.com/docs/documentations/whatsapp/wa-message-types`
//! - N8N: `Woztell/n8n-nodes-woztell-sanuker@9c04db2`, `nodes/Woztell/GenericFunctions.ts`
//! - DIFY: `Woztell/dify-woztell-sanuker@770592c`
//! - HK: `YNWAforever/hkwtia@5f36d31`, `lib/channels/woztell.ts`
//! - HACK: `RodolfoMiguelLopez/hackaton-Woztell-Incibe@1665718`, `woztell.py`
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod answers;
mod items;
#[cfg(feature = "sandbox")]
mod management;
#[cfg(feature = "sandbox")]
mod sandbox;
mod services;
#[path = "../support/mod.rs"]
mod support;

use items::{body, envelope, fixtures, header, template};
use serde_json::{Value, json};
use support::{provider, round_trip, there_and_back};
use waxwing::check::check;
use waxwing::convert::{decode, encode};
use waxwing::http::Request;
use waxwing::json::parse;
use waxwing::operation::Wire;
use waxwing::provider::Settings;
use waxwing::rules::CheckOptions;

/// The neutral messages of a body, as JSON.
fn neutral(body: &Value) -> Vec<Value> {
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = decode(&document, provider("woztell").provider, None);
    assert!(decoded.report.issues.is_empty(), "{:?}", decoded.report.issues);
    decoded.messages.iter().map(|message| serde_json::from_str(&waxwing::json::write(message)).unwrap()).collect()
}

/// Severity, rule and path of what the check of a neutral message finds.
fn issues(message: &Value) -> Vec<String> {
    let text = message.to_string();
    let document = parse(&text).unwrap();
    let checked = check(&document, provider("woztell"), CheckOptions::default());
    let ids = ["unconfirmed", "unsupported.field", "to.form", "template.button.flow.token", "text.length"];
    let own = checked.report.issues.iter().filter(|issue| ids.contains(&issue.rule.as_ref()));
    own.map(|issue| format!("{} {} {}", issue.severity.word(), issue.rule, issue.path)).collect()
}

#[test]
fn every_documented_item_survives_the_round_trip() {
    for (name, item, _) in fixtures() {
        let body = envelope(&json!([item]));
        assert_eq!(round_trip("woztell", Some("/sendResponses"), &body).unwrap_or_else(|fault| panic!("{name}: {fault}")), vec![body]);
    }
}

#[test]
fn what_is_unconfirmed_is_said() {
    for (name, item, unconfirmed) in fixtures() {
        let expected: Vec<String> = unconfirmed.iter().map(|path| format!("warning unconfirmed {path}")).collect();
        assert_eq!(issues(&neutral(&envelope(&json!([item])))[0]), expected, "{name}");
    }
}

#[test]
fn a_card_may_have_what_a_template_has() {
    let file = header("video", &json!({ "link": "https://files.example/a.mp4" }));
    let url = json!({ "type": "button", "sub_type": "URL", "index": "0", "parameters": [{ "type": "text", "text": "17" }] });
    let first = json!({ "card_index": 0, "components": [file, body(), url] });
    let second = json!({ "card_index": 1, "components": [header("video", &json!({ "id": "12" })), body(), url] });
    let sent = envelope(&json!([template(&json!([{ "type": "CAROUSEL", "cards": [first, second] }]))]));
    assert_eq!(round_trip("woztell", None, &sent).unwrap(), vec![sent.clone()]);
    let expected = ["/cards/0/header/video/url", "/cards/0/body", "/cards/0/buttons/0", "/cards/1/body", "/cards/1/buttons/0"];
    assert_eq!(issues(&neutral(&sent)[0]), expected.map(|path| format!("warning unconfirmed {path}")));
}

#[test]
fn an_exported_template_keeps_what_it_brought() {
    // Public index excerpt 51937650790.
    let mut item = template(&json!([]));
    let more = json!({ "integrationId": "i1", "wabaId": "w1", "namespace": "n1", "languagePolicy": "deterministic",
        "content": { "body": "Hello" }, "signature": "s1" });
    item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let body = envelope(&json!([item]));
    assert_eq!(round_trip("woztell", None, &body).unwrap(), vec![body]);
}

#[test]
fn a_caption_of_another_name_is_read() {
    // HACK line 45 sends `caption`; MT says `text` (fact sheet 9, number 15).
    let body = envelope(&json!([{ "type": "IMAGE", "url": "https://files.example/a.png", "caption": "Our shop" }]));
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = decode(&document, provider("woztell").provider, None);
    assert_eq!(decoded.report.issues[0].path, "/response/0/caption");
    let message: Value = serde_json::from_str(&waxwing::json::write(&decoded.messages[0])).unwrap();
    assert_eq!(message["caption"], "Our shop");
}

/// The wire bodies for neutral messages, each of which must pass the check.
fn bulk(messages: &[Value], options: &Value) -> Option<Wire> {
    let registered = provider("woztell");
    let texts: Vec<String> = messages.iter().map(Value::to_string).collect();
    let documents: Vec<_> = texts.iter().map(|text| parse(text).unwrap()).collect();
    let checked = documents.iter().map(|document| {
        let checked = check(document, registered, CheckOptions::default());
        assert!(checked.report.ok(), "{:?}", checked.report.issues);
        checked.message.unwrap()
    });
    let (options, messages) = (options.to_string(), checked.collect::<Vec<_>>());
    let options = parse(&options).unwrap();
    registered.provider.encode_bulk(&messages, &Settings::new(&options.root))
}

#[test]
fn several_messages_to_one_recipient_go_together() {
    let text = |to: Value, text: &str| json!({ "type": "text", "to": to, "text": text });
    let (to, options) = (json!("+852 9123-4567"), json!({ "channelId": "channel-1" }));
    let wire = bulk(&[text(to.clone(), "One"), text(to.clone(), "Two")], &options).unwrap();
    let expected = envelope(&json!([{ "type": "TEXT", "text": "One" }, { "type": "TEXT", "text": "Two" }]));
    assert_eq!(serde_json::from_str::<Value>(&wire.body).unwrap(), expected);
    let read: Vec<Value> = neutral(&expected).iter().map(|message| message["text"].clone()).collect();
    assert_eq!(read, ["One", "Two"]);
    assert!(bulk(&[text(to.clone(), "One"), text(json!("85290000000"), "Two")], &options).is_none(), "two recipients");
    assert!(bulk(&[text(to.clone(), "One"), text(json!("85291234567"), "Two")], &options).is_some(), "two ways to write a number");
    let mut elsewhere = text(to.clone(), "Two");
    elsewhere["woztell"] = json!({ "channelId": "channel-2" });
    assert!(bulk(&[text(to, "One"), elsewhere], &options).is_none(), "two channels");
    assert!(bulk(&[], &options).is_none());
}

#[test]
fn every_kind_comes_back_as_it_went() {
    let (url, buttons) = (json!({ "url": "https://files.example/a" }), json!([{ "id": "1", "title": "Yes" }]));
    let card = |index: u64| {
        json!({ "header": { "image": { "id": "12" } }, "body": "b",
            "buttons": [{ "type": "quick_reply", "index": index, "payload": "p" }, { "type": "url", "index": 2, "suffix": "x" }] })
    };
    let messages = [
        json!({ "type": "text", "text": "\"\n😀" }),
        json!({ "type": "image", "media": url }),
        json!({ "type": "video", "media": { "id": "12" }, "caption": "c" }),
        json!({ "type": "audio", "media": url }),
        json!({ "type": "sticker", "media": { "id": "12" } }),
        json!({ "type": "buttons", "body": "b", "buttons": buttons }),
        json!({ "type": "buttons", "header": { "document": { "id": "12", "filename": "a.pdf" } }, "body": "b", "footer": "f", "buttons": buttons }),
        json!({ "type": "template", "name": "a", "language": "en" }),
        json!({ "type": "template", "name": "a", "language": "en", "header": { "text": "h" }, "body": ["1", "2"], "buttons": [
            { "type": "url", "index": 0, "suffix": "x" }, { "type": "copy_code", "index": 1, "code": "SAVE20" },
            { "type": "flow", "index": 2, "token": "1:x", "data": { "a": [1, null] } }, { "type": "quick_reply", "index": 3, "payload": "p" }] }),
        json!({ "type": "template", "name": "a", "language": "en", "body": "1", "cards": [card(0), card(0)] }),
    ];
    for mut message in messages {
        for to in [json!("85291234567"), json!({ "member": "m1" })] {
            message["to"] = to;
            message["woztell"] = json!({ "channelId": "channel-2" });
            let back = there_and_back("woztell", &message, r#"{"channelId":"channel-1"}"#);
            assert_eq!(back.unwrap_or_else(|fault| panic!("{message}: {fault}")), message);
        }
    }
}

#[test]
fn a_member_is_named_by_its_own_id() {
    let body = json!({ "channelId": "channel-1", "memberId": "m1", "response": [{ "type": "TEXT", "text": "Hello" }] });
    assert_eq!(neutral(&body)[0]["to"], json!({ "member": "m1" }));
    assert_eq!(round_trip("woztell", None, &body).unwrap(), vec![body]);
}

/// The request for a neutral text with some options of the client.
fn request(options: &str) -> Request {
    let registered = provider("woztell");
    let document = parse(r#"{"type":"text","to":"+852 9123 4567","text":"Hi"}"#).unwrap();
    let message = check(&document, registered, CheckOptions::default()).message.unwrap();
    let options = parse(options).unwrap();
    let settings = Settings::new(&options.root);
    let wire = encode(&message, registered.provider, &settings).unwrap();
    registered.provider.request(wire, &settings)
}

#[test]
fn the_token_goes_into_the_header_or_the_query() {
    let shown = |request: &Request, name: &str| request.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.shown());
    let usual = request(r#"{"channelId":"c1"}"#);
    assert_eq!((usual.method.name(), usual.url.shown().as_str()), ("POST", "https://bot.api.woztell.com/sendResponses"));
    assert_eq!(shown(&usual, "authorization").as_deref(), Some("Bearer ***"));
    let expected = r#"{"channelId":"c1","recipientId":"85291234567","response":[{"type":"TEXT","text":"Hi"}]}"#;
    assert_eq!(usual.body.shown(), expected);
    let query = request(r#"{"channelId":"c1","tokenIn":"query"}"#);
    assert_eq!(query.url.shown(), "https://bot.api.woztell.com/sendResponses?accessToken=***");
    assert_eq!(query.url.filled(&|_| Some("a+b".into())).unwrap(), "https://bot.api.woztell.com/sendResponses?accessToken=a%2Bb");
    assert_eq!(shown(&query, "authorization"), None);
}

#[test]
fn what_has_no_place_is_said() {
    let text = json!({ "type": "text", "to": "US.13491208655302741918", "from": "1", "replyTo": "x", "callbackData": "y",
        "clientMessageId": "z", "text": "a https://a.example", "previewUrl": true, "woztell": { "wabaId": "w" } });
    let found = issues(&text);
    assert_eq!(found[0], "error to.form /to");
    let paths = ["/from", "/replyTo", "/callbackData", "/clientMessageId", "/previewUrl", "/woztell/wabaId"];
    assert_eq!(found[1..], paths.map(|path| format!("warning unsupported.field {path}")));
    let long = json!({ "type": "text", "to": "85291234567", "text": "x".repeat(2001) });
    assert_eq!(issues(&long), ["error text.length /text"]);
    let buttons = json!([{ "type": "flow", "index": 0 }, { "type": "catalog", "index": 1 }]);
    let template = json!({ "type": "template", "to": "85291234567", "name": "a", "language": "en", "buttons": buttons,
        "header": { "gif": { "url": "https://files.example/a.mp4" } }, "limitedTimeOffer": { "expiresAt": "2030-01-01T00:00:00Z" } });
    let found = issues(&template);
    for issue in [
        "error unsupported.field /header/gif",
        "error unsupported.field /buttons/1/type",
        "error unsupported.field /limitedTimeOffer",
        "error template.button.flow.token /buttons/0/token",
    ] {
        assert!(found.contains(&issue.to_owned()), "{issue}: {found:?}");
    }
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn a_body_with_faults_says_where() {
    let body = json!({ "channelId": "c", "response": [
        { "type": "TEXT", "text": "a" },
        { "type": "TEMPLATE", "elementName": "a", "languageCode": "en", "components": [
            { "type": "button", "sub_type": "flow", "index": 0, "parameters": [{ "type": "payload", "payload": "x" }] },
            { "type": "CAROUSEL", "cards": [{ "card_index": 3, "components": [{ "type": "body", "parameters": [] }] }] }] }] });
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = decode(&document, provider("woztell").provider, None);
    let mut paths: Vec<&str> = decoded.report.issues.iter().map(|issue| issue.path.as_str()).collect();
    paths.sort_unstable();
    let expected = [
        "/recipientId",
        "/response/1/components/0/index",
        "/response/1/components/0/parameters",
        "/response/1/components/1/cards/0/card_index",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn what_fills_nothing_is_no_component() {
    let empty = json!([{ "type": "header", "parameters": [] }, { "type": "body", "parameters": [] }]);
    let (sent, none) = (envelope(&json!([template(&empty)])), envelope(&json!([template(&json!([]))])));
    assert_eq!(round_trip("woztell", None, &sent).unwrap(), vec![none.clone()]);
    let message = json!({ "type": "template", "to": "85291234567", "name": "order_update", "language": "en_US", "body": [] });
    let wire = bulk(&[message], &json!({ "channelId": "channel-1" })).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&wire.body).unwrap(), none);
}

#[test]
fn a_message_says_its_kind_first_and_a_number_goes_before_a_member() {
    let text = r#"{"channelId":"c","recipientId":"852","memberId":"m1","response":[{"type":"TEXT","text":"Hi"}]}"#;
    let document = parse(text).unwrap();
    let decoded = decode(&document, provider("woztell").provider, None);
    let found: Vec<_> = decoded.report.issues.iter().map(|issue| (issue.rule.as_ref(), issue.path.as_str())).collect();
    assert_eq!(found, [("not_carried", "/memberId")]);
    let expected = r#"{"type":"text","woztell":{"channelId":"c"},"to":"852","text":"Hi"}"#;
    assert_eq!(waxwing::json::write(&decoded.messages[0]), expected);
}
