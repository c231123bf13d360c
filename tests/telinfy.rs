//! Telinfy against the examples that are known of its requests and answers.

mod support;

use serde_json::{Value, json};
use support::{load, provider, round_trip, round_trip_with, specs};
use waxwing::http::{Answer, Request};
use waxwing::json::parse;
use waxwing::operation::{Category, Failure, Receipt, Retry, Status};
use waxwing::provider::Settings;

/// The examples of one kind for the sends: title, path, body, status.
fn examples(kind: &str) -> Vec<(String, String, Value, Option<u16>)> {
    let Some(folder) = specs() else { return Vec::new() };
    let all = load(&folder, "telinfy/examples.json");
    let entries = all.as_array().unwrap().iter().filter(|entry| entry["kind"] == kind);
    let entry = |entry: &Value| {
        let operation = entry["operation"].as_str().unwrap();
        let path = operation.split(' ').find(|word| word.starts_with('/')).unwrap_or_default().to_owned();
        let status = entry["status"].as_u64().map(|status| u16::try_from(status).unwrap());
        let mut body = entry["body"].clone();
        placeholders(&mut body);
        (format!("{operation}: {}", entry["title"].as_str().unwrap()), path, body, status)
    };
    entries.map(entry).collect()
}

/// "TEMPLATE_NAME" stands for a name and is none: WhatsApp's are in lower case.
fn placeholders(body: &mut Value) {
    for pointer in ["/templateName", "/template/name"] {
        if let Some(name) = body.pointer_mut(pointer).filter(|name| *name == "TEMPLATE_NAME") {
            *name = json!("template_name");
        }
    }
}

const SENDS: [&str; 4] =
    ["/whatsapp/templates/message", "/whatsapp/message/direct", "/whatsapp/templates/notify", "/whatsapp/campaigns/send"];

fn send_requests() -> Vec<(String, String, Value)> {
    let requests = examples("request").into_iter().filter(|(_, path, ..)| SENDS.contains(&path.as_str()));
    requests.map(|(title, path, body, _)| (title, path, body)).collect()
}

/// Takes away what the sources contradict each other in; the numbers are those of the fact sheet's section 9.
fn settle(mut body: Value) -> Value {
    let object = body.as_object_mut().unwrap();
    if object.contains_key("templateName") {
        // `type` is sent by the plugin and left out by the vendor's own flow (section 4.2).
        object.entry("type").or_insert_with(|| json!("template"));
        for part in ["header", "body", "button"] {
            object.entry(part).or_insert(Value::Null);
        }
    }
    for button in object.get_mut("button").and_then(Value::as_array_mut).into_iter().flatten() {
        // 3: `index` as text and as a number.
        if let Some(index) = button["index"].as_u64() {
            button["index"] = json!(index.to_string());
        }
    }
    body
}

#[test]
fn every_request_example_survives_the_round_trip() {
    let requests = send_requests();
    for (title, path, body) in &requests {
        let options = if path == SENDS[3] { r#"{"variant":"hub"}"# } else { "{}" };
        if path == SENDS[2] {
            continue;
        }
        for path in [Some(path.as_str()), None] {
            let bodies = round_trip_with("telinfy", path, body, options).unwrap_or_else(|error| panic!("{title}: {error}"));
            let settled: Vec<Value> = bodies.into_iter().map(settle).collect();
            assert_eq!(settled, [settle(body.clone())], "{title}");
        }
    }
    assert!(specs().is_none() || requests.len() >= 14, "{} requests", requests.len());
}

#[test]
fn a_notify_example_becomes_messages_and_one_body_again() {
    for (title, path, body) in send_requests().into_iter().filter(|(_, path, _)| path == SENDS[2]) {
        for path in [Some(path.as_str()), None] {
            assert_eq!(bulk(path, &body), Some(body.clone()), "{title}");
        }
    }
}

/// Decodes a body with several messages and encodes them in one.
fn bulk(path: Option<&str>, body: &Value) -> Option<Value> {
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let telinfy = provider("telinfy").provider;
    let decoded = waxwing::convert::decode(&document, telinfy, path);
    assert_eq!(decoded.report.issues, []);
    let wire = telinfy.encode_bulk(&decoded.messages, &Settings::default())?;
    assert_eq!(wire.operation.path, SENDS[2]);
    Some(serde_json::from_str(&wire.body).unwrap())
}

#[test]
fn a_campaign_file_is_a_list_of_messages() {
    for (title, _, body, _) in examples("request").into_iter().filter(|(.., body, _)| body.is_array()) {
        let bodies: Vec<Value> = round_trip("telinfy", None, &body).unwrap().into_iter().map(settle).collect();
        let expected: Vec<Value> = body.as_array().unwrap().iter().cloned().map(settle).collect();
        assert_eq!(bodies, expected, "{title}");
    }
}

#[test]
fn messages_that_differ_go_one_by_one() {
    let message = |change: fn(&mut Value)| {
        let mut body = json!({ "templateName": "hello", "language": "en", "recipients": [{ "to": "919999999999" }] });
        change(&mut body);
        body
    };
    assert!(bulk(None, &message(|_| ())).is_some());
    let list = json!([
        { "to": "+919999999999", "templateName": "hello", "language": "en" },
        { "to": "+919999999998", "templateName": "hello", "language": "en_US" },
    ]);
    assert_eq!(bulk(None, &list), None);
    let reference = json!([{ "to": "+919999999999", "templateName": "hello", "language": "en", "callBackData": "17" }]);
    assert_eq!(bulk(None, &reference), None);
}

#[test]
fn the_callback_key_is_spelled_as_set() {
    let body = json!({ "to": "+919999999999", "type": "text", "text": { "body": "Hello" }, "callBackData": "17" });
    assert_eq!(round_trip("telinfy", None, &body).unwrap(), [body.clone()]);
    let other = json!({ "to": "+919999999999", "type": "text", "text": { "body": "Hello" }, "callbackData": "17" });
    assert_eq!(round_trip_with("telinfy", None, &body, r#"{"callbackKey":"callbackData"}"#).unwrap(), [other]);
}

fn read(status: u16, body: &Value) -> Result<Vec<Receipt>, Failure> {
    provider("telinfy").provider.read_answer(&Answer::new(status, None, &body.to_string()))
}

#[test]
fn every_answer_example_to_a_send_is_a_receipt() {
    let mut count = 0;
    for (title, _, body, status) in examples("response").into_iter().filter(|(_, path, ..)| SENDS.contains(&path.as_str())) {
        let receipts = read(status.unwrap_or(200), &body).unwrap_or_else(|failure| panic!("{title}: {failure:?}"));
        let data = &body["data"];
        let text = |key: &str| data[key].as_str().map(str::to_owned);
        let id = text("messageId").or_else(|| text("recordId")).unwrap();
        let expected = Receipt {
            id,
            whatsapp_id: text("wamId"),
            to: text("to").or_else(|| text("phoneNumber")),
            status: Status::Accepted,
            raw_status: text("status").or_else(|| text("queueStatus")),
            ..Receipt::default()
        };
        assert_eq!(receipts, [expected], "{title}");
        count += 1;
    }
    assert!(specs().is_none() || count == 2, "{count} answers");
}

#[test]
fn every_refusal_example_is_a_failure_of_its_category() {
    let refusals = examples("response").into_iter().filter(|(title, ..)| title.starts_with("any:") || title.contains("wrong business id"));
    let mut count = 0;
    for (title, _, body, status) in refusals {
        let failure = read(status.unwrap_or(400), &body).expect_err(&title);
        let expected = match status {
            Some(401) => Category::Auth,
            Some(404) => Category::NotFound,
            _ if body["data"]["status"] == "404" => Category::NotFound,
            _ => Category::Invalid,
        };
        assert_eq!(failure.category, expected, "{title}");
        let words = body["message"].as_str().or_else(|| body[0]["message"].as_str());
        assert!(words.is_none_or(|words| failure.message == words), "{title}: {}", failure.message);
        count += 1;
    }
    assert!(specs().is_none() || count == 6, "{count} refusals");
}

#[test]
fn the_same_shapes_are_refusals_under_success_too() {
    let wrong_key = read(200, &json!({ "message": "Wrong Api Key" })).unwrap_err();
    assert_eq!((wrong_key.category, wrong_key.retry), (Category::Auth, Retry::Credentials));
    assert_eq!(read(200, &json!({ "data": { "error": "No such template" } })).unwrap_err().message, "No such template");
    assert_eq!(read(200, &json!([{ "message": "No" }])).unwrap_err().message, "No");
    let failed = json!({ "data": { "messageId": "m", "status": "FAILED", "statusCode": "132001" }, "message": "Not sent" });
    assert_eq!(read(200, &failed).unwrap_err().provider_code.as_deref(), Some("132001"));
    let hub = read(400, &json!({ "success": false, "code": "H31008", "message": "Unknown parameter" })).unwrap_err();
    assert_eq!((hub.category, hub.provider_code.as_deref()), (Category::Invalid, Some("H31008")));
    let bare = read(200, &json!({ "success": false })).unwrap_err();
    assert_eq!(bare.category, Category::Other);
}

#[test]
fn a_bare_yes_is_a_yes() {
    // The plugin looks at no more than this.
    assert_eq!(read(201, &json!({ "success": true })).unwrap()[0].status, Status::Accepted);
    let word = json!({ "data": { "messageId": "m", "status": "QUEUED" } });
    let receipts = read(200, &word).unwrap();
    assert_eq!((receipts[0].status, receipts[0].raw_status.as_deref()), (Status::Unknown, Some("QUEUED")));
}

/// The request for a text or a template with the options of a client, with the names of its secrets for their values.
fn request(options: &str, message: &Value) -> Request {
    let telinfy = provider("telinfy");
    let (options, text) = (parse(options).unwrap(), message.to_string());
    let settings = Settings::new(&options.root);
    let document = parse(&text).unwrap();
    let checked = waxwing::check::check(&document, telinfy, false);
    assert!(checked.report.ok(), "{:?}", checked.report.issues);
    let wire = waxwing::convert::encode(&checked.message.unwrap(), telinfy.provider, &settings).unwrap();
    telinfy.provider.request(wire, &settings)
}

fn header(request: &Request, name: &str) -> Option<String> {
    let value = request.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value)?;
    Some(value.filled(&|name| Some(format!("<{name}>"))).unwrap())
}

fn text() -> Value {
    json!({ "type": "text", "to": "91 99999 99999", "text": "Hello", "previewUrl": true })
}

#[test]
fn a_key_goes_into_its_header() {
    let request = request(r#"{"credentials":["apiKey"]}"#, &text());
    assert_eq!(request.url.shown(), "https://api.telinfy.net/gaca/whatsapp/message/direct");
    assert_eq!(header(&request, "api-key").as_deref(), Some("<apiKey>"));
    assert_eq!(header(&request, "authorization"), None);
    assert_eq!(request.body.shown(), r#"{"type":"text","to":"+919999999999","text":{"previewUrl":true,"body":"Hello"}}"#);
    let gagp = self::request(r#"{"credentials":["apiKey"],"baseUrl":"https://api.telinfy.net/gagp"}"#, &text());
    assert_eq!(gagp.url.shown(), "https://api.telinfy.net/gagp/whatsapp/message/direct");
}

#[test]
fn a_token_is_a_bearer() {
    let request = request(r#"{"credentials":["accessToken"]}"#, &text());
    assert_eq!(header(&request, "authorization").as_deref(), Some("Bearer <accessToken>"));
    assert_eq!(header(&request, "api-key"), None);
}

#[test]
fn a_password_is_traded_for_a_token() {
    let log_in = |options: &str| {
        let options = parse(options).unwrap();
        provider("telinfy").provider.log_in(&Settings::new(&options.root))
    };
    let request = log_in(r#"{"credentials":["username","password"]}"#).unwrap();
    assert_eq!(request.url.shown(), "https://api.telinfy.net/gaus/login");
    assert_eq!(request.body.shown(), r#"{"userName":"***","password":"***"}"#);
    let filled = request.body.filled(&|name| Some(format!("{name}\"")));
    assert_eq!(filled.unwrap(), r#"{"userName":"username\"","password":"password\""}"#);
    assert_eq!(
        header(&self::request(r#"{"credentials":["username","password"]}"#, &text()), "authorization").unwrap(),
        "Bearer <accessToken>"
    );

    let proxy = log_in(r#"{"credentials":["username","password"],"baseUrl":"https://proxy.example/telinfy/"}"#).unwrap();
    assert_eq!(proxy.url.shown(), "https://proxy.example/telinfy/login");
    let told = log_in(r#"{"credentials":["username","password"],"logInUrl":"https://login.example/"}"#).unwrap();
    assert_eq!(told.url.shown(), "https://login.example/");
    assert!(log_in(r#"{"credentials":["apiKey"]}"#).is_none());
    assert!(log_in(r#"{"credentials":["username","password"],"variant":"hub"}"#).is_none());
}

#[test]
fn log_in_answers_give_a_token_or_a_refusal() {
    let read = |status, body: &Value| provider("telinfy").provider.read_log_in(&Answer::new(status, None, &body.to_string()));
    let mut count = 0;
    for (title, _, body, status) in examples("response").into_iter().filter(|(_, path, ..)| path == "/gaus/login") {
        match body["data"]["accessToken"].as_str() {
            Some(token) => assert_eq!(read(200, &body).unwrap(), ("accessToken", token.to_owned()), "{title}"),
            None => assert_eq!(read(status.unwrap_or(200), &body).unwrap_err().category, Category::Auth, "{title}"),
        }
        count += 1;
    }
    assert!(specs().is_none() || count == 3, "{count} answers");
    assert_eq!(read(500, &json!({ "data": { "error": "Down" } })).unwrap_err().category, Category::Unavailable);
}

#[test]
fn the_hub_is_a_variant() {
    let template = json!({ "type": "template", "to": "919999999999", "name": "hello", "language": "en", "header": { "image": { "id": "5" } },
        "buttons": [{ "type": "quick_reply", "index": 1, "payload": "yes" }] });
    let hub = request(r#"{"credentials":["apiKey"],"variant":"hub"}"#, &template);
    assert_eq!(hub.url.shown(), "https://hub.telinfy.com/unified/developer/api/v1/whatsapp/campaigns/send");
    assert_eq!(header(&hub, "x-api-key").as_deref(), Some("<apiKey>"));
    assert_eq!(header(&hub, "api-key"), None);
    let body: Value = serde_json::from_str(&hub.body.shown()).unwrap();
    let expected = json!({ "phoneNumber": "+919999999999", "template": { "name": "hello", "language": { "code": "en" }, "components": [
        { "type": "header", "parameters": [{ "type": "image", "image": { "id": "5" } }] },
        { "type": "button", "sub_type": "quick_reply", "index": "1", "parameters": [{ "type": "payload", "payload": "yes" }] } ] } });
    assert_eq!(body, expected);
}

/// The rules broken by a message for a client, as `rule path`.
fn issues(options: &str, message: &Value) -> Vec<String> {
    let telinfy = provider("telinfy");
    let (options, text) = (parse(options).unwrap(), message.to_string());
    let document = parse(&text).unwrap();
    let mut checked = waxwing::check::check(&document, telinfy, false);
    if let Some(message) = &checked.message {
        telinfy.provider.check_settings(message, &Settings::new(&options.root), &mut checked.report);
    }
    checked.report.issues.iter().map(|issue| format!("{} {} {}", issue.severity.word(), issue.rule, issue.path)).collect()
}

#[test]
fn what_telinfy_has_no_place_for_is_said() {
    let mut message = text();
    message["replyTo"] = json!("wamid.1");
    message["clientMessageId"] = json!("17");
    message["to"] = json!({ "member": "m" });
    let said = issues("{}", &message);
    for expected in
        ["error unsupported.field /to/member", "warning unsupported.field /replyTo", "warning unsupported.field /clientMessageId"]
    {
        assert!(said.iter().any(|issue| issue == expected), "{expected}: {said:?}");
    }
    let template = json!({ "type": "template", "to": "919999999999", "name": "hello", "language": "en", "callbackData": "17",
        "header": { "image": { "id": "5" } }, "buttons": [{ "type": "copy_code", "index": 0, "code": "A1" }], "telinfy": { "templateId": "9" } });
    let cloud = issues("{}", &template);
    assert!(cloud.contains(&"error unsupported.field /buttons/0/type".to_owned()), "{cloud:?}");
    assert!(cloud.contains(&"error unsupported.field /header".to_owned()), "{cloud:?}");
    let hub = issues(r#"{"variant":"hub"}"#, &template);
    assert!(hub.contains(&"warning unsupported.field /callbackData".to_owned()), "{hub:?}");
    assert!(hub.contains(&"warning unsupported.field /telinfy".to_owned()), "{hub:?}");
    assert!(!hub.contains(&"error unsupported.field /header".to_owned()), "{hub:?}");
    assert_eq!(issues(r#"{"variant":"hub"}"#, &text()), ["error unsupported /type"]);
    let raw = json!({ "type": "raw", "to": "919999999999", "provider": "telinfy", "path": SENDS[3], "body": {} });
    assert_eq!(issues("{}", &raw), ["error raw.path /path"]);
    assert_eq!(issues(r#"{"variant":"hub"}"#, &raw), [""; 0]);
}

#[cfg(feature = "sandbox")]
mod sandbox {
    use super::*;
    use waxwing::sandbox::{Reply, Sandbox, Staged};

    fn post(sandbox: &mut Sandbox, path: &str, key: (&str, &str), body: &Value) -> Reply {
        let headers = [(key.0.to_owned(), key.1.to_owned())];
        sandbox.answer("POST", &format!("{}/telinfy{path}", Sandbox::ORIGIN), &headers, &body.to_string()).unwrap()
    }

    const KEY: (&str, &str) = ("api-key", "sandbox-telinfy-key");
    const HUB_KEY: (&str, &str) = ("x-api-key", "sandbox-telinfy-key");

    fn key(path: &str) -> (&'static str, &'static str) {
        if path == SENDS[3] { HUB_KEY } else { KEY }
    }

    #[test]
    fn every_request_example_is_accepted_raw_and_refused_with_a_renamed_key() {
        for (title, path, body) in send_requests() {
            let mut sandbox = Sandbox::default();
            let reply = post(&mut sandbox, &path, key(&path), &body);
            assert_eq!(reply.status, 200, "{title}: {}", reply.body);
            let count = body["recipients"].as_array().map_or(1, Vec::len);
            assert_eq!((sandbox.world.sent.len(), sandbox.world.sent[0].provider), (count, "telinfy"), "{title}");
            let answer: Value = serde_json::from_str(&reply.body).unwrap();
            let receipts = read(200, &answer).unwrap();
            assert_eq!(receipts.len(), count, "{title}");
            assert_eq!(receipts[0].id, sandbox.world.sent[0].id, "{title}");

            for (name, _) in body.as_object().unwrap().iter().filter(|(_, value)| !value.is_null()) {
                let mut renamed = body.clone();
                let object = renamed.as_object_mut().unwrap();
                let value = object.remove(name).unwrap();
                object.insert(format!("{name}X"), value);
                let reply = post(&mut Sandbox::default(), &path, key(&path), &renamed);
                assert_eq!(reply.status, 400, "{title} without {name}: {}", reply.body);
                let failure = read(400, &serde_json::from_str(&reply.body).unwrap()).unwrap_err();
                assert_eq!(failure.category, Category::Invalid, "{title}");
            }
        }
    }

    /// The members of a record, in any order.
    fn keys(value: &Value) -> Vec<&String> {
        let mut keys: Vec<&String> = value.as_object().unwrap().keys().collect();
        keys.sort();
        keys
    }

    #[test]
    fn answers_have_the_members_of_the_examples() {
        let bodies = [
            (SENDS[0], json!({ "to": "+919999999999", "templateName": "hello", "language": "en" })),
            (SENDS[3], json!({ "phoneNumber": "+919999999999", "template": { "name": "hello", "language": { "code": "en" } } })),
        ];
        for (path, body) in bodies {
            let reply = post(&mut Sandbox::default(), path, key(path), &body);
            let ours: Value = serde_json::from_str(&reply.body).unwrap();
            for (title, _, theirs, _) in examples("response").into_iter().filter(|(_, theirs, ..)| theirs == path) {
                assert_eq!((keys(&ours), keys(&ours["data"])), (keys(&theirs), keys(&theirs["data"])), "{title}");
            }
        }
    }

    #[test]
    fn credentials_are_demanded() {
        let body = json!({ "to": "+919999999999", "templateName": "hello", "language": "en" });
        let cases = [(("api-key", "wrong"), "Wrong Api Key"), (("authorization", "Bearer wrong"), "Wrong authentication token")];
        for (key, words) in cases {
            let reply = post(&mut Sandbox::default(), SENDS[0], key, &body);
            assert_eq!((reply.status, reply.body), (401, json!({ "message": words }).to_string()));
        }
        assert_eq!(post(&mut Sandbox::default(), SENDS[3], KEY, &body).status, 401);
        assert_eq!(post(&mut Sandbox::default(), "/nowhere", KEY, &body).status, 404);
    }

    #[test]
    fn a_token_works_for_an_hour() {
        let mut sandbox = Sandbox::default();
        let log_in = |sandbox: &mut Sandbox, password: &str| {
            let body = json!({ "userName": "sandbox-telinfy-user", "password": password }).to_string();
            sandbox.answer("POST", "https://api.telinfy.net/gaus/login", &[], &body).unwrap()
        };
        assert_eq!(log_in(&mut sandbox, "wrong").body, r#"{"message":"Username or Password is incorrect"}"#);
        let reply = log_in(&mut sandbox, "sandbox-telinfy-password");
        let telinfy = provider("telinfy").provider;
        let (_, token) = telinfy.read_log_in(&Answer::new(reply.status, None, &reply.body)).unwrap();
        let bearer = format!("Bearer {token}");
        let body = json!({ "to": "+919999999999", "type": "text", "text": { "body": "Hello" } });
        assert_eq!(post(&mut sandbox, SENDS[1], ("authorization", &bearer), &body).status, 200);
        sandbox.world.now += 3_600_000;
        let late = post(&mut sandbox, SENDS[1], ("authorization", &bearer), &body);
        assert_eq!((late.status, late.body.as_str()), (401, r#"{"message":"Invalid session"}"#));
    }

    #[test]
    fn every_known_error_body_can_be_provoked_and_is_a_failure() {
        let telinfy = provider("telinfy").provider;
        for error in telinfy.server().errors() {
            let mut sandbox = Sandbox::default();
            sandbox.stage(Staged::Error(error.name.into()));
            let reply = post(&mut sandbox, SENDS[0], KEY, &json!({}));
            assert_eq!((reply.status, reply.body.as_str()), (error.status, error.body));
            let failure = telinfy.read_answer(&Answer::new(reply.status, None, &reply.body)).unwrap_err();
            assert_ne!(failure.category, Category::Other, "{}", error.name);
        }
    }
}
