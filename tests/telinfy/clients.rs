//! Clients: the ways to sign in, the variants, and what each has no place for.

use serde_json::{Value, json};
use waxwing::edge::{Delivery, News, Task};
use waxwing::http::Request;
use waxwing::json::parse;
use waxwing::provider::Settings;
use waxwing::rules::CheckOptions;

use crate::SENDS;
use crate::support::provider;

/// The request for a text or a template with the options of a client, with the names of its secrets for their values.
fn request(options: &str, message: &Value) -> Request {
    let telinfy = provider("telinfy");
    let (options, text) = (parse(options).unwrap(), message.to_string());
    let settings = Settings::new(&options.root);
    let document = parse(&text).unwrap();
    let checked = waxwing::check::check(&document, telinfy, CheckOptions::default());
    assert!(checked.report.ok(), "{:?}", checked.report.issues);
    let wire = waxwing::convert::encode(&checked.message.unwrap(), telinfy.provider, &settings).unwrap();
    telinfy.provider.request(wire, &settings)
}

fn header(request: &Request, name: &str) -> Option<String> {
    let value = request.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value)?;
    Some(value.filled(&|name| Some(format!("<{name}>"))).unwrap())
}

fn text() -> Value {
    json!({ "type": "text", "to": "91 99999 99999", "text": "https://shop.example", "previewUrl": true })
}

#[test]
fn a_key_goes_into_its_header() {
    let request = request(r#"{"credentials":["apiKey"]}"#, &text());
    assert_eq!(request.url.shown(), "https://api.telinfy.net/gaca/whatsapp/message/direct");
    assert_eq!(header(&request, "api-key").as_deref(), Some("<apiKey>"));
    assert_eq!(header(&request, "authorization"), None);
    assert_eq!(request.body.shown(), r#"{"type":"text","to":"+919999999999","text":{"previewUrl":true,"body":"https://shop.example"}}"#);
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
    let mut checked = waxwing::check::check(&document, telinfy, CheckOptions::default());
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
    message["telinfy"] = json!({ "templateId": "9" });
    message["to"] = json!({ "member": "m" });
    let said = issues("{}", &message);
    for expected in
        ["error unsupported.field /to/member", "warning unsupported.field /replyTo", "warning unsupported.field /clientMessageId"]
    {
        assert!(said.iter().any(|issue| issue == expected), "{expected}: {said:?}");
    }
    message = text();
    message["to"] = json!("US.13491208655302741918");
    assert_eq!(issues("{}", &message), ["error to.form /to"]);
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

#[test]
fn a_client_that_logged_in_before_uses_its_token_and_can_log_in_again() {
    let first = |credentials: &str| {
        let options = r#"{"provider":"telinfy"}"#.into();
        let mut delivery = Delivery::new("messages.send", &text().to_string(), options, "[]").unwrap();
        let Task::Send(request) = delivery.next(News::Credentials(credentials)) else { panic!("no request") };
        request.url
    };
    assert_eq!(first(r#"{"username":"u","password":"p"}"#), "https://api.telinfy.net/gaus/login");
    let with_token = r#"{"username":"u","password":"p","accessToken":"t"}"#;
    assert_eq!(first(with_token), "https://api.telinfy.net/gaca/whatsapp/message/direct");
}

#[test]
fn a_text_for_the_hub_is_a_validation_error() {
    let options = r#"{"provider":"telinfy","variant":"hub","credentials":["apiKey"]}"#;
    let error = Delivery::new("messages.send", &text().to_string(), options.into(), "[]").map(|_| ()).unwrap_err();
    let waxwing::operation::Error::Validation(issues) = error else { panic!("{error:?}") };
    assert_eq!((issues[0].rule.as_ref(), issues[0].nearest), ("unsupported", Some("template")));
}

#[test]
fn rows_of_a_batch_are_what_single_sends_are() {
    let template = |to: &str, name: &str| json!({ "type": "template", "to": to, "name": "hello", "language": "en", "body": [name, "17"] });
    let rows = [("91 99999-99999", "Sarah"), ("+919999999998", "Ann \"Nan\" Lee")];
    let texts: Vec<Vec<&str>> = rows.iter().map(|(to, name)| vec![*to, *name]).collect();
    let skeleton = template("919999999999", "x").to_string();
    let options = r#"{"provider":"telinfy","credentials":["apiKey"]}"#;
    let batch = waxwing::edge::batch(&skeleton, r#"["/to","/body/0"]"#, &json!(texts).to_string(), options).unwrap();
    let single = rows.map(|(to, name)| request(r#"{"credentials":["apiKey"]}"#, &template(to, name)).body.shown());
    assert_eq!(batch.lines.lines().collect::<Vec<_>>(), single);
}
