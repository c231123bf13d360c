//! Every operation that is no send, against what its vendor wrote: the request it makes, what an answer says in neutral
//! terms, and how the sandbox takes it.
#![allow(clippy::panic, clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use waxwing::edge::prepare;
use waxwing::http::{Answer, Request};
use waxwing::json::parse;
use waxwing::operation::tell;
use waxwing::provider::{ALL, Registered, Settings};
use waxwing::sandbox::Sandbox;

/// The cases of a provider, with the files they stand in.
fn cases(provider: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations").join(provider);
    let mut files: Vec<_> = std::fs::read_dir(&folder).map(|files| files.map(|file| file.unwrap().path()).collect()).unwrap_or_default();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let list: Vec<Value> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.extend(list.into_iter().map(|case| (format!("{provider}/{name} {}", case["id"].as_str().unwrap()), case)));
    }
    cases
}

/// The client's options: those that the sandbox takes, and the case's own, which may take some away with null.
fn options(registered: &Registered, case: &Value) -> (Value, Value) {
    let provider = registered.provider.about().name;
    let mut all: Value = serde_json::from_str(registered.provider.server().options()).unwrap();
    for (key, value) in case["options"].as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    let secrets: Vec<_> = registered.provider.about().settings.iter().filter(|setting| setting.secret).map(|setting| setting.key).collect();
    let mut plain = json!({ "provider": provider, "client": true });
    let mut kept = json!({});
    for (key, value) in all.as_object().unwrap().iter().filter(|(_, value)| !value.is_null()) {
        let to = if secrets.contains(&key.as_str()) { &mut kept } else { &mut plain };
        to[key] = value.clone();
    }
    plain["credentials"] = kept.as_object().unwrap().keys().cloned().collect::<Vec<_>>().into();
    (plain, kept)
}

fn request(registered: &Registered, case: &Value) -> Result<(Request, Value), String> {
    let (plain, secrets) = options(registered, case);
    let input = case.get("input").cloned().unwrap_or_else(|| json!({}));
    let made = prepare(case["id"].as_str().unwrap(), &input.to_string(), &plain.to_string());
    made.map(|request| (request, secrets)).map_err(|error| waxwing::json::write(&error))
}

/// A request as a case has it.
fn shown(request: &Request) -> Value {
    let headers: serde_json::Map<_, _> = request.headers.iter().map(|(name, value)| (name.to_string(), value.shown().into())).collect();
    let body = request.body.shown();
    let body = if body.is_empty() { Value::Null } else { serde_json::from_str(&body).unwrap_or(Value::String(body)) };
    json!({ "method": request.method.name(), "url": request.url.shown(), "headers": headers, "body": body })
}

/// Runs a test for each case and says all that went wrong.
fn each(test: impl Fn(&Registered, &Value) -> Result<(), String>) {
    let mut faults = Vec::new();
    let mut count = 0;
    for registered in &ALL {
        for (name, case) in cases(registered.provider.about().name) {
            count += 1;
            faults.extend(test(registered, &case).err().map(|fault| format!("{name}: {fault}")));
        }
    }
    assert!(count > 0, "there are no cases");
    assert!(faults.is_empty(), "{} of {count} cases failed\n{}", faults.len(), faults.join("\n\n"));
}

fn compare(what: &str, is: &Value, wanted: &Value) -> Result<(), String> {
    if is == wanted { Ok(()) } else { Err(format!("{what}\n  is     {is}\n  wanted {wanted}")) }
}

#[test]
fn every_operation_has_a_case_with_its_source() {
    for registered in &ALL {
        let provider = registered.provider.about().name;
        let key = |method: &str, url: &str, id: &str| format!("{method} {id} {url}");
        let mut covered = BTreeSet::new();
        for (name, case) in cases(provider) {
            assert!(case["source"].as_str().is_some_and(|source| source.len() > 5), "{name} has no source");
            let (plain, _) = options(registered, &case);
            let plain = plain.to_string();
            let settings = parse(&plain).unwrap();
            let input = case["input"].to_string();
            let input = parse(&input).unwrap();
            let found = registered.provider.operation(case["id"].as_str().unwrap(), &input.root, &Settings::new(&settings.root));
            let operation = found.unwrap_or_else(|_| panic!("{name}: no such operation"));
            covered.insert(key(operation.method.name(), operation.path, operation.id));
        }
        let all = registered.provider.catalogue().filter(|operation| !operation.is_send());
        let missing: Vec<_> =
            all.map(|operation| key(operation.method.name(), operation.path, operation.id)).filter(|key| !covered.contains(key)).collect();
        assert!(missing.is_empty(), "{provider} has no cases for\n{}", missing.join("\n"));
    }
}

#[test]
fn requests_are_what_the_vendor_wrote() {
    each(|registered, case| {
        let wanted = &case["request"];
        if let Some(issue) = case.get("refused") {
            let error = request(registered, case).err().unwrap_or_default();
            return if error.contains(issue.as_str().unwrap()) { Ok(()) } else { Err(format!("not refused: {error}")) };
        }
        let (request, _) = request(registered, case)?;
        compare("request", &shown(&request), wanted)
    });
}

#[test]
fn answers_are_read() {
    each(|registered, case| {
        let Some(answer) = case.get("answer") else { return Ok(()) };
        let text = match &answer["body"] {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            body => body.to_string(),
        };
        let headers = answer["headers"].as_object().into_iter().flatten();
        let headers: Vec<_> = headers.map(|(name, value)| format!("{name}: {}", value.as_str().unwrap())).collect();
        let headers = headers.join("\n");
        let status = u16::try_from(answer["status"].as_u64().unwrap_or(200)).unwrap();
        let read = Answer::new(status, None, &text).with_headers(&headers);
        let refusal = registered.provider.read_refusal(&read);
        if let Some(wanted) = case.get("failure") {
            let refusal: Value = serde_json::from_str(&waxwing::json::write(&refusal.ok_or("not refused")?)).unwrap();
            let wanted = wanted.as_object().unwrap();
            let is: serde_json::Map<_, _> = wanted.keys().map(|key| (key.clone(), refusal[key].clone())).collect();
            return compare("failure", &Value::Object(is), &Value::Object(wanted.clone()));
        }
        if let Some(refusal) = refusal {
            return Err(format!("refused: {}", refusal.message));
        }
        let (plain, _) = options(registered, case);
        let plain = plain.to_string();
        let settings = parse(&plain).unwrap();
        let input = case["input"].to_string();
        let input = parse(&input).unwrap();
        let operation = registered.provider.operation(case["id"].as_str().unwrap(), &input.root, &Settings::new(&settings.root));
        let operation = operation.map_err(|error| waxwing::json::write(&error))?;
        let mut output: Value = serde_json::from_str(&tell(operation, &read, &input.root)).unwrap();
        without_raw(&mut output);
        compare("output", &output, &case["output"])
    });
}

/// Takes what is passed on as it came out of an output and its items.
fn without_raw(output: &mut Value) {
    if let Some(members) = output.as_object_mut() {
        members.remove("raw");
        for member in members.values_mut() {
            for item in member.as_array_mut().into_iter().flatten() {
                item.as_object_mut().map(|item| item.remove("raw"));
            }
        }
    }
}

#[test]
fn the_sandbox_carries_them_out() {
    each(|registered, case| {
        if case.get("refused").is_some() || case.get("failure").is_some() {
            return Ok(());
        }
        let mut sandbox = Sandbox::default();
        sandbox.world.now = 1_767_225_600_000;
        for before in case["before"].as_array().into_iter().flatten() {
            run(&mut sandbox, registered, before)?;
        }
        let (status, body) = run(&mut sandbox, registered, case)?;
        let wanted = case["sandbox"].as_u64().map_or(200..300, |status| status..status + 1);
        if wanted.contains(&u64::from(status)) { Ok(()) } else { Err(format!("the sandbox answers {status} {body}")) }
    });
}

fn run(sandbox: &mut Sandbox, registered: &Registered, case: &Value) -> Result<(u16, String), String> {
    let (request, secrets) = request(registered, case)?;
    let secret = |name: &str| secrets[name].as_str().map(str::to_owned);
    let fill = |sealed: &waxwing::http::Sealed| sealed.filled(&secret).map_err(|name| format!("no {name}"));
    let headers: Result<Vec<_>, String> = request.headers.iter().map(|(name, value)| Ok((name.to_string(), fill(value)?))).collect();
    let reply = sandbox.answer(request.method.name(), &fill(&request.url)?, &headers?, &fill(&request.body)?);
    reply.map(|reply| (reply.status, reply.body)).ok_or_else(|| "no answer".into())
}
