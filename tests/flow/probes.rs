//! What each row of the platform's rules is about in a flow: changes just inside of it and just outside.

use serde_json::{Value, json};

use crate::base::{ENDPOINT, GONE, STATIC, edited};
use crate::probes_screens::screen;
use crate::probes_ways::ways;

/// The rows that are not enforced, and why.
pub const NOT_ENFORCED: &[(&str, &str)] = &[];

/// A flow that a rule lets through, one that it refuses, and where.
pub struct Probe {
    pub good: String,
    pub bad: String,
    pub rule: &'static str,
    pub at: String,
}

pub fn probe(base: &str, good: &Value, bad: &Value, rule: &'static str, at: impl Into<String>) -> Probe {
    Probe { good: edited(base, good), bad: edited(base, bad), rule, at: at.into() }
}

pub fn bad(base: &str, changes: &Value, rule: &'static str, at: &str) -> Vec<Probe> {
    vec![probe(base, &json!({}), changes, rule, at)]
}

const CHILDREN: &str = "/screens/0/layout/children";
pub const FOOTER: &str = "/screens/0/layout/children/6/on-click-action";
pub const END: &str = "/screens/1/layout/children";

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
pub fn words(base: &str, limit: &Value, at: &str, wrong: &str, rule: &'static str) -> Vec<Probe> {
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
