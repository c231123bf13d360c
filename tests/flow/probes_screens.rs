//! The rows about screens and their data.

use serde_json::{Value, json};

use crate::base::{ENDPOINT, GONE, STATIC};
use crate::probes::{END, Probe, bad, probe, words};

/// What a row about screens is about.
pub fn screen(id: &str, limit: &Value) -> Vec<Probe> {
    let most = limit["max"].as_u64().unwrap_or_default() as usize;
    let data = "/screens/0/data/more";
    match id {
        "fl.screens.required" => [
            bad(STATIC, &json!({ "/screens": [] }), "flow.screens.min", "/screens"),
            bad(STATIC, &json!({ "/screens": GONE }), "flow.required", "/screens"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        "fl.screens.max" => {
            vec![Probe { good: many_screens(most), bad: many_screens(most + 1), rule: "flow.screens.max", at: "/screens".into() }]
        }
        "fl.screen.id.pattern" => {
            let pointer = "/screens/1/id";
            let next = "/screens/0/layout/children/6/on-click-action/next/name";
            let wrong = ["END_1", "", "___", "E-D", "É", "A B", "A,B"];
            ["END", "_a", "a_", "aB"]
                .iter()
                .zip(wrong.iter().cycle())
                .chain(["END"; 7].iter().zip(wrong.iter()))
                .map(|(right, wrong)| {
                    let changed = |word: &str| json!({ pointer: word, next: word });
                    probe(STATIC, &changed(right), &changed(wrong), "flow.screen.id", pointer)
                })
                .collect()
        }
        "fl.screen.id.unique" => bad(ENDPOINT, &json!({ "/screens/2/id": "SECOND" }), "flow.screen.id.unique", "/screens/2/id"),
        "fl.screen.id.reserved" => {
            let reserved = limit[0].as_str().unwrap();
            let words = [reserved.to_owned(), reserved.to_lowercase(), "Success".into()];
            words
                .iter()
                .flat_map(|word| bad(STATIC, &json!({ "/screens/1/id": word }), "flow.screen.id.reserved", "/screens/1/id"))
                .collect()
        }
        "fl.screen.layout" => words(STATIC, limit, "/screens/0/layout/type", "TwoColumnLayout", "flow.screen.layout"),
        "fl.screen.components" => {
            let changes = |count| json!({ "/screens/1/layout/children": captions(count), "/screens/1/sensitive": [] });
            vec![probe(STATIC, &changes(most), &changes(most + 1), "flow.screen.components.max", END)]
        }
        "fl.screen.terminal.any" => bad(STATIC, &json!({ "/screens/1/terminal": false }), "flow.screen.terminal", "/screens"),
        "fl.screen.terminal.success" => bad(STATIC, &json!({ "/screens/1/success": false }), "flow.screen.success.any", "/screens"),
        "fl.screen.terminal.footer" => bad(
            STATIC,
            &json!({ "/screens/1/layout/children/2": { "type": "TextBody", "text": "A" } }),
            "flow.screen.terminal.footer",
            "/screens/1/layout",
        ),
        "fl.screen.data.example" => [
            bad(STATIC, &json!({ data: { "type": "string" } }), "flow.data.example", "/screens/0/data/more/__example__"),
            bad(
                STATIC,
                &json!({ data: { "type": "number", "__example__": "1" } }),
                "flow.data.example.type",
                "/screens/0/data/more/__example__",
            ),
            bad(
                STATIC,
                &json!({ "/screens/0/data/options/__example__/0/title": 1 }),
                "flow.data.example.type",
                "/screens/0/data/options/__example__/0/title",
            ),
        ]
        .into_iter()
        .flatten()
        .collect(),
        "fl.screen.data.null" => [
            bad(STATIC, &json!({ data: { "type": "null", "__example__": "A" } }), "flow.data.null", "/screens/0/data/more/type"),
            bad(STATIC, &json!({ data: { "type": "string", "__example__": null } }), "flow.data.null", "/screens/0/data/more/__example__"),
            bad(STATIC, &json!({ data: null }), "flow.data.null", data),
        ]
        .into_iter()
        .flatten()
        .collect(),
        "fl.screen.data.keys" => ["a-b", "a b", "a`b", "a'b"]
            .iter()
            .map(|key| {
                let at = format!("/screens/0/data/{key}");
                let good = "/screens/0/data/a_b";
                let datum = json!({ "type": "string", "__example__": "A" });
                probe(STATIC, &json!({ good: datum }), &json!({ &at: datum }), "flow.data.key", at.clone())
            })
            .collect(),
        "fl.screen.refresh_on_back" => vec![
            probe(
                STATIC,
                &json!({ "/screens/1/refresh_on_back": false }),
                &json!({ "/screens/1/refresh_on_back": true }),
                "flow.screen.refresh_on_back",
                "/screens/1/refresh_on_back",
            ),
            probe(
                ENDPOINT,
                &json!({ "/screens/2/refresh_on_back": true }),
                &json!({ "/data_api_version": GONE }),
                "flow.screen.refresh_on_back",
                "/screens/1/refresh_on_back",
            ),
        ],
        "fl.screen.sensitive" => [
            bad(STATIC, &json!({ "/screens/1/sensitive/0": "name" }), "flow.screen.sensitive", "/screens/1/sensitive/0"),
            bad(STATIC, &json!({ "/version": "5.0" }), "flow.screen.sensitive.since", "/screens/1/sensitive"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        _ => Vec::new(),
    }
}

fn many_screens(count: usize) -> String {
    let id = |place: usize| format!("S_{}", place.to_string().bytes().map(|digit| char::from(digit - b'0' + b'A')).collect::<String>());
    let screens: Vec<Value> = (0..count)
        .map(|place| {
            let last = place + 1 == count;
            let action = if last {
                json!({ "name": "complete", "payload": {} })
            } else {
                json!({ "name": "navigate", "next": { "type": "screen", "name": id(place + 1) }, "payload": {} })
            };
            let children = json!([{ "type": "Footer", "label": "Next", "on-click-action": action }]);
            json!({ "id": id(place), "title": "A", "terminal": last, "layout": { "type": "SingleColumnLayout", "children": children } })
        })
        .collect();
    json!({ "version": "7.3", "screens": screens }).to_string()
}

fn captions(count: usize) -> Value {
    let mut children: Vec<Value> = (1..count).map(|_| json!({ "type": "TextCaption", "text": "Words" })).collect();
    children.push(json!({ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } }));
    json!(children)
}
