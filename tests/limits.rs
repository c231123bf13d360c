//! Every documented bound from both sides: the numbers come from the documents, not from the crate's own tables.

mod support;

mod limits {
    pub mod platform;
    pub mod probe;
}

use limits::platform;
use limits::probe::{Bounds, edited};
use serde_json::{Value, json};
use support::examples::example;
use support::{load, specs};
use waxwing::json::{Reader, Unknown, parse};
use waxwing::message::{Kind, Message};
use waxwing::rules::{CheckOptions, Checking, Issue, RuleSet, Severity, check_file};

/// What WhatsApp itself says of a message, or of a file.
fn platform_check(message: &Value, options: CheckOptions<'_>) -> Vec<Issue> {
    let mut message = message.clone();
    let members = message.as_object_mut().unwrap();
    members.remove("days");
    let file = members.remove("file");
    let text = message.to_string();
    let document = parse(&text).unwrap();
    if let Some(kind) = file.as_ref().and_then(Value::as_str).and_then(Kind::from_name) {
        return check_file(&document.root, kind).into_issues();
    }
    let mut reader = Reader::new(Unknown::Refused);
    let read = Message::read(&document.root, &mut reader);
    let mut report = reader.report;
    if let Some(message) = read {
        Checking::new(&document.root, &mut report, options).run(RuleSet::new(&[]).of(message.kind()));
    }
    report.into_issues()
}

#[test]
fn the_examples_are_right() {
    for kind in Kind::NAMES.iter().filter(|kind| **kind != "raw") {
        let issues = platform_check(&example(kind), CheckOptions::default());
        assert!(issues.is_empty(), "{kind}: {issues:?}");
    }
}

#[test]
fn the_platform_holds_its_bounds() {
    let Some(folder) = specs() else { return };
    let rules = load(&folder, "whatsapp/rules.json");
    let mut faults = Vec::new();
    for area in platform::AREAS {
        // Rows of severity "info" are knowledge, not rules.
        let rows: Vec<&Value> = rules.as_array().unwrap().iter().filter(|row| row["area"] == area && row["severity"] != "info").collect();
        let mut left = 0;
        for row in &rows {
            let id = row["id"].as_str().unwrap();
            if let Some((_, reason)) = platform::NOT_ENFORCED.iter().find(|(listed, _)| *listed == id) {
                assert!(["no neutral field", "not visible to a client"].contains(reason), "{id}: {reason}");
                left += 1;
                continue;
            }
            let probes = platform::probes(id);
            if probes.is_empty() {
                faults.push(format!("{id} is neither tested nor listed"));
            }
            for probe in probes {
                probe.run(id, bounds(&row["limit"]), &words(&row["limit"]), row["severity"] == "warning", platform_check, &mut faults);
            }
        }
        println!("{area}: {} of {} rules enforced", rows.len() - left, rows.len());
        assert!(left * 100 <= rows.len() * 15, "{area}: {left} of {} rules are not enforced", rows.len());
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn bounds(limit: &Value) -> Bounds {
    match limit.as_i64() {
        Some(exact) => Bounds { min: Some(exact), max: Some(exact) },
        None => Bounds { min: limit["min"].as_i64(), max: limit["max"].as_i64() },
    }
}

fn words(limit: &Value) -> Vec<String> {
    limit.as_array().into_iter().flatten().filter_map(|word| word.as_str().map(str::to_owned)).collect()
}

#[test]
fn eight_faults_give_eight_issues() {
    let faulty = edited(
        "list",
        &json!({
            "/to": "12",
            "/body": "",
            "/footer": "x".repeat(61),
            "/header": { "text": "x".repeat(61) },
            "/button": "x".repeat(21),
            "/sections/0/title": "x".repeat(25),
            "/sections/0/rows/0/title": "x".repeat(31),
            "/sections/0/rows/1": { "id": "soup", "title": "Tea" },
        }),
    );
    let issues = platform_check(&faulty, CheckOptions::default());
    assert_eq!(issues.len(), 8, "{issues:?}");
    assert!(issues.iter().all(|issue| issue.severity == Severity::Error));
    let title = issues.iter().find(|issue| issue.rule == "interactive.list.row.title.length").unwrap();
    assert_eq!((title.limit, title.actual, title.path.as_str()), (Some(24), Some(31.0), "/sections/0/rows/0/title"));
    let twin = issues.iter().find(|issue| issue.rule == "interactive.list.row.id.unique").unwrap();
    assert_eq!((twin.path.as_str(), twin.related.as_deref()), ("/sections/0/rows/1/id", Some("/sections/0/rows/0/id")));
}
