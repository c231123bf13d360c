//! Every body of Tellephant's API page that belongs to no send, against the tables of its operations.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot read its data has failed")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::bodies::{reads_answer, reads_request};
use support::{load, provider, specs};
use waxwing::http::Answer;
use waxwing::operation::Operation;

const SEND: &str = "POST /v1/send-message";

/// The examples of all calls but sends. Webhooks come in; nothing of them is asked or answered.
fn examples() -> Vec<Value> {
    let Some(folder) = specs() else { return Vec::new() };
    let Value::Array(all) = load(&folder, "tellephant/seed-examples.json") else { panic!("a list of examples") };
    assert_eq!(all.len(), 142, "the index of the page's bodies has changed");
    let is_wanted = |example: &Value| example["operation"] != SEND && example["kind"] != "webhook";
    all.into_iter().filter(is_wanted).collect()
}

/// The entries for a method and a path; calls that do several things have several.
fn entries(line: &str) -> Vec<&'static Operation> {
    let (method, path) = line.split_once(' ').unwrap();
    let is_it = |entry: &&Operation| entry.method.name() == method && entry.path == path;
    let found: Vec<_> = provider("tellephant").provider.catalogue().filter(is_it).collect();
    assert!(!found.is_empty(), "no {line}");
    found
}

/// Request bodies that their own section of the page calls wrong, by their line.
const FAULTY: [(u64, &str); 3] = [
    (3960, "log_type `incominsg` is a slip; the table has `incoming`"),
    (4234, "type `blacklist` is none of those that the table and the 401 example name"),
    (4352, "the body of validate-otp, copied"),
];

/// Log rows of the page go by the section they stand in.
fn is_of_section(entry: &Operation, example: &Value) -> bool {
    let section = example["section"].as_str().unwrap().to_lowercase();
    match entry.id.strip_prefix("logs.") {
        Some(kind) => section.ends_with(kind),
        None => true,
    }
}

#[test]
fn every_request_of_the_page_is_read_and_written_again() {
    let (mut read, mut faults, mut passed_over) = (0, Vec::new(), BTreeSet::new());
    for example in examples().iter().filter(|example| example["kind"] == "request") {
        let line = example["seed_line"].as_u64().unwrap();
        let mut body = example["body"].clone();
        assert!(body.as_object_mut().unwrap().remove("apikey").is_some(), "line {line} has no key");
        // The word "true" is what the setting `webhookStatus` is for.
        let settings = json!({ "webhookStatus": "text" });
        let fits = |entry: &&'static Operation| match entry.input.map(|_| entry) {
            Some(entry) if body != json!({}) => reads_request(entry, &body, &settings),
            // The key alone.
            _ if body == json!({}) => Ok(()),
            _ => Err("takes nothing".into()),
        };
        let results: Vec<_> = entries(example["operation"].as_str().unwrap()).iter().map(fits).collect();
        match FAULTY.iter().find(|(faulty, _)| *faulty == line) {
            Some(_) => {
                assert!(results.iter().all(Result::is_err), "line {line} is read after all");
                passed_over.insert(line);
            }
            None if results.iter().filter(|result| result.is_ok()).count() == 1 => read += 1,
            None => faults.push(format!("line {line}: {results:?}")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    if read > 0 {
        assert_eq!((read, passed_over.len()), (18, FAULTY.len()));
    }
}

#[test]
fn every_answer_of_the_page_is_read() {
    let registered = provider("tellephant");
    let (mut read, mut refused, mut faults) = (0, 0, Vec::new());
    for example in examples().iter().filter(|example| example["kind"] == "response") {
        let line = example["seed_line"].as_u64().unwrap();
        let status = u16::try_from(example["status"].as_u64().unwrap()).unwrap();
        let body = &example["body"];
        // A wrong password is an answer with 200.
        if status >= 400 {
            let text = body.to_string();
            let failure = registered.provider.read_refusal(&Answer::new(status, None, &text)).unwrap_or_else(|| panic!("line {line}"));
            assert!(failure.documented && !failure.message.is_empty(), "line {line}");
            refused += 1;
            continue;
        }
        for entry in entries(example["operation"].as_str().unwrap()).into_iter().filter(|entry| is_of_section(entry, example)) {
            match reads_answer(registered, entry, status, body) {
                Ok(output) => {
                    let items = output.get("items").and_then(Value::as_array);
                    let native = body.get("data").unwrap_or(body).as_array();
                    assert_eq!(items.map(Vec::len), native.filter(|_| items.is_some()).map(Vec::len), "line {line}");
                }
                Err(fault) => faults.push(format!("line {line}, {}: {fault}", entry.id)),
            }
        }
        read += 1;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    if read > 0 {
        assert_eq!((read, refused), (17, 28));
    }
}

/// The page has these, in the table of the fact sheet too (`Operations at a glance`, of which two are one).
#[test]
fn the_catalogue_has_every_call_of_the_page() {
    let lines: BTreeSet<String> =
        provider("tellephant").provider.catalogue().map(|entry| [entry.method.name(), " ", entry.path].concat()).collect();
    assert_eq!(lines.len(), 12, "{lines:#?}");
    let Some(folder) = specs() else { return };
    let Value::Array(all) = load(&folder, "tellephant/seed-examples.json") else { panic!("a list of examples") };
    let named = all.iter().map(|example| example["operation"].as_str().unwrap().to_owned());
    let calls: BTreeSet<String> = named.filter(|line| !line.starts_with("webhook ")).collect();
    assert_eq!(calls, lines);
}

/// Webhooks are managed on a host of their own, unless the client says where.
#[test]
fn the_host_goes_by_the_call() {
    let url = |id: &str, options: Value| {
        let mut options = options;
        options["provider"] = "tellephant".into();
        let request = waxwing::edge::prepare(id, "{}", &options.to_string()).map_err(|error| waxwing::json::write(&error)).unwrap();
        assert_eq!(request.body.shown(), r#"{"apikey":"***"}"#);
        request.url.shown()
    };
    let path = "/api/v2/user/webhook";
    assert_eq!(url("webhooks.get", json!({})), format!("https://app.tellephant.com{path}"));
    // A key goes to no other host than the one that was chosen.
    assert_eq!(url("webhooks.get", json!({ "baseUrl": "https://proxy.example/" })), format!("https://proxy.example{path}"));
    let both = json!({ "baseUrl": "https://proxy.example", "appUrl": "https://app.example" });
    assert_eq!(url("webhooks.get", both), format!("https://app.example{path}"));
}
