//! Every operation that is no send: read by its own table, carried out on what is kept, answered by its own table.

mod carry;
mod read;
mod store;

use serde_json::Value;

use super::life::plan_template;
use super::{Incoming, Reply, World};
use crate::json::parse;
use crate::operation::{Gives, Operation};
use crate::provider::{Registered, Settings};
use crate::rules::Issue;
use crate::shape::encode_value;

pub use carry::act;
pub(super) use carry::{review, set};
pub use store::Store;

/// Approves a template that waits for it; says whether there was one.
pub fn approve(provider: &'static str, name: &str, language: Option<&str>, world: &mut World) -> bool {
    let is_it = |template: &&mut Value| {
        let says = |key: &str, word: &str| template.get(key).is_none_or(|own| own == word);
        says("name", name) && language.is_none_or(|language| says("language", language)) && says("status", "pending")
    };
    let Some(template) = world.store.shelf(provider, "templates").iter_mut().find(is_it) else { return false };
    set(template, "status", Value::from("approved"));
    let template = template.clone();
    plan_template(provider, &template, world.now, world);
    true
}

/// Why an operation was not carried out; each provider words it its own way.
#[derive(Debug, Clone, PartialEq)]
pub enum Denied {
    /// There is no such path.
    NoPath,
    /// There is no such thing.
    NotFound,
    /// It clashes with what is there, in words.
    Conflict(String),
    /// The request is wrong.
    Invalid(Vec<Issue>),
}

impl Denied {
    /// A fault of one field.
    pub fn field(path: &str, message: &str) -> Self {
        Self::Invalid(vec![Issue::error("sandbox", path.into(), message.into())])
    }
}

/// What a request asks for.
#[derive(Debug)]
pub struct Asked {
    /// The operation.
    pub operation: &'static Operation,
    /// Its neutral input.
    pub input: Value,
}

/// Reads a request, carries it out and answers it.
///
/// # Errors
/// Why it was not carried out.
pub fn serve(registered: &Registered, incoming: &Incoming<'_>, world: &mut World) -> Result<Reply, Denied> {
    let asked = read::read(registered, incoming)?;
    let server = registered.provider.server();
    review(registered.provider.about().name, world);
    let mut output = match server.operate(&asked, world) {
        Some(output) => output?,
        None => carry::carry(registered.provider.about().name, &asked, world)?,
    };
    // Some providers page by a link.
    if let Some(next) = output.get("next").and_then(Value::as_str).map(str::to_owned) {
        set(&mut output, "link", Value::from(format!("{}?page={next}", incoming.path)));
    }
    let status = server.status(asked.operation);
    Ok(answer(asked.operation, &output, status))
}

/// The answer that has an output.
fn answer(operation: &Operation, output: &Value, status: u16) -> Reply {
    if operation.gives == Gives::File {
        let text = |key: &str| output.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let kind = output.get("type").and_then(Value::as_str).unwrap_or("application/octet-stream");
        return Reply { content_type: kind.to_owned().into(), is_base64: true, ..Reply::json(status, text("data")) };
    }
    let text = output.to_string();
    let document = parse(&text).ok();
    let native =
        operation.output.zip(document.as_ref()).and_then(|(shape, document)| encode_value(shape, &document.root, &Settings::default()));
    let native: Value = native.and_then(|native| serde_json::from_str(&native).ok()).unwrap_or_default();
    let body = native.get("body").map(ToString::to_string).unwrap_or_default();
    let headers = native.get("headers").and_then(Value::as_object).into_iter().flatten();
    let header = |(name, value): (&String, &Value)| (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let status = if body.is_empty() && status == 200 { 204 } else { status };
    Reply { headers: headers.map(header).collect(), ..Reply::json(status, body) }
}
