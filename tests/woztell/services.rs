//! Three services: what goes where, with which credentials, and the context that is fetched on the way.

use serde_json::{Value, json};
use waxwing::edge::{Delivery, News, Task, prepare};
use waxwing::http::{Filled, Request};
use waxwing::json::write;
use waxwing::operation::Error;
use waxwing::operation::Token;

/// The document's own ids (lines 70-99).
const CHANNEL: &str = "696327315430a1f98231dfde";
const PAYLOAD: &str =
    r#"{"app":"699802d69a73fc555f1c6bc4","appIntegration":"696327325430a1cbd131dfdf","channel":"696327315430a1f98231dfde"}"#;

fn options(more: &Value) -> String {
    let mut options = json!({ "provider": "woztell", "client": true, "channelId": CHANNEL, "environmentId": "7lQNjrXbDO" });
    options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    options.to_string()
}

fn delivery(operation: &str) -> Delivery {
    Delivery::new(operation, r#"{"id":"1"}"#, options(&json!({})), "[]").unwrap()
}

fn sent(task: Task) -> Filled {
    match task {
        Task::Send(request) => request,
        Task::Failed(error) => panic!("{error:?}"),
        _ => panic!("nothing to send"),
    }
}

fn header(request: &Filled, name: &str) -> String {
    request.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

fn answer(status: u16, body: &Value) -> News<'static> {
    News::Answer { status, headers: "", text: body.to_string() }
}

fn context() -> Value {
    json!({ "data": { "apiViewer": { "channel": { "appId": "699802d69a73fc555f1c6bc4", "environment": {
        "info": { "integrationId": "whatsapp-cloud", "appIntegrationId": "696327325430a1cbd131dfdf" },
        "appIntegrationSignature": "1RJ7rKRTHbOBoY95AgtXF5WT2578gy9+b4ekBp727cQ=" } } } } })
}

#[test]
fn the_context_is_fetched_and_made_as_the_document_says() {
    let mut call = delivery("flows.preview");
    let log_in = sent(call.next(News::Credentials(r#"{"accessToken":"a-token"}"#)));
    assert_eq!((log_in.method.name(), log_in.url.as_str()), ("POST", "https://open.api.woztell.com/v3"));
    assert_eq!(header(&log_in, "authorization"), "Bearer a-token");
    assert!(log_in.body.contains(CHANNEL) && log_in.body.contains("7lQNjrXbDO"), "{}", log_in.body);
    let Task::Learn(Token { name, value, .. }) = call.next(answer(200, &context())) else { panic!("nothing learnt") };
    assert_eq!(name, "signedContext");
    assert!(value.starts_with("1RJ7rKRTHbOBoY95AgtXF5WT2578gy9+b4ekBp727cQ=."));
    let request = sent(call.next(News::Ready));
    assert_eq!(request.url, "https://api.whatsapp-cloud.woztell.sanuker.com/v1.2/api/flow-preview?flowId=1");
    assert_eq!((header(&request, "x-woztell-payload").as_str(), header(&request, "x-woztell-signedcontext")), (PAYLOAD, value));
    assert_eq!(header(&request, "authorization"), "");
}

#[test]
fn a_context_at_hand_is_used_and_renewed_once() {
    let mut call = delivery("flows.preview");
    let request = sent(call.next(News::Credentials(r#"{"accessToken":"a-token","signedContext":"s.e30="}"#)));
    assert_eq!((header(&request, "x-woztell-payload").as_str(), header(&request, "x-woztell-signedcontext").as_str()), ("{}", "s.e30="));
    let refusal = json!({ "ok": 0, "err": "User is not authorized." });
    assert!(sent(call.next(answer(200, &refusal))).url.starts_with("https://open.api.woztell.com"));
    assert!(matches!(call.next(answer(200, &context())), Task::Learn(Token { name: "signedContext", .. })));
    assert_eq!(header(&sent(call.next(News::Ready)), "x-woztell-payload"), PAYLOAD);
    assert!(matches!(call.next(answer(200, &refusal)), Task::Failed(Error::Provider(..))));
}

#[test]
fn a_refused_query_is_a_matter_of_credentials() {
    let mut call = delivery("flows.preview");
    call.next(News::Credentials(r#"{"accessToken":"a-token"}"#));
    let refusal = json!({ "errors": [{ "message": "User is not authenticated." }] });
    assert!(matches!(call.next(answer(200, &refusal)), Task::Ask("rejected")));
    // A channel that nobody has.
    let mut call = delivery("flows.preview");
    call.next(News::Credentials(r#"{"accessToken":"a-token"}"#));
    let nothing = json!({ "data": { "apiViewer": { "channel": null } } });
    assert!(matches!(call.next(answer(200, &nothing)), Task::Failed(_)));
    // An answer that lacks a part is not shown, for the signature may be in it.
    let mut call = delivery("flows.preview");
    call.next(News::Credentials(r#"{"accessToken":"a-token"}"#));
    let mut half = context();
    half["data"]["apiViewer"]["channel"].as_object_mut().unwrap().remove("appId");
    let Task::Failed(error) = call.next(answer(200, &half)) else { panic!("it goes on") };
    assert!(!write(&error).contains("1RJ7rKRTHbOBoY95"), "{}", write(&error));
}

fn made(operation: &str, input: &Value, more: &Value) -> Result<Request, Error> {
    prepare(operation, &input.to_string(), &options(more))
}

#[test]
fn an_operation_says_what_it_lacks() {
    let missing = |operation: &str, input: Value, names: &[&str], more: Value| {
        let mut more = more;
        more["credentials"] = json!(names);
        match made(operation, &input, &more) {
            Ok(_) => Vec::new(),
            Err(Error::Config { missing, .. }) => missing,
            Err(other) => panic!("{}", write(&other)),
        }
    };
    let text = json!({ "type": "text", "to": "85291234567", "text": "Hi" });
    let all = |name: &'static str| vec![name];
    assert_eq!(missing("messages.send", text.clone(), &["channelToken", "signedContext"], json!({})), all("accessToken"));
    assert!(missing("messages.send", text.clone(), &["accessToken"], json!({})).is_empty());
    assert_eq!(missing("messages.send", text, &["accessToken"], json!({ "channelId": null })), all("channelId"));
    let named = json!({ "accountId": "1", "name": "n" });
    assert_eq!(missing("templates.delete", named.clone(), &["accessToken", "signedContext"], json!({})), all("channelToken"));
    // A channel is needed for sends alone.
    assert!(missing("templates.delete", named, &["channelToken"], json!({ "channelId": null })).is_empty());
    assert_eq!(missing("templates.delete", json!({ "name": "n" }), &["channelToken"], json!({})), all("accountId"));
    let account = made("accounts.get", &json!({}), &json!({ "accountId": "7", "channelId": null })).unwrap();
    assert!(account.url.shown().ends_with("/waba-info?accessToken=***&wabaId=7"), "{}", account.url.shown());
    let flow = || json!({ "id": "1" });
    assert_eq!(missing("flows.get", flow(), &["channelToken"], json!({})), all("signedContext"));
    assert!(missing("flows.get", flow(), &["signedContext"], json!({ "environmentId": null })).is_empty());
    assert!(missing("flows.get", flow(), &["accessToken"], json!({})).is_empty());
    assert_eq!(missing("flows.get", flow(), &["accessToken"], json!({ "environmentId": null })), all("signedContext"));
    assert_eq!(missing("phoneNumbers.get", flow(), &[], json!({})), ["channelToken", "signedContext"]);
    assert_eq!(missing("phoneNumbers.get", flow(), &["accessToken"], json!({})), all("channelToken"));
    assert!(missing("catalogs.list", json!({}), &["channelToken"], json!({ "scheme": "channel" })).is_empty());
    assert_eq!(
        missing("auth.context", json!({ "channelId": "1" }), &["accessToken"], json!({ "environmentId": null })),
        all("environmentId")
    );
}

#[test]
fn another_address_is_that_of_all_services() {
    let url = |operation: &str, more: Value| made(operation, &json!({ "id": "1" }), &more).unwrap().url.shown();
    let proxy = json!({ "baseUrl": "https://proxy.example/woztell/" });
    assert_eq!(url("flows.get", proxy.clone()), "https://proxy.example/woztell/v1.2/api/flow-detail?flowId=1");
    assert_eq!(url("accounts.get", proxy.clone()), "https://proxy.example/woztell/v1.2/api/waba-info?accessToken=***&wabaId=1");
    assert_eq!(made("auth.context", &json!({}), &proxy).unwrap().url.shown(), "https://proxy.example/woztell/v3");
    let own = json!({ "managementUrl": "https://a.example/v2/api/", "openUrl": "https://b.example" });
    assert_eq!(url("flows.get", own.clone()), "https://a.example/v2/api/flow-detail?flowId=1");
    assert_eq!(url("accounts.get", own.clone()), "https://a.example/v2/api/waba-info?accessToken=***&wabaId=1");
    assert_eq!(made("auth.context", &json!({}), &own).unwrap().url.shown(), "https://b.example/v3");
    // A version is one step of the path.
    assert_eq!(
        url("flows.get", json!({ "apiVersion": "../x?y" })),
        "https://api.whatsapp-cloud.woztell.sanuker.com/..%2Fx%3Fy/api/flow-detail?flowId=1"
    );
}
