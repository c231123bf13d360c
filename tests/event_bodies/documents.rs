//! The webhook bodies of the vendors' documents, found by the documents' own lists.

use std::path::Path;

use serde_json::Value;

use crate::support::load;

/// A body, and the type of the event that it must give.
pub struct Body {
    /// Whose it is.
    pub provider: &'static str,
    /// Where it stands.
    pub name: String,
    /// The type of its event.
    pub kind: &'static str,
    /// The body.
    pub value: Value,
}

/// All of them.
pub fn bodies(folder: &Path) -> Vec<Body> {
    let lists = [
        infobip(folder),
        tyntec(folder),
        examples(folder, "tellephant", "seed-examples.json"),
        examples(folder, "telinfy", "examples.json"),
    ];
    lists.into_iter().flatten().collect()
}

/// The webhooks of both versions of the OpenAPI, the copies of them by the index, and the click report of SMS.
fn infobip(folder: &Path) -> Vec<Body> {
    let body = |name: String, kind, value: Value| Body { provider: "infobip", name, kind, value };
    let mut all = Vec::new();
    for file in ["infobip/infobip-whatsapp-openapi.json", "infobip/infobip-whatsapp-openapi-3.163.0.json"] {
        let document = load(folder, file);
        for (name, webhook) in document["webhooks"].as_object().unwrap() {
            for content in webhook["post"]["requestBody"]["content"].as_object().unwrap().values() {
                let several =
                    content["examples"].as_object().into_iter().flatten().map(|(title, example)| (title.as_str(), &example["value"]));
                for (title, value) in several.chain(content.get("example").map(|value| (name.as_str(), value))) {
                    all.push(body(format!("{file}: {title}"), infobip_kind(name, value), value.clone()));
                }
            }
        }
    }
    for row in load(folder, "infobip/fixtures/INDEX.json")["rows"].as_array().unwrap() {
        if row["kind"] == "webhook" {
            let file = format!("infobip/fixtures/{}", row["file"].as_str().unwrap());
            let value = load(folder, &file);
            all.push(body(file, infobip_kind(row["operation"].as_str().unwrap_or_default(), &value), value));
        }
    }
    all
}

fn infobip_kind(webhook: &str, value: &Value) -> &'static str {
    match webhook {
        name if name.contains("inbound") => "message.received",
        "receive-whatsapp-delivery-reports" | "receive-whatsapp-seen-reports" => "message.status",
        "receive-whatsapp-payment-notification" => "payment.status",
        "receive-whatsapp-identity-change-notification" => "identity.changed",
        "receive-whatsapp-marketing-update-notification" if value["content"]["notificationMessagesStatus"] == "stop" => "contact.opted_out",
        "receive-whatsapp-marketing-update-notification" => "contact.opted_in",
        "receive-whatsapp-message-template-update-events" => match value["change"]["type"].as_str() {
            Some("TEMPLATE_STATUS_UPDATE") => "template.status",
            Some("TEMPLATE_CATEGORY_UPDATE") => "template.category",
            _ => "template.quality",
        },
        _ => "link.clicked",
    }
}

/// The examples in the schemas of the AsyncAPI files, and the fixtures by their index.
fn tyntec(folder: &Path) -> Vec<Body> {
    let mut all = Vec::new();
    let body = |name: String, value: Value| {
        let kind = tyntec_kind(name.rsplit('/').next().unwrap(), &value);
        Body { provider: "tyntec", name, kind, value }
    };
    for version in ["v122-whatsapp-3.17", "v146-whatsapp-3.28"] {
        for file in ["webhook-events-v2.yaml", "webhook-events-v3.yaml"] {
            let path = folder.join("tyntec").join(version).join("conversations/v3").join(file);
            let document: Value = serde_yaml_ng::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
                if schema["example"].is_object() {
                    all.push(body(format!("{version} {file}/{name}"), schema["example"].clone()));
                }
            }
        }
    }
    for row in load(folder, "tyntec/fixtures/index.json").as_array().unwrap() {
        let file = format!("tyntec/fixtures/{}", row["file"].as_str().unwrap());
        if row["kind"] == "webhook" {
            all.push(body(format!("{file}/{}", row["schema_name"].as_str().unwrap()), load(folder, &file)));
        }
    }
    all
}

fn tyntec_kind(schema: &str, value: &Value) -> &'static str {
    match schema {
        "WhatsAppCallMessage" => "call.connect",
        "WhatsAppCallRingingStatus" => "call.ringing",
        "WhatsAppCallAcceptedStatus" => "call.accepted",
        "WhatsAppCallRejectedStatus" => "call.rejected",
        "CoexistenceHistoryMessage" => "message.history",
        "CoexistenceMessageEcho" => "message.echo",
        "APIEvent" => "message.status",
        name if name.starts_with("MessageStatus") => "message.status",
        _ if value.get("event").is_some() => "message.received",
        _ => "unknown",
    }
}

/// The bodies of a list of examples that are posted.
fn examples(folder: &Path, provider: &'static str, file: &str) -> Vec<Body> {
    let kind = |body: &Value| match body {
        body if body.get("statuses").is_some() || body.get("status").is_some() => "message.status",
        body if body.get("errors").is_some() => "account.update",
        _ => "message.received",
    };
    let list = load(folder, &format!("{provider}/{file}"));
    let list = list
        .as_array()
        .cloned()
        .or_else(|| list.as_object().and_then(|members| members.values().find_map(Value::as_array)).cloned())
        .unwrap();
    let posted = list.iter().filter(|example| example["kind"] == "webhook");
    posted
        .map(|example| Body {
            provider,
            name: format!("{provider} {}", example["title"].as_str().unwrap()),
            kind: kind(&example["body"]),
            value: example["body"].clone(),
        })
        .collect()
}
