//! The two sides of each row about components.

use serde_json::{Value, json};

use crate::bounds::{carousels, count, items, length, number, option_size, response, size, tags, words};
use crate::samples::{PNG, component, edited, flow};

/// What lies within a bound, what lies beyond, and where the fault is said.
pub struct Probe {
    pub good: Value,
    pub bad: Value,
    pub at: String,
}

/// Changes to the flow of a component: those that do no harm, those that do, and where.
pub fn edit(kind: &str, good: Value, bad: Value, at: &str) -> Vec<Probe> {
    vec![Probe { good: edited(flow(kind), &good), bad: edited(flow(kind), &bad), at: at.to_owned() }]
}

/// The same where the flow as it is does no harm.
pub fn bad(kind: &str, changes: Value, at: &str) -> Vec<Probe> {
    edit(kind, json!({}), changes, at)
}

/// The sides of a row's bounds.
pub fn probes(row: &Value) -> Vec<Probe> {
    let id = row["id"].as_str().unwrap();
    let (_, rest) = id.split_once('.').unwrap();
    let (kind, property) = rest.split_once('.').unwrap_or((rest, ""));
    let limit = &row["limit"];
    match (id, row["unit"].as_str().unwrap()) {
        ("fc.Image.size", _) => size(kind, "@/src", limit),
        ("fc.NavigationList.item.start.image", _) => size(kind, "@/list-items/0/start/image", limit),
        (_, "bytes") if property == "option.image" => option_size(kind, limit),
        (_, "characters") => length(kind, property, limit),
        ("fc.ImageCarousel.count.flow", _) => carousels(limit),
        ("fc.pickers.response.count" | "fc.pickers.response.size", _) => response(limit),
        ("fc.NavigationList.badge.count", _) => {
            let entry = json!({ "id": "b", "main-content": { "title": "B" }, "badge": "Old" });
            bad(kind, json!({ "@/list-items/-": entry }), "@/list-items")
        }
        ("fc.Dropdown.data-source", _) => items(kind, "data-source", limit, false),
        ("fc.Dropdown.data-source.images", _) => items(kind, "data-source", limit, true),
        ("fc.NavigationList.tags", _) => tags(limit),
        (_, "items") if property == "count" || property == "count.screen" => count(kind, limit),
        (_, "items" | "kibibytes") if property.starts_with("min-") || property.starts_with("max-") => number(kind, property, limit),
        ("fc.DocumentPicker.mime", _) => bad(kind, json!({ "@/allowed-mime-types/0": "text/html" }), "@/allowed-mime-types/0"),
        (_, "items") => items(kind, property, limit, kind == "CheckboxGroup"),
        ("fc.TextInput.input-type", _) => words(kind, "input-type", limit),
        ("fc.label_variant", _) => [words("TextInput", "label-variant", limit), since("TextArea", json!({}), "7.0", "@/label-variant")]
            .into_iter()
            .flatten()
            .collect(),
        ("fc.Image.format", _) => [
            edit(kind, json!({ "@/src": "/9j/4AAQ" }), json!({ "@/src": "R0lGODlhAQABAAAAACw=" }), "@/src"),
            bad(kind, json!({ "@/src": (format!("data:image/png;base64,{PNG}")) }), "@/src"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        ("fc.minversion", _) => limit
            .as_object()
            .unwrap()
            .iter()
            .flat_map(|(kind, version)| since(kind, json!({}), version.as_str().unwrap(), "@/type"))
            .collect(),
        (_, "min-version") => version(id, limit.as_str().unwrap()),
        _ => other(id, kind),
    }
}

/// Rows without numbers.
fn other(id: &str, kind: &str) -> Vec<Probe> {
    let all = |parts: Vec<Vec<Probe>>| parts.into_iter().flatten().collect();
    let input = |name: &str| json!({ "type": "TextInput", "name": name, "label": "More" });
    match id {
        "fc.TextInput.minmax" => all(vec![
            edit(kind, json!({ "@/min-chars": 3 }), json!({ "@/min-chars": 4 }), "@/min-chars"),
            edit(kind, json!({ "@/init-value": 123 }), json!({ "@/input-type": "text", "@/init-value": "1234" }), "@/init-value"),
            edit("Form", json!({ "@/children/0/min-chars": 1 }), json!({ "@/children/0/min-chars": 2 }), "@/init-values/it"),
        ]),
        "fc.CheckboxGroup.option.id" | "fc.RadioButtonsGroup.option.id" => all(vec![
            bad(kind, json!({ "@/data-source/1/id": "a" }), "@/data-source/1/id"),
            bad(kind, json!({ "@/data-source/1/id": null }), "@/data-source/1/id"),
        ]),
        "fc.selectors.minmax" => all(["CheckboxGroup", "ChipsSelector"]
            .map(|kind| {
                let both = |min: u8, max: u8| json!({ "@/min-selected-items": min, "@/max-selected-items": max });
                all(vec![
                    edit(kind, both(2, 2), both(2, 1), "@/min-selected-items"),
                    edit(kind, both(1, 2), both(1, 3), "@/max-selected-items"),
                    edit(kind, both(2, 2), both(3, 4), "@/min-selected-items"),
                ])
            })
            .into()),
        "fc.datasource.image_color" => {
            let colors = json!({ "@/data-source/0/image": null, "@/data-source/0/alt-text": null, "@/data-source/1/image": null, "@/data-source/1/color": "#00FF00" });
            all(vec![
                edit("Dropdown", colors, json!({ "@/data-source/1/color": "#00FF00" }), "@/data-source/1"),
                edit(
                    "RadioButtonsGroup",
                    json!({ "@/data-source/1/alt-text": "B" }),
                    json!({ "@/data-source/1/image": null, "@/data-source/1/alt-text": "B" }),
                    "@/data-source/1/alt-text",
                ),
            ])
        }
        "fc.Footer.captions" => all(vec![
            edit(
                kind,
                json!({ "@/left-caption": null, "@/right-caption": null, "@/center-caption": "1" }),
                json!({ "@/center-caption": "1" }),
                "@",
            ),
            bad(kind, json!({ "@/left-caption": null }), "@/left-caption"),
            bad(kind, json!({ "@/right-caption": null }), "@/right-caption"),
        ]),
        "fc.DatePicker.format" => all(vec![
            bad(kind, json!({ "@/min-date": "1.1.2026" }), "@/min-date"),
            bad(kind, json!({ "@/max-date": "1798675200000" }), "@/max-date"),
            bad(kind, json!({ "@/init-value": "2026-6-15" }), "@/init-value"),
            bad(kind, json!({ "@/unavailable-dates/0": "July" }), "@/unavailable-dates/0"),
            edit(kind, json!({ "/version": "4.0", "@/min-date": "1767225600000" }), json!({ "/version": "4.0" }), "@/min-date"),
        ]),
        "fc.NavigationList.action" => {
            let action = component(kind)["on-click-action"].clone();
            let on_entry = json!({ "@/on-click-action": null, "@/list-items/0/on-click-action": action });
            all(vec![
                edit(kind, on_entry, json!({ "@/list-items/0/on-click-action": action }), "@"),
                bad(kind, json!({ "@/on-click-action": null }), "@/on-click-action"),
            ])
        }
        "fc.NavigationList.end_large" => {
            edit(kind, json!({ "@/media-size": "regular" }), json!({ "@/media-size": "large" }), "@/list-items/0/end")
        }
        "fc.pickers.payload" => {
            let payload = "/screens/0/layout/children/1/on-click-action/payload/it";
            let good = json!({ payload: "${form.it}", "@/max-uploaded-photos": 1 });
            let at = [payload, "/deep/0"].concat();
            let navigate = json!({ "name": "navigate", "next": { "type": "screen", "name": "END" }, "payload": { "it": "${form.it}" } });
            all(vec![
                edit("PhotoPicker", good, json!({ payload: { "deep": ["${form.it}"] } }), &at),
                bad("DocumentPicker", json!({ "/screens/0/layout/children/1/on-click-action": navigate }), payload),
            ])
        }
        "fc.names.unique" => all(vec![
            edit(
                "TextInput",
                json!({ "/screens/0/layout/children/-": input("other") }),
                json!({ "/screens/0/layout/children/-": input("it") }),
                "/screens/0/layout/children/2/name",
            ),
            bad("TextArea", json!({ "@/name": null }), "@/name"),
        ]),
        _ => vec![],
    }
}

/// Rows that say since when there is something.
fn version(id: &str, limit: &str) -> Vec<Probe> {
    let update = json!({ "name": "update_data", "payload": { "animal": "dog" } });
    match id {
        "fc.TextInput.pattern" => {
            let pattern = json!({ "@/pattern": "[0-9]+" });
            let with = |changes: Value| edited(edited(flow("TextInput"), &pattern), &changes);
            let mut all = since("TextInput", pattern.clone(), limit, "@/pattern");
            all.push(Probe { good: with(json!({})), bad: with(json!({ "@/input-type": "email" })), at: "@/pattern".into() });
            all.push(Probe { good: with(json!({})), bad: with(json!({ "@/helper-text": null })), at: "@/helper-text".into() });
            all
        }
        "fc.CalendarPicker.version" => {
            let single = json!({ "@/mode": "single", "@/title": null, "@/description": null, "@/label": "When?", "@/helper-text": null, "@/error-message": null, "@/min-days": null, "@/max-days": null, "@/init-value": "2026-06-15" });
            let mut all = since("CalendarPicker", json!({}), limit, "@/type");
            let mut wrong = single.clone();
            wrong["@/label"] = json!({ "start-date": "Come", "end-date": "Go" });
            all.extend(edit("CalendarPicker", single, wrong, "@/label"));
            all.extend(bad("CalendarPicker", json!({ "@/label": "When?" }), "@/label"));
            all.extend(bad("CalendarPicker", json!({ "@/label/end-date": null }), "@/label/end-date"));
            all
        }
        "fc.group.label" => ["CheckboxGroup", "RadioButtonsGroup"]
            .iter()
            .flat_map(|kind| {
                edit(kind, json!({ "/version": before(limit), "@/label": null }), json!({ "/version": limit, "@/label": null }), "@/label")
            })
            .collect(),
        "fc.init_value.type" => {
            let number = |version: &str, value: Value| json!({ "/version": version, "@/children/0/input-type": "number", "@/init-values/it": value });
            [
                edit("Form", number(limit, json!(7)), number(limit, json!("7")), "@/init-values/it"),
                edit("Form", number(before(limit), json!("7")), number(limit, json!("${data.animal}")), "@/init-values/it"),
                edit(
                    "Form",
                    json!({ "@/error-messages": { "it": "No" } }),
                    json!({ "@/error-messages": { "it": 7 } }),
                    "@/error-messages/it",
                ),
            ]
            .into_iter()
            .flatten()
            .collect()
        }
        "fc.markdown" => ["TextBody", "TextCaption"].iter().flat_map(|kind| since(kind, json!({}), limit, "@/markdown")).collect(),
        "fc.unselect" => [
            since("Dropdown", json!({ "@/on-unselect-action": update }), limit, "@/on-unselect-action"),
            since("ChipsSelector", json!({ "@/on-unselect-action": update }), "7.1", "@/on-unselect-action"),
            since("ChipsSelector", json!({ "@/on-select-action": update }), "7.1", "@/on-select-action"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        _ => vec![],
    }
}

const VERSIONS: [&str; 15] = ["1.0", "2.0", "2.1", "3.0", "3.1", "4.0", "5.0", "5.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2"];

/// The version before one.
fn before(version: &str) -> &'static str {
    VERSIONS[VERSIONS.iter().position(|known| *known == version).unwrap() - 1]
}

fn since(kind: &str, changes: Value, version: &str, at: &str) -> Vec<Probe> {
    let with = |version: &str| edited(edited(flow(kind), &changes), &json!({ "/version": version }));
    vec![Probe { good: with(version), bad: with(before(version)), at: at.to_owned() }]
}
