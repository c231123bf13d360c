//! Many messages of one shape.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod support;

use support::provider;
use waxwing::batch::{Rows, fill};
use waxwing::check::check;
use waxwing::json::{Node, parse};
use waxwing::operation::Error;
use waxwing::provider::Settings;
use waxwing::rules::CheckOptions;

fn run(columns: &str, rows: &str) -> Result<(Vec<String>, Vec<String>), Vec<String>> {
    let skeleton = parse(r#"{"type":"text","to":"4915100000000","text":"x","callbackData":"c"}"#).unwrap();
    let (columns, rows) = (parse(columns).unwrap(), parse(rows).unwrap());
    let columns: Vec<&str> = columns.root.items().iter().filter_map(Node::text).collect();
    let batch = Rows::from_document(&rows, columns.len())
        .and_then(|rows| fill(&skeleton, &columns, &rows, provider("tyntec"), &Settings::default()));
    match batch {
        Ok(batch) => Ok((
            batch.lines.split('\n').map(str::to_owned).collect(),
            batch.issues.into_iter().map(|issue| format!("{} {}", issue.path, issue.rule)).collect(),
        )),
        Err(Error::Validation(issues)) => Err(issues.into_iter().map(|issue| issue.rule.into_owned()).collect()),
        Err(error) => Err(vec![error.name().into()]),
    }
}

#[test]
fn rows_become_bodies() {
    let (bodies, issues) = run(r#"["/to","/text"]"#, r#"[["+49 151 2345678","Hi \"Ann\"\n"],["4915112345679","Ho"]]"#).unwrap();
    assert!(issues.is_empty(), "{issues:?}");
    let body: serde_json::Value = serde_json::from_str(&bodies[0]).unwrap();
    assert_eq!(body["content"]["text"], "Hi \"Ann\"\n");
    assert!(body["to"].as_str().unwrap().ends_with("491512345678"));
    assert!(bodies[1].contains("4915112345679"));
}

#[test]
fn a_row_with_a_fault_has_no_body_and_the_others_have() {
    let (bodies, issues) = run(r#"["/text"]"#, r#"[["a"],[""],["c"]]"#).unwrap();
    assert_eq!(bodies.iter().map(String::is_empty).collect::<Vec<_>>(), [false, true, false]);
    assert!(issues.iter().all(|issue| issue.starts_with("/1/text")) && !issues.is_empty(), "{issues:?}");
}

#[test]
fn a_fault_of_the_skeleton_is_no_rows_fault() {
    let skeleton = parse(r#"{"type":"text","to":"4915100000000","text":"x","txt":1}"#).unwrap();
    let rows = Rows::from_joined("\u{1f}a\u{1f}b", 1);
    let error = fill(&skeleton, &["/text"], &rows, provider("tyntec"), &Settings::default()).unwrap_err();
    assert!(matches!(error, Error::Validation(issues) if issues.len() == 1 && issues[0].path == "/txt"));
}

#[test]
fn a_column_or_row_of_the_wrong_shape_is_refused() {
    assert_eq!(run(r#"["/nowhere"]"#, "[]").unwrap_err(), ["batch.column"]);
    assert_eq!(run(r#"["/text"]"#, r#"[["a","b"]]"#).unwrap_err(), ["batch.row"]);
    assert_eq!(run(r#"["/text"]"#, "[[1]]").unwrap_err(), ["batch.row"]);
}

#[test]
fn a_later_row_is_held_against_all_that_it_can_break() {
    let template = |to: &str, texts: [&str; 2]| serde_json::json!({ "type": "template", "to": to, "name": "hello", "language": "en", "header": { "text": "x" }, "body": texts });
    let long = "x".repeat(1_100);
    let rows = [
        ["919999999999", "one", "two"],
        ["919999999999", "a\nb", "two"],
        ["919999999999", "one", "five     spaces"],
        ["919999999999", &long, "two"],
        ["nobody", "one", ""],
        ["919999999999", "one", "two"],
    ];
    let text = template("919999999999", ["a", "b"]).to_string();
    let skeleton = parse(&text).unwrap();
    let rows_text = serde_json::json!(rows).to_string();
    let document = parse(&rows_text).unwrap();
    for name in ["infobip", "tyntec", "tellephant", "woztell", "telinfy"] {
        let registered = provider(name);
        let table = Rows::from_document(&document, 3).unwrap();
        let batch = fill(&skeleton, &["/to", "/body/0", "/body/1"], &table, registered, &Settings::default()).unwrap();
        let found = |index: usize| {
            let own = batch.issues.iter().filter(move |issue| issue.path.starts_with(&format!("/{index}/")));
            let mut own: Vec<_> = own.map(|issue| (issue.rule.to_string(), issue.path.get(2..).unwrap_or_default().to_owned())).collect();
            own.sort();
            own
        };
        for (index, [to, first, second]) in rows.iter().enumerate() {
            let text = template(to, [first, second]).to_string();
            let alone = parse(&text).unwrap();
            let report = check(&alone, registered, CheckOptions::default()).report;
            // What the first row says of parts that no column touches holds for all.
            let touched = |path: &str| index == 0 || ["/to", "/body/0", "/body/1"].contains(&path);
            let issues = report.issues.iter().filter(|issue| touched(&issue.path));
            let mut expected: Vec<_> = issues.map(|issue| (issue.rule.to_string(), issue.path.clone())).collect();
            expected.sort();
            assert_eq!(found(index), expected, "{name}, row {index}");
        }
        assert!(!found(1).is_empty() && !found(4).is_empty(), "{name}");
    }
}

#[test]
fn half_a_character_is_told_in_its_row_and_column_however_many_there_are() {
    let (bodies, issues) =
        run(r#"["/to","/text"]"#, r#"[["4915112345678","a"],["4915112345678","\ud800"],["4915112345678","c"]]"#).unwrap();
    assert_eq!(issues, ["/1/text json.lone_surrogate"]);
    assert_eq!(bodies.iter().map(String::is_empty).collect::<Vec<_>>(), [false, true, false]);
    let rows = format!("[{}]", [r#"["\udc00"]"#; 20_000].join(","));
    assert_eq!(run(r#"["/text"]"#, &rows).unwrap().1.len(), 20_000);
}
