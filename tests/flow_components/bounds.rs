//! The two sides of bounds that are numbers or words.

use serde_json::{Value, json};

use crate::probes::{Probe, bad, edit};
use crate::samples::{HERE, component, edited, flow};

/// The characters of a text.
pub fn length(kind: &str, property: &str, limit: &Value) -> Vec<Probe> {
    let pointer = match (kind, property) {
        ("NavigationList", "badge") => "@/list-items/0/badge".into(),
        ("NavigationList", "tag") => "@/list-items/0/tags/0".into(),
        (_, property) => match (property.strip_prefix("option."), property.strip_prefix("item.end."), property.strip_prefix("item.")) {
            (Some(member), ..) => format!("@/data-source/0/{member}"),
            (_, Some(member), _) => format!("@/list-items/0/end/{member}"),
            (.., Some(member)) => format!("@/list-items/0/main-content/{member}"),
            _ if kind == "CalendarPicker" && !["title", "description"].contains(&property) => format!("@/{property}/start-date"),
            _ => format!("@/{property}"),
        },
    };
    let mut changes = json!({});
    if pointer == "@/center-caption" {
        changes = json!({ "@/left-caption": null, "@/right-caption": null });
    }
    if pointer == "@/list-items/0/end/description" {
        changes = json!({ "@/list-items/0/end/metadata": null });
    }
    let with = |letter: &str, count: usize| edited(edited(flow(kind), &changes), &json!({ &pointer: letter.repeat(count) }));
    let most = max(limit);
    ["x", "😀"].map(|letter| Probe { good: with(letter, most), bad: with(letter, most + 1), at: pointer.clone() }).into()
}

fn max(limit: &Value) -> usize {
    limit["max"].as_u64().unwrap() as usize
}

/// The sides of bounds: a value within and one beyond.
fn sides(limit: &Value, mut probe: impl FnMut(i64, i64)) {
    for (key, beyond) in [("min", -1), ("max", 1)] {
        if let Some(bound) = limit[key].as_i64() {
            probe(bound, bound + beyond);
        }
    }
}

pub fn number(kind: &str, property: &str, limit: &Value) -> Vec<Probe> {
    let pointer = format!("@/{property}");
    let mut all = vec![];
    sides(limit, |within, beyond| all.extend(edit(kind, json!({ &pointer: within }), json!({ &pointer: beyond }), &pointer)));
    all
}

/// The entries of a list, each with an id of its own.
pub fn items(kind: &str, property: &str, limit: &Value, with_images: bool) -> Vec<Probe> {
    let pointer = format!("@/{property}");
    let first = component(kind)[property][0].clone();
    let entry = |place: usize| {
        let mut entry = first.clone();
        let members = entry.as_object_mut().unwrap();
        if members.contains_key("id") {
            members.insert("id".into(), place.to_string().into());
        }
        if place > 0 {
            members.remove("badge");
        }
        if !with_images && property == "data-source" {
            members.remove("image");
            members.remove("alt-text");
        }
        entry
    };
    let bare = json!({ "@/min-selected-items": null, "@/max-selected-items": null });
    let with = |count: i64| edited(edited(flow(kind), &bare), &json!({ &pointer: (0..count as usize).map(entry).collect::<Vec<_>>() }));
    let mut all = vec![];
    sides(limit, |within, beyond| all.push(Probe { good: with(within), bad: with(beyond), at: pointer.clone() }));
    all
}

pub fn tags(limit: &Value) -> Vec<Probe> {
    let pointer = "@/list-items/0/tags";
    let with = |count: usize| edited(flow("NavigationList"), &json!({ pointer: vec!["new"; count] }));
    vec![Probe { good: with(max(limit)), bad: with(max(limit) + 1), at: pointer.into() }]
}

/// How many of a component a screen has: the fault is at the last one.
pub fn count(kind: &str, limit: &Value) -> Vec<Probe> {
    let most = max(limit);
    let with = |count: usize| {
        let mut flow = flow(kind);
        for place in 1..count {
            let mut copy = component(kind);
            if copy["name"].is_string() {
                copy["name"] = format!("it{place}").into();
            }
            if kind == "Form" {
                copy["children"][0]["name"] = format!("field{place}").into();
                copy["init-values"] = json!({});
            }
            flow["screens"][0]["layout"]["children"].as_array_mut().unwrap().insert(place, copy);
        }
        flow
    };
    let mut all = vec![Probe { good: with(most), bad: with(most + 1), at: format!("/screens/0/layout/children/{most}") }];
    // Of two branches only one is shown.
    if kind != "Form" && kind != "NavigationList" && kind != "ImageCarousel" {
        let branch = || (0..most).map(|_| component(kind)).collect::<Vec<_>>();
        let condition = json!({ "type": "If", "condition": "${data.open}", "then": branch(), "else": branch() });
        let mut fuller = condition.clone();
        fuller["else"].as_array_mut().unwrap().push(component(kind));
        let at = format!("{}/else/{most}", HERE);
        let with = |condition: Value| {
            edited(flow("TextBody"), &json!({ "@": condition, "/screens/0/layout/children/1": { "type": "TextBody", "text": "a" } }))
        };
        all.push(Probe { good: with(condition), bad: with(fuller), at });
    }
    if kind.ends_with("Picker") {
        let other = if kind == "PhotoPicker" { "DocumentPicker" } else { "PhotoPicker" };
        all.extend(bad(kind, json!({ "/screens/0/layout/children/-": component(other) }), "/screens/0/layout/children/2"));
    }
    if kind == "NavigationList" {
        let text = json!({ "type": "TextBody", "text": "a" });
        all.extend(bad(kind, json!({ "/screens/0/layout/children/-": text }), "/screens/0/layout/children/1"));
        all.extend(bad(kind, json!({ "/screens/0/terminal": true }), "@"));
    }
    all
}

/// Carousels on several screens.
pub fn carousels(limit: &Value) -> Vec<Probe> {
    let with = |count: usize| {
        let mut flow = flow("ImageCarousel");
        for place in 1..count {
            let mut screen = flow["screens"][0].clone();
            screen["id"] = ["SECOND", "THIRD", "FOURTH"][place - 1].into();
            flow["screens"].as_array_mut().unwrap().push(screen);
        }
        flow
    };
    let most = max(limit);
    vec![Probe { good: with(most), bad: with(most + 1), at: format!("/screens/{most}/layout/children/0") }]
}

/// The files that an answer takes: their number, or their size.
pub fn response(limit: &Value) -> Vec<Probe> {
    let payload = "/screens/0/layout/children/1/on-click-action/payload";
    let most = max(limit) as u64;
    let with = |files: u64, kilobytes: u64| json!({ payload: { "it": "${form.it}" }, "@/max-uploaded-photos": files, "@/max-file-size-kb": kilobytes });
    let (good, bad) = if most > 30 { (with(4, most / 4096), with(4, most / 4096 + 1)) } else { (with(most, 1), with(most + 1, 1)) };
    // 25 MB is the most that one file may have, so four of them are just what an answer takes.
    let bad = if most > 30 { with(5, most / 4096) } else { bad };
    edit("PhotoPicker", good, bad, payload)
}

pub fn words(kind: &str, property: &str, limit: &Value) -> Vec<Probe> {
    let pointer = format!("@/{property}");
    limit
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|word| edit(kind, json!({ &pointer: word }), json!({ &pointer: "other" }), &pointer))
        .collect()
}

pub fn option_size(kind: &str, limit: &Value) -> Vec<Probe> {
    let mut all = size(kind, "@/data-source/0/image", limit);
    // Before 6.0 the bound is 300 KB.
    let old = |bytes| edited(flow(kind), &json!({ "/version": "5.1", "@/data-source/0/image": base64(bytes) }));
    all.push(Probe { good: old(307_200), bad: old(307_201), at: "@/data-source/0/image".into() });
    all
}

pub fn size(kind: &str, pointer: &str, limit: &Value) -> Vec<Probe> {
    let most = max(limit);
    edit(kind, json!({ pointer: base64(most) }), json!({ pointer: base64(most + 1) }), pointer)
}

/// An image of a length, in base64: the letters with which PNG begins, and zeros.
fn base64(bytes: usize) -> String {
    let letters = (bytes * 4).div_ceil(3);
    let text = ["iVBORw0KGgoA", &"A".repeat(letters - 12)].concat();
    text + &"=".repeat((4 - letters % 4) % 4)
}
