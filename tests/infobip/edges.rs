//! Infobip's limits at their edges. The bounds come from the vendor's own model (`limits.json`), the bodies from its
//! examples, the way from one to the other from its OpenAPI document; nothing comes from Waxwing's tables.

use std::collections::BTreeMap;

use crate::support::{load, provider, specs};
use crate::{Published, published};
use serde_json::{Map, Value, json};
use waxwing::sandbox::accept;

/// Models of the same module that belong to `POST /whatsapp/1/events`.
const OF_EVENTS: &[&str] = &["Platform", "RequestSchedulingSettings", "ToDestination", "WhatsAppEvent"];

/// A limited field of a published body.
struct Field {
    path: String,
    pointer: String,
    body: Value,
}

/// The schemas of the OpenAPI document.
struct Model(Value);

impl Model {
    /// The name and the properties of the schema that a value has, discriminators resolved.
    fn resolve(&self, schema: &Value, value: &Value) -> (String, Map<String, Value>) {
        let Some(name) = schema["$ref"].as_str().and_then(|link| link.strip_prefix("#/components/schemas/")) else {
            return (String::new(), Map::new());
        };
        let schema = &self.0[name];
        let mapping = &schema["discriminator"];
        let tag = mapping["propertyName"].as_str().and_then(|key| value[key].as_str());
        match tag.and_then(|tag| mapping["mapping"].get(tag)).and_then(Value::as_str) {
            Some(link) => {
                let (name, mut properties) = self.properties(link);
                properties.extend(schema["properties"].as_object().cloned().unwrap_or_default());
                (name, properties)
            }
            None => self.properties(name),
        }
    }

    fn properties(&self, link: &str) -> (String, Map<String, Value>) {
        let name = link.trim_start_matches("#/components/schemas/");
        let schema = &self.0[name];
        let mut properties = schema["properties"].as_object().cloned().unwrap_or_default();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            properties.extend(part["properties"].as_object().cloned().unwrap_or_default());
        }
        (name.rsplit('.').next().unwrap().to_owned(), properties)
    }

    /// Notes the fields of a value and of all that is in it.
    fn visit(&self, schema: &Value, value: &Value, pointer: &str, note: &mut dyn FnMut(String, String)) {
        let (name, properties) = self.resolve(schema, value);
        for (key, schema) in &properties {
            let pointer = format!("{pointer}/{key}");
            note(format!("{name}.{key}"), pointer.clone());
            match &value[key] {
                Value::Array(items) => {
                    for (index, item) in items.iter().enumerate() {
                        self.visit(&schema["items"], item, &format!("{pointer}/{index}"), note);
                    }
                }
                Value::Null => {}
                value => self.visit(schema, value, &pointer, note),
            }
        }
    }
}

/// Every field that a published request leads to, with the first such request.
fn fields(folder: &std::path::Path) -> BTreeMap<String, Field> {
    let document = load(folder, "infobip-whatsapp-openapi.json");
    let model = Model(document["components"]["schemas"].clone());
    let mut fields = BTreeMap::new();
    for Published { path, body, .. } in published() {
        let schema = &document["paths"][&path]["post"]["requestBody"]["content"]["application/json"]["schema"];
        for body in variants(&path, body) {
            model.visit(schema, &body, "", &mut |name, pointer| {
                let better = fields.get(&name).is_none_or(|known: &Field| known.body.pointer(&known.pointer).is_none());
                if better {
                    fields.insert(name, Field { path: path.clone(), pointer, body: body.clone() });
                }
            });
        }
    }
    fields
}

/// A published body, and what it becomes with the members of its unions that no published body has.
fn variants(path: &str, body: Value) -> Vec<Value> {
    let text = body.to_string();
    let swap = |old: &str, new: &str| serde_json::from_str(&text.replace(&format!("\"{old}\""), &format!("\"{new}\""))).unwrap();
    let with_header = |header: Value| {
        let mut changed = body.clone();
        changed["content"]["header"] = header;
        changed
    };
    let mut variants = match path.rsplit('/').next().unwrap() {
        "media-carousel" => vec![swap("IMAGE", "VIDEO")],
        "template" if !text.contains("carousel") => vec![swap("IMAGE", "GIF")],
        "order-status" => {
            let others = ["BRAZIL", "BRAZIL_PIX_DC", "BRAZIL_LINK", "BRAZIL_BOLETO", "PG_PAYU", "PG_RAZORPAY", "UPI_LINK"];
            others.iter().map(|other| swap("UPI_PAYU", other)).collect()
        }
        "url-button" => vec![
            with_header(json!({ "type": "IMAGE", "mediaUrl": "https://a.example/image.png" })),
            with_header(json!({ "type": "VIDEO", "mediaUrl": "https://a.example/film.mp4" })),
            with_header(json!({ "type": "DOCUMENT", "mediaUrl": "https://a.example/a.pdf", "filename": "a.pdf" })),
        ],
        _ => Vec::new(),
    };
    variants.insert(0, body);
    variants
}

/// A text of some length, of the form that the field has.
fn text(field: &str, length: usize) -> String {
    let (head, tail) = match field.rsplit('.').next().unwrap() {
        "to" => ("US.1", ""),
        "filename" => ("", ".pdf"),
        "url" | "mediaUrl" | "notifyUrl" | "paymentLink" => ("https://a.example/", ""),
        _ => ("", ""),
    };
    let letter = if head == "US.1" { "1" } else { "a" };
    format!("{head}{}{tail}", letter.repeat(length.saturating_sub(head.len() + tail.len())))
}

/// So many items, different from each other where they must be.
fn items(value: &Value, count: usize) -> Value {
    let first = value.get(0).cloned().unwrap_or_else(|| json!("a"));
    let item = |number: usize| {
        let mut item = first.clone();
        if let Some(members) = item.as_object_mut().filter(|members| !members.contains_key("code")) {
            for key in ["id", "title"] {
                if members.contains_key(key) || (key == "title" && members.contains_key("rows")) {
                    members.insert(key.into(), json!(format!("{key} {number}")));
                }
            }
            if members.contains_key("rows") {
                members.insert("rows".into(), json!([{ "id": format!("row {number}"), "title": "row" }]));
            }
        }
        item
    };
    (0..count).map(item).collect()
}

/// The values just inside and just outside the bounds of a row.
fn edges(row: &Value, field: &str, value: &Value) -> (Vec<Value>, Vec<Value>) {
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    let bound = |key: &str| row[key].as_i64();
    let is_list = row["type"].as_str().unwrap().starts_with("array");
    let wrap = |text: String| if is_list { json!([text]) } else { json!(text) };
    if let Some(max) = bound("max_length") {
        let max = usize::try_from(max).unwrap();
        // A user id has at most 128 letters after its country: WhatsApp has none that comes near Infobip's 150.
        inside.push(wrap(text(field, if field.ends_with(".to") { max.min(131) } else { max })));
        outside.push(wrap(text(field, max + 1)));
        // A letter outside the Basic Multilingual Plane counts as two.
        outside.push(wrap(format!("{}😀", text(field, max - 1))));
        if bound("min_length") == Some(1) {
            outside.push(wrap(String::new()));
        }
    }
    if let Some(max) = bound("max_items") {
        let (min, max) = (bound("min_items").unwrap_or_default(), usize::try_from(max).unwrap());
        inside.push(items(value, max));
        outside.push(items(value, max + 1));
        if let Some(below) = usize::try_from(min).unwrap().checked_sub(1) {
            inside.push(items(value, below + 1));
            outside.push(items(value, below));
        }
    }
    for (key, step) in [("minimum", -1), ("maximum", 1)] {
        if let Some(bound) = row[key].as_f64() {
            #[expect(clippy::cast_possible_truncation, reason = "the bounds are whole")]
            let bound = bound as i64;
            inside.push(json!(bound));
            outside.push(json!(bound + step));
        }
    }
    if row["pattern"].as_str().is_some_and(|pattern| pattern.contains("{1,35}")) {
        inside.push(json!("a-_.9".repeat(7)));
        outside.extend([json!("a".repeat(36)), json!(""), json!("a b")]);
    }
    if row["pattern"] == "^[0-9]{6}$" {
        inside.push(json!("123456"));
        outside.extend([json!("12345"), json!("1234567"), json!("12345a")]);
    }
    (inside, outside)
}

#[test]
fn takes_what_is_just_inside_and_refuses_what_is_just_outside() {
    let Some(folder) = specs().map(|folder| folder.join("infobip")) else { return };
    let fields = fields(&folder);
    let limits = load(&folder, "limits.json");
    // The models of the sends come from one module of the vendor's document.
    let module = &limits.as_array().unwrap().iter().find(|row| row["model"] == "TextMessage").unwrap()["module"];
    let (mut cases, mut faults, mut unreached) = (0, Vec::new(), Vec::new());
    for row in limits.as_array().unwrap() {
        let (model, key) = (row["model"].as_str().unwrap(), row["json_name"].as_str().unwrap_or_default());
        let name = format!("{model}.{key}");
        let Some(field) = fields.get(&name) else {
            let bounds = ["max_length", "max_items", "minimum", "maximum", "pattern"];
            let counts = &row["module"] == module
                && !OF_EVENTS.contains(&model)
                && row["direction"].to_string().contains("request")
                && bounds.iter().any(|bound| !row[*bound].is_null());
            if counts {
                unreached.push(name);
            }
            continue;
        };
        let (inside, outside) = edges(row, &name, field.body.pointer(&field.pointer).unwrap_or(&Value::Null));
        let cut = field.pointer.rfind('/').unwrap();
        let verdict = |value: &Value| {
            let mut body = field.body.clone();
            body.pointer_mut(&field.pointer[..cut]).unwrap()[key] = value.clone();
            accept(provider("infobip"), &field.path, &body.to_string())
        };
        for value in inside {
            cases += 1;
            if let Err(refusal) = verdict(&value) {
                let rules: Vec<_> = refusal.issues().iter().map(|issue| format!("{} {}", issue.rule, issue.message)).collect();
                faults.push(format!("{name}: refused inside: {rules:?}"));
            }
        }
        for value in outside {
            cases += 1;
            if verdict(&value).is_ok() {
                faults.push(format!("{name}: let through outside: {value}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {cases}:\n{}", faults.len(), faults.join("\n"));
    assert!(unreached.is_empty(), "no body leads to {unreached:?}");
    println!("{cases} values at the edges");
    assert!(cases > 500, "only {cases} values");
}
