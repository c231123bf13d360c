//! The vendor's request bodies, and what has to be put right in them before anybody could send them.
//!
//! Numbers with a `#` are those of the defects listed in the provider's `docs.md`.

use serde_json::{Value, json};

use crate::support::{load, specs};

/// A body as the vendor publishes it, made sendable.
pub struct Published {
    /// The file, or the line of the rendered reference.
    pub name: String,
    /// The body with placeholders filled and nothing else changed.
    pub original: Value,
    /// The body without its defects.
    pub body: Value,
    /// The body as Waxwing writes it: what is read in more than one way is written in one.
    pub written: Value,
}

impl Published {
    fn new(name: &str, original: Value) -> Self {
        let mut body = original.clone();
        repair(name, &mut body);
        let mut written = body.clone();
        normalize(&mut written);
        Self { name: name.into(), original, body, written }
    }

    /// Whether something had to be put right.
    pub fn was_repaired(&self) -> bool {
        self.body != self.original
    }

    /// The path it is sent to.
    pub fn path(&self) -> &'static str {
        if self.body.get("messages").is_some() { "/bulks" } else { "/messages" }
    }
}

/// Every body of a send that the vendor publishes; none where the specifications are not at hand.
pub fn published() -> Vec<Published> {
    let Some(folder) = specs() else { return Vec::new() };
    let folder = folder.join("tyntec");
    let mut all = Vec::new();
    let mut add = |name: &str, body: Value| all.push(Published::new(name, filled(enveloped(body))));
    for place in ["v3.17/message-requests", "v3.17/postman", "v3.17/schema-examples", "v3.28/schema-examples"] {
        let mut names: Vec<_> = std::fs::read_dir(folder.join("fixtures").join(place))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| is_send(place, name))
            .collect();
        names.sort();
        for name in names {
            add(&name, load(&folder, &format!("fixtures/{place}/{name}")));
        }
    }
    for example in load(&folder, "seed-examples.json").as_array().unwrap() {
        let line = example["seed_line"].as_u64().unwrap();
        let schema = example["schema_name"].as_str().unwrap_or_default();
        let is_send = example["kind"] == "request" && ["POST /messages", "POST /bulks"].iter().any(|send| example["operation"] == *send);
        let is_content = schema.starts_with("WhatsApp") && example["body"].get("contentType").is_some();
        if is_send || is_content {
            add(&format!("line {line} {schema}"), example["body"].clone());
        }
    }
    all
}

fn is_send(place: &str, name: &str) -> bool {
    match place {
        "v3.17/postman" => ["Send-messages", "Template-Messages", "Media-Messages"].iter().any(|start| name.starts_with(start)),
        "v3.17/message-requests" => name != "WhatsAppInteractiveCallToActionMessage.json", // #9: a body of the API before.
        _ => name == "MessageRequest.json" || name.starts_with("WhatsAppInteractive"),
    }
}

/// Puts a content, or an interactive one without its content, into an envelope.
fn enveloped(body: Value) -> Value {
    let content = if body.get("contentType").is_some() {
        body
    } else if body.get("subType").is_some() {
        json!({ "contentType": "interactive", "interactive": body })
    } else if body.get("template").is_some() {
        json!({ "contentType": "template", "template": body["template"] })
    } else {
        return body;
    };
    json!({ "to": "4915112345678", "from": "49123456789", "channel": "whatsapp", "content": content })
}

/// Invented values in place of the collection's `{{variables}}` and of "some number".
fn filled(body: Value) -> Value {
    let text = body.to_string();
    let values = [
        ("{{receiverPhoneNumber}}", "4915112345678"),
        ("{{whatsAppBusinessNumber}}", "49123456789"),
        ("{{whatsAppTemplateName}}", "order_update"),
        ("{{whatsAppTemplateLanguage}}", "en"),
        ("some number", "4915112345678"),
    ];
    let text = values.iter().fold(text, |text, (name, value)| text.replace(name, value));
    assert!(!text.contains("{{"), "{text}");
    serde_json::from_str(&text).unwrap()
}

/// Takes the defects out of the bodies that have one.
fn repair(name: &str, body: &mut Value) {
    let content = &mut body["content"];
    match name {
        // #8: `language` and `buttons` for `templateLanguage` and `button`.
        "WhatsAppTemplateMessage.json" | "WhatsAppRichNotificationMessage.json" | "WhatsAppInteractiveQuickReplyMessage.json" => {
            rename(&mut content["template"], "language", "templateLanguage");
            rename(&mut content["template"]["components"], "buttons", "button");
        }
        // #31: an image has no file name in any version of the schema.
        "operation-example-WhatsApp-Image.json" => remove(&mut content["image"], "filename"),
        // #25: texts without quotes, which YAML reads as numbers.
        "WhatsAppInteractiveAddressMessage.json" => {
            let address = &mut content["interactive"]["components"]["address"];
            quote(&mut address["values"]);
            quote(&mut address["savedAddresses"]["value"]);
        }
        // #32: a label of 25 characters, five more than the schema has room for.
        "WhatsAppInteractiveCallButtonMessage.json" => {
            content["interactive"]["components"]["callButton"]["displayText"] = json!("Click to call us");
        }
        // Generated from the schema: `url` and `mediaId` at once, of which one is to be given (BaseMedia).
        name if name.starts_with("line ") => drop_urls(content),
        _ => {}
    }
    if body["content"].is_null() {
        remove(body, "content");
    }
}

/// What is read in two ways and written in one.
fn normalize(body: &mut Value) {
    match body {
        Value::Array(items) => items.iter_mut().for_each(normalize),
        Value::Object(members) => {
            // #2: `example` says nothing in a send.
            members.remove("example");
            for (key, member) in members.iter_mut() {
                // #27: ids are texts, whatever the example shows; #25: so are the texts of a template.
                let is_text = ["catalogId", "flowId", "text"].contains(&key.as_str()) || (key == "id" && member.is_number());
                if is_text && member.is_number() {
                    *member = json!(member.to_string());
                }
                // #11: the cards of a carousel are a list.
                if key == "carousel" && member.is_object() {
                    *member = json!([member]);
                }
                normalize(member);
            }
        }
        _ => {}
    }
}

fn drop_urls(body: &mut Value) {
    match body {
        Value::Array(items) => items.iter_mut().for_each(drop_urls),
        Value::Object(members) => {
            if members.contains_key("mediaId") {
                members.remove("url");
            }
            members.values_mut().for_each(drop_urls);
        }
        _ => {}
    }
}

fn rename(object: &mut Value, from: &str, to: &str) {
    let members = object.as_object_mut().unwrap();
    if let Some(member) = members.remove(from) {
        members.insert(to.into(), member);
    }
}

fn remove(object: &mut Value, key: &str) {
    object.as_object_mut().unwrap().remove(key);
}

fn quote(object: &mut Value) {
    for member in object.as_object_mut().unwrap().values_mut().filter(|member| member.is_number()) {
        *member = json!(member.to_string());
    }
}
