//! The rows about routes between screens.

use serde_json::{Value, json};

use crate::base::{ENDPOINT, GONE, STATIC};
use crate::probes::{FOOTER, Probe, bad, probe};

/// What a row about routes is about.
pub fn ways(id: &str, limit: &Value) -> Vec<Probe> {
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
