//! The checker of flows: every documented rule from both sides, every documented error, the published flows.
#![cfg(feature = "flow")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot read its data has failed")]

#[path = "flow/base.rs"]
mod base;
#[path = "flow/probes.rs"]
mod probes;
mod support;

use base::{ENDPOINT, STATIC, edited};
use probes::{NOT_ENFORCED, probes};
use serde_json::{Value, json};
use support::{load, specs};
use waxwing::flow::check;
use waxwing::rules::{Issue, Severity};

fn errors(text: &str) -> Vec<Issue> {
    check(text).into_issues().into_iter().filter(|issue| issue.severity == Severity::Error).collect()
}

#[test]
fn the_examples_are_right() {
    for flow in [STATIC, ENDPOINT] {
        let report = check(flow);
        assert!(report.issues.is_empty(), "{:#?}", report.issues);
    }
}

#[test]
fn every_rule_holds_on_both_sides() {
    let Some(folder) = specs() else { return };
    let rules = load(&folder, "whatsapp/rules.json");
    let rows: Vec<&Value> =
        rules.as_array().unwrap().iter().filter(|row| row["area"] == "flow-json" && row["severity"] != "info").collect();
    let mut faults = Vec::new();
    let mut left = 0;
    for row in &rows {
        let id = row["id"].as_str().unwrap();
        if NOT_ENFORCED.iter().any(|(listed, _)| *listed == id) {
            left += 1;
            continue;
        }
        let severity = if row["severity"] == "warning" { Severity::Warning } else { Severity::Error };
        let probes = probes(id, &row["limit"]);
        if probes.is_empty() {
            faults.push(format!("{id} is neither tested nor listed"));
        }
        for probe in probes {
            let good = errors(&probe.good);
            if !good.is_empty() || check(&probe.good).issues.iter().any(|issue| issue.rule == probe.rule) {
                faults.push(format!("{id} ({}) is not let through: {good:#?}", probe.rule));
            }
            let found = check(&probe.bad).into_issues();
            let hit = found.iter().any(|issue| issue.rule == probe.rule && issue.path == probe.at && issue.severity == severity);
            if !hit {
                let list: Vec<_> = found.iter().map(|issue| format!("{} {} {}", issue.rule, issue.path, issue.message)).collect();
                faults.push(format!("{id}: no {} at {}: {list:#?}", probe.rule, probe.at));
            }
        }
    }
    println!("flow-json: {} of {} rules enforced", rows.len() - left, rows.len());
    assert!(left * 100 <= rows.len() * 15, "{left} of {} rules are not enforced", rows.len());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn no_fault_hides_another() {
    let text = edited(
        STATIC,
        &json!({
            "/version": "5.0",
            "/colour": "red",
            "/screens/0/id": "START_1",
            "/screens/0/data/greeting": { "type": "text" },
            "/screens/0/layout/children/0/text": "${data.missing}",
            "/screens/0/layout/children/5/condition": "${form.terms} &&",
            "/screens/0/layout/children/6/on-click-action/payload/age": true,
            "/screens/1/success": false,
            "/screens/1/sensitive/0": "nothing",
        }),
    );
    let found = errors(&text);
    let expected = [
        ("flow.version.publish", "/version"),
        ("flow.unknown", "/colour"),
        ("flow.screen.id", "/screens/0/id"),
        ("flow.data.type", "/screens/0/data/greeting/type"),
        ("flow.data.example", "/screens/0/data/greeting/__example__"),
        ("flow.reference.data", "/screens/0/layout/children/0/text"),
        ("flow.if.condition", "/screens/0/layout/children/5/condition"),
        ("flow.navigate.payload", "/screens/0/layout/children/6/on-click-action/payload/age"),
        ("flow.reference.screen", "/screens/1/layout/children/2/on-click-action/payload/kind"),
        ("flow.screen.success.any", "/screens"),
        ("flow.screen.sensitive", "/screens/1/sensitive/0"),
    ];
    for (rule, path) in expected {
        assert!(found.iter().any(|issue| issue.rule == rule && issue.path == path), "{rule} {path}: {found:#?}");
    }
}
