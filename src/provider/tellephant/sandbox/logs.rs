//! Logs as Laravel pages them.

use serde_json::{Map, Value, json};

use crate::json::time;
use crate::sandbox::{Asked, Denied, Sent, World, reached};

/// How many rows a page has (API page, `per_page`).
const ROWS: usize = 5_000;
const URL: &str = "https://api.tellephant.com/v1/user/logs";

/// The page of a log that is asked for.
pub(super) fn page(asked: &Asked, world: &mut World) -> Result<Value, Denied> {
    let text = |key: &str| asked.input.get(key).and_then(Value::as_str).unwrap_or_default();
    let (first, last) = (text("startDate"), text("endDate"));
    if last > day(world.now).as_str() {
        return Err(Denied::Conflict("End Date must be less than or equal to today".into()));
    }
    let kind = asked.operation.id;
    let mut rows = world.store.shelf("tellephant", kind).clone();
    if kind != "logs.incoming" {
        let is_wanted = |sent: &&Sent| sent.provider == "tellephant" && (kind == "logs.template") == is_template(sent);
        rows.extend(world.sent.iter().filter(is_wanted).map(|sent| row(sent, world.now)));
    }
    let is_between = |row: &Value| {
        let day = ["acceptedAt", "createdAt"].iter().find_map(|key| row.get(*key)).and_then(Value::as_str).and_then(|at| at.get(..10));
        day.is_some_and(|day| first <= day && day <= last)
    };
    rows.retain(is_between);
    let total = rows.len();
    let page = text("cursor").parse().unwrap_or(1_usize).max(1);
    let pages = total.div_ceil(ROWS).max(1);
    let items: Vec<Value> = rows.into_iter().skip((page - 1).saturating_mul(ROWS)).take(ROWS).collect();
    let mut whole = json!({ "items": items, "total": total, "pages": pages });
    if let (Value::Object(members), true) = (&mut whole, page < pages) {
        members.insert("next".into(), json!((page + 1).to_string()));
    }
    Ok(whole)
}

/// The day of a moment.
fn day(now: u64) -> String {
    let mut at = time::iso(i64::try_from(now).unwrap_or_default());
    at.truncate(10);
    at
}

fn message(sent: &Sent) -> Value {
    serde_json::from_str(&sent.message).unwrap_or_default()
}

fn is_template(sent: &Sent) -> bool {
    message(sent).get("type").is_some_and(|kind| kind == "template")
}

/// When a message reached each state, in the history's words.
pub(super) fn states(sent: &Sent, now: u64) -> Vec<(&'static str, String)> {
    reached(sent, now).into_iter().map(|(state, at)| (state, time::iso(i64::try_from(at).unwrap_or_default()))).collect()
}

fn row(sent: &Sent, now: u64) -> Value {
    let message = message(sent);
    let text = |key: &str| message.get(key).and_then(Value::as_str);
    let words = text("text").or_else(|| text("body")).or_else(|| text("caption"));
    let mut row =
        json!({ "id": sent.id, "phoneNumber": text("to").unwrap_or_default().trim_start_matches('+'), "text": words, "source": "api" });
    let Value::Object(members) = &mut row else { return row };
    for (state, at) in states(sent, now) {
        members.insert(format!("{state}At"), json!(at));
        members.insert("status".into(), json!(state));
    }
    match text("name").filter(|_| is_template(sent)) {
        Some(name) => members.insert("template".into(), json!(name)),
        None => members.insert("messageType".into(), json!("SESSION")),
    };
    row
}

/// The answer with the links that a page has.
pub(super) fn with_links(query: &str, body: &str) -> String {
    let Ok(Value::Object(page)) = serde_json::from_str(body) else { return body.to_owned() };
    let number = |key: &str| page.get(key).and_then(Value::as_u64).unwrap_or_default();
    let current: u64 = query.split('&').find_map(|pair| pair.strip_prefix("page=")).and_then(|page| page.parse().ok()).unwrap_or(1);
    let rows = page.get("data").and_then(Value::as_array).map_or(0, Vec::len) as u64;
    let before = (current.max(1) - 1).saturating_mul(ROWS as u64);
    let url = |page: u64| json!(format!("{URL}?page={page}"));
    let mut whole = Map::new();
    whole.insert("current_page".into(), json!(current));
    whole.extend(page.clone());
    whole.insert("first_page_url".into(), url(1));
    whole.insert("from".into(), if rows > 0 { json!(before.saturating_add(1)) } else { Value::Null });
    whole.insert("last_page_url".into(), url(number("last_page")));
    whole.insert("path".into(), json!(URL));
    whole.insert("per_page".into(), json!(ROWS));
    whole.insert("prev_page_url".into(), if current > 1 { url(current - 1) } else { Value::Null });
    whole.insert("to".into(), if rows > 0 { json!(before.saturating_add(rows)) } else { Value::Null });
    Value::Object(whole).to_string()
}
