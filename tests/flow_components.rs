//! The components of flows: every documented bound from both sides, every documented error at its place.
#![cfg(feature = "flow")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot read its data has failed")]

#[path = "flow_components/bounds.rs"]
mod bounds;
#[path = "flow_components/errors.rs"]
mod errors;
#[path = "flow_components/probes.rs"]
mod probes;
#[path = "flow_components/samples.rs"]
mod samples;
mod support;

use std::collections::BTreeSet;

use errors::FLAWED;
use probes::probes;
use samples::{edited, flow, located};
use serde_json::{Value, json};
use support::{load, specs};
use waxwing::flow::check;
use waxwing::flow::component::{FAMILIES, rules};
use waxwing::rules::{Issue, Severity};

fn issues(flow: &Value) -> Vec<Issue> {
    check(&flow.to_string()).into_issues()
}

fn names() -> impl Iterator<Item = &'static str> {
    FAMILIES.iter().flat_map(|family| family.iter()).map(|model| model.name)
}

#[test]
fn the_samples_are_right() {
    for name in names() {
        let found = issues(&flow(name));
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn every_row_holds_on_both_sides() {
    let Some(folder) = specs() else { return };
    let rules = load(&folder, "whatsapp/rules.json");
    let is_row = |row: &&Value| row["area"] == "flow-component" && row["severity"] != "info";
    let (mut faults, mut count, mut broken) = (Vec::new(), 0, BTreeSet::new());
    for row in rules.as_array().unwrap().iter().filter(is_row) {
        let id = row["id"].as_str().unwrap();
        let probes = probes(row);
        if probes.is_empty() {
            faults.push(format!("{id} is not tested"));
        }
        count += 1;
        for probe in probes {
            let at = located(&probe.at);
            // What the documents only advise is nothing to refuse a flow for.
            let breaks = |issue: &&Issue| issue.path == at && (row["severity"] == "warning" || issue.severity == Severity::Error);
            let (good, bad) = (issues(&probe.good), issues(&probe.bad));
            broken.extend(bad.iter().map(|issue| issue.rule.clone()));
            if let Some(issue) = good.iter().find(breaks) {
                faults.push(format!("{id} should pass at {at}: {issue:?}"));
            }
            if !bad.iter().any(|issue| breaks(&issue)) {
                let found: Vec<_> = bad.iter().map(|issue| format!("{} {} {}", issue.rule, issue.path, issue.severity.word())).collect();
                faults.push(format!("{id} should be refused at {at}: {found:?}"));
            }
        }
    }
    println!("flow-component: {count} of {count} rules enforced");
    broken.extend(FLAWED.iter().flat_map(|flawed| check(&flawed.text().0).into_issues()).map(|issue| issue.rule));
    for rule in rules::RULES.iter().filter(|rule| !broken.contains(rule.id)) {
        faults.push(format!("nothing breaks {}", rule.id));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_error_that_meta_reports_is_said_at_its_place() {
    let known: Vec<_> = rules::RULES.iter().chain(waxwing::flow::rules::RULES).collect();
    for flawed in FLAWED {
        let (text, place) = flawed.text();
        let found = check(&text).into_issues();
        let issue = found.iter().find(|issue| issue.rule == flawed.rule && (issue.line, issue.column) == (Some(place.0), Some(place.1)));
        let list: Vec<_> = found.iter().map(|issue| (&issue.rule, &issue.path, issue.line, issue.column)).collect();
        let issue = issue.unwrap_or_else(|| panic!("{} at {place:?}: {list:#?}", flawed.error));
        assert!(issue.message.ends_with('.') && !issue.message.contains('\n'), "{}", issue.message);
        let rule = known.iter().find(|rule| rule.id == flawed.rule).unwrap();
        assert!(rule.error.split(' ').any(|name| name == flawed.error), "{} is none of {}", flawed.error, rule.error);
    }
}

#[test]
fn no_fault_of_a_component_hides_another() {
    let checkboxes = json!({
        "type": "CheckboxGroup", "label": "x".repeat(31), "colour": "red", "enabled": 1, "media-size": "huge", "description": 5,
        "min-selected-items": 3, "max-selected-items": 2, "init-value": "a", "on-select-action": { "name": "update_data", "payload": {} },
        "data-source": [
            { "id": "a", "title": "A", "image": "?", "alt-text": 1 },
            { "id": "a", "color": "red", "price": 1 },
        ],
    });
    let children = "/screens/0/layout/children";
    let changes = json!({
        "@": checkboxes,
        "/screens/0/layout/children/-": { "type": "Footer", "label": "A", "center-caption": "b", "left-caption": "c", "on-click-action": "go" },
        "/screens/0/layout/children/0/name": "CheckboxGroup",
    });
    let found = issues(&edited(flow("TextBody"), &changes));
    let here = samples::HERE;
    let expected = [
        ("flow.component.length", format!("{here}/label")),
        ("flow.unknown", format!("{here}/colour")),
        ("flow.type", format!("{here}/enabled")),
        ("flow.one_of", format!("{here}/media-size")),
        ("flow.type", format!("{here}/description")),
        ("flow.component.order", format!("{here}/min-selected-items")),
        ("flow.selection.bounds", format!("{here}/min-selected-items")),
        ("flow.component.reference", format!("{here}/init-value")),
        ("flow.image.format", format!("{here}/data-source/0/image")),
        ("flow.type", format!("{here}/data-source/0/alt-text")),
        ("flow.option.unique", format!("{here}/data-source/1/id")),
        ("flow.required", format!("{here}/data-source/1/title")),
        ("flow.component.color", format!("{here}/data-source/1/color")),
        ("flow.unknown", format!("{here}/data-source/1/price")),
        ("flow.option.image_or_color", format!("{here}/data-source/1")),
        ("flow.component.count", format!("{children}/2")),
        ("flow.footer.captions", format!("{children}/2")),
        ("flow.footer.captions", format!("{children}/2/right-caption")),
        ("flow.type", format!("{children}/2/on-click-action")),
    ];
    for (rule, path) in expected {
        assert!(found.iter().any(|issue| issue.rule == rule && issue.path == path), "{rule} at {path}: {found:#?}");
    }
}

/// What the rows leave open: changes to a sample that do no harm, changes that do, the rule, and where.
#[test]
fn what_no_row_says() {
    let form =
        |kind: &str, value: Value| json!({ "@/children/0": { "type": kind, "name": "it", "label": "a" }, "@/init-values/it": value });
    let range = |start: &str, end: &str| {
        let mut changes = form("CalendarPicker", json!({ "start-date": start, "end-date": end }));
        changes["@/children/0/mode"] = "range".into();
        changes["@/children/0/label"] = json!({ "start-date": "a", "end-date": "b" });
        changes["@/children/0/max-date"] = "2026-12-31".into();
        changes
    };
    let forms = |version: &str| {
        let other = json!({ "type": "Form", "name": "other", "children": [{ "type": "OptIn", "name": "b", "label": "a" }] });
        json!({ "/version": version, "/screens/0/layout/children/-": other })
    };
    let old = |first: &str| json!({ "/version": "4.0", "@/min-date": first, "@/max-date": "1000000000000", "@/init-value": "1000000000000", "@/unavailable-dates": [] });
    let second = |reference: &str| {
        let action = json!({ "name": "complete", "payload": { "deep": { "file": reference } } });
        let footer = json!({ "type": "Footer", "label": "Done", "on-click-action": action });
        let layout = json!({ "type": "SingleColumnLayout", "children": [footer] });
        json!({ "/screens/-": { "id": "NEXT", "title": "Next", "terminal": true, "layout": layout } })
    };
    let nested = |inner: Value| json!({ "@/then/0": { "type": "If", "condition": "${data.open}", "then": [inner], "else": [{ "type": "TextBody", "text": "b" }] } });
    let footer = json!({ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } });
    let cases = [
        ("Form", forms("6.3"), forms("7.0"), "flow.component.count", "/screens/0/layout/children/2"),
        ("Form", form("OptIn", json!(true)), form("OptIn", json!("true")), "flow.form.init.type", "@/init-values/it"),
        ("Form", form("OptIn", json!("${data.open}")), form("OptIn", json!("${data.animal}")), "flow.form.init.type", "@/init-values/it"),
        ("Form", form("DatePicker", json!("2026-01-31")), form("DatePicker", json!("31.1.2026")), "flow.date.format", "@/init-values/it"),
        ("Form", range("2026-01-01", "2026-01-02"), range("2026-01-02", "2026-01-01"), "flow.date.order", "@/init-values/it"),
        ("Form", range("2026-01-01", "2026-12-31"), range("2026-01-01", "2027-01-01"), "flow.date.order", "@/init-values/it/end-date"),
        ("DatePicker", old("999999999999"), old("1000000000001"), "flow.date.order", "@/min-date"),
        (
            "PhotoPicker",
            second("${form.it}"),
            second("${screen.MAIN.form.it}"),
            "flow.picker.payload",
            "/screens/1/layout/children/0/on-click-action/payload/deep/file",
        ),
        ("If", nested(json!({ "type": "TextBody", "text": "a" })), nested(footer), "flow.component.inside", "@/then/0/then/0"),
        (
            "Switch",
            json!({}),
            json!({ "@/cases/cat/-": flow("If")["screens"][0]["layout"]["children"][0] }),
            "flow.component.inside",
            "@/cases/cat/1",
        ),
        (
            "ChipsSelector",
            json!({ "@/enabled": "`${data.age} > 3`" }),
            json!({ "@/enabled": "${data.age}" }),
            "flow.component.data_type",
            "@/enabled",
        ),
        (
            "NavigationList",
            json!({ "@/list-items/0/end": { "title": "a" } }),
            json!({ "@/list-items/0/end": {} }),
            "flow.navigation_list.end",
            "@/list-items/0/end",
        ),
    ];
    for (kind, good, bad, rule, at) in cases {
        let at = located(at);
        let breaks = |issue: &Issue| issue.rule == rule && issue.path == at;
        let (good, bad) = (issues(&edited(flow(kind), &good)), issues(&edited(flow(kind), &bad)));
        assert!(!good.iter().any(breaks), "{rule} at {at}: {good:#?}");
        assert!(bad.iter().any(breaks), "{rule} at {at}: {bad:#?}");
    }
}
