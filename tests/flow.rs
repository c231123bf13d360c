//! The checker of flows: every documented rule from both sides, every documented error, the published flows.
#![cfg(feature = "flow")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot read its data has failed")]

#[path = "flow/base.rs"]
mod base;
#[path = "flow/errors.rs"]
mod errors;
#[path = "flow/probes.rs"]
mod probes;
#[path = "flow/probes_screens.rs"]
mod probes_screens;
#[path = "flow/probes_ways.rs"]
mod probes_ways;
mod support;

use base::{ENDPOINT, STATIC, edited};
use probes::{NOT_ENFORCED, probes};
use serde_json::{Value, json};
use support::{load, specs};
use waxwing::flow::check;
use waxwing::rules::{Issue, Severity};

fn errors_of(text: &str) -> Vec<Issue> {
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
            let good = errors_of(&probe.good);
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
fn issues_come_in_the_order_of_the_text() {
    let text =
        edited(ENDPOINT, &json!({ "/screens/0/layout/children/0/text": "", "/routing_model/LAST": ["A", "B"], "/screens/2/id": "L1" }));
    let places: Vec<_> = check(&text).into_issues().into_iter().map(|issue| (issue.line, issue.column)).collect();
    assert!(places.len() > 4 && places.is_sorted(), "{places:?}");
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
    let found = errors_of(&text);
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

#[test]
fn every_documented_error_is_found_where_it_is() {
    let tables = [waxwing::flow::rules::RULES, waxwing::flow::component::rules::RULES].concat();
    let mut faults = Vec::new();
    for case in errors::ERRORS.iter().chain(errors::CONDITIONS) {
        let mut text = case.base.to_owned();
        for (find, put) in case.changes {
            assert!(text.contains(find), "{}: no {find}", case.error);
            text = text.replacen(find, put, 1);
        }
        let (before, after) = text.split_once('«').unwrap_or_else(|| panic!("{}: no place is marked", case.error));
        let place = (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap().chars().count() + 1);
        let found = check(&[before, after].concat()).into_issues();
        let hit = found.iter().any(|issue| {
            issue.rule == case.rule && issue.path == case.path && (issue.line, issue.column) == (Some(place.0), Some(place.1))
        });
        if !hit {
            faults.push(format!("{} {} {} {place:?}: {found:#?}", case.error, case.rule, case.path));
        }
        let named = tables.iter().any(|rule| rule.id == case.rule && rule.error.split(' ').any(|name| name == case.error));
        if !named && case.rule != "json.syntax" && case.rule != "flow.type" {
            faults.push(format!("{} does not say that it is {}", case.rule, case.error));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    for error in errors::DOCUMENTED {
        let own = errors::ERRORS.iter().chain(errors::CONDITIONS).any(|case| case.error == *error);
        let elsewhere = errors::ELSEWHERE.iter().any(|(name, _)| name == error) || errors::COMPONENTS.contains(error);
        assert!(own != elsewhere, "{error}");
    }
}

#[test]
fn ids_of_rules_are_unique() {
    let mut ids: Vec<_> =
        [waxwing::flow::rules::RULES, waxwing::flow::component::rules::RULES].concat().iter().map(|rule| rule.id).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
}

/// The flows that the providers' documents show, and the only faults they have.
#[test]
fn published_flows_are_right() {
    let Some(folder) = specs() else { return };
    let woztell = load(&folder, "woztell/seed-examples.json");
    let woztell = woztell.as_array().unwrap().iter().map(|example| &example["body"]["data"]).find(|data| data["screens"].is_array());
    let fixtures = "infobip/fixtures/openapi-3.210.0/operations";
    let sent = load(&folder, &format!("{fixtures}/add-whatsapp-flow-json/request-exemplary-flow-json-body-request.json"));
    let generated = load(&folder, &format!("{fixtures}/generate-whatsapp-flow/response-200-generated-flow.json"));
    let version = ("flow.version.publish", "/version");
    let flows: [(&Value, &[(&str, &str)]); 3] = [
        // Version 3.1 could be published when the page was written.
        (woztell.unwrap(), &[version]),
        // So could 2.1; and there is an object where the screens should be listed.
        (&sent, &[version, ("flow.type", "/screens"), ("flow.routing.known", "/routing_model/MY_FIRST_SCREEN")]),
        (&generated["generatedFlow"], &[]),
    ];
    for (flow, known) in flows {
        let found = errors_of(&flow.to_string());
        let mut found: Vec<_> = found.iter().map(|issue| (issue.rule.as_ref(), issue.path.as_str())).collect();
        let mut known = known.to_vec();
        found.sort_unstable();
        known.sort_unstable();
        assert_eq!(found, known, "{flow}");
    }
}
