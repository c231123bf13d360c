//! Infobip against its own documents: OpenAPI whatsapp 3.210.0 and the bodies of the vendor's Java client 6.4.0.

use crate::published;
use crate::support::provider;
use serde_json::{Value, json};
use waxwing::check::check_node;
use waxwing::convert::{decode, encode};
use waxwing::json::{Document, parse, write};
use waxwing::operation::Wire;
use waxwing::provider::Settings;
use waxwing::rules::CheckOptions;

/// A body to neutral messages, each checked, and back, those of a bulk together.
fn there_and_back(path: &str, body: &Value) -> Result<Wire, String> {
    let registered = provider("infobip");
    let text = body.to_string();
    let document = parse(&text).map_err(|error| format!("{error:?}"))?;
    let decoded = decode(&document, registered.provider, Some(path));
    if !decoded.report.issues.is_empty() {
        return Err(format!("decode: {:?}", decoded.report.issues));
    }
    let neutral: Vec<String> = decoded.messages.iter().map(write).collect();
    let documents: Vec<Document<'_>> = neutral.iter().map(|text| parse(text).unwrap()).collect();
    let mut messages = Vec::new();
    for document in &documents {
        let checked = check_node(&document.root, &document.damaged, registered, CheckOptions::default());
        if !checked.report.ok() {
            return Err(format!("check of {}: {:?}", write(&document.root), checked.report.issues));
        }
        messages.push(checked.message.unwrap());
    }
    let settings = Settings::default();
    let wire = match messages.as_slice() {
        [message] => encode(message, registered.provider, &settings),
        several => registered.provider.encode_bulk(several, &settings),
    };
    wire.ok_or_else(|| "not encoded".into())
}

#[test]
fn every_published_request_survives_the_round_trip() {
    let fixtures = published();
    let mut failures = Vec::new();
    for fixture in &fixtures {
        match there_and_back(&fixture.path, &fixture.body) {
            Ok(wire) => {
                let back: Value = serde_json::from_str(&wire.body).unwrap();
                if back != fixture.body || wire.operation.path != fixture.path {
                    failures.push(format!("{}:\n  {}\n  {back}", fixture.file, fixture.body));
                }
            }
            Err(error) => failures.push(format!("{}: {error}", fixture.file)),
        }
    }
    assert!(failures.is_empty(), "{} of {} failed\n{}", failures.len(), fixtures.len(), failures.join("\n"));
    println!("{} published requests", fixtures.len());
}

#[test]
fn several_templates_go_in_one_call_and_nothing_else_does() {
    let template = |to: &str| json!({ "type": "template", "to": to, "name": "n", "language": "en" }).to_string();
    let text = json!({ "type": "text", "to": "441134960001", "text": "t" }).to_string();
    let bulk = |texts: &[String]| {
        let documents: Vec<Document<'_>> = texts.iter().map(|text| parse(text).unwrap()).collect();
        let read = |document| check_node(document, &[], provider("infobip"), CheckOptions::default()).message.unwrap();
        let messages: Vec<_> = documents.iter().map(|document| read(&document.root)).collect();
        let wire = provider("infobip").provider.encode_bulk(&messages, &Settings::default());
        wire.map(|wire| serde_json::from_str::<Value>(&wire.body).unwrap()["messages"].as_array().unwrap().len())
    };
    assert_eq!(bulk(&[template("441134960001"), template("441134960002")]), Some(2));
    assert_eq!(bulk(&[template("441134960001"), text]), None);
    assert_eq!(bulk(&[]), None);
}

#[test]
fn a_body_without_its_path_is_told_by_its_shape() {
    let mut told = 0;
    for fixture in published() {
        let text = fixture.body.to_string();
        let document = parse(&text).unwrap();
        let by_path = decode(&document, provider("infobip").provider, Some(&fixture.path));
        let by_shape = decode(&document, provider("infobip").provider, None);
        let kind = |decoded: &waxwing::convert::Decoded<'_>| decoded.messages.first().map(|message| message.kind);
        let sure = !by_shape.report.issues.iter().any(|issue| issue.rule == "decode.ambiguous");
        assert!(!sure || kind(&by_path) == kind(&by_shape), "{}", fixture.file);
        told += usize::from(sure);
    }
    println!("{told} bodies tell their kind");
}

#[test]
fn a_repeat_is_harmless_only_where_the_client_trusts_message_ids() {
    let message = json!({ "type": "text", "to": "441134960001", "text": "t", "clientMessageId": "1" }).to_string();
    let unnamed = json!({ "type": "text", "to": "441134960001", "text": "t" }).to_string();
    let harmless = |message: &str, options: &str| {
        let (message, options) = (parse(message).unwrap(), parse(options).unwrap());
        let checked = check_node(&message.root, &[], provider("infobip"), CheckOptions::default());
        provider("infobip").provider.is_repeat_harmless(&checked.message.unwrap(), &Settings::new(&options.root))
    };
    assert!(harmless(&message, r#"{"trustMessageId":"on"}"#));
    assert!(!harmless(&message, "{}"));
    assert!(!harmless(&message, r#"{"trustMessageId":"off"}"#));
    assert!(!harmless(&unnamed, r#"{"trustMessageId":"on"}"#));
}
