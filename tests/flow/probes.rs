//! What each row of the platform's rules is about in a flow: changes just inside of it and just outside.

use serde_json::{Value, json};

use crate::base::{ENDPOINT, GONE, STATIC, edited};

/// The rows that are not enforced, and why.
pub const NOT_ENFORCED: &[(&str, &str)] = &[];

/// A flow that a rule lets through, one that it refuses, and where.
pub struct Probe {
    pub good: String,
    pub bad: String,
    pub rule: &'static str,
    pub at: String,
}

fn probe(base: &str, good: &Value, bad: &Value, rule: &'static str, at: impl Into<String>) -> Probe {
    Probe { good: edited(base, good), bad: edited(base, bad), rule, at: at.into() }
}

fn bad(base: &str, changes: &Value, rule: &'static str, at: &str) -> Vec<Probe> {
    vec![probe(base, &json!({}), changes, rule, at)]
}

const CHILDREN: &str = "/screens/0/layout/children";
const FOOTER: &str = "/screens/0/layout/children/6/on-click-action";
const END: &str = "/screens/1/layout/children";

/// What a row is about; nothing for rows that are new.
pub fn probes(id: &str, limit: &Value) -> Vec<Probe> {
    match id.split('.').nth(1).unwrap_or_default() {
        "size" | "version" | "data_api_version" | "data_channel_uri" => top(id, limit),
        "screens" | "screen" => screen(id, limit),
        "routing" | "nav" => ways(id, limit),
        _ => content(id, limit),
    }
}

/// One probe for each word that is allowed, with one that is not.
fn words(base: &str, limit: &Value, at: &str, wrong: &str, rule: &'static str) -> Vec<Probe> {
    let allowed = limit.as_array().unwrap().iter();
    allowed.map(|word| probe(base, &json!({ at: word }), &json!({ at: wrong }), rule, at)).collect()
}

fn top(id: &str, limit: &Value) -> Vec<Probe> {
    match id {
        "fl.size" => {
            let most = limit["max"].as_u64().unwrap() as usize;
            let filled = |size: usize| STATIC.to_owned() + &" ".repeat(size - STATIC.len());
            vec![Probe { good: filled(most), bad: filled(most + 1), rule: "flow.size", at: String::new() }]
        }
        "fl.version.publish" => {
            let plain = json!({ "/screens/0/layout/children": plain_children(), "/screens/1/sensitive": GONE });
            let allowed = limit.as_array().unwrap().iter();
            let each = allowed.map(|word| {
                let mut changes = plain.clone();
                changes["/version"] = word.clone();
                probe(STATIC, &changes, &json!({ "/version": "5.0" }), "flow.version.publish", "/version")
            });
            each.chain(bad(STATIC, &json!({ "/version": "2024.0" }), "flow.version.publish", "/version")).collect()
        }
        "fl.version.send" => vec![Probe {
            good: edited(STATIC, &json!({})),
            bad: edited(STATIC, &json!({ "/version": "2.0" })),
            rule: "flow.version.send",
            at: "/version".into(),
        }],
        "fl.version.type" => {
            let wrong = ["7", "7.", ".3", "7.3.1", "seven", "", "+7.3", " 7.3"];
            let each = wrong.iter().flat_map(|word| bad(STATIC, &json!({ "/version": word }), "flow.version.form", "/version"));
            each.chain(bad(STATIC, &json!({ "/version": 7.3 }), "flow.type", "/version"))
                .chain(bad(STATIC, &json!({ "/version": GONE }), "flow.version.required", "/version"))
                .collect()
        }
        "fl.data_api_version" => words(ENDPOINT, limit, "/data_api_version", "5.0", "flow.data_api_version"),
        "fl.data_channel_uri" => {
            bad(ENDPOINT, &json!({ "/data_channel_uri": "https://a.example" }), "flow.data_channel_uri", "/data_channel_uri")
        }
        _ => Vec::new(),
    }
}

/// Components that every version knows.
fn plain_children() -> Value {
    json!([
        { "type": "TextHeading", "text": "Hello" },
        { "type": "Form", "name": "form", "children": [
            { "type": "TextInput", "name": "name", "label": "Name" },
            { "type": "TextInput", "name": "age", "label": "Age", "input-type": "number" },
            { "type": "TextInput", "name": "kind", "label": "Kind" },
            { "type": "Footer", "label": "Next", "on-click-action": {
                "name": "navigate", "next": { "type": "screen", "name": "END" },
                "payload": { "who": "${form.name}", "age": "${form.age}" },
            } },
        ] },
    ])
}

fn captions(count: usize) -> Value {
    let mut children: Vec<Value> = (1..count).map(|_| json!({ "type": "TextCaption", "text": "Words" })).collect();
    children.push(json!({ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } }));
    json!(children)
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

fn screen(id: &str, limit: &Value) -> Vec<Probe> {
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

fn ways(id: &str, limit: &Value) -> Vec<Probe> {
    match id {
        "fl.routing.required" => bad(ENDPOINT, &json!({ "/routing_model": GONE }), "flow.routing.required", "/routing_model"),
        "fl.routing.branches" => {
            let most = limit["max"].as_u64().unwrap() as usize;
            vec![
                Probe { good: fan(most, true), bad: fan(most + 1, true), rule: "flow.routing.branches", at: "/routing_model/START".into() },
                Probe { good: fan(most, false), bad: fan(most + 1, false), rule: "flow.routing.branches", at: "/screens/0".into() },
            ]
        }
        "fl.routing.self" => bad(ENDPOINT, &json!({ "/routing_model/SECOND/1": "SECOND" }), "flow.routing.self", "/routing_model/SECOND/1"),
        "fl.routing.forward" => {
            bad(ENDPOINT, &json!({ "/routing_model/SECOND/1": "FIRST" }), "flow.routing.forward", "/routing_model/SECOND/1")
        }
        "fl.routing.entry" => bad(ENDPOINT, &json!({ "/routing_model/LAST/0": "FIRST" }), "flow.routing.entry", "/routing_model"),
        "fl.routing.connected" => [
            bad(ENDPOINT, &json!({ "/routing_model/FIRST": [] }), "flow.routing.connected", "/screens/1/id"),
            bad(ENDPOINT, &json!({ "/routing_model/SECOND": [] }), "flow.routing.end", "/screens/1/id"),
            bad(
                ENDPOINT,
                &json!({ "/routing_model/FIRST": ["SECOND"], "/routing_model/LAST/0": "FIRST" }),
                "flow.routing.loop",
                "/routing_model",
            ),
            bad(STATIC, &json!({ (FOOTER.to_owned() + "/next/name"): "${data.greeting}" }), "flow.routing.connected", "/screens/1/id"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        "fl.routing.known" => [
            bad(ENDPOINT, &json!({ "/routing_model/SECOND/1": "NOWHERE" }), "flow.routing.known", "/routing_model/SECOND/1"),
            bad(ENDPOINT, &json!({ "/routing_model/NOWHERE": [] }), "flow.routing.known", "/routing_model/NOWHERE"),
            bad(ENDPOINT, &json!({ "/routing_model/LAST": GONE }), "flow.routing.missing", "/routing_model/LAST"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        "fl.nav.declared" => bad(
            ENDPOINT,
            &json!({ "/routing_model/SECOND": [] }),
            "flow.navigate.declared",
            "/screens/1/layout/children/1/on-click-action/next/name",
        ),
        "fl.nav.target" => {
            let at = FOOTER.to_owned() + "/next/name";
            [
                bad(STATIC, &json!({ &at: "NOWHERE" }), "flow.navigate.target", &at),
                bad(STATIC, &json!({ &at: "START" }), "flow.navigate.self", &at),
            ]
            .into_iter()
            .flatten()
            .collect()
        }
        "fl.nav.payload" => {
            let payload = FOOTER.to_owned() + "/payload";
            let (who, age, more) = (payload.clone() + "/who", payload.clone() + "/age", payload.clone() + "/more");
            vec![
                probe(STATIC, &json!({ &age: 17 }), &json!({ &age: "17" }), "flow.navigate.payload", &age),
                probe(STATIC, &json!({ &age: "${form.age}" }), &json!({ &age: "${form.name}" }), "flow.navigate.payload", &age),
                probe(
                    STATIC,
                    &json!({ &age: "`${form.age} + 1`" }),
                    &json!({ &age: "`${form.age} ' years'`" }),
                    "flow.navigate.payload",
                    &age,
                ),
                probe(STATIC, &json!({ &who: "Ann" }), &json!({ &who: "${data.options}" }), "flow.navigate.payload", &who),
                probe(STATIC, &json!({}), &json!({ &who: GONE }), "flow.navigate.payload", &who),
                probe(STATIC, &json!({}), &json!({ &more: "A" }), "flow.navigate.payload", &more),
                probe(STATIC, &json!({}), &json!({ &payload: GONE }), "flow.navigate.payload.required", &payload),
                probe(
                    ENDPOINT,
                    &json!({}),
                    &json!({ "/screens/1/layout/children/1/on-click-action/payload": { "a": 1 } }),
                    "flow.navigate.payload",
                    "/screens/1/layout/children/1/on-click-action/payload",
                ),
            ]
        }
        _ => Vec::new(),
    }
}

/// A first screen that leads to so many others, by its routing model or by its actions.
fn fan(count: usize, endpoint: bool) -> String {
    let id = |place: usize| format!("S_{}", char::from(b'A' + place as u8));
    let layout = |children: Value| json!({ "type": "SingleColumnLayout", "children": children });
    let go = |to: String| json!({ "name": "navigate", "next": { "type": "screen", "name": to }, "payload": {} });
    let items: Vec<Value> =
        (0..count).map(|place| json!({ "id": id(place), "main-content": { "title": "A" }, "on-click-action": go(id(place)) })).collect();
    let list = json!([{ "type": "NavigationList", "name": "list", "list-items": items }]);
    let done = json!([{ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } }]);
    let mut screens = vec![json!({ "id": "START", "title": "A", "layout": layout(list) })];
    screens.extend((0..count).map(|place| json!({ "id": id(place), "title": "A", "terminal": true, "layout": layout(done.clone()) })));
    let mut flow = json!({ "version": "7.3", "screens": screens });
    if endpoint {
        let ends = (0..count).map(|place| (id(place), json!([])));
        let model: serde_json::Map<String, Value> = ends.chain([("START".into(), (0..count).map(id).collect())]).collect();
        flow["data_api_version"] = json!("3.0");
        flow["routing_model"] = model.into();
    }
    flow.to_string()
}

fn content(id: &str, limit: &Value) -> Vec<Probe> {
    let name = FOOTER.to_owned() + "/name";
    let child = |place: usize| format!("{CHILDREN}/{place}");
    match id {
        "fl.action.name" => bad(STATIC, &json!({ &name: "go" }), "flow.action.name", &name),
        "fl.action.complete" => {
            let action = json!({ "name": "complete", "payload": {} });
            vec![probe(
                STATIC,
                &json!({ "/screens/1/layout/children/2/on-click-action": action }),
                &json!({ FOOTER: action }),
                "flow.action.complete",
                &name,
            )]
        }
        "fl.action.update_data" => {
            let at = child(4) + "/on-select-action/name";
            bad(STATIC, &json!({ "/version": "5.1" }), "flow.action.since", &at)
        }
        "fl.action.open_url" => {
            let action = child(3) + "/on-click-action";
            [
                bad(STATIC, &json!({ "/version": "5.1" }), "flow.action.since", &(action.clone() + "/name")),
                bad(STATIC, &json!({ (action.clone() + "/url"): GONE }), "flow.required", &(action.clone() + "/url")),
                bad(STATIC, &json!({ FOOTER: { "name": "open_url", "url": "https://a.example" } }), "flow.action.place", &name),
            ]
            .into_iter()
            .flatten()
            .collect()
        }
        "fl.strings.nonblank" => ["", " ", "\n\t "]
            .iter()
            .flat_map(|blank| {
                let (label, own) = (child(1) + "/label", "/screens/1/layout/children/1/name");
                [bad(STATIC, &json!({ &label: blank }), "flow.blank", &label), bad(STATIC, &json!({ own: blank }), "flow.blank", own)]
            })
            .flatten()
            .collect(),
        "fl.if.depth" => {
            let most = limit["max"].as_u64().unwrap() as usize;
            let nested = |depth| {
                let text = json!({ "type": "TextBody", "text": "A" });
                (0..depth).fold(text, |inner, _| json!({ "type": "If", "condition": "${data.adult}", "then": [inner] }))
            };
            let at = child(5);
            vec![probe(
                STATIC,
                &json!({ &at: nested(most) }),
                &json!({ &at: nested(most + 1) }),
                "flow.if.depth",
                at.clone() + &"/then/0".repeat(most),
            )]
        }
        "fl.if.footer" => {
            let end = format!("{END}/2");
            let footer = json!({ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } });
            let text = json!({ "type": "TextBody", "text": "A" });
            let either =
                |one: &Value, other: &Value| json!({ "type": "If", "condition": "${data.who} == 'Ann'", "then": [one], "else": [other] });
            let good = json!({ &end: either(&footer, &footer) });
            vec![
                probe(STATIC, &good, &json!({ &end: either(&footer, &text) }), "flow.if.footer", end.clone() + "/else"),
                probe(STATIC, &good, &json!({ &end: either(&text, &footer) }), "flow.if.footer", end.clone() + "/then"),
                probe(STATIC, &good, &json!({ "/screens/1/layout/children/3": either(&footer, &footer) }), "flow.if.footer.outside", &end),
            ]
        }
        "fl.switch.cases" => {
            let switch = |cases: Value| json!({ (child(5)): { "type": "Switch", "value": "${form.kind}", "cases": cases } });
            let text = json!({ "a": [{ "type": "TextBody", "text": "A" }] });
            vec![probe(STATIC, &switch(text), &switch(json!({})), "flow.switch.cases", child(5) + "/cases")]
        }
        "fl.richtext.alone" => {
            let text = json!({ "type": "RichText", "text": ["# Words"] });
            let footer = json!({ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } });
            let other = json!({ "type": "TextBody", "text": "A" });
            let change = |version: &str, children: Value| json!({ "/version": version, "/screens/1/layout/children": children, "/screens/1/sensitive": [] });
            let good = change("6.3", json!([text, footer]));
            let at = format!("{END}/0");
            vec![
                probe(STATIC, &good, &change("6.2", json!([text, footer])), "flow.rich_text.alone", &at),
                probe(STATIC, &good, &change("6.3", json!([text, other, footer])), "flow.rich_text.alone", &at),
                probe(STATIC, &good, &change("6.3", json!([text, text, footer])), "flow.rich_text.alone", &at),
            ]
        }
        _ => Vec::new(),
    }
}
