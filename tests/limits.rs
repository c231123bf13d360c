//! Every documented bound from both sides: the numbers come from the documents, not from the crate's own tables.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot read its data has failed")]

mod support;

mod limits {
    pub mod infobip;
    pub mod interactive;
    pub mod platform;
    pub mod probe;
    pub mod template;
    pub mod tyntec;
}

use limits::probe::{Bounds, edited};
use limits::{infobip, platform, tyntec};
use serde_json::{Value, json};
use support::examples::example;
use support::{load, provider, specs};
use waxwing::check::check;
use waxwing::json::{Reader, Unknown, parse};
use waxwing::message::{Kind, MessageTree};
use waxwing::rules::{CheckOptions, Checking, Issue, RuleSet, Severity, check_file};

/// What WhatsApp itself says of a message, or of a file.
fn platform_check(message: &Value, options: CheckOptions<'_>) -> Vec<Issue> {
    let mut message = message.clone();
    let members = message.as_object_mut().unwrap();
    members.remove("silence");
    let file = members.remove("file");
    let text = message.to_string();
    let document = parse(&text).unwrap();
    if let Some(kind) = file.as_ref().and_then(Value::as_str).and_then(Kind::from_name) {
        return check_file(&document.root, kind).into_issues();
    }
    let mut reader = Reader::new(Unknown::Refused);
    let read = MessageTree::inspect(&document.root, &mut reader);
    let mut report = reader.report;
    if let Some(message) = read {
        Checking::new(&document.root, &mut report, options).run(RuleSet::new(&[]).tree(message.kind));
    }
    report.into_issues()
}

fn infobip_check(message: &Value, options: CheckOptions<'_>) -> Vec<Issue> {
    provider_check("infobip", message, options)
}

fn tyntec_check(message: &Value, options: CheckOptions<'_>) -> Vec<Issue> {
    provider_check("tyntec", message, options)
}

fn provider_check(name: &str, message: &Value, options: CheckOptions<'_>) -> Vec<Issue> {
    let text = message.to_string();
    let document = parse(&text).unwrap();
    check(&document, provider(name), options).report.into_issues()
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
    let known = |id: &str| rules.as_array().unwrap().iter().any(|row| row["id"] == id);
    assert!(platform::NOT_ENFORCED.iter().all(|(id, _)| known(id)));
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
fn infobip_holds_its_bounds() {
    let Some(folder) = specs() else { return };
    let rows = load(&folder, "infobip/limits.json");
    let (mut faults, mut tested) = (Vec::new(), 0);
    for row in rows.as_array().unwrap().iter().filter(|row| row["direction"].as_array().unwrap().contains(&json!("request"))) {
        let (model, field) = (row["model"].as_str().unwrap(), row["json_name"].as_str().unwrap_or_default());
        if infobip::OTHER_OPERATIONS.contains(&model) {
            continue;
        }
        let texts = Bounds::of(&row["min_length"], &row["max_length"]);
        let items = Bounds::of(&row["min_items"], &row["max_items"]);
        let numbers = Bounds { min: row["minimum"].as_f64().map(|min| min as i64), max: row["maximum"].as_f64().map(|max| max as i64) };
        let list = format!("{field}[]");
        // The bounds of texts in a list are those of each; where both have bounds the list's name ends in brackets.
        let items_field = if texts.is_empty() { field } else { &list };
        let pattern = repeats(row["pattern"].as_str().unwrap_or_default());
        let all = [(texts, field), (items, items_field), (numbers, field), (pattern, field)];
        for (bounds, field) in all.into_iter().filter(|(bounds, _)| !bounds.is_empty()) {
            let name = format!("{model}.{field}");
            let probes = infobip::probes(model, field);
            if probes.is_empty() {
                faults.push(format!("{name} is neither tested nor listed"));
            }
            tested += 1;
            for probe in probes {
                probe.run(&name, bounds, &[], false, infobip_check, &mut faults);
            }
        }
    }
    println!("Infobip: {tested} bounds");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The bounds in a pattern that is one repeated class: `[a-z]{1,35}`, `^[0-9]{6}$`.
fn repeats(pattern: &str) -> Bounds {
    let Some((_, repeat)) = pattern.rsplit_once('{') else { return Bounds::default() };
    let (min, max) = repeat.split_once('}').map_or(("", ""), |(repeat, _)| repeat.split_once(',').unwrap_or((repeat, repeat)));
    Bounds { min: min.parse().ok(), max: max.parse().ok() }
}

#[test]
fn tyntec_holds_its_bounds() {
    let Some(folder) = specs() else { return };
    let text = std::fs::read_to_string(folder.join("tyntec/v146-whatsapp-3.28/conversations/v3/whatsapp.yaml")).unwrap();
    let document: Value = serde_yaml_ng::from_str(&text).unwrap();
    let mut rows = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        if !tyntec::OTHER_OPERATIONS.contains(&name.as_str()) {
            collect(name, schema, &mut rows);
        }
    }
    let (mut faults, mut tested) = (Vec::new(), 0);
    for (name, bounds) in rows {
        if tyntec::NO_NEUTRAL_FIELD.contains(&name.as_str()) {
            continue;
        }
        let probes = tyntec::probes(&name);
        if probes.is_empty() {
            faults.push(format!("{name} is neither tested nor listed"));
        }
        tested += 1;
        for probe in probes {
            probe.run(&name, bounds, &[], tyntec::ONLY_WARN.contains(&name.as_str()), tyntec_check, &mut faults);
        }
    }
    println!("tyntec: {tested} bounds");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The bounds in a schema, by the names on the way. Some are written as numbers of what they are not, some with words.
fn collect(name: &str, schema: &Value, rows: &mut Vec<(String, Bounds)>) {
    let Some(members) = schema.as_object() else { return };
    for (min, max) in [("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum")] {
        let number = |key: &str| {
            members.get(key).map(|value| match value.as_str() {
                Some(words) => words.split(' ').next().and_then(|number| number.parse::<i64>().ok()).into(),
                None => value.clone(),
            })
        };
        let bounds = Bounds::of(&number(min).unwrap_or_default(), &number(max).unwrap_or_default());
        if !bounds.is_empty() {
            rows.push((name.to_owned(), bounds));
        }
    }
    for (property, schema) in members.get("properties").and_then(Value::as_object).into_iter().flatten() {
        collect(&format!("{name}.{property}"), schema, rows);
    }
    if let Some(items) = members.get("items") {
        collect(name, items, rows);
    }
    for part in ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| members.get(*key)?.as_array()).flatten() {
        collect(name, part, rows);
    }
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
