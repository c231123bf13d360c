//! What some operations do that the desk does not do for all.

use serde_json::{Map, Value, json};

use super::authentication::written;
use crate::json::{parse, time};
use crate::provider::{Settings, find};
use crate::rules::{Issue, Report, Severity};
use crate::sandbox::{Asked, Denied, World, desk};
use crate::template::check_submission;

type Output = Result<Value, Denied>;

const NAME: &str = "infobip";
/// The business account of the seeds.
const ACCOUNT: &str = "987654";
const DAY: u64 = 86_400_000;

/// What an operation gives; nothing where the desk carries it out.
pub(super) fn operate(asked: &Asked, world: &mut World) -> Option<Output> {
    let input = &asked.input;
    match asked.operation.id {
        "templates.listAvailable" => Some(Ok(json!({ "items": world.store.shelf(NAME, "templates") }))),
        "templates.create" => Some(checked(asked, native).and_then(|()| act("templates", "create", &written(input, None), world))),
        "templates.edit" => Some(checked(asked, native).and_then(|()| edit_template(input, world))),
        "templates.delete" => Some(delete_template(input, world)),
        "flows.create" => Some(create_flow(input, world)),
        "flows.edit" => Some(edit_flow(input, world)),
        "flows.uploadJson" => Some(flow_json(input, world)),
        "flows.getJson" | "flows.preview" => Some(flow_links(input, world)),
        "media.download" => Some(file(input, world)),
        "media.delete" => Some(delete_file(input, world)),
        "messages.typing" | "messages.typingBulk" => Some(Ok(typing(input, world))),
        _ => None,
    }
}

/// What WhatsApp refuses and Infobip's documents take.
const LOOSE: &[&str] = &["template_definition.card.count"];

/// What a client checks too, under the paths of the body.
pub(super) fn checked(asked: &Asked, native: impl Fn(Issue) -> Issue) -> Result<(), Denied> {
    let text = asked.input.to_string();
    let (Some(registered), Ok(document)) = (find(NAME), parse(&text)) else { return Ok(()) };
    let mut report = Report::default();
    if let "templates.create" | "templates.edit" = asked.operation.id {
        check_submission(&document.root, &document.damaged, registered, asked.operation.id == "templates.create", &mut report);
    }
    registered.provider.check_input(asked.operation, &document.root, &Settings::default(), &mut report);
    let is_said = |issue: &Issue| issue.severity == Severity::Error && !LOOSE.contains(&issue.rule.as_ref());
    let faults: Vec<Issue> = report.into_issues().into_iter().filter(is_said).map(native).collect();
    if faults.is_empty() { Ok(()) } else { Err(Denied::Invalid(faults)) }
}

fn native(issue: Issue) -> Issue {
    let path = match issue.path.as_str() {
        "/name" | "/category" => issue.path.clone(),
        "/validitySeconds" => "/validityPeriod".into(),
        path => match path.strip_prefix("/infobip") {
            Some(path) => path.into(),
            None => format!("/structure{}", path.replace("/cards", "/carousel/cards").replace("/screen", "/navigateScreen")),
        },
    };
    Issue { path, ..issue }
}

/// What the desk does for all.
fn act(resource: &str, verb: &str, input: &Value, world: &mut World) -> Output {
    desk::act(NAME, resource, verb, input, world).unwrap_or(Err(Denied::NotFound))
}

fn edit_template(input: &Value, world: &mut World) -> Output {
    open_for_edit(input, world)?;
    let category = act("templates", "get", &json!({ "id": input.get("id") }), world)?.get("category").cloned();
    act("templates", "edit", &written(input, category.as_ref()), world)
}

/// The description of edit-whatsapp-template: only in some statuses, and approved ones not often.
fn open_for_edit(input: &Value, world: &mut World) -> Result<(), Denied> {
    let now = world.now;
    let place = world.store.place(NAME, "templates", input, &["id"]).ok_or(Denied::NotFound)?;
    let template = world.store.shelf(NAME, "templates").get_mut(place).and_then(Value::as_object_mut).ok_or(Denied::NotFound)?;
    let status = template.get("status").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !["approved", "rejected", "paused"].contains(&status.as_str()) {
        return Err(Denied::field("/status", "only approved, rejected and paused templates can be edited"));
    }
    let extra = |of: Option<&Value>| of.and_then(|thing| thing.pointer("/subCategory").cloned());
    if extra(template.get("infobip")).is_some() && extra(input.get("infobip")).is_none() {
        return Err(Denied::field("/subCategory", "must not be null"));
    }
    let mut edits: Vec<u64> = template.get("edits").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_u64).collect();
    edits.retain(|at| at + 30 * DAY > now);
    if status == "approved" {
        if input.get("category").is_some_and(|category| template.get("category") != Some(category)) {
            return Err(Denied::field("/category", "category of an approved template cannot be edited"));
        }
        if edits.len() >= 10 || edits.iter().any(|at| at + DAY > now) {
            return Err(Denied::field("/structure", "an approved template can be edited once in 24 hours and 10 times in 30 days"));
        }
        edits.push(now);
    }
    template.insert("edits".into(), json!(edits));
    if input.get("body").is_some() {
        for part in ["header", "body", "footer", "buttons", "cards", "limitedTimeOffer", "callPermissionRequest"] {
            template.remove(part);
        }
    }
    Ok(())
}

/// All languages go, and the name is blocked.
fn delete_template(input: &Value, world: &mut World) -> Output {
    let name = input.get("name").and_then(Value::as_str).unwrap_or_default();
    let shelf = world.store.shelf(NAME, "templates");
    let before = shelf.len();
    shelf.retain(|template| template.get("name").is_none_or(|own| own != name));
    if shelf.len() == before {
        return Err(Denied::NotFound);
    }
    world.store.block(NAME, name);
    Ok(json!({}))
}

fn flow<'w>(input: &Value, world: &'w mut World) -> Result<&'w mut Value, Denied> {
    let place = world.store.place(NAME, "flows", input, &["id"]).ok_or(Denied::NotFound)?;
    world.store.shelf(NAME, "flows").get_mut(place).ok_or(Denied::NotFound)
}

/// A flow that can still be changed.
fn draft<'w>(input: &Value, world: &'w mut World) -> Result<&'w mut Map<String, Value>, Denied> {
    let flow = flow(input, world)?.as_object_mut().ok_or(Denied::NotFound)?;
    if flow.get("status").is_some_and(|status| status != "draft") {
        return Err(Denied::Conflict(String::new()));
    }
    Ok(flow)
}

/// FlowDataResponse says which account it belongs to.
fn create_flow(input: &Value, world: &mut World) -> Output {
    let mut flow = input.as_object().cloned().unwrap_or_default();
    flow.insert("accountId".into(), json!(ACCOUNT));
    act("flows", "create", &Value::Object(flow), world)
}

/// By its id alone: what else is given is new.
fn edit_flow(input: &Value, world: &mut World) -> Output {
    let flow = draft(input, world)?;
    for key in ["name", "categories"] {
        if let Some(value) = input.get(key) {
            flow.insert(key.into(), value.clone());
        }
    }
    Ok(json!({}))
}

/// The JSON is taken whatever is wrong with it.
fn flow_json(input: &Value, world: &mut World) -> Output {
    let flow = draft(input, world)?;
    let given = input.get("json").cloned().unwrap_or_default();
    let lacks = ["version", "screens"].into_iter().filter(|key| given.get(key).is_none());
    let error = |key| {
        let message = format!("The required property \"{key}\" is missing at \"$root\".");
        json!({ "error": "REQUIRED_PROPERTY_MISSING", "type": "JSON_SCHEMA_ERROR", "message": message })
    };
    let errors: Vec<Value> = lacks.map(error).collect();
    flow.insert("json".into(), given);
    Ok(json!({ "validationErrors": errors }))
}

fn flow_links(input: &Value, world: &mut World) -> Output {
    let expires = time::iso(i64::try_from(world.now + 30 * DAY).unwrap_or_default());
    let id = flow(input, world)?.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let link = |what: &str| format!("https://sandbox.invalid/flows/{id}/{what}");
    Ok(json!({ "url": link("flow.json"), "preview": { "url": link("preview"), "expiresAt": expires } }))
}

fn file(input: &Value, world: &mut World) -> Output {
    let place = world.store.place(NAME, "media", input, &["id"]).ok_or(Denied::NotFound)?;
    world.store.shelf(NAME, "media").get(place).cloned().ok_or(Denied::NotFound)
}

fn delete_file(input: &Value, world: &mut World) -> Output {
    let shelf = world.store.shelf(NAME, "media");
    let place = shelf.iter().position(|file| file.get("url") == input.get("url")).ok_or(Denied::NotFound)?;
    shelf.remove(place);
    Ok(json!({}))
}

/// One state for each event.
fn typing(input: &Value, world: &mut World) -> Value {
    let events = input.get("events").and_then(Value::as_array).map_or(std::slice::from_ref(input), Vec::as_slice);
    let mut messages = Vec::new();
    for event in events {
        let id = event.get("clientMessageId").cloned().unwrap_or_else(|| json!(world.uuid()));
        let to = event.get("to").cloned().unwrap_or_default();
        messages.push(json!({
            "id": id, "to": to, "status": "accepted", "rawStatus": "PENDING_ACCEPTED", "description": "Message sent to next instance"
        }));
    }
    let bulk_id = input.pointer("/infobip/bulkId").cloned().unwrap_or_else(|| json!(world.uuid()));
    json!({ "bulkId": bulk_id, "messages": messages })
}
