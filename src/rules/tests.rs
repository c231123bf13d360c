//! The engine: paths, tiers, units, uniqueness, totals, and the order of names.

use super::{Change, CheckOptions, Checking, Issue, Report, Rule, RuleSet, RuleTree, Severity, Test, Unit};
use crate::check::check;
use crate::json::{Read, parse};
use crate::message::{Kind, Kinds, Template};
use crate::provider::find;
use crate::template::Definition;

fn rule(path: &'static str, test: Test) -> Rule {
    Rule::error("r", Kinds::ALL, path, "It", test, "here")
}

fn run(text: &str, rules: &[Rule], counts_utf16: bool) -> Vec<Issue> {
    let document = parse(text).unwrap();
    let mut report = Report::default();
    let mut checking = Checking::new(&document.root, &mut report, CheckOptions::default());
    checking.counts_utf16 = counts_utf16;
    checking.run(&RuleTree::new(rules.iter()));
    report.issues
}

fn paths(text: &str, rule: Rule) -> Vec<String> {
    run(text, &[rule], false).into_iter().map(|issue| issue.path).collect()
}

const SHORT: Test = Test::Length { min: 1, max: 2 };

#[test]
fn paths_reach_items_tagged_items_and_texts() {
    assert_eq!(paths(r#"{"a":[{"b":"xxx"},{"b":"x"},{"b":""}]}"#, rule("/a/*/b", SHORT)), ["/a/0/b", "/a/2/b"]);
    assert_eq!(paths(r#"[{"type":"x","b":"xxx"},{"type":"y","b":"xxx"}]"#, rule("/*:y/b", SHORT)), ["/1/b"]);
    assert_eq!(paths(r#"{"a":"xxx"}"#, rule("/a/**", SHORT)), ["/a"]);
    assert_eq!(paths(r#"{"a":["x","xxx"]}"#, rule("/a/**", SHORT)), ["/a/1"]);
    assert_eq!(paths(r#"{"a":{"b/c":"xxx"}}"#, rule("/a/**", SHORT)), ["/a/b~1c"]);
    assert!(paths(r#"{"a":3}"#, rule("/a/*/b", SHORT)).is_empty());
}

#[test]
fn a_passed_hard_bound_silences_the_soft_one() {
    let soft = Rule { severity: Severity::Warning, ..rule("/a", Test::Length { min: 0, max: 1 }) };
    let tiers = [rule("/a", SHORT), soft];
    let severities = |text| run(text, &tiers, false).iter().map(|issue| issue.severity).collect::<Vec<_>>();
    assert_eq!(severities(r#"{"a":"xx"}"#), [Severity::Warning]);
    assert_eq!(severities(r#"{"a":"xxx"}"#), [Severity::Error]);
}

#[test]
fn utf16_is_a_warning_unless_the_provider_counts_so() {
    let found = |counts| run(r#"{"a":"😀x"}"#, &[rule("/a", SHORT)], counts).remove(0);
    assert_eq!((found(false).severity, found(false).unit, found(false).actual), (Severity::Warning, Some(Unit::Utf16), Some(3.0)));
    assert_eq!((found(true).severity, found(true).unit, found(true).limit), (Severity::Error, Some(Unit::Utf16), Some(2)));
}

#[test]
fn the_later_of_two_equals_is_named_with_the_first() {
    let issues = run(r#"{"a":["y","x","z","x","x"]}"#, &[rule("/a/*", Test::Unique)], false);
    let pairs: Vec<_> = issues.iter().map(|issue| (issue.path.as_str(), issue.related.as_deref())).collect();
    assert_eq!(pairs, [("/a/3", Some("/a/1")), ("/a/4", Some("/a/1"))]);
}

#[test]
fn totals_run_over_all_lists() {
    let total = rule("/a/*/b/*", Test::Total { min: 0, max: 2 });
    assert_eq!(paths(r#"{"a":[{"b":[1,2]},{"b":[3]}]}"#, total), ["/a"]);
    assert!(paths(r#"{"a":[{"b":[1]},{"b":[3]}]}"#, total).is_empty());
}

#[test]
fn a_looser_provider_keeps_the_platforms_bound_as_a_warning() {
    let set = RuleSet::new(&[Change::Set("media.caption.length", Test::Length { min: 0, max: 3000 }, Severity::Error, "its model")]);
    let tiers = set.of(Kind::Image).filter(|rule| rule.id == "media.caption.length");
    let tiers: Vec<_> = tiers.map(|rule| (rule.test.bounds().1, rule.severity)).collect();
    assert_eq!(tiers, [(Some(3000), Severity::Error), (Some(1024), Severity::Warning)]);
}

#[test]
fn names_are_put_in_the_order_of_the_definition() {
    let text = r#"{"type":"template","to":"919999999999","name":"sent","language":"en","body":{"thing":"shoes","name":"Ann"}}"#;
    let document = parse(text).unwrap();
    let provider = find("tyntec").unwrap();
    let without = check(&document, provider, CheckOptions::default()).report;
    let issue = without.issues.iter().find(|issue| issue.rule == "template.names_need_definition").unwrap();
    assert_eq!((issue.path.as_str(), issue.severity, without.ok()), ("/body", Severity::Error, false));

    let defined = parse(r#"{"name":"sent","language":"en","body":"Dear {{name}}, your {{thing}} left."}"#).unwrap();
    let definition: Definition<'_> = Definition::read(&defined.root);
    let checked = check(&document, provider, CheckOptions { definition: Some(&definition), ..CheckOptions::default() });
    assert!(checked.report.ok(), "{:?}", checked.report.issues);
    let message = checked.message.unwrap();
    let template = Template::read(message.node());
    assert_eq!(template.body.unwrap().texts(), ["Ann", "shoes"]);
}

#[test]
fn an_offer_ends_in_the_future() {
    let text = r#"{"limitedTimeOffer":{"expiresAt":"1970-01-01T00:00:02Z"}}"#;
    let document = parse(text).unwrap();
    let found = |now| {
        let mut report = Report::default();
        let options = CheckOptions { now, ..CheckOptions::default() };
        Checking::new(&document.root, &mut report, options).run(RuleSet::new(&[]).tree(Kind::Template));
        report.issues.iter().any(|issue| issue.rule == "template.offer.expires_at.past")
    };
    assert_eq!([found(None), found(Some(1_000)), found(Some(3_000))], [false, false, true]);
}
