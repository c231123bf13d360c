//! Everything that is known of Telinfy's bodies, beside sends, against the tables of its operations.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data has failed"
)]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::bodies::{reads_answer, reads_request};
use support::definitions::{Definitions, answer_errors, request_errors};
use support::{load, provider, specs};
use waxwing::http::Answer;
use waxwing::operation::{Category, Operation};

/// The calls that are known, each with the variant it belongs to and how sure its source is (fact sheet, 3, 4.1, 5, 7 and
/// 10). `medium` and more counts as known.
const CALLS: [(&str, &str, &str); 17] = [
    ("POST /login", "cloud", "high"),
    ("GET /whatsapp-business/accounts", "cloud", "high"),
    ("GET /whatsapp/templates", "cloud", "high"),
    ("POST /whatsapp/templates/message", "cloud", "high"),
    ("POST /whatsapp/message/direct", "cloud", "medium"),
    ("POST /whatsapp/templates/notify", "cloud", "medium-low"),
    ("POST /template/create", "cloud", "medium-low"),
    ("POST /adapter/files/upload", "cloud", "medium-low"),
    ("POST /whatsapp/campaign", "cloud", "medium-low"),
    ("POST /file/upload", "cloud", "medium-low"),
    ("POST /campaign", "cloud", "medium-low"),
    ("GET /whatsapp/templates", "hub", "medium-high"),
    ("GET /whatsapp/templates/approved", "hub", "medium"),
    ("GET /whatsapp/templates/{templateName}", "hub", "medium"),
    ("POST /whatsapp/campaigns/send", "hub", "medium-high"),
    ("POST /whatsapp/reports/request-download", "hub", "medium"),
    ("GET /whatsapp/reports/file/{fileID}", "hub", "medium"),
];

/// The path of an example on its host.
fn path(operation: &str) -> Option<(String, &'static str)> {
    let (line, variant) = match operation.strip_prefix("hub ") {
        Some(line) => (line, "hub"),
        None => (operation, "cloud"),
    };
    let (method, path) = line.split_once(' ').filter(|(method, _)| ["GET", "POST"].contains(method))?;
    let hosts = ["/gaus", "fs.telinfy.net", "/telinfy-gcms/v4"];
    let path = hosts.iter().find_map(|host| path.strip_prefix(host)).unwrap_or(path);
    // The first generation of all, of which the current send is read too.
    Some((format!("{method} {}", path.trim_end_matches(" (g360)")), variant))
}

fn variant(entry: &Operation) -> &'static str {
    entry.variant.unwrap_or("cloud")
}

fn entry(line: &str, of: &str) -> &'static Operation {
    let is_it = |entry: &&Operation| [entry.method.name(), " ", entry.path].concat() == line && variant(entry) == of;
    provider("telinfy").provider.catalogue().find(is_it).unwrap_or_else(|| panic!("no {line} of {of}"))
}

/// The examples, but for webhooks.
fn examples() -> Vec<Value> {
    let Some(folder) = specs() else { return Vec::new() };
    let Value::Array(all) = load(&folder, "telinfy/examples.json") else { panic!("a list of examples") };
    assert_eq!(all.len(), 54, "the index of examples has changed");
    all.into_iter().filter(|example| example["kind"] != "webhook").collect()
}

#[test]
fn the_catalogue_has_every_known_call() {
    let key = |entry: &Operation| (format!("{} {}", entry.method.name(), entry.path), variant(entry).to_owned(), entry.experimental);
    let ours: BTreeSet<_> = provider("telinfy").provider.catalogue().map(key).collect();
    let is_uncertain = |confidence: &str| confidence == "medium-low" || confidence == "low";
    let known = CALLS.iter().map(|(line, variant, confidence)| ((*line).to_owned(), (*variant).to_owned(), is_uncertain(confidence)));
    assert_eq!(ours, known.collect::<BTreeSet<_>>());
    for example in examples() {
        let Some((line, variant)) = path(example["operation"].as_str().unwrap()) else { continue };
        assert!(CALLS.iter().any(|(known, of, _)| *known == line && *of == variant), "{line} of {variant}");
    }
}

#[test]
fn every_known_request_is_read_and_written_again() {
    let mut read = 0;
    for example in examples().iter().filter(|example| example["kind"] == "request") {
        let title = example["title"].as_str().unwrap();
        let (line, variant) = path(example["operation"].as_str().unwrap()).unwrap();
        let entry = entry(&line, variant);
        if entry.is_send() {
            // Held by the tests of sends.
            continue;
        }
        let body = &example["body"];
        match entry.id {
            // Of slots alone: there is nothing to ask for.
            "auth.logIn" => {
                let keys: Vec<&String> = body.as_object().unwrap().keys().collect();
                let options = r#"{"provider":"telinfy","credentials":["username","password"]}"#;
                let request = waxwing::edge::prepare("auth.logIn", "{}", options).unwrap();
                let ours: Value = serde_json::from_str(&request.body.shown()).unwrap();
                assert_eq!(ours.as_object().unwrap().keys().collect::<Vec<_>>(), keys);
                assert!(ours.as_object().unwrap().values().all(|value| value == "***"));
            }
            // What is in the file: template sends, which are messages.
            "campaigns.upload" => {
                let messages = support::round_trip("telinfy", None, body).map(|bodies| bodies.len());
                assert_eq!(messages, Ok(body.as_array().unwrap().len()), "{title}");
            }
            _ => reads_request(entry, body, &json!({})).unwrap_or_else(|fault| panic!("{title}: {fault}")),
        }
        // Where it goes.
        if let Some(url) = example["url"].as_str().filter(|_| line.starts_with("POST")) {
            assert_eq!(sent_to(entry, variant), url.split('?').next().unwrap(), "{title}");
        }
        read += 1;
    }
    assert!([0, 5].contains(&read), "{read}");
}

#[test]
fn every_known_template_is_a_definition_that_passes() {
    let (telinfy, mut definitions) = (provider("telinfy"), Definitions::default());
    for example in examples() {
        let Some((line, variant)) = path(example["operation"].as_str().unwrap()) else { continue };
        let (entry, title, body) = (entry(&line, variant), example["title"].as_str().unwrap(), &example["body"]);
        if example["kind"] == "request" {
            definitions.take(title, request_errors(telinfy, entry, body));
        } else if example["status"] == 200 && !entry.is_send() {
            let output = reads_answer(telinfy, entry, 200, body).unwrap();
            definitions.take(title, answer_errors(telinfy, entry, &output));
        }
    }
    // The listed ones have no parts.
    if specs().is_some() {
        definitions.hold(&[], 1);
    }
}

/// The URL of a call without its query.
fn sent_to(entry: &'static Operation, variant: &str) -> String {
    let options = json!({ "variant": variant }).to_string();
    let options = waxwing::json::parse(&options).unwrap();
    let wire = waxwing::operation::Wire::json(entry, "{}".into());
    provider("telinfy").provider.request(wire, &waxwing::provider::Settings::new(&options.root)).url.shown()
}

#[test]
fn every_known_answer_is_read() {
    let registered = provider("telinfy");
    let (mut read, mut refused) = (0, 0);
    for example in examples().iter().filter(|example| example["kind"] == "response") {
        let title = example["title"].as_str().unwrap();
        let body = &example["body"];
        let found = path(example["operation"].as_str().unwrap());
        // Where the status is not known it may be any.
        let statuses: Vec<u16> = match example["status"].as_u64() {
            Some(status) => vec![u16::try_from(status).unwrap()],
            None if body.is_array() => vec![400, 500],
            None => vec![200, 400],
        };
        let is_refusal = statuses.iter().any(|status| *status >= 400);
        if is_refusal {
            for status in statuses {
                let text = body.to_string();
                let failure = registered.provider.read_refusal(&Answer::new(status, None, &text)).unwrap_or_else(|| panic!("{title}"));
                assert!(failure.documented && failure.category != Category::Other, "{title}: {failure:?}");
            }
            refused += 1;
            continue;
        }
        let (line, variant) = found.unwrap();
        let entry = entry(&line, variant);
        if !entry.is_send() {
            reads_answer(registered, entry, statuses[0], body).unwrap_or_else(|fault| panic!("{title}: {fault}"));
            read += 1;
        }
    }
    assert!([(0, 0), (7, 8)].contains(&(read, refused)), "{read} {refused}");
}
