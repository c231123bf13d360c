//! Every body that tyntec publishes for a call that is no send, and every call of its specifications.
//!
//! Numbers with a `#` are those of the defects listed in the provider's `docs.md`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot read its data has failed")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use support::bodies::{operation, reads_answer, reads_request};
use support::definitions::{Defect, Definitions, answer_errors, request_errors};
use support::{load, provider, specs};
use waxwing::http::Answer;
use waxwing::operation::{Category, Gives, Operation};

const ACCOUNT: &str = "/channels/whatsapp/accounts/{whatsapp-account-id}";
const NUMBER: &str = "/channels/whatsapp/phone-numbers/{phone-number}";

/// What a published body is.
enum Body {
    /// What is sent to an operation.
    Request(String),
    /// What an operation answers, with the status.
    Answer(String, u16),
    /// A problem, with the status.
    Problem(u16),
    /// It belongs to something else, which is named.
    LeftOut(&'static str),
}

fn request(method: &str, base: &str, path: &str) -> Vec<Body> {
    vec![Body::Request(format!("{method} {base}{path}"))]
}

fn answer(base: &str, path: &str) -> Vec<Body> {
    vec![Body::Answer(format!("GET {base}{path}"), 200)]
}

/// What the example of a schema is, and the body that it stands in.
fn of_schema(name: &str, body: &Value) -> (Vec<Body>, Value) {
    let edit = |components: Value| {
        (request("PATCH", ACCOUNT, "/templates/{template-id}/{template-language}"), json!({ "components": components }))
    };
    let listed = json!([body]);
    match name {
        "WhatsAppTemplateRequest" => (request("POST", ACCOUNT, "/templates"), body.clone()),
        "LocalizationRequest" => (request("POST", ACCOUNT, "/templates/{template-id}/localizations"), body.clone()),
        "CarouselTemplateRequest" => edit(body.clone()),
        "WhatsAppTemplateTextHeaderComponentRequest"
        | "WhatsAppTemplateMediaHeaderComponentRequest"
        | "WhatsAppTemplateBodyComponentRequest" => edit(listed),
        "WhatsAppURLButton" => edit(json!([{ "type": "BUTTONS", "buttons": [body] }])),
        "WhatsAppTemplateResponse" => (answer(ACCOUNT, "/templates/{template-id}"), body.clone()),
        "WhatsAppAccount" => (answer(ACCOUNT, ""), body.clone()),
        "WhatsAppAccountStatus" => (answer(ACCOUNT, ""), json!({ "whatsAppAccountId": "1", "accountStatus": body })),
        "CPaaSAccount" => (answer(ACCOUNT, ""), json!({ "whatsAppAccountId": "1", "managedBy": body })),
        "WhatsAppPhoneNumber" => (answer(NUMBER, ""), body.clone()),
        "QualityScore" => (answer(NUMBER, ""), json!({ "qualityScore": body })),
        "WhatsAppProfile" => {
            let mut both = answer(NUMBER, "/settings/profile");
            both.extend(request("PATCH", NUMBER, "/settings/profile"));
            (both, body.clone())
        }
        "WhatsAppBasicFlow" => (answer(ACCOUNT, "/flows"), listed),
        "CreateFlowRequest" => (request("POST", ACCOUNT, "/flows"), body.clone()),
        "UpdateFlowRequest" => (request("POST", ACCOUNT, "/flows/{whatsapp-flow-id}"), body.clone()),
        "Callback" => (request("PUT", "/configurations", "/callbacks"), body.clone()),
        "ChannelCallback" => (request("PUT", "/configurations/channels/whatsapp/phone-numbers/{phone-number}", "/callbacks"), body.clone()),
        "MediaCredentials" => (request("PUT", "/configurations", "/mediaCredentials"), body.clone()),
        "WhatsAppChannelResponse" | "SMSChannelResponse" | "MmsChannelResponse" | "RcsChannelResponse" | "ViberChannelResponse" => {
            (answer("/configurations", "/channels"), listed)
        }
        "MessageStatus" => (answer("/messages/{messageId}", "/status"), body.clone()),
        "MessageDeliveryEvents" => (answer("/messages/{messageId}", "/events"), body.clone()),
        "MessageDeliveryEvent" => (answer("/messages/{messageId}", "/events"), json!({ "messageId": "1", "events": [body] })),
        "MediaUploadResponse" => (vec![Body::Answer("POST /media".into(), 200)], body.clone()),
        "MediaResponse" => (answer("/media", ""), listed),
        "Problem" => {
            let status = body["status"].as_u64().and_then(|status| status.try_into().ok()).unwrap();
            (vec![Body::Problem(status)], body.clone())
        }
        // Read by the tests of sends and of their receipts, tests/tyntec/.
        "MessageRequest" | "MessageRequestOverrides" | "BulkMessageRequest" | "MessageResponse" | "BulkMessageResponse" => {
            (vec![Body::LeftOut("a send")], body.clone())
        }
        "BaseMedia" | "Contact" | "Address" | "Email" | "IMS" | "Name" | "Organisation" | "ContactPhone" | "ContactUrl" => {
            (vec![Body::LeftOut("a part of a send")], body.clone())
        }
        name if IN_SENDS.iter().any(|start| name.starts_with(start)) => (vec![Body::LeftOut("a part of a send")], body.clone()),
        other => panic!("nobody knows what {other} is"),
    }
}

/// How the schemas of what is sent begin; those of template management were named before.
const IN_SENDS: &[&str] = &[
    "WhatsAppText",
    "WhatsAppImage",
    "WhatsAppDocument",
    "WhatsAppVideo",
    "WhatsAppAudio",
    "WhatsAppSticker",
    "WhatsAppLocation",
    "WhatsAppReaction",
    "WhatsAppContacts",
    "WhatsAppInteractive",
    "WhatsAppTemplate",
    "WhatsAppCarousel",
];

/// Takes the defect out of a body that has one, and says which.
fn repair(name: &str, body: &mut Value) -> Option<&'static str> {
    let components = |body: &mut Value| body["localizations"][0]["components"].take();
    match name {
        "v3.17/postman/Profile-Management-Update-Complete-Profile.json" => {
            body["vertical"] = json!("Other");
            Some("a placeholder where one of some words must stand")
        }
        "v3.17/template-requests/WhatsAppAllComponentsUsedTemplate.json" => {
            let mut list = components(body);
            list[0]["format"] = json!("VIDEO");
            body["localizations"][0]["components"] = list;
            Some("#25: `format: Video`")
        }
        "v3.17/template-requests/WhatsAppInteractiveTemplateWithCallToAction.json" => {
            let mut list = components(body);
            list[1]["buttons"][0]["phoneNumber"] = json!("+4923147790813");
            body["localizations"][0]["components"] = list;
            Some("#25: a phone number without quotes, and without its plus")
        }
        "v3.17/schema-examples/WhatsAppTemplateBodyComponentRequest.json" => {
            body["example"]["texts"][1] = json!("123");
            Some("#25: a text without quotes")
        }
        "v3.17/schema-examples/CarouselTemplateRequest.json" => {
            for card in body[1]["cards"].as_array_mut().unwrap() {
                card["components"][2]["buttons"][0]["text"] = json!("More like this");
            }
            Some("#42: a label of 25 characters, five more than the schema has room for")
        }
        _ => None,
    }
}

/// What WhatsApp would refuse in the vendor's own templates, or what an example lacks.
const UNFIT: &[Defect] = &[
    ("v3.17/template-requests/", "template_definition.example.count", "#52: examples of variables are left out"),
    ("v3.17/template-requests/", "template_definition.header.file.example", "#52: the required example is left out"),
    ("WhatsAppInteractiveTemplateWithCallToAction", "template_definition.button.url.example", "#52: the required example is left out"),
    ("WhatsAppRichTemplateWithImage", "template_definition.variable.edges", "#52: the text ends with a variable"),
    ("Add-localization-to-template", "template_definition.example.count", "#52: examples of variables are left out"),
    ("Add-localization-to-template", "template_definition.variable.edges", "#52: the text ends with a variable"),
    ("CarouselTemplateRequest", "template_definition.button.url.form", "#52: words in place of the address"),
    ("schema-examples/WhatsAppTemplateTextHeader", "required /body", "the part alone is the example of its schema"),
    ("schema-examples/WhatsAppTemplateMediaHeader", "required /body", "the part alone is the example of its schema"),
    ("schema-examples/WhatsAppURLButton", "required /body", "the part alone is the example of its schema"),
];

/// The same in the rendered reference.
const UNFIT_EXAMPLES: &[Defect] = &[("line 2890", "template_definition.example.count", "#52: examples of variables are left out")];

#[derive(Default)]
struct Counts {
    read: usize,
    repaired: usize,
    left_out: BTreeMap<&'static str, usize>,
    faults: Vec<String>,
    definitions: Definitions,
}

impl Counts {
    fn take(&mut self, name: &str, bodies: &[Body], body: &Value) {
        for what in bodies {
            let result = match what {
                Body::LeftOut(why) => {
                    *self.left_out.entry(why).or_default() += 1;
                    return;
                }
                // Nothing in it but a word that is always there: read with the other member that it may have.
                Body::Request(line) if *body == json!({ "status": "read" }) => {
                    reads_request(found(line), &json!({ "status": "read", "isTyping": false }), &json!({}))
                }
                Body::Request(line) => reads_request(found(line), body, &json!({})),
                Body::Answer(line, status) => reads_answer(provider("tyntec"), found(line), *status, body).map(|_| ()),
                Body::Problem(status) => reads_problem(*status, body),
            };
            let errors = match what {
                Body::Request(line) => request_errors(provider("tyntec"), found(line), body),
                Body::Answer(line, status) => {
                    let output = reads_answer(provider("tyntec"), found(line), *status, body);
                    output.ok().and_then(|output| answer_errors(provider("tyntec"), found(line), &output))
                }
                _ => None,
            };
            self.definitions.take(name, errors);
            self.faults.extend(result.err().map(|fault| format!("{name}: {fault}")));
        }
        self.read += 1;
    }

    fn finish(self, what: &str, all: usize, unfit: &[Defect], definitions: usize) {
        self.definitions.hold(unfit, definitions);
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n\n"));
        let left_out: usize = self.left_out.values().sum();
        assert_eq!(self.read + left_out, all, "{what}");
        println!("{what}: {} read, {} of them repaired; left out {:?}", self.read, self.repaired, self.left_out);
    }
}

/// The operation for a line; of two forms the one that answers with a body.
fn found(line: &str) -> &'static Operation {
    let first = operation(provider("tyntec"), line);
    let same = |other: &&'static Operation| other.path == first.path && other.method == first.method && other.gives != Gives::File;
    provider("tyntec").provider.catalogue().find(same).unwrap_or(first)
}

/// A problem must be read as one: with a category, the provider's words, and all of it kept.
fn reads_problem(status: u16, body: &Value) -> Result<(), String> {
    let text = body.to_string();
    let refusal = provider("tyntec").provider.read_refusal(&Answer::new(status, None, &text)).ok_or("not refused")?;
    let title = body["title"].as_str().unwrap_or_default();
    let is_read = refusal.documented && refusal.status == Some(status) && refusal.category == Category::from_status(status);
    let code = body.get("code").map(Value::to_string);
    if is_read && refusal.message.starts_with(title) && refusal.raw == text && refusal.provider_code == code {
        return Ok(());
    }
    Err(format!("{refusal:?}"))
}

#[test]
fn reads_every_fixture() {
    let Some(folder) = specs().map(|folder| folder.join("tyntec/fixtures")) else { return };
    let index = load(&folder, "index.json");
    let index = index.as_array().unwrap();
    let mut counts = Counts::default();
    for entry in index {
        let name = entry["file"].as_str().unwrap();
        let mut body = load(&folder, name);
        if entry["kind"] == "webhook" {
            counts.take(name, &[Body::LeftOut("an event that comes in")], &body);
            continue;
        }
        let Some(schema) = entry["schema_name"].as_str() else {
            let is_send = ["v3.17/postman/Customize-requests-Send", "v3.17/message-requests/"].iter().any(|start| name.starts_with(start));
            assert!(is_send, "{name}");
            counts.take(name, &[Body::LeftOut("a send")], &body);
            continue;
        };
        let (bodies, original) = of_schema(schema, &body);
        if let Some(defect) = repair(name, &mut body) {
            // Unrepaired, it is no body that anybody could send.
            let is_refused =
                |what: &Body| matches!(what, Body::Request(line) if reads_request(found(line), &original, &json!({})).is_err());
            assert!(bodies.iter().any(is_refused), "{name} is read in spite of {defect}");
            counts.repaired += 1;
        }
        let (bodies, body) = of_schema(schema, &body);
        counts.take(name, &bodies, &body);
    }
    counts.finish("fixtures", index.len(), UNFIT, 19);
    assert_eq!(index.len(), files(&folder), "the index does not name every file");
}

fn files(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| !path.ends_with("index.json")).map(|path| if path.is_dir() { files(&path) } else { 1 }).sum()
}

#[test]
fn reads_every_example_of_the_rendered_reference() {
    let Some(folder) = specs().map(|folder| folder.join("tyntec")) else { return };
    let examples = load(&folder, "seed-examples.json");
    let examples = examples.as_array().unwrap();
    let mut counts = Counts::default();
    for example in examples {
        let name = format!("line {}", example["seed_line"]);
        let body = &example["body"];
        let schema = example["schema_name"].as_str().unwrap_or_default();
        let line = example["operation"].as_str().unwrap_or_default();
        let status = example["status"].as_u64().map(|status| u16::try_from(status).unwrap());
        match (example["kind"].as_str().unwrap(), status) {
            ("schema", _) => {
                let (bodies, body) = of_schema(schema, body);
                counts.take(&name, &bodies, &body);
            }
            (_, Some(400..)) => counts.take(&name, &[Body::Problem(status.unwrap())], body),
            (_, None) if schema == "Problem" => counts.take(&name, &[Body::Problem(400)], body),
            _ if ["POST /messages", "POST /bulks"].contains(&line) => counts.take(&name, &[Body::LeftOut("a send")], body),
            ("request", _) => counts.take(&name, &[Body::Request(line.into())], body),
            ("response", Some(status)) => counts.take(&name, &[Body::Answer(line.into(), status)], body),
            other => panic!("{name}: {other:?}"),
        }
    }
    counts.finish("examples", examples.len(), UNFIT_EXAMPLES, 7);
}

/// Channels that are not WhatsApp's; `channels.listAll` has them too.
const OTHER_CHANNELS: [&str; 4] = ["listAllSMSChannels", "listAllMmsChannels", "listAllRcsChannels", "listAllViberChannels"];

/// Every operation of the specifications: method and path, id and the statuses of success.
fn documented(folder: &std::path::Path) -> BTreeMap<String, (String, Vec<u16>)> {
    let mut found = BTreeMap::new();
    for version in ["v122-whatsapp-3.17", "v146-whatsapp-3.28"] {
        for file in ["common", "whatsapp", "configurations"] {
            let path = folder.join(version).join("conversations/v3").join(format!("{file}.yaml"));
            let document: Value = serde_yaml_ng::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            for (path, methods) in document["paths"].as_object().unwrap() {
                for (method, operation) in methods.as_object().unwrap().iter().filter(|(_, operation)| operation["operationId"].is_string())
                {
                    let statuses = operation["responses"].as_object().unwrap().keys().filter_map(|status| status.parse().ok());
                    let value = (operation["operationId"].as_str().unwrap().to_owned(), statuses.filter(|status| *status < 300).collect());
                    found.insert(format!("{} {path}", method.to_uppercase()), value);
                }
            }
        }
    }
    found
}

#[test]
fn has_every_operation_of_the_specifications() {
    let Some(folder) = specs().map(|folder| folder.join("tyntec")) else { return };
    let mut documented = documented(&folder);
    let registered = provider("tyntec");
    let mut had = BTreeSet::new();
    for row in registered.provider.catalogue() {
        let line = format!("{} {}", row.method.name(), row.path);
        let Some((id, statuses)) = documented.get(&line) else { panic!("{line} is in no specification") };
        assert!(row.source.ends_with(id.as_str()), "{}: {} is no source for {id}", row.id, row.source);
        let status = if row.is_send() { 202 } else { registered.provider.server().status(row) };
        assert!(statuses.contains(&status), "{}: {status} is none of {statuses:?}", row.id);
        had.insert(line);
    }
    documented.retain(|line, (id, _)| !had.contains(line) && !OTHER_CHANNELS.contains(&id.as_str()));
    assert!(documented.is_empty(), "{documented:?}");
    assert_eq!(had.len(), 55);
}
