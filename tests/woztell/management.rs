//! The management API in the sandbox: credentials, and what is kept.

use serde_json::{Value, json};
use waxwing::edge::{Delivery, News, Task};
use waxwing::operation::Error;
use waxwing::sandbox::Sandbox;

use crate::support::{provider, renamed};

/// The options of a client, and its credentials apart.
fn client(without: &[&str]) -> (Value, Value) {
    let mut options: Value = serde_json::from_str(provider("woztell").provider.server().options()).unwrap();
    let mut secrets = json!({});
    for name in ["accessToken", "channelToken", "signedContext"] {
        let value = options.as_object_mut().unwrap().remove(name).unwrap();
        if !without.contains(&name) {
            secrets[name] = value;
        }
    }
    options["provider"] = json!("woztell");
    options["client"] = json!(true);
    (options, secrets)
}

/// Carries an operation out as the transport does; how many requests it took, and its output.
fn call_with(sandbox: &mut Sandbox, without: &[&str], operation: &str, input: &Value) -> (usize, Result<Value, Error>) {
    let (options, secrets) = client(without);
    let mut delivery = Delivery::new(operation, &input.to_string(), options.to_string(), "[]").unwrap();
    let secrets = secrets.to_string();
    let mut task = delivery.next(News::Credentials(&secrets));
    let mut requests = 0;
    loop {
        task = match task {
            Task::Send(request) => {
                requests += 1;
                let reply = sandbox.answer(request.method.name(), &request.url, &request.headers, &request.body).unwrap();
                delivery.next(News::Answer { status: reply.status, headers: "", text: reply.body })
            }
            Task::Learn(..) | Task::Wait(_) => delivery.next(News::Ready),
            Task::Done(output) => return (requests, Ok(serde_json::from_str(&output).unwrap())),
            Task::Failed(error) => return (requests, Err(error)),
            Task::Ask(_) => delivery.next(News::Denied),
        };
    }
}

fn call(sandbox: &mut Sandbox, operation: &str, input: &Value) -> Result<Value, Error> {
    call_with(sandbox, &[], operation, input).1
}

fn refused(result: Result<Value, Error>) -> (u16, String) {
    let Err(Error::Provider(failure, _)) = result else { panic!("{result:?}") };
    (failure.status.unwrap(), failure.message)
}

#[test]
fn a_fetched_context_is_taken() {
    let (requests, output) = call_with(&mut Sandbox::default(), &["signedContext"], "flows.list", &json!({}));
    assert_eq!((requests, output.unwrap()["items"].as_array().unwrap().len()), (2, 4));
}

#[test]
fn each_call_demands_its_own_credentials() {
    let mut sandbox = Sandbox::default();
    let url = |path: &str| format!("https://sandbox.invalid/woztell/v1.2/api{path}");
    let status =
        |sandbox: &mut Sandbox, path: &str, headers: &[(String, String)]| sandbox.answer("GET", &url(path), headers, "").unwrap().status;
    let (_, secrets) = client(&[]);
    let context = secrets["signedContext"].as_str().unwrap().to_owned();
    let payload = r#"{"app":"sandbox-app","appIntegration":"sandbox-integration","channel":"sandbox-channel"}"#;
    let signed =
        |payload: &str| vec![("x-woztell-payload".to_owned(), payload.to_owned()), ("x-woztell-signedcontext".to_owned(), context.clone())];
    let token = secrets["channelToken"].as_str().unwrap();
    assert_eq!(status(&mut sandbox, "/flow?limit=1", &signed(payload)), 200);
    assert_eq!(status(&mut sandbox, "/flow?limit=1", &signed("{}")), 401);
    assert_eq!(status(&mut sandbox, &format!("/flow?limit=1&accessToken={token}"), &[]), 401);
    assert_eq!(status(&mut sandbox, "/flow", &signed(payload)), 400);
    assert_eq!(status(&mut sandbox, &format!("/waba-info?wabaId=422126422872292&accessToken={token}"), &[]), 200);
    assert_eq!(status(&mut sandbox, "/waba-info?wabaId=422126422872292&accessToken=other", &signed(payload)), 401);
    assert_eq!(status(&mut sandbox, &format!("/waba-info?nothing=1&accessToken={token}"), &[]), 400);
    assert_eq!(status(&mut sandbox, &format!("/nothing?accessToken={token}"), &[]), 404);
}

#[test]
fn a_template_is_pending_then_approved_and_its_name_blocked_once_deleted() {
    let mut sandbox = Sandbox::default();
    let template = json!({ "name": "hello", "language": "en", "category": "utility", "body": { "text": "Hi {{1}}, your order has left.", "examples": ["Ann"] } });
    let id = call(&mut sandbox, "templates.create", &template).unwrap()["id"].clone();
    let statuses = |sandbox: &mut Sandbox| {
        let listed = call(sandbox, "templates.list", &json!({ "name": "hello" })).unwrap();
        listed["items"].as_array().unwrap().iter().map(|item| (item["language"].clone(), item["status"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(statuses(&mut sandbox), [(json!("en"), json!("pending"))]);
    sandbox.world.now += 60_000;
    assert_eq!(statuses(&mut sandbox), [(json!("en"), json!("approved"))]);
    let changed = json!({ "id": id, "name": "hello", "language": "en", "body": { "text": "Hello" } });
    assert_eq!(call(&mut sandbox, "templates.edit", &changed).unwrap()["success"], true);
    assert_eq!(statuses(&mut sandbox), [(json!("en"), json!("pending"))]);
    let spanish = json!({ "name": "hello", "language": "es", "category": "utility", "body": { "text": "Hola" } });
    call(&mut sandbox, "templates.create", &spanish).unwrap();
    assert_eq!(call(&mut sandbox, "templates.delete", &json!({ "name": "hello" })).unwrap()["success"], true);
    assert_eq!(statuses(&mut sandbox), []);
    assert_eq!(refused(call(&mut sandbox, "templates.create", &template)).0, 409);
    assert_eq!(refused(call(&mut sandbox, "templates.delete", &json!({ "name": "hello" }))).0, 404);
}

#[test]
fn lists_page_in_both_directions() {
    let mut sandbox = Sandbox::default();
    let page = |sandbox: &mut Sandbox, input: Value| {
        let page = call(sandbox, "flows.list", &input).unwrap();
        (page["items"][0]["id"].clone(), page["next"].clone(), page["previous"].clone())
    };
    let (first, next, previous) = page(&mut sandbox, json!({ "limit": 3 }));
    assert_eq!(previous, Value::Null);
    let (second, end, back) = page(&mut sandbox, json!({ "limit": 3, "cursor": next }));
    assert_eq!((end, first == second), (Value::Null, false));
    assert_eq!(page(&mut sandbox, json!({ "limit": 3, "before": back })).0, first);
}

#[test]
fn a_published_flow_stays_as_it_is() {
    let mut sandbox = Sandbox::default();
    let flow = json!({ "name": "Feedback 2", "categories": ["survey", "other"] });
    let id = call(&mut sandbox, "flows.create", &flow).unwrap()["id"].clone();
    let of = |more: Value| {
        let mut input = json!({ "id": id });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    call(&mut sandbox, "flows.edit", &of(json!({ "name": "Feedback 3" }))).unwrap();
    call(&mut sandbox, "flows.uploadJson", &of(json!({ "json": { "version": "5.0", "screens": [{ "id": "A" }] } }))).unwrap();
    let read = call(&mut sandbox, "flows.get", &of(json!({}))).unwrap();
    assert_eq!((&read["name"], &read["status"], &read["jsonVersion"]), (&json!("Feedback 3"), &json!("draft"), &json!("5.0")));
    assert_eq!(call(&mut sandbox, "flows.publish", &of(json!({}))).unwrap()["success"], true);
    for (operation, more) in [
        ("flows.edit", json!({ "name": "x" })),
        ("flows.uploadJson", json!({ "json": { "version": "5.0", "screens": [] } })),
        ("flows.delete", json!({})),
        ("flows.publish", json!({})),
    ] {
        assert_eq!(refused(call(&mut sandbox, operation, &of(more))).0, 409, "{operation}");
    }
    call(&mut sandbox, "flows.deprecate", &of(json!({}))).unwrap();
    assert_eq!(call(&mut sandbox, "flows.get", &of(json!({}))).unwrap()["status"], "deprecated");
    assert_eq!(refused(call(&mut sandbox, "flows.preview", &json!({ "id": "nothing" }))).0, 404);
}

#[test]
fn settings_are_kept() {
    let mut sandbox = Sandbox::default();
    call(&mut sandbox, "profile.update", &json!({ "about": "New", "websites": ["https://a.example"] })).unwrap();
    let profile = call(&mut sandbox, "profile.get", &json!({})).unwrap();
    assert_eq!((&profile["about"], &profile["websites"]), (&json!("New"), &json!(["https://a.example"])));
    let key = "-----BEGIN PUBLIC KEY-----\nMIIBI\n-----END PUBLIC KEY-----";
    call(&mut sandbox, "encryption.update", &json!({ "publicKey": key })).unwrap();
    assert_eq!(call(&mut sandbox, "encryption.get", &json!({})).unwrap()["publicKey"], key);
    // A client takes the options of the sandbox for whatever its input leaves out.
    assert_eq!(call(&mut sandbox, "accounts.get", &json!({})).unwrap()["name"], "My Business");
    assert_eq!(call(&mut sandbox, "phoneNumbers.get", &json!({})).unwrap()["quality"], "green");
}

/// The cases of all operations, whose requests the vendor's document shows.
fn cases() -> Vec<Value> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations/woztell");
    let files = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    files.flat_map(|text| serde_json::from_str::<Vec<Value>>(&text).unwrap()).collect()
}

#[test]
fn a_renamed_key_is_refused() {
    let (_, secrets) = client(&[]);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut renamings = 0;
    for case in cases().iter().filter(|case| case.get("output").is_some() && case["request"]["body"].is_object()) {
        let request = &case["request"];
        let mut body = request["body"].clone();
        if body.get("accessToken").is_some() {
            body["accessToken"] = secrets["channelToken"].clone();
        }
        let context = text(&secrets["signedContext"]);
        let payload = r#"{"app":"sandbox-app","appIntegration":"sandbox-integration","channel":"sandbox-channel"}"#;
        let headers = [
            ("authorization".to_owned(), format!("Bearer {}", text(&secrets["accessToken"]))),
            ("content-type".to_owned(), "application/json".to_owned()),
            ("x-woztell-payload".to_owned(), payload.to_owned()),
            ("x-woztell-signedcontext".to_owned(), context),
        ];
        let url = text(&request["url"]).replace("***", &text(&secrets["channelToken"]));
        let post = |body: &Value| {
            let reply = Sandbox::default().answer(&text(&request["method"]), &url, &headers, &body.to_string()).unwrap();
            let answer: Value = serde_json::from_str(&reply.body).unwrap();
            reply.status == 200 && answer.get("errors").is_none()
        };
        if case.get("before").is_none() && case.get("sandbox").is_none() {
            assert!(post(&body), "{body}");
        }
        // What stands in a screen of a Flow JSON may have any name.
        let screens = |body: &Value| body["data"]["screens"].clone();
        for other in renamed(&body).iter().filter(|other| screens(other) == screens(&body) || screens(other).is_null()) {
            assert!(!post(other), "{}: {other}", case["id"]);
            renamings += 1;
        }
    }
    assert!(renamings > 100, "{renamings}");
}
