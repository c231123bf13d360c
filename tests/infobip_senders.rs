//! Senders, people, payments and subscriptions of Infobip against what the vendor publishes: the operations of its two
//! OpenAPI documents, and every body of theirs in the fixtures and in the documents themselves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test that cannot read its data has failed"
)]

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::bodies::{operation, reads_answer, reads_request};
use support::{load, provider, specs};
use waxwing::http::Answer;
use waxwing::operation::Category;

const WHATSAPP: &str = "infobip-whatsapp-openapi.json";
const SUBSCRIPTIONS: &str = "infobip-subscriptions-api-openapi.json";

/// What other tests look at: sends, templates, flows, files, events and marks.
const OTHERS: &[&str] = &["/whatsapp/1/message/", "/templates", "/flows", "/{sender}/media", "/whatsapp/1/events", "/{messageId}/read"];

/// Security settings and certificates are no part of this; a profile is created with its security.
const SUBSCRIBED: &[&str] = &["/subscriptions/1/subscription/", "/subscriptions/1/profiles"];

/// Of the account document, which is not among the specifications (fact sheet, section 1).
const AUTH: &[&str] = &["POST /auth/1/session", "DELETE /auth/1/session", "POST /auth/1/oauth2/token"];

fn is_ours(path: &str) -> bool {
    if path.starts_with("/subscriptions/") {
        return SUBSCRIBED.iter().any(|part| path.starts_with(part));
    }
    !OTHERS.iter().any(|part| path.contains(part))
}

/// The entries of a document that are neither deprecated nor early access, with their lines `GET /path`.
fn entries(document: &Value) -> Vec<(String, &Value)> {
    let mut entries = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap().iter().filter(|(path, _)| is_ours(path)) {
        for (method, entry) in methods.as_object().unwrap().iter().filter(|(_, entry)| entry["operationId"].is_string()) {
            if entry["deprecated"] != true && entry["x-is-early-access"] != true {
                entries.push((format!("{} {path}", method.to_uppercase()), entry));
            }
        }
    }
    entries
}

#[test]
fn has_every_published_operation_and_no_other() {
    let Some(folder) = specs().map(|folder| folder.join("infobip")) else { return };
    let documents = [load(&folder, WHATSAPP), load(&folder, SUBSCRIPTIONS)];
    let mut published: BTreeSet<String> = documents.iter().flat_map(entries).map(|(line, _)| line).collect();
    assert_eq!(published.len(), 13 + 10);
    published.extend(AUTH.iter().map(|line| (*line).to_owned()));
    let catalogue = provider("infobip").provider.catalogue().filter(|entry| !entry.is_send() && is_ours(entry.path));
    let ours: BTreeSet<String> = catalogue.map(|entry| format!("{} {}", entry.method.name(), entry.path)).collect();
    assert_eq!(ours, published);
}

/// A published body.
struct Body {
    name: String,
    line: String,
    kind: String,
    value: Value,
}

/// The bodies of the fixtures and those of the documents.
fn bodies() -> Vec<Body> {
    let Some(folder) = specs().map(|folder| folder.join("infobip")) else { return Vec::new() };
    let fixtures = folder.join("fixtures");
    let documents = [load(&folder, WHATSAPP), load(&folder, SUBSCRIPTIONS)];
    let lines: BTreeSet<String> = documents.iter().flat_map(entries).map(|(line, _)| line).collect();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let mut bodies = Vec::new();
    for row in load(&fixtures, "INDEX.json")["rows"].as_array().unwrap() {
        let line = format!("{} {}", text(row, "method"), text(row, "path"));
        // Some of the Java client's are kept as the equal one of the document.
        let name = row["file"].as_str().or(row["same_as"].as_str()).unwrap_or_else(|| panic!("{row} has no file")).to_owned();
        if lines.contains(&line) {
            let value = load(&fixtures, &name);
            bodies.push(Body { name, line, kind: text(row, "kind"), value });
        }
    }
    for (line, entry) in documents.iter().flat_map(entries) {
        let answers = entry["responses"].as_object().unwrap().iter().map(|(status, part)| (format!("response-{status}"), part));
        for (kind, part) in answers.chain([("request".to_owned(), &entry["requestBody"])]) {
            for content in part["content"].as_object().into_iter().flatten().map(|(_, content)| content) {
                for (name, example) in content["examples"].as_object().into_iter().flatten() {
                    let (name, value) = (format!("{line}, {kind} {name}"), example["value"].clone());
                    bodies.push(Body { name, line: line.clone(), kind: kind.clone(), value });
                }
            }
        }
    }
    bodies
}

/// What an error's status means; every published one is in one of the documented families.
fn refuses(status: u16, body: &Value) -> Result<(), String> {
    let text = body.to_string();
    let refusal = provider("infobip").provider.read_refusal(&Answer::new(status, None, &text)).ok_or("taken for a success")?;
    let wanted = (Category::from_status(status), true);
    if (refusal.category, refusal.documented) == wanted { Ok(()) } else { Err(format!("{refusal:?}")) }
}

#[test]
fn reads_every_published_body() {
    let infobip = provider("infobip");
    let bodies = bodies();
    let (mut requests, mut answers, mut refusals, mut commands) = (0, 0, 0, 0);
    let mut faults = Vec::new();
    for Body { name, line, kind, value } in &bodies {
        let operation = operation(infobip, line);
        let read = match kind.as_str() {
            // The example of the upload is no body but a command; what it posts is a file of this name.
            "request" if value.is_string() => {
                commands += 1;
                let command = value.as_str().unwrap();
                if command.contains("--form 'file=") { Ok(()) } else { Err("no file".into()) }
            }
            "request" => {
                requests += 1;
                reads_request(operation, value, &json!({}))
            }
            _ => match kind.strip_prefix("response").unwrap_or_default().trim_start_matches('-').parse().unwrap_or(200) {
                status @ 200..300 => {
                    answers += 1;
                    reads_answer(infobip, operation, status, value).map(|_| ())
                }
                status => {
                    refusals += 1;
                    refuses(status, value)
                }
            },
        };
        faults.extend(read.err().map(|fault| format!("{name}: {fault}")));
    }
    assert!(faults.is_empty(), "{} of {}\n{}", faults.len(), bodies.len(), faults.join("\n\n"));
    println!("{requests} requests, {answers} answers, {refusals} refusals, {commands} command of {}", bodies.len());
    assert!(specs().is_none() || (requests, commands) == (12, 1) && answers > 40 && refusals > 40, "{requests} {answers} {refusals}");
}

#[test]
fn every_limit_of_the_models_is_kept() {
    let Some(folder) = specs().map(|folder| folder.join("infobip")) else { return };
    let limits = load(&folder, "limits.json");
    let update = provider("infobip").provider.catalogue().find(|entry| entry.id == "profile.update").unwrap();
    let body = json!({
        "about": "a", "address": "a", "description": "a", "email": "a", "vertical": "OTHER", "websites": ["https://a.example"],
        "logoUrl": "https://a.example"
    });
    let mut count = 0;
    for row in limits.as_array().unwrap().iter().filter(|row| row["model"].as_str() == Some("BusinessInfoRequest")) {
        let (Some(field), Some(most)) = (row["field"].as_str(), row["max_length"].as_u64()) else { continue };
        for (length, is_fine) in [(most, true), (most + 1, false)] {
            let text: Value = "a".repeat(usize::try_from(length).unwrap()).into();
            let mut body = body.clone();
            body[field] = if body[field].is_array() { json!([text]) } else { text };
            assert_eq!(reads_request(update, &body, &json!({})).is_ok(), is_fine, "{field} of {length}");
        }
        count += 1;
    }
    assert_eq!(count, 6);
}
